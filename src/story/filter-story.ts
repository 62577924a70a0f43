import { answersOf } from './answers.ts';
import { canBeWithin } from './can-be-within.ts';
import {
  ARTICLE,
  type ClaimFilter,
  type FilteredClaims,
  type FilteredStory,
  NONE,
} from './filter.ts';
import { occurs, searchText } from './search-text.ts';
import type { Claim, Story } from './story.ts';
import { allThreads, threadIds } from './threads.ts';
import { who } from './who.ts';

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

/** Applies a filter to a story. */
export function filterStory(story: Story, filter: ClaimFilter): FilteredStory {
  const parts = filterClaims(story, filter);
  if (parts.hidden.size === 0) return { ...parts, story };
  return {
    ...parts,
    story: { ...story, claims: story.claims.filter(({ id }) => !parts.hidden.has(id)) },
  };
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
const searched = new WeakMap<Story, Map<Claim, Searched>>();

interface Searched {
  /** The words for its place, which may come later. */
  place: string | null;
  text: string;
}

function searchedText(story: Story, claim: Claim): string {
  const { words } = claim.where;
  const texts = searched.get(story) ?? new Map<Claim, Searched>();
  searched.set(story, texts);
  const known = texts.get(claim);
  if (known?.place === words) return known.text;
  const place = story.places.find(({ id }) => id === claim.where.place);
  const text = searchText(
    [
      claim.excerpt.exact,
      claim.summary,
      who(story, claim.claimant).name,
      claim.subject === null ? '' : who(story, claim.subject).name,
      words ?? '',
      ...(place?.properties.names.map((name) => name.text) ?? []),
    ].join('\n'),
  );
  texts.set(claim, { place: words, text });
  return text;
}
