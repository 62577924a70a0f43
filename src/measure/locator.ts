import { lineString, simplify } from '@turf/turf';
import {
  geoAzimuthalEqualArea,
  geoContains,
  geoDistance,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import { unbroken } from '../story/plane/longitudes.ts';
import type { Bounds, Locator } from '../story/story.ts';
import {
  countries,
  countriesAround,
  countriesAt,
  type Country,
  land,
} from './locator-countries.ts';
import { type Point, projectedRings } from './projected-rings.ts';

/** The locator’s radius in its own units. */
const RADIUS = 100;

/** How far around the story it reaches at least, in degrees of arc: most of a continent. */
const LEAST_REACH = 28;

/** How many times as far as the map it reaches. */
const REACH = 8;

/** What part of it is land, at least. */
const LEAST_LAND = 0.06;

/** Coasts may be this far from where they are, about half a pixel; smaller islands than this are left out. */
const TOLERANCE = 1.6;
const LEAST_ISLAND = 12;

/** How many countries are named, at most. */
const NAMES = 3;

/** A name’s height, and a letter’s width, in the locator’s units, with what is kept free around it. */
const NAME = { height: 20, letter: 9.8 };

/** What is kept free around the middle, where the map is. */
const MIDDLE = 18;

/** How finely a place for a name is looked for, and how much nearer it may be for each part in the sea. */
const FREE = { step: 5, sea: 12 };

/** Where below a name it is looked, in halves of its width. */
const ALONG = [-1, -0.5, 0, 0.5, 1];

/** How far from its country a name at sea may be. */
const OFFSHORE = 30;

/** Where it is looked between the two, in parts of the way: narrow countries count. */
const BETWEEN = Array.from({ length: 24 }, (_, index) => index / 24);

/**
 * Where on Earth a map is: land around its middle, in Lambert’s azimuthal equal-area projection, from
 * Natural Earth at 1:110 million. Countries’ borders are not drawn: at this size none of them is right,
 * and some are disputed. The countries of the story are named first, in themselves or in the sea beside; then
 * the nearest of which enough is seen.
 *
 * @param bounds - of the map’s opening view; west may be the larger, across the antimeridian
 * @param marks - of the story’s places, by which its countries are known
 */
export function locatorOf(
  bounds: Bounds,
  marks: readonly (readonly [number, number])[] = [],
): Locator {
  const box = unbroken(bounds);
  const [west, south, east, north] = box;
  const half = (geoDistance([west, south], [east, north]) * 180) / Math.PI / 2;
  const reach = Math.min(90, Math.max(LEAST_REACH, REACH * half));
  // In the middle of an ocean it takes a hemisphere.
  const projection = [reach, Math.max(reach, 60), 90]
    .map((one) => projectionOf(box, one))
    .find((one) => geoPath(one).area(land) >= LEAST_LAND * Math.PI * RADIUS ** 2);
  return drawn(projection ?? projectionOf(box, 90), box, countriesAt(marks));
}

/** Lambert’s projection of what is no further from a box’s middle than some degrees of arc. */
function projectionOf([west, south, east, north]: Bounds, reach: number): GeoProjection {
  return geoAzimuthalEqualArea()
    .rotate([-(west + east) / 2, -(south + north) / 2])
    .clipAngle(reach)
    .translate([0, 0])
    .scale(RADIUS / (2 * Math.sin((reach * Math.PI) / 360)));
}

function drawn(
  projection: GeoProjection,
  [west, south, east, north]: Bounds,
  own: ReadonlySet<Country>,
): Locator {
  const path = geoPath(projection);
  const around = countriesAround(projection);
  const ends: [number, number][] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
  const corners = ends.map((end) =>
    (projection(end) ?? [0, 0]).map((value) => Math.round(value * 10) / 10).join(' '),
  );
  const isLarge = (country: Country): boolean =>
    path.area(country) >= halfOf(country.properties.name) * NAME.height;
  const wanted = (country: Country): Wanted & { from: number } => {
    const text = country.properties.name;
    // A name stands in its country.
    const isIn = ([x, y]: Point): boolean => {
      const lngLat = projection.invert?.([x, y]);
      return !!lngLat && geoContains(country, lngLat);
    };
    const centre = path.centroid(country);
    return {
      text,
      from: Math.hypot(...centre),
      places: () => besideMiddle(centre, halfOf(text)).filter(isIn),
    };
  };
  const ownFirst = [...own].map((country): Wanted => {
    const { text, places } = wanted(country);
    const inside = (): Point[] => (isLarge(country) ? places() : []);
    return { text, places: () => [...freePlaces(country, projection, around), ...inside()] };
  });
  const others = countries
    .filter((country) => !own.has(country) && isLarge(country))
    .map(wanted)
    .sort((one, two) => one.from - two.from);
  return {
    land: ringPath(projectedRings(land, projection)),
    names: namesWithRoom([...ownFirst, ...others]),
    frame: `M${corners.join('L')}z`,
  };
}

/** Rings as SVG path data in whole units, without what is too small to be seen. */
function ringPath(all: readonly Point[][]): string {
  return all
    .map((ring) => {
      const line = lineString(ring.map(([x, y]) => [Math.round(x), Math.round(y)]));
      const { geometry } = simplify(line, { tolerance: TOLERANCE, highQuality: true });
      return geometry.coordinates.map(([x = 0, y = 0]): Point => [x, y]);
    })
    .filter((points) => points.length > 2 && Math.abs(ringArea(points)) >= LEAST_ISLAND)
    .map(([first = [0, 0], ...others]) => {
      let [x, y] = first;
      const steps = others.map(([nextX, nextY]) => {
        const step = `${nextX - x} ${nextY - y}`;
        [x, y] = [nextX, nextY];
        return step;
      });
      return `M${first.join(' ')}l${steps.join(' ')}z`.replaceAll(' -', '-');
    })
    .join('');
}

function ringArea(points: readonly Point[]): number {
  return (
    points.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
      return sum + x * nextY - y * nextX;
    }, 0) / 2
  );
}

