import { problemAt } from './document/json-document.ts';
import type { Finding, Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Figure } from '../story/schema/types.ts';
import type { StoryDocuments } from './document/story-files.ts';
import * as words from '../words/words.ts';

/**
 * Claims whose `sameFigureAs` names itself, a later claim, one that repeats a third, or one with another
 * number. Unknown claims are found with the other references.
 */
export function sameFigureProblems(claims: StoryDocuments['claims']): Problem[] {
  const list = claims.value.claims;
  const byId = new Map(list.map((claim, index) => [claim.id, { claim, index }]));
  return list.flatMap(({ id, figures, sameFigureAs }, index) => {
    const target = byId.get(sameFigureAs ?? '');
    if (sameFigureAs === undefined || !target) return [];
    const at = (finding: Finding) => [
      problemAt(claims, ['claims', index, 'sameFigureAs'], finding),
    ];
    const same = quoted(sameFigureAs);
    if (sameFigureAs === id) return at(words.sameFigureProblems.itself(same));
    if (target.index > index) return at(words.sameFigureProblems.later(same));
    const { figures: theirs, sameFigureAs: third } = target.claim;
    const first = byId.get(third ?? '');
    if (first) {
      // What is wrong with the other claim's own reference is said there.
      if (first.index >= target.index) return [];
      return at(words.sameFigureProblems.third(same, quoted(third)));
    }
    if (figures.some((own) => theirs.some((one) => isSame(own, one)))) return [];
    return at(words.sameFigureProblems.other(same, numbers(theirs), numbers(figures)));
  });
}

function isSame(one: Figure, two: Figure): boolean {
  return one.value === two.value && one.unit === two.unit && one.currency === two.currency;
}

function numbers(figures: readonly Figure[]): string {
  // As the file has them.
  const own = figures.map(({ value, unit, currency = unit }) => `${value ?? 'dozens'} ${currency}`);
  return words.sameFigureProblems.figures(own);
}
