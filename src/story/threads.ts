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
export function responsesTo({ claims }: Claims, id: string): readonly Claim[] {
  return answersOf(claims).get(id) ?? [];
}

/** Claims by what they answer. Found once for a list: every sign, label and card asks for them. */
const answersOf = oncePerList((claims) => grouped(claims, ({ respondsTo }) => respondsTo ?? null));

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

/** What a claim answers, if anything. */
export function answeredClaim({ claims }: Claims, claim: Claim): Claim | undefined {
  return targetsOf(claims).get(claim);
}

/** Threads and all their answers, each before its own. */
export function unfolded(threads: readonly Thread[]): Thread[] {
  const all: Thread[] = [];
  const open = [...threads].reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    all.push(next);
    open.push(...[...next.responses].reverse());
  }
  return all;
}

/** The threads of all places and those without one. */
export function allThreads(story: Pick<Story, 'claims' | 'places'>): Thread[] {
  return [...story.places.flatMap(({ id }) => placeThreads(story, id)), ...unlocatedThreads(story)];
}

/** The ids of a thread's claims, the first one's first. */
export function threadIds(thread: Thread): string[] {
  return unfolded([thread]).map(({ claim }) => claim.id);
}

/** A story's claims apart: with a place that can be drawn, and without; both in the article's order. */
export function splitByLocation({ claims }: Claims): { located: Claim[]; unlocated: Claim[] } {
  return {
    located: claims.filter(({ where }) => where.place !== null),
    unlocated: claims.filter(({ where }) => where.place === null),
  };
}

function threadsAt({ claims }: Claims, place: string | null): Thread[] {
  return threadsOf(claims).get(place) ?? [];
}

/** The threads of all places, by place. Without recursion: answers may be answered a thousand times over. */
const threadsOf = oncePerList((claims) => {
  const targets = targetsOf(claims);
  const places = new Map<Claim, string | null>();
  for (const claim of claims) {
    const way: Claim[] = [];
    let next: Claim | undefined = claim;
    while (next && next.where.place === null && !places.has(next)) {
      way.push(next);
      next = targets.get(next);
    }
    /** The claim's own place, or that of what it answers. */
    const place = next ? (places.get(next) ?? next.where.place) : null;
    for (const one of [...way, claim]) places.set(one, place);
  }
  const threads = new Map(
    claims.map((claim): [Claim, Thread] => [claim, { claim, responses: [] }]),
  );
  const first = claims.filter((claim) => {
    const target = targets.get(claim);
    const thread = threads.get(claim);
    if (!target || !thread || places.get(target) !== places.get(claim)) return true;
    threads.get(target)?.responses.push(thread);
    return false;
  });
  const byPlace = grouped(first, (claim) => places.get(claim) ?? null);
  return new Map(
    [...byPlace].map(([place, own]) => [place, own.flatMap((claim) => threads.get(claim) ?? [])]),
  );
});

/** What each claim answers. Where answers lead in a circle, the one that closes it answers nothing. */
const targetsOf = oncePerList((claims): Map<Claim, Claim> => {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const targets = new Map<Claim, Claim>();
  const done = new Set<Claim>();
  for (const claim of claims) {
    const way = new Set<Claim>();
    for (let next: Claim | undefined = claim; next && !done.has(next);) {
      way.add(next);
      const target: Claim | undefined = byId.get(next.respondsTo ?? '');
      if (target && !way.has(target)) targets.set(next, target);
      next = target && way.has(target) ? undefined : target;
    }
    for (const one of way) done.add(one);
  }
  return targets;
});

function grouped<Key>(claims: readonly Claim[], keyOf: (claim: Claim) => Key): Map<Key, Claim[]> {
  const groups = new Map<Key, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

/** Keeps what was found for a list of claims as long as the list is there. Lists are never changed. */
function oncePerList<T>(find: (claims: readonly Claim[]) => T): (claims: readonly Claim[]) => T {
  const found = new WeakMap<readonly Claim[], { value: T }>();
  return (claims) => {
    const known = found.get(claims) ?? { value: find(claims) };
    found.set(claims, known);
    return known.value;
  };
}
