import { readFileSync } from 'node:fs';
import type { Actor, Claim, PlaceFeature } from '../../src/story/schema/types.ts';

const folder = new URL('../../data/karabakh-2020/', import.meta.url);

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
}

/** Every claim of the story, as it is written in claims.json. */
export const { claims } = read('claims.json') as { claims: Claim[] };

const { actors } = read('actors.json') as { actors: Actor[] };
const { features } = read('places.geojson') as { features: PlaceFeature[] };

/** The story's places. */
export const places: readonly PlaceFeature[] = features;

/** The claim with an id. */
export function claimOf(id: string): Claim {
  return claims.find((claim) => claim.id === id)!;
}

/** The claims that claims.json puts at a place, in its order. */
export function claimsAt(place: string): Claim[] {
  return claims.filter(({ where }) => where.place === place);
}

/** The article's name of a place. */
export function articleName(place: string): string {
  return places.find(({ id }) => id === place)!.properties.names[0]!.text;
}

/** The name of who says a claim, as actors.json has it; null for the article's own voice. */
export function claimantOf({ claimant }: Claim): string | null {
  return actors.find(({ id }) => id === claimant)?.name ?? null;
}
