import type { Geometry } from 'geojson';
import { sceneAreas } from '../scene/areas.ts';
import type { Basemap } from '../scene/basemap.ts';
import { atZoom } from '../scene/by-zoom.ts';
import {
  BOUNDARIES,
  FOREGROUND,
  GROUND,
  type GroundLayer,
  LAND,
  OVER_LAND,
} from '../scene/ground.ts';
import type { Scene } from '../scene/scene.ts';
import type { Frame } from './frame.ts';
import type { PosterLook } from './look.ts';
import { Paths } from './path.ts';
import { patterns } from './patterns.ts';

/** In a page, the stylesheet colours the parts by their classes. */
const IN_PAGE: PosterLook = {
  layer: ({ id }) => `class="pm-${id}"`,
  paint: (name) => `class="pm-${name}"`,
  linked: true,
};

/**
 * The map without labels as an SVG element: the same layers in the same order as the engine's,
 * coloured by classes unless `look` says otherwise. Lines keep their width at any size.
 */
export function posterMap(scene: Scene, basemap: Basemap, frame: Frame, look = IN_PAGE): string {
  const { paint, linked } = look;
  const { width, height } = frame;
  const areas = sceneAreas(scene).filter(({ properties }) => properties.lit);
  const sources = [...new Set(GROUND.map(({ source }) => source))];
  const paths = new Paths(frame, [
    ...sources.flatMap((source) => shapes(basemap[source].features)),
    ...shapes(areas),
  ]);
  const path = (attributes: string, data: string): string =>
    data && `<path ${attributes} d="${data}"/>`;
  /** A shape that is filled more than once: its outline stands in the definitions. Lines do not: a used one scales. */
  const shape = (id: string, geometries: Geometry[]): string =>
    `<path id="pm-${id}" d="${paths.data(geometries)}"/>`;
  const use = (attributes: string, id: string): string => `<use ${attributes} href="#pm-${id}"/>`;

  const twice = filledTwice();
  const draw = (row: GroundLayer): string => {
    const attributes = look.layer(row);
    const { source, foreground } = row;
    const features = basemap[source].features;
    if (source === 'countries' && row.fill !== undefined) {
      // The countries of the story are the ground, on which their neighbours lie: the other way round,
      // every border would be drawn twice.
      if (foreground) return '';
      const others = basemap.countries.features.filter(
        ({ properties }) => !FOREGROUND.includes(properties.id),
      );
      return path(attributes, paths.dissolved(shapes(others)));
    }
    if (twice.includes(source) && !row.line) return use(attributes, source);
    // Lines one by one: a browser paints a page in tiles, and each tile only what reaches into it.
    if (source === 'borders')
      return shapes(features)
        .map((one) => path(attributes, paths.data([one])))
        .join('');
    return path(
      attributes,
      paths.data(shapes(features), isHairline(row) ? HAIRLINE_TOLERANCE : undefined),
    );
  };
  const land = LAND.find(({ foreground }) => foreground);
  const [west, south, east, north] = frame.drawn;
  const [x0, y0] = frame.at([west, north]).map(Math.floor);
  const [x1, y1] = frame.at([east, south]).map(Math.ceil);
  return [
    `<svg class="poster-map" viewBox="${[-width / 2, -height / 2, width, height].map((n) => n.toFixed(1)).join(' ')}" aria-hidden="true">`,
    '<defs>',
    patterns(frame, paint),
    ...twice.map((source) => shape(source, shapes(basemap[source].features))),
    ...areas.flatMap(({ geometry, properties: { place } }) => [
      shape(place, [geometry]),
      `<clipPath id="pm-in-${place}"><use href="#pm-${place}"/></clipPath>`,
    ]),
    '</defs>',
    land ? `<path ${look.layer(land)} d="M${x0} ${y0}H${x1}V${y1}H${x0}z"/>` : '',
    ...LAND.map(draw),
    ...areas.map(({ properties: { place } }) => {
      const lit = use(`${paint('lit')} clip-path="url(#pm-in-${place})"`, place);
      return linked ? `<g class="pm-area" data-select="${place}">${lit}</g>` : lit;
    }),
    ...OVER_LAND.map(draw),
    ...areas.map(({ geometry, properties: { place } }) => {
      const outline = `<path ${paint('outline')} d="${paths.data([geometry])}"/>`;
      if (!linked) return outline;
      return `<a class="pm-area" href="#claims-${place}" data-select="${place}" tabindex="-1" pointer-events="all">${outline}</a>`;
    }),
    ...BOUNDARIES.map(draw),
    '</svg>',
  ].join('');
}

/** How far a hairline may be from where it is, in the poster’s units: no reader follows it point by point. */
const HAIRLINE_TOLERANCE = 2;

/** Whether a layer is of lines that stay within a pixel. */
function isHairline({ fill, line }: GroundLayer): boolean {
  return fill === undefined && line !== undefined && atZoom(line.width, Infinity) <= 1;
}

/** The sources that more than one layer fills. */
function filledTwice(): GroundLayer['source'][] {
  const filled = GROUND.filter(({ fill, dots }) => fill !== undefined || dots !== undefined).map(
    ({ source }) => source,
  );
  return [...new Set(filled)].filter(
    (source) => source !== 'countries' && filled.filter((one) => one === source).length > 1,
  );
}

function shapes(features: { geometry: Geometry }[]): Geometry[] {
  return features.map(({ geometry }) => geometry);
}
