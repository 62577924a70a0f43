import { problemAt } from '../document/json-document.ts';
import { suggestion } from '../text/nearest-name.ts';
import { positionMistake, type Bounds } from '../geometry/position-mistake.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import type { Measurement } from '../../story/story.ts';
import { measureId } from '../../story/vocabulary/measures.ts';

/**
 * Labels on the map that name no claim with a figure, or stand outside of the first view, which is null
 * where it is wrong itself.
 */
export function annotationProblems(
  { story, claims }: Pick<StoryDocuments, 'story' | 'claims'>,
  view: Bounds | null,
): Problem[] {
  const { annotations } = story.value;
  const list = claims.value.claims;
  const byId = new Map(list.map((claim) => [claim.id, claim]));
  return annotations.flatMap(({ claim: id, at, leader }, index) => {
    const problems: Problem[] = [];
    const claim = byId.get(id);
    const path = ['annotations', index, 'claim'];
    if (!claim) {
      const ids = list.flatMap((one) => (one.figures.length > 0 ? [one.id] : []));
      problems.push(problemAt(story, path, `the unknown claim ${quoted(id)}`, suggestion(id, ids)));
    } else if (claim.figures.length === 0) {
      problems.push(
        problemAt(story, path, `${quoted(id)}, which has no figure`, 'a claim with a figure'),
      );
    }
    for (const [field, position] of [['at', at] as const, ['leader', leader] as const]) {
      const mistake = positionMistake(position, view, true);
      if (!mistake) continue;
      problems.push(
        problemAt(story, ['annotations', index, field], mistake.found, mistake.allowed),
      );
    }
    return problems;
  });
}

/** Labels on the map that want a measurement which the story does not have. */
export function measurementProblems(
  story: StoryDocuments['story'],
  measurements: readonly Measurement[],
): Problem[] {
  return story.value.annotations.flatMap(({ claim, measured }, index) => {
    const ids = measurements.filter((one) => one.claim === claim).map(({ measure }) => measure);
    return measured.flatMap(({ measure }, place) => {
      if (ids.includes(measure)) return [];
      const path = ['annotations', index, 'measured', place, 'measure'];
      const id = measureId(measure);
      if (ids.includes(id))
        return [problemAt(story, path, `the label ${quoted(measure)}`, `the id ${quoted(id)}`)];
      const allowed =
        ids.length > 0 ? suggestion(measure, ids) : 'nothing: this claim has no measurements';
      return [problemAt(story, path, `the unknown measurement ${quoted(measure)}`, allowed)];
    });
  });
}
