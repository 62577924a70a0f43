import type { Claim, Story } from './story.ts';
import { who } from './who.ts';

/** Which claims to show. Empty lists and null ends leave nothing out. */
export interface ClaimFilter {
  /** First instant to show, UTC ms. */
  from: number | null;
  /** Last instant to show, UTC ms. */
  to: number | null;
  /** Ids of actors or sides, or `article` for the article's own voice. */
  by: readonly string[];
  kinds: readonly Claim['kind'][];
}

/** A filter that shows every claim. */
export const noFilter: ClaimFilter = { from: null, to: null, by: [], kinds: [] };

/**
 * Whether a claim passes a filter. A claim passes the dates when its date can lie within them: an
 * uncertain one is rather shown than hidden.
 */
export function passes(
  story: Pick<Story, 'actors' | 'sides'>,
  claim: Claim,
  { from, to, by, kinds }: ClaimFilter,
): boolean {
  const [first, last] = claim.range;
  if (from !== null && last !== null && last < from) return false;
  if (to !== null && first !== null && first > to) return false;
  if (kinds.length > 0 && !kinds.includes(claim.kind)) return false;
  if (by.length === 0) return true;
  const { actor, side } = who(story, claim.claimant);
  return actor === null
    ? by.includes('article')
    : by.includes(actor.id) || by.includes(side?.id ?? '');
}
