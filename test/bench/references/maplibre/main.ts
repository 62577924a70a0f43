import {
  type ExpressionFilterSpecification,
  type LayerSpecification,
  Map as MapLibreMap,
  Marker,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { basemap } from '../shared/basemap.ts';
import { HALO, labelLooks, mapLabels } from '../shared/labels.ts';
import { type Look, looks, SEA } from '../shared/look.ts';
import '../shared/page.css';
import { placeFeatures } from '../shared/place-features.ts';
import { markReady } from '../shared/ready.ts';
import { placeSign } from '../shared/sign.ts';
import { story } from '../shared/story.ts';
import { SHAPE_LAYERS } from '../shared/types.ts';

/** A fill, a line, or both. */
function shapeLayers({ layer, ids, ...look }: Look, index: number): LayerSpecification[] {
  const filter: ExpressionFilterSpecification = ids
    ? ['in', ['get', 'id'], ['literal', ids]]
    : true;
  const shared = { source: layer, filter };
  const { fill, fillOpacity = 1, line, width = 1, dash } = look;
  const layers: LayerSpecification[] = [];
  if (fill !== undefined)
    layers.push({
      ...shared,
      id: `${index}-fill`,
      type: 'fill',
      paint: { 'fill-color': fill, 'fill-opacity': fillOpacity, 'fill-antialias': false },
    });
  if (line !== undefined)
    layers.push({
      ...shared,
      id: `${index}-line`,
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': line,
        'line-width': width,
        ...(dash && { 'line-dasharray': dash.map((length) => length / width) }),
      },
    });
  return layers;
}

function labelLayer(kind: keyof typeof labelLooks): LayerSpecification {
  const { size, colour } = labelLooks[kind];
  return {
    id: kind,
    type: 'symbol',
    source: 'names',
    filter: ['==', ['get', 'kind'], kind],
    layout: {
      'text-field': ['get', 'text'],
      'text-font': ['sans-serif'],
      'text-size': size,
      'text-rotate': ['get', 'rotate'],
    },
    paint: { 'text-color': colour, 'text-halo-color': HALO, 'text-halo-width': 1.2 },
  };
}

setWorkerUrl(new URL(workerUrl, import.meta.url).href);
const [west, south, east, north] = story.bounds;
const map = new MapLibreMap({
  container: document.querySelector<HTMLElement>('.map')!,
  bounds: [west, south, east, north],
  fadeDuration: 0,
  renderWorldCopies: false,
  attributionControl: false,
  style: {
    version: 8,
    sources: {
      ...Object.fromEntries(
        SHAPE_LAYERS.map((name) => [name, { type: 'geojson', data: basemap[name] }]),
      ),
      places: { type: 'geojson', data: placeFeatures(story.places) },
      names: {
        type: 'geojson',
        data: {
          type: 'FeatureCollection',
          features: mapLabels(basemap, story.places).map(({ lngLat, ...properties }) => ({
            type: 'Feature',
            geometry: { type: 'Point', coordinates: lngLat },
            properties,
          })),
        },
      },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': SEA } },
      ...looks(story.places).flatMap(shapeLayers),
      labelLayer('town'),
      labelLayer('water'),
      labelLayer('country'),
    ],
  },
});
for (const place of story.places) {
  new Marker({ element: placeSign(place) }).setLngLat(place.lngLat).addTo(map);
}
void map.once('idle', markReady);
