import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Story } from '../story/story.ts';
import { type Basemap, BASEMAP_LAYERS, type Settlement } from './basemap.ts';
import { boundaryLayers, groundLayers, labelLayers } from './basemap-layers.ts';
import { storyMarks } from './marks.ts';
import { palettes, type Theme } from './palette.ts';
import { figureLabels } from './figure-labels.ts';
import {
  areaLayers,
  hatchedVoices,
  measuredLayers,
  measuredLines,
  obstacleLayers,
  obstacles,
  storyAreas,
} from './story-layers.ts';

/** How a story is drawn. */
export interface StyleSettings {
  theme: Theme;
  /** Whose names: `article`, or a BCP 47 tag that the data has. */
  names: string;
}

/**
 * The whole map as a MapLibre style, with its data inside: no address is fetched. It has no
 * `glyphs`, so the engine draws labels with the page's own fonts.
 */
export function mapStyle(
  story: Story,
  basemap: Basemap,
  { theme, names }: StyleSettings,
): StyleSpecification {
  const palette = palettes[theme];
  const figures = figureLabels(story);
  const areas = storyAreas(story);
  const nameField = names === 'article' ? 'name' : `name:${names}`;
  return {
    version: 8,
    name: story.title,
    sources: {
      ...Object.fromEntries(BASEMAP_LAYERS.map((layer) => [layer, geojson(basemap[layer])])),
      settlements: geojson(flatNames(basemap.settlements, story)),
      'story-areas': geojson(areas),
      'measured-lines': geojson(measuredLines(figures)),
      obstacles: geojson(obstacles(storyMarks(story, names), figures)),
    },
    layers: [
      ...groundLayers(palette),
      ...areaLayers(palette, hatchedVoices(story)),
      ...boundaryLayers(palette),
      ...measuredLayers(palette),
      ...labelLayers(palette, nameField),
      ...obstacleLayers(),
    ],
  };
}

function geojson(
  data: FeatureCollection<FeatureCollection['features'][number]['geometry'], unknown>,
): SourceSpecification {
  // Tolerance in tile units: finer than the data at the closest zoom, or borders would part.
  return { type: 'geojson', data: data as FeatureCollection, tolerance: 0.2 };
}

/**
 * The towns with their names as `name:az` and so on, which expressions can read. A town that has a
 * sign of its own is left out: its name would stand there twice.
 */
function flatNames(settlements: Basemap['settlements'], story: Story): FeatureCollection {
  const signed = new Set(storyMarks(story).map(({ place }) => place));
  const flat = ({ names, ...rest }: Settlement): Record<string, unknown> => ({
    ...rest,
    ...Object.fromEntries(Object.entries(names).map(([tag, name]) => [`name:${tag}`, name])),
  });
  return {
    type: 'FeatureCollection',
    features: settlements.features
      .filter(({ properties }) => !signed.has(properties.id))
      .map((feature) => ({ ...feature, properties: flat(feature.properties) })),
  };
}
