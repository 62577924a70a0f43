import { KM_PER_MILE } from '../../story/mile.ts';
import { type Bounds, type Camera, TILE } from '../camera.ts';

/** The lengths of a scale bar: round numbers. */
export interface ScaleBar {
  km: number;
  miles: number;
}

/** The Earth's circumference, as a map's projection has it (WGS 84's equator), in kilometres. */
const EQUATOR = 40_075.017;

/** What part of the opening view's width the bar takes, at most. */
const PART = 0.22;

/** How long a bar may be, in CSS pixels, before it gets another length, and how long that is at most. */
const ROOM = { least: 36, most: 190, wanted: 110 } as const;

/** How wide a box is in its middle, in kilometres. */
export function widthKm([west, south, east, north]: Readonly<Bounds>): number {
  return ((east - west) * EQUATOR * cosine((south + north) / 2)) / 360;
}

/** The scale of the opening view, the same at every size of the map. */
export function openingScale(bounds: Readonly<Bounds>): ScaleBar {
  return lengths(PART * widthKm(bounds));
}

/** The scale of a view: the opening view's, unless that would be too short or too long. */
export function scaleBar(bounds: Readonly<Bounds>, camera: Camera): ScaleBar {
  const opening = openingScale(bounds);
  const long = opening.km * pixelsPerKm(camera);
  return long >= ROOM.least && long <= ROOM.most
    ? opening
    : lengths(ROOM.wanted / pixelsPerKm(camera));
}

/** How many CSS pixels a kilometre is long in the middle of a view. */
export function pixelsPerKm({ center: [, latitude], zoom }: Camera): number {
  return (TILE * 2 ** zoom) / EQUATOR / cosine(latitude);
}

/** How long a bar's parts are, in kilometres. */
export function barLengths({ km, miles }: ScaleBar): [km: number, miles: number] {
  return [km, miles * KM_PER_MILE];
}

function lengths(most: number): ScaleBar {
  const km = round(most);
  return { km, miles: round(km / KM_PER_MILE) };
}

/** The largest of 1, 2, 3, 5, 10, 20 and so on that is not larger. */
function round(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const digit = [5, 3, 2].find((one) => one * power <= most) ?? 1;
  return Number((digit * power).toPrecision(1));
}

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}
