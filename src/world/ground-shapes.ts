import { slivers } from './plane/antimeridian.ts';
import { grown, metresPerPixel, type Box } from './plane/box.ts';
import { clippedTo } from './plane/clip.ts';
import { claimants, isUndecided, NOBODY, ownerOf } from './owners.ts';
import { area, polygonsOf, shaped, type Area, type Shaper } from './shaper.ts';
import type { CountryOutline } from './source-data.ts';
import { lengthKm, polygonKm2, type Rings } from './plane/sphere.ts';

/** The sea, where the owner of land stands. */
export const SEA = 'sea';

/** A part of the box: land with whose it is, or sea. */
export type Ground = Area<{ owner: string }>;

/** How large things have to be, at the nearest zoom. */
export interface Scale {
  /** Metres of a pixel. */
  pixel: number;
  /** What is smaller is not drawn, in km². */
  smallestKm2: number;
}

/** What is drawn has at least this many square pixels. */
const SMALLEST_PIXELS = 30;

/** What lies around the box is worked on as well, so that nothing hangs together by the box’s edge. */
const AROUND = 0.03;

/** The scale of a box’s map at its nearest zoom. */
export function scaleOf(box: Box, zoom: number): Scale {
  const pixel = metresPerPixel(box.frame, zoom);
  return { pixel, smallestKm2: (SMALLEST_PIXELS * pixel ** 2) / 1e6 };
}

/** Polygons of the Earth as far as they lie in a box and a little around it. */
export function near(polygons: readonly Rings[], box: Box): Rings[] {
  const bounds = grown(box.frame, AROUND);
  return polygons.flatMap((rings) => clippedTo(rings, box, bounds));
}

/** The command that cuts at a box. */
export function clipping({ frame }: Box): string[] {
  return ['-clip', `bbox=${frame.join(',')}`];
}

/** The command that leaves out what could not be seen between two points. */
export function simplifying({ pixel }: Scale): string[] {
  return ['-simplify', 'dp', `interval=${0.7 * pixel}`];
}

/** The command that takes areas off, for which there have to be some. */
function erasing(name: string, areas: readonly Area<unknown>[]): string[] {
  return areas.length > 0 ? ['-erase', name] : [];
}

/** A box divided into countries, what two of them count to themselves, nobody’s land, and sea. */
export interface GroundShapes {
  parts: Ground[];
  /** Land that outlines share and that is too small to be seen, in km²: the first by its code has it. */
  hairs: { owner: string; km2: number }[];
}

/**
 * Divides a box. All parts are simplified together, so that neighbours keep common points.
 */
export async function groundShapes(
  outlines: readonly CountryOutline[],
  seas: readonly Rings[],
  box: Box,
  scale: Scale,
  shaper: Shaper,
): Promise<GroundShapes> {
  const pieces = [area({ code: NOBODY }, [frameRing(box)])];
  for (const { code, polygons } of [...outlines, { code: SEA, polygons: seas }])
    pieces.push(...(await cut(code, polygons, box, shaper)));
  const { parts: all, hairs } = decided(await byOwner(pieces, shaper), scale);
  const parts = await shaped<{ owner: string }>(shaper, all, [
    '-dissolve2',
    'owner',
    '-clean',
    `gap-fill-area=${Math.max(1, scale.smallestKm2 * 4)}km2`,
    ...simplifying(scale),
    '-clean',
    `gap-fill-area=${Math.max(1, scale.smallestKm2 * 4)}km2`,
  ]);
  return { parts, hairs };
}

/**
 * What a country’s outline, or the seas, have of a box: cut in plain code first, because the whole is large,
 * and then by mapshaper, which also takes apart what only hangs together by the edge of the first cut. Each
 * by itself: together, they would lose their overlaps.
 */
async function cut(
  code: string,
  polygons: readonly Rings[],
  box: Box,
  shaper: Shaper,
): Promise<Area<{ code: string }>[]> {
  const around = near(polygons, box);
  const land = code === SEA ? slivers(around, box).map((rings) => area({}, rings)) : [];
  const pieces = await shaped(
    shaper,
    around.map((rings) => area({}, rings)),
    [...clipping(box), '-dissolve2', ...erasing('land.json', land)],
    { 'land.json': land },
  );
  return pieces.map((piece) => ({ ...piece, properties: { code } }));
}

/** The ring around a box in its working plane. */
export function frameRing({ frame: [west, south, east, north] }: Box): Rings[number] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

/**
 * A box divided by whose each piece is: the sea’s where the sea covers it, nobody’s where only the frame
 * does. All is divided at once, because taking areas off one after the other loses what is left between.
 */
async function byOwner(pieces: readonly Area[], shaper: Shaper): Promise<Ground[]> {
  const mosaic = ['-mosaic', 'calc=codes=collect(code)'];
  const cells = await shaped<{ codes: string[] | null }>(shaper, pieces, mosaic);
  const owned = cells.map(({ properties: { codes }, ...cell }): Ground => {
    const land = (codes ?? []).filter((code) => code !== NOBODY);
    return { ...cell, properties: { owner: land.includes(SEA) ? SEA : ownerOf(land) } };
  });
  return shaped(shaper, owned, ['-dissolve2', 'owner']);
}

/** Gives land that is shared, but too small to be seen, to the first country by its code. */
function decided(land: readonly Ground[], scale: Scale): GroundShapes {
  const hairs: GroundShapes['hairs'] = [];
  const parts = land.flatMap((piece): Ground[] => {
    const { owner } = piece.properties;
    if (owner === SEA || !isUndecided(owner)) return [piece];
    return polygonsOf(piece).flatMap((rings): Ground[] => {
      if (isSeen(rings, scale)) return [area({ owner }, rings)];
      // A hair that is nobody’s is a gap between two sources, which is filled.
      if (owner === NOBODY) return [];
      hairs.push({ owner, km2: polygonKm2(rings) });
      return [area({ owner: claimants(owner)[0] ?? NOBODY }, rings)];
    });
  });
  return { parts, hairs };
}

/** Whether a piece has some pixels, and is more than a hair between two lines. */
function isSeen(rings: Rings, { pixel, smallestKm2 }: Scale): boolean {
  const km2 = polygonKm2(rings);
  const around = rings.reduce((sum, ring) => sum + lengthKm(ring), 0);
  return km2 > smallestKm2 && km2 / around > (1.5 * pixel) / 1000;
}
