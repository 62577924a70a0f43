import type { MultiPolygon, Point, Polygon } from 'geojson';

import { claimRecord, type ClaimRecord } from './claim-record.ts';
import { geometryOnGlobe } from './on-globe.ts';
import type { Claim, Story } from '../story/story.ts';

/** One claim as a Feature; geometry null is an unlocated feature (RFC 7946, section 3.2). */
export interface ClaimFeature {
  type: 'Feature';
  id: string;
  geometry: Point | Polygon | MultiPolygon | null;
  properties: ClaimRecord;
}

/** Claims of a story for GIS programs. */
export interface ClaimCollection {
  type: 'FeatureCollection';
  features: ClaimFeature[];
}

/**
 * Claims of a story, all unless others are given, as a FeatureCollection, in the order of the article. The geometry is that of the
 * place: as wide as the article is imprecise. Serialise with JSON.stringify.
 */
export function claimsGeojson(
  story: Story,
  claims: readonly Claim[] = story.claims,
): ClaimCollection {
  const geometries = new Map(
    story.places.map(({ id, geometry }) => [id, geometryOnGlobe(geometry)]),
  );
  return {
    type: 'FeatureCollection',
    features: claims.map((claim) => ({
      type: 'Feature',
      id: claim.id,
      geometry: geometries.get(claim.where.place ?? '') ?? null,
      properties: claimRecord(story, claim),
    })),
  };
}
