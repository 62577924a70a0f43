import { type Answer, answersOf } from './answers.ts';
import type { Claim, Story } from './story.ts';
import { placeThreads, type Thread, unfolded, unlocatedThreads } from './threads.ts';
import { canBeWithin } from './can-be-within.ts';
import { occurs, searchText } from './search-text.ts';

import { who } from './who.ts';

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

/**
 * Whether a claim passes a filter. A claim passes the dates when its date can lie within them: an
 * uncertain one is rather shown than hidden.
 */
export function passes(story: Story, claim: Claim, filter: ClaimFilter): boolean {
  const { kinds, places, answers } = filter;
  if (!canBeWithin(claim.range, filter)) return false;
  if (kinds.length > 0 && !kinds.includes(claim.kind)) return false;
  if (answers.length > 0 && !answersOf(story, claim).some((one) => answers.includes(one)))
    return false;
  if (places.length > 0 && !places.includes(claim.where.place ?? NONE)) return false;
  if (filter.by.length > 0 && !names(story, claim.claimant, ARTICLE, filter.by)) return false;
  if (filter.about.length > 0 && !names(story, claim.subject, NONE, filter.about)) return false;
  return matchesText(story, claim, filter.text);
}

/** A story's claims apart by a filter; together they are always all, each once. */
export interface FilteredClaims {
  /** Ids of the claims that pass. */
  shown: ReadonlySet<string>;
  /** Ids of those that do not pass but belong to a thread with one that does: shown with it, muted. */
  context: ReadonlySet<string>;
  /** Ids of the rest. */
  hidden: ReadonlySet<string>;
}

/**
 * Applies a filter. A denial is never parted from what it denies: with one claim of a thread the
 * others stay readable, as context.
 */
export function filterClaims(story: Story, filter: ClaimFilter): FilteredClaims {
  const shown = new Set<string>();
  const context = new Set<string>();
  const hidden = new Set<string>();
  for (const { id } of story.claims.filter((claim) => passes(story, claim, filter))) shown.add(id);
  for (const thread of allThreads(story)) {
    const ids = threadIds(thread);
    const kept = ids.some((id) => shown.has(id));
    for (const id of ids) if (!shown.has(id)) (kept ? context : hidden).add(id);
  }
  return { shown, context, hidden };
}

/** The claims apart by a filter, with the story as it is then drawn. */
export interface FilteredStory extends FilteredClaims {
  /** The story without the hidden claims. */
  story: Story;
}

/** Applies a filter to a story. */
export function filterStory(story: Story, filter: ClaimFilter): FilteredStory {
  const parts = filterClaims(story, filter);
  if (parts.hidden.size === 0) return { ...parts, story };
  return {
    ...parts,
    story: { ...story, claims: story.claims.filter(({ id }) => !parts.hidden.has(id)) },
  };
}

/** The threads of all places and those without one. */
export function allThreads(story: Pick<Story, 'claims' | 'places'>): Thread[] {
  return [...story.places.flatMap(({ id }) => placeThreads(story, id)), ...unlocatedThreads(story)];
}

/** The ids of a thread's claims, the first one's first. */
export function threadIds(thread: Thread): string[] {
  return unfolded([thread]).map(({ claim }) => claim.id);
}

function names(
  story: Story,
  actorId: string | null,
  nobody: string,
  wanted: readonly string[],
): boolean {
  const { actor, side } = who(story, actorId);
  if (actor === null) return wanted.includes(nobody);
  return wanted.includes(actor.id) || wanted.includes(side?.id ?? '');
}

function matchesText(story: Story, claim: Claim, text: string): boolean {
  return text.trim() === '' || occurs(text, searchedText(story, claim));
}

/** What is looked through for each claim, as long as its story is there. */
const searched = new WeakMap<Story, Map<Claim, string>>();

function searchedText(story: Story, claim: Claim): string {
  const texts = searched.get(story) ?? new Map<Claim, string>();
  searched.set(story, texts);
  const known = texts.get(claim);
  if (known !== undefined) return known;
  const place = story.places.find(({ id }) => id === claim.where.place);
  const text = searchText(
    [
      claim.excerpt.exact,
      claim.summary,
      who(story, claim.claimant).name,
      claim.subject === null ? '' : who(story, claim.subject).name,
      claim.where.words ?? '',
      ...(place?.properties.names.map((name) => name.text) ?? []),
    ].join('\n'),
  );
  texts.set(claim, text);
  return text;
}
