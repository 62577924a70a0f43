import { palettes } from '../../../../src/scene/palette.ts';
import type { ReferenceBasemap, ReferencePlace } from './types.ts';

const palette = palettes.light;

/** A name on the map. */
export interface MapLabel {
  text: string;
  kind: 'town' | 'water' | 'country';
  lngLat: [number, number];
  /** Degrees clockwise. */
  rotate: number;
}

/** How names of a kind are written. */
export const labelLooks: Record<MapLabel['kind'], { size: number; style: string; colour: string }> =
  {
    town: { size: 11.5, style: 'normal', colour: palette.ink },
    water: { size: 12, style: 'italic', colour: palette.waterText },
    country: { size: 13, style: 'normal', colour: palette.countryText },
  };

/** Light edge around names. */
export const HALO = palette.halo;

/** The names for the opening view: countries, water, and towns of the first three ranks. */
export function mapLabels(
  { settlements, labels }: Pick<ReferenceBasemap, 'settlements' | 'labels'>,
  places: ReferencePlace[],
): MapLabel[] {
  const signed = new Set(places.map(({ id }) => id));
  return [...labels.features, ...settlements.features].flatMap(({ geometry, properties }) => {
    if (geometry.type !== 'Point' || properties === null) return [];
    const { id, kind, text, name, rank, rotate } = properties as Partial<{
      id: string;
      kind: string;
      text: string;
      name: string;
      rank: number;
      rotate: number;
    }>;
    if (kind === 'line' || (rank ?? 0) > 3 || signed.has(id ?? '')) return [];
    const label: MapLabel = {
      text: text ?? name ?? '',
      kind: kind === undefined ? 'town' : kind === 'country' ? 'country' : 'water',
      lngLat: [geometry.coordinates[0]!, geometry.coordinates[1]!],
      rotate: rotate ?? 0,
    };
    return [label];
  });
}
