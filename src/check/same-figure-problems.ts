import { problemAt } from './document/json-document.ts';
import type { Problem } from './document/problem.ts';
import { quoted } from './text/quoted.ts';
import type { Figure } from '../story/schema/types.ts';
import type { StoryDocuments } from './document/story-files.ts';

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
    const at = (found: string, allowed: string) => [
      problemAt(
        claims,
        ['claims', index, 'sameFigureAs'],
        `${quoted(sameFigureAs)}, ${found}`,
        allowed,
      ),
    ];
    if (sameFigureAs === id) return at('the claim itself', 'an earlier claim; or leave it out');
    if (target.index > index)
      return at(
        'a claim that stands after this one',
        'an earlier claim: the first that gives the number',
      );
    const { figures: theirs, sameFigureAs: third } = target.claim;
    const first = byId.get(third ?? '');
    if (first) {
      // What is wrong with the other claim's own reference is said there.
      if (first.index >= target.index) return [];
      return at(
        `which itself has the figure of ${quoted(third)}`,
        `${quoted(third)}, where the number comes first`,
      );
    }
    if (figures.some((own) => theirs.some((one) => isSame(own, one)))) return [];
    const allowed = `a claim that gives ${numbers(figures)} too; or leave it out`;
    return at(`which gives ${numbers(theirs)}`, allowed);
  });
}

function isSame(one: Figure, two: Figure): boolean {
  return one.value === two.value && one.unit === two.unit;
}

function numbers(figures: readonly Figure[]): string {
  const said = figures.map(({ value, unit }) => `${value ?? 'dozens'} ${unit}`);
  return said.length === 0 ? 'no figure' : said.join(' and ');
}
