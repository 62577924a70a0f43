import { characterDifference } from '../text/character-difference.ts';
import { codePoints } from '../text/code-points.ts';
import { disagreements } from './excerpt-disagreements.ts';
import { fieldName, problemAt } from '../document/json-document.ts';
import type { Finding, Problem } from '../document/problem.ts';
import { quoted } from '../text/quoted.ts';
import type { StoryDocuments } from '../document/story-files.ts';
import * as words from '../../words/words.ts';

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
      const at = (field: string, finding: Finding) => {
        problems.push(problemAt(claims, ['claims', index, 'excerpt', field], finding));
        concerned.add(index);
      };
      const count = codePoints(exact).length;
      if (end > length) {
        at('end', { found: String(end), allowed: words.excerptProblems.beyondEnd(length) });
      } else if (end - start !== count) {
        at('exact', words.excerptProblems.otherLength(quoted(exact), count, end - start));
      } else if (digest && sha256 !== undefined && digest(exact) !== sha256) {
        at('exact', words.excerptProblems.changed(quoted(exact)));
      } else if (codePoints(prefix).length > start) {
        const allowed = words.excerptProblems.longPrefix(start);
        at('prefix', { found: quoted(prefix), allowed });
      } else if (codePoints(suffix).length > length - end) {
        const allowed = words.excerptProblems.longSuffix(length - end);
        at('suffix', { found: quoted(suffix), allowed });
      }
    },
  );
  const sound = claims.value.claims.map(({ excerpt }, index) =>
    concerned.has(index) ? null : excerpt,
  );
  for (const { own, other, position } of disagreements(sound)) {
    const hidden = characterDifference([own.character], [other.character], 0);
    const field = fieldName(['claims', other.claim, 'excerpt', other.field]);
    const { found, allowed } = words.excerptProblems.disagree(position, field);
    const shown = found + (hidden === null ? '' : words.problem.hidden(hidden));
    const path = ['claims', own.claim, 'excerpt', own.field];
    problems.push(problemAt(claims, path, { found: shown, allowed }));
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
      const finding = words.excerptProblems.order(start, before);
      problems.push(problemAt(claims, ['claims', index, 'excerpt', 'start'], finding));
    }
    before = Math.max(before, start);
  });
  return problems;
}
