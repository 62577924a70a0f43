import type { Claim, Story } from './story.ts';

/** A claim with the claims that answer it, and so on, each list in the order of the article. */
export interface Thread {
  claim: Claim;
  responses: Thread[];
}

type Claims = Pick<Story, 'claims'>;

/** A claim with its answers and theirs; the checks refuse claims that answer each other in a circle. */
export function threadOf(story: Claims, claim: Claim): Thread {
  return {
    claim,
    responses: responsesTo(story, claim.id).map((response) => threadOf(story, response)),
  };
}

/** The claims that answer one, in the order of the article. */
export function responsesTo({ claims }: Claims, id: string): Claim[] {
  return claims.filter(({ respondsTo }) => respondsTo === id);
}

/**
 * The claims at a place, each with its responses beneath it, in the order of the article. A response
 * without a place of its own stands at the place of what it answers, so that a denial never parts from
 * what it denies; only one with another place stands there instead. Together with
 * {@link unlocatedThreads}, the threads of all places hold each claim exactly once.
 */
export function placeThreads(story: Claims, place: string): Thread[] {
  return threadsAt(story, place);
}

/** The claims without a place, each with its responses, in the order of the article. */
export function unlocatedThreads(story: Claims): Thread[] {
  return threadsAt(story, null);
}

/** A story's claims apart: with a place that can be drawn, and without; both in the article's order. */
export function splitByLocation({ claims }: Claims): { located: Claim[]; unlocated: Claim[] } {
  return {
    located: claims.filter(({ where }) => where.place !== null),
    unlocated: claims.filter(({ where }) => where.place === null),
  };
}

function threadsAt(story: Claims, place: string | null): Thread[] {
  const byId = new Map(story.claims.map((claim) => [claim.id, claim]));
  /** The claim's own place, or that of what it answers. */
  const placeOf = ({ where, respondsTo }: Claim): string | null => {
    const target = byId.get(respondsTo ?? '');
    return where.place ?? (target ? placeOf(target) : null);
  };
  const here = story.claims.filter((claim) => placeOf(claim) === place);
  const ids = new Set(here.map(({ id }) => id));
  const thread = (claim: Claim): Thread => ({
    claim,
    responses: responsesTo({ claims: here }, claim.id).map(thread),
  });
  return here.filter(({ respondsTo }) => !ids.has(respondsTo ?? '')).map(thread);
}
