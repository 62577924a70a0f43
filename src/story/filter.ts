import type { Answer } from './answers.ts';
import type { Claim, Story } from './story.ts';

/** Stands for the article's own voice among claimants, and for “nobody named” and “no place”. */
export const ARTICLE = 'article';
export const NONE = 'none';

/** Which claims to show. Empty lists, null ends and an empty text leave nothing out. */
export interface ClaimFilter {
  /** First instant to show, UTC ms. */
  from: number | null;
  /** Last instant to show, UTC ms. */
  to: number | null;
  /** Who speaks: ids of actors or sides, or {@link ARTICLE} for the article's own voice. */
  by: readonly string[];
  /** Whom it is about: ids of actors or sides, or {@link NONE} where nobody is named. */
  about: readonly string[];
  kinds: readonly Claim['kind'][];
  /** Ids of places, or {@link NONE} for claims without one. */
  places: readonly string[];
  answers: readonly Answer[];
  /** Words to look for in excerpt, summary, names of actors and of the place. All must occur. */
  text: string;
}

/** A filter that shows every claim. */
export const noFilter: ClaimFilter = {
  from: null,
  to: null,
  by: [],
  about: [],
  kinds: [],
  places: [],
  answers: [],
  text: '',
};

/** What the claims of a filter's lists are chosen by. */
export type Facet = 'by' | 'about' | 'kinds' | 'places' | 'answers';

/** The same filter for all days. */
export function withoutPeriod(filter: ClaimFilter): ClaimFilter {
  return { ...filter, from: null, to: null };
}

/** Whether a filter leaves anything out. */
export function isFiltering({ from, to, text, ...lists }: ClaimFilter): boolean {
  return (
    from !== null ||
    to !== null ||
    text.trim() !== '' ||
    Object.values(lists).some((list) => list.length > 0)
  );
}

/** A story's claims apart by a filter; together they are always all, each once. */
export interface FilteredClaims {
  /** Ids of the claims that pass. */
  shown: ReadonlySet<string>;
  /** Ids of those that do not pass but belong to an exchange with one that does: shown with it, muted. */
  context: ReadonlySet<string>;
  /** Ids of the rest. */
  hidden: ReadonlySet<string>;
}

/** The claims apart by a filter, with the story as it is then drawn. */
export interface FilteredStory extends FilteredClaims {
  /** The story without the hidden claims, and without the places of those that have no sign by themselves. */
  story: Story;
}

/** A story with all of its claims, as a filter leaves it that leaves nothing out. */
export function unfiltered(story: Story): FilteredStory {
  const shown = new Set(story.claims.map(({ id }) => id));
  return { shown, context: new Set(), hidden: new Set(), story };
}
