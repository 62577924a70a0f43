import type { BasemapFile } from '../story/schema/types.ts';
import { contestedLabel, disputedLayers, notShownIn } from './description.ts';
import { SEA } from './ground-shapes.ts';
import type { MadeBasemap } from './make-basemap.ts';
import { isUndecided, ownerName } from './owners.ts';
import { km2Of } from './water-shapes.ts';
import { SOURCES } from './sources.ts';
import * as words from '../words/words.ts';

/** From this zoom on, readers expect streets. */
const STREETS_ZOOM = 11;

/** What a basemap says about itself besides its layers, in sentences: for editors, and to be checked. */
export interface BasemapProvenance {
  basemap: string;
  packages: Record<string, string>;
  dates: string;
  borderConvention: string;
  /** What is drawn as undecided, and what is disputed and not drawn as such. */
  disputes: string[];
  /** What a reader may miss. */
  lacks: string[];
  /** Areas of land in km², by id. */
  areasKm2: Record<string, { name: string; km2: number }>;
  checks: {
    /** How far countries and sea together are off the box, in km². */
    areaOffKm2: number;
    towns: number;
    townsLeftOut: string[];
    townsElsewhere: string[];
    /** Land that two outlines share and that is too small to be seen, in km²: the first of the two has it. */
    overlapsTooSmall: Record<string, number>;
  };
}

/** What is to be known of a basemap besides `basemap.json`. */
export function provenanceOf(made: MadeBasemap, description: BasemapFile): BasemapProvenance {
  const { parts, towns, checked, hairs } = made;
  const land = parts.filter(({ properties }) => properties.owner !== SEA);
  const small: Record<string, number> = {};
  for (const { owner, km2 } of hairs) small[owner] = (small[owner] ?? 0) + km2;
  return {
    basemap: description.id,
    packages: Object.fromEntries(
      Object.values(SOURCES).map((source) => [source.package, source.version]),
    ),
    dates: words.basemap.dates,
    borderConvention: words.basemap.convention,
    disputes: disputesOf(made),
    lacks: lacksOf(made),
    areasKm2: Object.fromEntries(
      land.map((part) => {
        const { owner } = part.properties;
        return [owner, { name: ownerName(owner), km2: rounded(km2Of(part)) }];
      }),
    ),
    checks: {
      areaOffKm2: rounded(checked.offKm2),
      towns: towns.settlements.length,
      townsLeftOut: towns.atSea,
      townsElsewhere: towns.elsewhere,
      overlapsTooSmall: Object.fromEntries(
        Object.entries(small)
          .map(([owner, km2]): [string, number] => [owner, rounded(km2)])
          .filter(([, km2]) => km2 > 0)
          .sort(([one], [two]) => (one < two ? -1 : 1)),
      ),
    },
  };
}

/** What states disagree about in a box: what the map draws of it, and what it does not. */
export function disputesOf(made: MadeBasemap): string[] {
  const { box, parts } = made;
  const contested = parts
    .filter(({ properties }) => properties.owner !== SEA && isUndecided(properties.owner))
    .map((part) => {
      const label = contestedLabel(part.properties.owner);
      return words.basemap.contestedArea(label, rounded(km2Of(part)));
    });
  return [...contested, ...disputedLayers(made), ...notShownIn(box)];
}

/** What the map of a box lacks that its readers may look for. */
export function lacksOf({
  zoom,
  counts,
  towns,
}: Pick<MadeBasemap, 'zoom' | 'counts' | 'towns'>): string[] {
  const { lacks } = words.basemap;
  return [
    ...(counts['countries'] ? [] : [lacks.land]),
    ...(towns.settlements.length > 0 ? [] : [lacks.towns]),
    ...(towns.atSea.length > 0 ? [lacks.atSea(towns.atSea)] : []),
    ...(zoom >= STREETS_ZOOM ? [lacks.streets, lacks.water] : []),
    ...(zoom > DISTRICT_ZOOM && counts['district-lines']
      ? [lacks.districtsFar(DISTRICT_ZOOM)]
      : []),
    lacks.names,
  ];
}

/** To this zoom, lines of districts are credible. */
const DISTRICT_ZOOM = 8;

function rounded(km2: number): number {
  return Number(km2.toFixed(km2 < 10 ? 2 : km2 < 100 ? 1 : 0));
}
