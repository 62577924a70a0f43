import { problemAt } from '../document/json-document.ts';
import { suggestion } from '../text/nearest-name.ts';
import { positionMistake, type Bounds } from '../geometry/position-mistake.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import type { Measurement } from '../../story/story.ts';
import { measureId } from '../../story/vocabulary/measures.ts';
import * as words from '../../words/words.ts';

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
  return annotations.flatMap(({ claim: id, at, words: own }, index) => {
    const problems: Problem[] = [];
    const claim = byId.get(id);
    const path = ['annotations', index, 'claim'];
    if (!claim) {
      const ids = list.flatMap((one) => (one.figures.length > 0 ? [one.id] : []));
      const found = words.annotationProblems.unknownClaim(quoted(id));
      problems.push(problemAt(story, path, { found, allowed: suggestion(id, ids) }));
    } else if (claim.figures.length === 0) {
      problems.push(problemAt(story, path, words.annotationProblems.noFigure(quoted(id))));
    }
    const [figure] = claim?.figures ?? [];
    if (claim && figure && own !== undefined) {
      const right = claim.excerpt.exact.includes(own) && own.includes(figure.words);
      const allowed = words.annotationProblems.words(
        quoted(figure.words),
        quoted(claim.excerpt.exact),
      );
      const at = ['annotations', index, 'words'];
      if (!right) problems.push(problemAt(story, at, { found: quoted(own), allowed }));
    }
    const mistake = positionMistake(at, view, true);
    if (mistake) problems.push(problemAt(story, ['annotations', index, 'at'], mistake));
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
      if (ids.includes(id)) {
        const finding = words.annotationProblems.label(quoted(measure), quoted(id));
        return [problemAt(story, path, finding)];
      }
      const found = words.annotationProblems.unknownMeasure(quoted(measure));
      const allowed =
        ids.length > 0 ? suggestion(measure, ids) : words.annotationProblems.noMeasures;
      return [problemAt(story, path, { found, allowed })];
    });
  });
}
