import { characterDifference } from '../text/character-difference.ts';
import { codePoints } from '../text/code-points.ts';
import { disagreements } from './excerpt-disagreements.ts';
import { problemAt } from '../document/json-document.ts';
import type { Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';

/** Problems of excerpts, and which claims they concern: other checks of those would only repeat them. */
export interface ExcerptProblems {
  problems: Problem[];
  claims: ReadonlySet<number>;
}

/**
 * What the excerpts show about themselves, without the article: positions that do not fit the words or
 * the article's length, words that are no longer those which were compared with the article (where
 * `digest`, a SHA-256, is given), and claims that quote the same position with different characters.
 */
export function excerptProblems(
  { story, claims }: Pick<StoryDocuments, 'story' | 'claims'>,
  digest?: (text: string) => string,
): ExcerptProblems {
  const problems: Problem[] = [];
  const concerned = new Set<number>();
  const { length } = story.value.source;
  claims.value.claims.forEach(
    ({ excerpt: { exact, prefix, suffix, start, end, sha256 } }, index) => {
      const at = (field: string, found: string, allowed: string) => {
        problems.push(problemAt(claims, ['claims', index, 'excerpt', field], found, allowed));
        concerned.add(index);
      };
      const count = codePoints(exact).length;
      if (end > length) {
        at('end', `${end}`, `at most ${length}, the length of the article`);
      } else if (end - start !== count) {
        const found = `${quoted(exact)}, ${count} characters`;
        at(
          'exact',
          found,
          `end − start = ${end - start} characters; the words or the positions are changed`,
        );
      } else if (digest && sha256 !== undefined && digest(exact) !== sha256) {
        at(
          'exact',
          `${quoted(exact)}, which are not the words that were compared with the article`,
          'those words, unchanged; or compare anew with “check --source FILE --seal”',
        );
      } else if (codePoints(prefix).length > start) {
        at(
          'prefix',
          quoted(prefix),
          `at most the ${start} characters that stand before the excerpt`,
        );
      } else if (codePoints(suffix).length > length - end) {
        at(
          'suffix',
          quoted(suffix),
          `at most the ${length - end} characters that follow the excerpt`,
        );
      }
    },
  );
  const sound = claims.value.claims.map(({ excerpt }, index) =>
    concerned.has(index) ? null : excerpt,
  );
  for (const { own, other, position } of disagreements(sound)) {
    const hidden = characterDifference([own.character], [other.character], 0);
    const found =
      `other characters at position ${position} than claims[${other.claim}].excerpt.${other.field}` +
      (hidden === null ? '' : ` (${hidden})`);
    const allowed =
      'the same words wherever two claims quote the same position; compare with the article';
    problems.push(problemAt(claims, ['claims', own.claim, 'excerpt', own.field], found, allowed));
    concerned.add(own.claim);
  }
  return { problems, claims: concerned };
}

/**
 * Claims that do not stand in the order of their excerpts. `skip` names claims whose position is known
 * to be wrong.
 */
export function orderProblems(
  claims: StoryDocuments['claims'],
  skip: ReadonlySet<number>,
): Problem[] {
  const problems: Problem[] = [];
  let before = -1;
  claims.value.claims.forEach(({ excerpt: { start } }, index) => {
    if (skip.has(index)) return;
    if (start < before) {
      const found = `${start} after a claim that starts at ${before}`;
      const allowed = 'claims in the order of the article; move this one up';
      problems.push(problemAt(claims, ['claims', index, 'excerpt', 'start'], found, allowed));
    }
    before = Math.max(before, start);
  });
  return problems;
}
