import type { Story } from '../story/story.ts';
import type { Selection } from '../reading/events.ts';
import { selectionOf } from '../reading/selection.ts';

/** What a host can ask of the map in its frame. */
export type HostMessage =
  /** Selects a claim or a place by its id; null for nothing. */
  | { select: string | null }
  /** Shows one while the article is read, without choosing it; null for none. */
  | { point: string | null };

/** What the frame tells its host when the reader has chosen something on the map. */
export interface SelectedMessage {
  type: 'conflict-map-selected';
  claim: string | null;
  place: string | null;
  /** Ids of the claims that this is about: the claim, or all of the place; none when closed. */
  claims: string[];
}

/** What the frame tells its host once it has its story: whose sentences to follow. */
export interface ClaimsMessage {
  type: 'conflict-map-claims';
  /** Ids of all claims of the story. */
  claims: string[];
}

/** Reads a message of a host; null for all that is none, and for ids that the story does not have. */
export function readHostMessage(data: unknown, story: Story | null): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, select, point } = data as Record<string, unknown>;
  if (type !== 'conflict-map') return null;
  if (isKnown(select, story)) return { select };
  if (isKnown(point, story)) return { point };
  return null;
}

function isKnown(id: unknown, story: Story | null): id is string | null {
  if (id === null) return true;
  return typeof id === 'string' && story !== null && selectionOf(story, id) !== null;
}

/** Writes what the reader has chosen as a message. */
export function selectedMessage(
  { claim, place }: Selection,
  story: Pick<Story, 'claims'> | null,
): SelectedMessage {
  return { type: 'conflict-map-selected', claim, place, claims: claimsOf({ claim, place }, story) };
}

/** Writes what claims the frame has as a message. */
export function claimsMessage({ claims }: Pick<Story, 'claims'>): ClaimsMessage {
  return { type: 'conflict-map-claims', claims: claims.map(({ id }) => id) };
}

/** The claims that a selection is about: itself, or all that belong to the place. */
export function claimsOf(
  { claim, place }: Selection,
  story: Pick<Story, 'claims'> | null,
): string[] {
  if (claim !== null) return [claim];
  if (place === null) return [];
  return (story?.claims ?? []).filter(({ where }) => where.place === place).map(({ id }) => id);
}
