import type { Geometry } from 'geojson';
import { sceneAreas } from '../scene/areas.ts';
import { bbox } from '@turf/turf';
import { type Basemap, drawsSea, groundOf } from '../scene/basemap.ts';
import type { Bounds } from '../scene/camera.ts';
import { atZoom } from '../scene/by-zoom.ts';
import {
  BOUNDARIES,
  endsAtTiles,
  GROUND,
  type GroundLayer,
  type GroundRole,
  LAND,
  liesUnderTiles,
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
  const outlined = sceneAreas(scene).filter(({ properties }) => properties.outlined);
  const areas = outlined.filter(({ properties }) => properties.lit);
  const roles = [...new Set(GROUND.map(({ role }) => role))];
  const tiles = basemap.shapes?.layers ?? [];
  const paths = new Paths(frame, [
    ...roles.flatMap((role) => shapes(basemap.layers[role].features)),
    ...shapes(outlined),
    ...tiles.flatMap(({ shapes: ofRow }) => ofRow),
  ]);
  const path = (attributes: string, data: string): string =>
    data && `<path ${attributes} d="${data}"/>`;
  /** A shape that is filled more than once: its outline stands in the definitions. Lines do not: a used one scales. */
  const shape = (id: string, geometries: Geometry[]): string =>
    `<path id="pm-${id}" d="${paths.data(geometries)}"/>`;
  const use = (attributes: string, id: string): string => `<use ${attributes} href="#pm-${id}"/>`;

  const { countries } = scene.story.basemap;
  const landUnder = drawsSea(basemap);
  const twice = filledTwice(groundOf(basemap));
  const draw = (row: GroundLayer): string => {
    const attributes = look.layer(row);
    const { role, foreground } = row;
    const { features } = basemap.layers[role];
    if (role === 'land') {
      const one = basemap.layers.land.features.filter(
        ({ properties: { id } }) => (countries?.includes(id) ?? true) === (foreground ?? false),
      );
      // Where the sea is drawn, the countries of the story are the ground, on which their neighbours lie:
      // the other way round, every border would be drawn twice.
      return foreground && landUnder ? '' : path(attributes, paths.dissolved(shapes(one)));
    }
    if (twice.includes(role) && !row.line) return use(attributes, role);
    // Lines one by one: a browser paints a page in tiles, and each tile only what reaches into it.
    if (role === 'border')
      return shapes(features)
        .map((one) => path(attributes, paths.data([one])))
        .join('');
    return path(
      attributes,
      paths.data(shapes(features), isHairline(row) ? HAIRLINE_TOLERANCE : undefined),
    );
  };
  const overLand = groundOf(basemap, OVER_LAND);
  const under = basemap.tiles ? overLand.filter(liesUnderTiles) : [];
  const over = overLand.filter(
    (row) => !under.includes(row) && (tiles.length === 0 || !endsAtTiles(row)),
  );
  const ground = GROUND.find(landUnder ? ({ foreground }) => foreground : isWater);
  const box = ([west, south, east, north]: Readonly<Bounds>, row: GroundLayer): string => {
    const [x0, y0] = frame.at([west, north]).map(Math.floor);
    const [x1, y1] = frame.at([east, south]).map(Math.ceil);
    return `<path ${look.layer(row)} d="M${x0} ${y0}H${x1}V${y1}H${x0}z"/>`;
  };
  /** The lowest ground of what is drawn; where the basemap ends before, as far as that, on the neutral ground. */
  const around = (drawn: Readonly<Bounds>, row: GroundLayer): string => {
    const extent = landUnder ? groundExtent(basemap) : drawn;
    const within = meeting(drawn, extent);
    const outside = GROUND.find(({ role }) => role === 'land');
    const slack = (drawn[2] - drawn[0]) * UNSEEN;
    const ends = within.some((side, index) => Math.abs(side - (drawn[index] ?? side)) > slack);
    return ends && outside ? box(drawn, outside) + box(within, row) : box(drawn, row);
  };
  return [
    `<svg class="poster-map" viewBox="${[-width / 2, -height / 2, width, height].map((n) => n.toFixed(1)).join(' ')}" aria-hidden="true">`,
    '<defs>',
    patterns(frame, paint),
    ...twice.map((role) => shape(role, shapes(basemap.layers[role].features))),
    ...areas.flatMap(({ geometry, properties: { place } }) => [
      shape(place, [geometry]),
      `<clipPath id="pm-in-${place}"><use href="#pm-${place}"/></clipPath>`,
    ]),
    '</defs>',
    ground ? around(frame.drawn, ground) : '',
    ...groundOf(basemap, LAND).map(draw),
    ...under.map(draw),
    ...tiles.map(({ row, shapes: ofRow }) => path(look.layer(row), paths.seen(ofRow))),
    ...areas.map(({ properties: { place } }) => {
      const lit = use(`${paint('lit')} clip-path="url(#pm-in-${place})"`, place);
      return linked ? `<g class="pm-area" data-select="${place}">${lit}</g>` : lit;
    }),
    ...over.map(draw),
    ...outlined.map(({ geometry, properties: { place, lit } }) => {
      const outline = `<path ${paint('outline')} d="${paths.data([geometry])}"/>`;
      if (!linked) return outline;
      // A press on a region’s ground is one on what lies in it.
      if (!lit) return `<g class="pm-area" data-select="${place}">${outline}</g>`;
      return `<a class="pm-area" href="#claims-${place}" data-select="${place}" tabindex="-1" pointer-events="all">${outline}</a>`;
    }),
    ...groundOf(basemap, BOUNDARIES).map(draw),
    '</svg>',
  ].join('');
}

/** A basemap that ends so near to the drawing's edge, in widths of the drawing, is not seen to end. */
const UNSEEN = 0.03;

/** What two boxes have in common. */
function meeting(one: Readonly<Bounds>, other: Readonly<Bounds>): Bounds {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Whether a row of the ground is its water. */
export function isWater({ role }: GroundLayer): boolean {
  return role === 'water';
}

const extents = new WeakMap<Basemap, Bounds>();

/** How far land and water reach that together fill a box. */
function groundExtent(basemap: Basemap): Bounds {
  const known = extents.get(basemap);
  if (known) return known;
  const { land, water } = basemap.layers;
  const features = [...land.features, ...water.features];
  const [west, south, east, north] = bbox({ type: 'FeatureCollection', features });
  const extent: Bounds = [west, south, east, north];
  extents.set(basemap, extent);
  return extent;
}

/** How far a hairline may be from where it is, in the poster’s units: no reader follows it point by point. */
const HAIRLINE_TOLERANCE = 3.5;

/** Whether a layer is of lines that stay within a pixel. */
function isHairline({ fill, line }: GroundLayer): boolean {
  return fill === undefined && line !== undefined && atZoom(line.width, Infinity) <= 1;
}

/** The roles that more than one layer fills. */
function filledTwice(rows: readonly GroundLayer[]): GroundRole[] {
  const filled = rows
    .filter(({ fill, dots }) => fill !== undefined || dots !== undefined)
    .map(({ role }) => role);
  return [...new Set(filled)].filter(
    (role) => role !== 'land' && filled.filter((one) => one === role).length > 1,
  );
}

function shapes(features: { geometry: Geometry }[]): Geometry[] {
  return features.map(({ geometry }) => geometry);
}
