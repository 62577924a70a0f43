import type { Actor } from './schema/types.ts';
import { kindOf } from './vocabulary/kind-of.ts';
import { threadIds } from './threads.ts';
import type { Claim, Story } from './story.ts';
import { placeThreads } from './threads.ts';
import { who } from './who.ts';

/** What one actor says, without a place on the map. */
export interface ElsewhereVoice {
  actor: Actor;
  /** In the article's order. */
  claims: Claim[];
}

/**
 * Statements that were made somewhere else than where something is reported to have happened: said
 * by somebody, without a place on the map, and either an appeal, a word on talks or support, an
 * accusation without an event, or an answer. Grouped by who says them; first the sides that have
 * the fewest marks on the map, within a side in the article's order.
 */
export function elsewhere(story: Story): ElsewhereVoice[] {
  const located = new Set(
    story.places.flatMap(({ id }) => placeThreads(story, id).flatMap(threadIds)),
  );
  const groups = new Map<string, ElsewhereVoice>();
  for (const claim of story.claims) {
    const { actor } = who(story, claim.claimant);
    const states = kindOf(story, claim.kind).statement === true || claim.respondsTo !== undefined;
    if (actor === null || located.has(claim.id) || !states) continue;
    const group = groups.get(actor.id) ?? { actor, claims: [] };
    group.claims.push(claim);
    groups.set(actor.id, group);
  }
  const marks = (side: string): number =>
    story.claims.filter(
      ({ id, claimant }) => located.has(id) && who(story, claimant).side?.id === side,
    ).length;
  return [...groups.values()].sort((a, b) => marks(a.actor.side) - marks(b.actor.side));
}
