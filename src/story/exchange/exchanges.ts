import type { Claim, Story } from '../story.ts';
import { answeredClaim } from '../threads.ts';

/** Claims, each list with all that answers its first, wherever that stands, in the order of the article. */
export function exchanges(story: Pick<Story, 'claims'>): Iterable<readonly Claim[]> {
  const first = new Map<Claim, Claim>();
  const lists = new Map<Claim, Claim[]>();
  for (const claim of story.claims) {
    const way: Claim[] = [];
    let next: Claim | undefined = claim;
    let begins = claim;
    for (; next && !first.has(next); next = answeredClaim(story, next)) way.push((begins = next));
    begins = (next && first.get(next)) ?? begins;
    for (const one of way) first.set(one, begins);
    const list = lists.get(begins);
    if (list) list.push(claim);
    else lists.set(begins, [claim]);
  }
  return lists.values();
}
