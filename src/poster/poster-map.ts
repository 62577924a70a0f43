import type { Geometry } from 'geojson';
import type { Basemap } from '../scene/basemap.ts';
import { FOREGROUND } from '../scene/basemap-layers.ts';
import { figureLabels } from '../scene/figure-labels.ts';
import { hatchWidth, PATTERN_SIZE, type PatternKind } from '../scene/hatch.ts';
import type { Voice } from '../scene/marks.ts';
import { hatchedVoices, hatching, storyAreas } from '../scene/story-layers.ts';
import type { Story } from '../story/story.ts';
import type { Frame } from './frame.ts';
import { pathData } from './path.ts';

/**
 * Whole zooms at which patterns are drawn. The engine sizes a pattern at the whole zoom nearest to the
 * view's; the stylesheet chooses by the size of the map.
 */
const PATTERN_ZOOMS = [6, 7];

/** How the drawing gets its colours, and whether it is part of a page. */
export interface PosterLook {
  /** Attributes of the part with this name; `voice` is whose colour it takes, where it takes one. */
  paint: (name: string, voice?: Voice | 'dots') => string;
  /** Whether areas lead to their claims, and lines from the figures' labels to what they are about. */
  linked: boolean;
}

/** In a page, the stylesheet colours the parts by their classes. */
const IN_PAGE: PosterLook = { paint: (name) => `class="pm-${name}"`, linked: true };

/**
 * The map without labels as an SVG element: the same layers in the same order as the engine's,
 * coloured by classes unless `look` says otherwise. Lines keep their width at any size.
 */
export function posterMap(story: Story, basemap: Basemap, frame: Frame, look = IN_PAGE): string {
  const { paint, linked } = look;
  const data = (geometries: Geometry[]): string =>
    geometries.map((geometry) => pathData(geometry, frame)).join('');
  const draw = (name: string, geometries: Geometry[]): string => {
    const drawn = data(geometries);
    return drawn && `<path ${paint(name)} d="${drawn}"/>`;
  };
  /** A shape that is filled more than once: its outline stands in the definitions. Lines do not: a used one scales. */
  const shape = (id: string, geometries: Geometry[]): string =>
    `<path id="pm-${id}" d="${data(geometries)}"/>`;
  const use = (name: string, id: string, voice?: Voice): string =>
    `<use ${paint(name, voice)} href="#pm-${id}"/>`;
  const areas = storyAreas(story).features.filter(({ properties }) => properties.hatched);
  const { width, height } = frame;
  const neighbours = basemap.countries.features.filter(
    ({ properties }) => !FOREGROUND.includes(properties.id),
  );
  return [
    `<svg class="poster-map" viewBox="${[-width / 2, -height / 2, width, height].map((n) => n.toFixed(1)).join(' ')}" aria-hidden="true">`,
    '<defs>',
    patterns(hatchedVoices(story), frame, look),
    shape('b', shapes(basemap['behind-line'].features)),
    ...areas.map(({ geometry, properties }) => shape(properties.place, [geometry])),
    '</defs>',
    `<rect ${paint('land')} x="${-width}" y="${-height}" width="${2 * width}" height="${2 * height}"/>`,
    draw('neighbour', shapes(neighbours)),
    use('behind', 'b'),
    draw('oblast', shapes(basemap.oblast.features)),
    use('dots', 'b'),
    draw('lakes', shapes(basemap.lakes.features)),
    draw('rivers', shapes(basemap.rivers.features)),
    ...areas.map(({ geometry, properties: { place, voice } }) => {
      const outline = `<path ${paint('outline', voice)} d="${data([geometry])}"/>`;
      const drawn = use('tint', place, voice) + use('hatch', place, voice) + outline;
      if (!linked) return drawn;
      return `<a class="pm-area" href="#claims-${place}" data-select="${place}" data-voice="${voice}" tabindex="-1">${drawn}</a>`;
    }),
    draw('districts', shapes(basemap['district-lines'].features)),
    draw('band', shapes(basemap['line-of-contact'].features)),
    draw('oblast-line', shapes(basemap.oblast.features)),
    // One by one: a browser paints a page in tiles, and each tile only what reaches into it.
    ...shapes(basemap.borders.features).map((border) => draw('borders', [border])),
    draw('contact', shapes(basemap['line-of-contact'].features)),
    ...figureLabels(story).flatMap(({ line, lngLat, leader }) => [
      line ? draw('measured', [{ type: 'LineString', coordinates: line }]) : '',
      linked ? draw('leader', [{ type: 'LineString', coordinates: [lngLat, leader] }]) : '',
    ]),
    '</svg>',
  ].join('');
}

function shapes(features: { geometry: Geometry }[]): Geometry[] {
  return features.map(({ geometry }) => geometry);
}

/** The hatchings that are used and the dots, for each whole zoom. */
function patterns(voices: readonly Voice[], frame: Frame, { paint }: PosterLook): string {
  const kinds = voices.map((voice): [Voice | 'dots', PatternKind] => [voice, hatching[voice]]);
  return PATTERN_ZOOMS.flatMap((zoom) => {
    const { x, y, side } = frame.grid(zoom);
    const at = [x, y, side, side].map((value) => value.toFixed(2));
    return [...kinds, ['dots', 'dots'] as const].map(
      ([name, kind]) =>
        `<pattern id="pm-${name}-${zoom}" data-voice="${name}" x="${at[0]}" y="${at[1]}" width="${at[2]}" height="${at[3]}" patternUnits="userSpaceOnUse">${patternShape(kind, side, name === 'dots' ? BEHIND_LINE_DOTS : hatchDots(kind), (part) => paint(part, name))}</pattern>`,
    );
  }).join('');
}

/** A pattern's dots: the part that gives their colour, and how far across they are in CSS pixels. */
interface Dots {
  part: string;
  width: number;
}

const BEHIND_LINE_DOTS: Dots = { part: 'dot', width: 1.24 };

function hatchDots(kind: PatternKind): Dots {
  return { part: 'voice-dot', width: hatchWidth(kind) };
}

function patternShape(
  kind: PatternKind,
  side: number,
  dots: Dots,
  paint: (part: string) => string,
): string {
  const scale = side / PATTERN_SIZE;
  const [whole, half] = [Number(side.toFixed(2)), Number((side / 2).toFixed(2))];
  const line = (data: string): string =>
    `<path ${paint('stroke')} stroke-width="${scale.toFixed(2)}" d="${data}"/>`;
  const beyond = (side + half).toFixed(2);
  const rising = `M0 ${whole}L${whole} 0M${-half} ${half}L${half}-${half}M${half} ${beyond}L${beyond} ${half}`;
  const falling = `M0 0L${whole} ${whole}M${-half} ${half}L${half} ${beyond}M${half}-${half}L${beyond} ${half}`;
  switch (kind) {
    case 'rising':
      return line(rising);
    case 'falling':
      return line(falling);
    case 'crossed':
      return line(rising + falling);
    case 'level':
      return line(`M0 ${half}H${whole}M0 0H${whole}`);
    case 'upright':
      return line(`M${half} 0V${whole}M0 0V${whole}`);
    case 'dots':
      return [`0 0`, `${whole} 0`, `0 ${whole}`, `${whole} ${whole}`, `${half} ${half}`]
        .map(
          (at) =>
            `<circle ${paint(dots.part)} r="${((dots.width / 2) * scale).toFixed(2)}" transform="translate(${at})"/>`,
        )
        .join('');
  }
}
