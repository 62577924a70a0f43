import type { Story } from '../story/story.ts';

/** Makes of what a page has set what it can be; `usual` is what it is where a page sets nothing. */
export type Settle = (name: string, value: unknown, usual: unknown, story: Story | null) => unknown;

/** A site's own pages set nothing that cannot be. */
let settle: Settle = (_name, value) => value;

/** Has what a page sets looked at from now on. */
export function settleBy(by: Settle): void {
  settle = by;
}

/** A setting, or part of one, as it can be; of a story, if there is one. */
export function settled<T>(name: string, value: T, usual: T, story: Story | null = null): T {
  return settle(name, value, usual, story) as T;
}