/** A country whose name is wanted. */
interface Wanted {
  text: string;
  /** Where its name can stand, the best first; asked for only while names have room. */
  places: () => Point[];
}

/** The first names that have room inside of the circle, beside its middle and one another. */
function namesWithRoom(wanted: readonly Wanted[]): Locator['names'] {
  const placed: Locator['names'] = [];
  for (const { text, places } of wanted) {
    const half = halfOf(text);
    if (placed.length === NAMES) break;
    const found = places().find(
      ([x, y]) =>
        hasRoom([x, y], half) &&
        placed.every(
          ({ text: other, at: [otherX, otherY] }) =>
            Math.abs(otherY - y) > NAME.height || Math.abs(otherX - x) > half + halfOf(other),
        ),
    );
    if (found) placed.push({ text, at: [Math.round(found[0]), Math.round(found[1])] });
  }
  return placed;
}

/** Whether a name around a point is inside of the circle and beside its middle. */
function hasRoom([x, y]: Point, half: number): boolean {
  return (
    Math.hypot(Math.abs(x) + half, Math.abs(y) + NAME.height / 2) < RADIUS - 4 &&
    (Math.abs(y) >= MIDDLE + NAME.height / 2 || Math.abs(x) >= MIDDLE + half)
  );
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Half the width of a name. */
function halfOf(text: string): number {
  return (text.length * NAME.letter) / 2;
}

/** A point, and the nearest beside, above and below the middle, where a name of this width has room. */
function besideMiddle([x, y]: Point, half: number): Point[] {
  const [across, down] = [MIDDLE + half, MIDDLE + NAME.height / 2];
  return [
    [x, y],
    [x, Math.sign(y) * Math.max(Math.abs(y), down)],
    [Math.sign(x) * Math.max(Math.abs(x), across), y],
  ];
}

/**
 * Where a country’s name can stand: in itself, or in the sea off its coast, with no other country between;
 * the best first. Farther off, it would be read as the name of something else.
 */
function freePlaces(
  country: Country,
  projection: GeoProjection,
  around: (point: Point) => Country | null,
): Point[] {
  const half = halfOf(country.properties.name);
  const edge = projectedRings(country, projection).flat();
  /** Whether a name at sea is near enough, with no other country between. */
  const isOff = ([x, y]: Point): boolean =>
    edge.some(([edgeX, edgeY]) => {
      const [nameX, nameY] = [
        clamped(edgeX, x - half, x + half),
        clamped(edgeY, y - NAME.height / 2, y + NAME.height / 2),
      ];
      return (
        Math.hypot(edgeX - nameX, edgeY - nameY) <= OFFSHORE &&
        BETWEEN.every((part) => {
          const one = around([nameX + part * (edgeX - nameX), nameY + part * (edgeY - nameY)]);
          return one === null || one === country;
        })
      );
    });
  const places: { at: Point; cost: number }[] = [];
  for (let y = -RADIUS; y <= RADIUS; y += FREE.step)
    for (let x = -RADIUS; x <= RADIUS; x += FREE.step) {
      if (!hasRoom([x, y], half)) continue;
      const below = ALONG.map((part) => around([x + part * half, y]));
      if (below.some((one) => one !== null && one !== country)) continue;
      const atSea = below.filter((one) => one === null).length;
      if (atSea === below.length && !isOff([x, y])) continue;
      places.push({ at: [x, y], cost: Math.hypot(x, y) + atSea * FREE.sea });
    }
  return places.sort((one, two) => one.cost - two.cost).map(({ at }) => at);
}
