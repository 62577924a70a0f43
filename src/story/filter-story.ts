import { answerRange } from './exchange/answer-range.ts';
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
import { exchanges } from './exchange/exchanges.ts';
import { placeThreads, threadIds } from './threads.ts';
import { who } from './who.ts';

/**
 * Whether a claim passes a filter. A claim passes the dates when its date can lie within them: an
 * uncertain one is rather shown than hidden.
 */
export function passes(story: Story, claim: Claim, filter: ClaimFilter): boolean {
  const { kinds, places, answers } = filter;
  if (!canBeWithin(answerRange(story, claim), filter)) return false;
  if (kinds.length > 0 && !kinds.includes(claim.kind)) return false;
  if (answers.length > 0 && !answersOf(story, claim).some((one) => answers.includes(one)))
    return false;
  if (places.length > 0 && !places.includes(claim.where.place ?? NONE)) return false;
  if (filter.by.length > 0 && !names(story, claim.claimant, ARTICLE, filter.by)) return false;
  if (filter.about.length > 0 && !names(story, claim.subject, NONE, filter.about)) return false;
  return matchesText(story, claim, filter.text);
}

/**
 * Applies a filter. A denial is never parted from what it denies: with one claim of an exchange the
 * others stay readable, as context, wherever they stand.
 */
export function filterClaims(story: Story, filter: ClaimFilter): FilteredClaims {
  const shown = new Set<string>();
  const context = new Set<string>();
  const hidden = new Set<string>();
  for (const { id } of story.claims.filter((claim) => passes(story, claim, filter))) shown.add(id);
  for (const exchange of exchanges(story)) {
    const ids = exchange.map(({ id }) => id);
    const kept = ids.some((id) => shown.has(id));
    for (const id of ids) if (!shown.has(id)) (kept ? context : hidden).add(id);
  }
  return { shown, context, hidden };
}

/** Applies a filter to a story. */
export function filterStory(story: Story, filter: ClaimFilter): FilteredStory {
  const parts = filterClaims(story, filter);
  if (parts.hidden.size === 0 && parts.context.size === 0) return { ...parts, story };
  return { ...parts, story: { ...story, claims: drawnClaims(story, filter, parts) } };
}

/**
 * The claims that are not hidden, as the map has them. No sign tells of context alone: what is of other
 * days, or at a place where nothing passes, has no place, and stands with what it answers.
 */
function drawnClaims(
  story: Story,
  filter: ClaimFilter,
  { shown, hidden }: FilteredClaims,
): Claim[] {
  const places = new Map<string, string>();
  for (const { id: place } of story.places)
    for (const ids of placeThreads(story, place).map(threadIds))
      if (ids.some((id) => shown.has(id))) for (const id of ids) places.set(id, place);
  return story.claims
    .filter(({ id }) => !hidden.has(id))
    .map((claim) => {
      const stays = shown.has(claim.id) || canBeWithin(answerRange(story, claim), filter);
      const place = (stays && places.get(claim.id)) || null;
      const { where } = claim;
      return place === where.place ? claim : { ...claim, where: { ...where, place } };
    });
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
