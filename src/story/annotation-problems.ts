import { problemAt } from './json-document.ts';
import { suggestion } from './nearest-name.ts';
import { positionMistake } from './position-mistake.ts';
import type { Problem } from './problem.ts';
import { quoted } from './quoted.ts';
import type { StoryDocuments } from './story-files.ts';
import type { Measurement } from './story.ts';
import { viewMistake } from './view-mistake.ts';

/** Labels on the map that name no claim with a figure, or stand outside of the first view. */
export function annotationProblems({
  story,
  claims,
}: Pick<StoryDocuments, 'story' | 'claims'>): Problem[] {
  const { annotations, opening } = story.value;
  const list = claims.value.claims;
  // Positions cannot be judged by a view that is wrong itself.
  const view = viewMistake(opening.bounds) === null ? opening.bounds : null;
  return annotations.flatMap(({ claim: id, at, leader }, index) => {
    const problems: Problem[] = [];
    const claim = list.find((one) => one.id === id);
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
    const labels = measurements.filter((one) => one.claim === claim).map(({ label }) => label);
    return measured.flatMap(({ label }, place) => {
      if (labels.includes(label)) return [];
      const path = ['annotations', index, 'measured', place, 'label'];
      const allowed =
        labels.length > 0 ? suggestion(label, labels) : 'nothing: this claim has no measurements';
      return [problemAt(story, path, `the unknown measurement ${quoted(label)}`, allowed)];
    });
  });
}
