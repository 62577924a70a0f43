import Feature from 'ol/Feature.js';
import OlMap from 'ol/Map.js';
import Overlay from 'ol/Overlay.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import Point from 'ol/geom/Point.js';
import VectorLayer from 'ol/layer/Vector.js';
import 'ol/ol.css';
import { fromLonLat, transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import Fill from 'ol/style/Fill.js';
import Stroke from 'ol/style/Stroke.js';
import Style from 'ol/style/Style.js';
import Text from 'ol/style/Text.js';
import { basemap } from '../shared/basemap.ts';
import { HALO, labelLooks, mapLabels } from '../shared/labels.ts';
import { type Look, looks } from '../shared/look.ts';
import '../shared/page.css';
import { placeFeatures } from '../shared/place-features.ts';
import { markReady } from '../shared/ready.ts';
import { placeSign } from '../shared/sign.ts';
import { story } from '../shared/story.ts';

const format = new GeoJSON({ featureProjection: 'EPSG:3857' });
const collections = { ...basemap, places: placeFeatures(story.places) };
const sources = new Map<Look['layer'], VectorSource>();

/** One source for each collection, however many layers draw it. */
function sourceOf(layer: Look['layer']): VectorSource {
  const known = sources.get(layer);
  if (known) return known;
  const source = new VectorSource({ features: format.readFeatures(collections[layer]) });
  sources.set(layer, source);
  return source;
}

function shapeLayer({
  layer,
  ids,
  fill,
  fillOpacity = 1,
  line,
  width = 1,
  dash,
}: Look): VectorLayer {
  const opacity = Math.round(fillOpacity * 255)
    .toString(16)
    .padStart(2, '0');
  const style = new Style({
    ...(fill !== undefined && { fill: new Fill({ color: `${fill}${opacity}` }) }),
    ...(line !== undefined && {
      stroke: new Stroke({ color: line, width, ...(dash && { lineDash: dash }) }),
    }),
  });
  return new VectorLayer({
    source: sourceOf(layer),
    style: ids ? (feature) => (ids.includes(String(feature.get('id'))) ? style : undefined) : style,
  });
}

const names = mapLabels(basemap, story.places).map(({ text, kind, lngLat, rotate }) => {
  const { size, style, colour } = labelLooks[kind];
  const feature = new Feature(new Point(fromLonLat(lngLat)));
  feature.setStyle(
    new Style({
      text: new Text({
        text,
        font: `${style} ${size}px system-ui, sans-serif`,
        fill: new Fill({ color: colour }),
        stroke: new Stroke({ color: HALO, width: 2.5 }),
        rotation: (rotate * Math.PI) / 180,
      }),
    }),
  );
  return feature;
});

const map = new OlMap({
  target: document.querySelector<HTMLElement>('.map')!,
  layers: [
    ...looks(story.places).map(shapeLayer),
    new VectorLayer({ source: new VectorSource({ features: names }), declutter: true }),
  ],
  overlays: story.places.map(
    (place) =>
      new Overlay({
        element: placeSign(place),
        position: fromLonLat(place.lngLat),
        positioning: 'center-center',
      }),
  ),
  controls: [],
  view: new View({ extent: transformExtent([43, 38, 50.6, 42.2], 'EPSG:4326', 'EPSG:3857') }),
});
map.getView().fit(transformExtent(story.bounds, 'EPSG:4326', 'EPSG:3857'));
map.once('rendercomplete', markReady);
