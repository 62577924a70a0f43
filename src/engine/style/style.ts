import type { SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { sceneAreas } from '../../scene/areas.ts';
import { areaLayers, areaLines } from './area-layers.ts';
import { type Basemap, drawsSea, groundOf } from '../../scene/basemap.ts';
import { BOUNDARIES, type GroundLayer, LAND, OVER_LAND } from '../../scene/ground.ts';
import { groundLayers } from './ground-layers.ts';
import { shifted, shiftOf } from './shift.ts';
import { palettes } from '../../scene/palette.ts';
import type { Theme } from '../../scene/theme.ts';
import type { Scene } from '../../scene/scene.ts';

/**
 * The shapes of a scene as a MapLibre style, with its data inside: no address is fetched. Names, signs
 * and their labels are HTML above it.
 */
export function mapStyle(scene: Scene, basemap: Basemap, theme: Theme): StyleSpecification {
  const palette = palettes[theme];
  const { countries } = scene.story.basemap;
  const ground = (rows?: readonly GroundLayer[]) => groundOf(basemap, rows);
  const shift = shiftOf(basemap.view);
  const layers = (rows: readonly GroundLayer[]) => groundLayers(ground(rows), palette, countries);
  const style: StyleSpecification = {
    version: 8,
    name: scene.story.title,
    ...(shift !== 0 && { metadata: { shift } }),
    sources: {
      ...Object.fromEntries(
        ground().map(({ role }) => [role, geojson(shifted(basemap.layers[role], shift))]),
      ),
      'story-areas': geojson(
        shifted({ type: 'FeatureCollection', features: sceneAreas(scene) }, shift),
      ),
    },
    layers: [
      // Where the sea is drawn, what is left is outside of the basemap.
      {
        id: 'sea',
        type: 'background',
        paint: { 'background-color': drawsSea(basemap) ? palette.neighbour : palette.water },
      },
      ...layers(LAND),
      ...areaLayers(palette),
      ...layers(OVER_LAND),
      ...areaLines(palette),
      ...layers(BOUNDARIES),
    ],
  };
  return basemap.tiles?.engine?.styled(style, theme) ?? style;
}

function geojson(
  data: FeatureCollection<FeatureCollection['features'][number]['geometry'], unknown>,
): SourceSpecification {
  // Tolerance in tile units: finer than the data at the closest zoom, or borders would part.
  return { type: 'geojson', data: data as FeatureCollection, tolerance: 0.2 };
}
