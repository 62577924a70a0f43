import { type Basemap, drawsSea, groundOf } from '../scene/basemap.ts';
import { GROUND } from '../scene/ground.ts';
import { escaped } from '../story/escaped.ts';
import { FRAME_EDGE, openingCamera } from '../scene/camera.ts';
import type { DrawnGround } from '../scene/tiles/with-shapes.ts';
import type { Story } from '../story/story.ts';
import type { MapName } from '../scene/labels/map-names.ts';
import { BESIDE } from '../scene/labels/place-names.ts';
import { SIZE_CLASSES } from '../scene/labels/size-classes.ts';
import type { Scene } from '../scene/scene.ts';
import { anchorCss, shapesCss } from '../scene/scene-css.ts';
import { type Frame, posterFrame } from './frame.ts';
import { patternCss } from './pattern-css.ts';
import { isWater, posterMap } from './poster-map.ts';
import { type PosterName, posterNames } from './poster-names.ts';
import { tileCss } from './tile-css.ts';

/** The poster of a story for its page: the drawing and the names as HTML, and their size and places as CSS. */
export interface Poster {
  /** The drawing: an SVG element. */
  map: string;
  /** The names of towns, countries and waters: for the eye, the list has the places in words. */
  labels: string;
  /** The names that it shows at some size. */
  names: readonly MapName[];
  /** The scale of the drawing and of all that stands on it, and its look; rules for a page's stylesheet. */
  css: string;
  /** Where the names stand; rules for a page's stylesheet. */
  positions: string;
  /** The coordinate system, to place more on the poster with {@link posterPosition}. */
  frame: Frame;
}

/** What the poster of a story draws of its basemap, at the closest zoom of an opening view. */
export function posterGround(story: Story): DrawnGround {
  const zooms = SIZE_CLASSES.flatMap(({ sizes }) =>
    sizes.map((size) => openingCamera(story, size).zoom),
  );
  const { drawn } = posterFrame(story.bounds, story.basemap.zooms[1]);
  return { bounds: drawn, zoom: Math.max(...zooms) };
}

/** Draws the opening view of a scene, at any size the same view as the engine's. */
export function poster(scene: Scene, basemap: Basemap): Poster {
  const frame = posterFrame(scene.story.bounds, scene.story.basemap.zooms[1]);
  const names = posterNames(scene, basemap);
  const own = groundOf(basemap);
  // What no land covers is painted as the water is.
  const rows = drawsSea(basemap) ? own : GROUND.filter((row) => isWater(row) || own.includes(row));
  const { top, right, bottom, left } = FRAME_EDGE;
  const scale = [
    `calc((100cqi - ${left + right}px) / ${frame.width.toFixed(2)})`,
    `calc((100cqb - ${top + bottom}px) / ${frame.height.toFixed(2)})`,
    ...(frame.largest === undefined ? [] : [`${frame.largest.toFixed(4)}px`]),
  ];
  const zooms = SIZE_CLASSES.map(({ from, sizes: [size] }) => {
    const zoom = openingCamera(scene.story, size).zoom.toFixed(2);
    const rule = `.poster>*{--zoom:${zoom}}`;
    return from === null ? rule : `@container map ${from}{${rule}}`;
  });
  return {
    map: posterMap(scene, basemap, frame),
    labels: `<div class="map-names" aria-hidden="true">${names.map(nameHtml).join('')}</div>`,
    names: names.map(({ name }) => name),
    css: [
      `.poster-at,.poster-map,.poster .map-scale{--unit:min(${scale.join(',')})}`,
      largestCss(frame),
      ...zooms,
      shapesCss(rows),
      patternCss(frame, rows),
      basemap.shapes ? tileCss(frame, basemap.shapes) : '',
    ].join(''),
    positions: [
      ...names.map(({ name }, index) => posterPosition(`.pl${index}`, frame.at(name.lngLat))),
      ...names.map(({ name: { rotate } }, index) =>
        rotate === 0 ? '' : `.pl${index} span{rotate:${rotate}deg}`,
      ),
      ...SIZE_CLASSES.map(({ name, query }) => {
        const used = BESIDE.filter((one) => names.some(({ anchors }) => anchors[name] === one));
        const anchors = used.map((anchor) => anchorCss(`.${name}-${anchor}`, anchor));
        return `@container map ${query}{.poster>.map-names>:not([class*=' ${name}-']){display:none}${anchors.join('')}}`;
      }),
    ].join(''),
    frame,
  };
}

/** Keeps the drawing of a frame from growing beyond the closest zoom, in the middle of a larger map. */
function largestCss({ width, height, largest }: Frame): string {
  if (largest === undefined) return '';
  const [wide, high] = [width, height].map((units) => (units * largest).toFixed(1));
  return `.poster-map{max-inline-size:${wide}px;max-block-size:${high}px;margin:auto}`;
}

/** A rule that puts what `selector` names at a point in the poster's units, written with some `digits`. */
export function posterPosition(
  selector: string,
  [x, y]: readonly [number, number],
  digits = 1,
): string {
  const rounded = (value: number): number => Number(value.toFixed(digits));
  return `${selector}{--x:${rounded(x)};--y:${rounded(y)}}`;
}

function nameHtml({ name, anchors }: PosterName, index: number): string {
  const sides = Object.entries(anchors).map(([size, anchor]) => `${size}-${anchor}`);
  const classes = ['poster-at', `pl${index}`, `pn-${name.kind}`, ...sides];
  return `<span class="${classes.join(' ')}"><span>${escaped(name.text)}</span></span>`;
}
