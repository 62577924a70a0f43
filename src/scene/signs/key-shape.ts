import { atZoom } from '../by-zoom.ts';
import { type Colour, GROUND, type GroundRole } from '../ground.ts';
import type { KeySymbol } from '../legend.ts';
import type { Voice } from '../marks.ts';
import { AREA } from '../story-look.ts';
import { MIDDLE, ringPart, sectors, SIGN_LOOKS } from './sign-shape.ts';
import { voiceMark } from './voice-shape.ts';

/** How a shape of the key is painted: in a colour of the palette, or in a voice’s. */
export type KeyPaint = Colour | { voice: Voice };

/** A shape around 0 0, for letters of 13 pixels: a path, a circle, or a number in its middle. */
export type KeyPart = {
  fill?: KeyPaint;
  stroke?: KeyPaint;
  width?: number;
  /** Dashes and gaps in the unit of the shape. */
  dashes?: readonly number[] | undefined;
  /** Lines end round. */
  round?: boolean | undefined;
} & ({ path: string } | { radius: number } | { text: string; size: number; below: number });

/** The outline of a piece of lit ground, and of the land that it lies on. */
const LIT_PIECE = 'M-9-4L-1-7 8-4 10 1 4 6-7 5-10 1z';
const PIECE = 'M-12-9h24v18h-24z';
/** A piece whose outline is drawn, a line, and rows of dots. */
const OUTLINED = 'M-11-6h22v12h-22z';
const LINE = 'M-12 0h24';
const DOTS = 'M-9-4h19M-7 0h15M-9 4h19';
const DOTS_APART = 4;

/** Radii. */
const SIZE = { voice: 5.6, disc: 4.6, ring: 7.6, count: 7, shares: 8.6, total: 5.6 } as const;

/** The zoom at which lines are as wide as in the key. */
const ZOOM = 8;

/** The box of a symbol’s shapes, around 0 0. */
export function keySize(symbol: KeySymbol): { width: number; height: number } {
  switch (symbol.is) {
    case 'voice':
      return { width: 12, height: 12 };
    case 'area':
    case 'ground':
      return { width: 24, height: 18 };
    default:
      return { width: 18, height: 18 };
  }
}

/** The shapes of a symbol, the lowest first: as on the map, for letters of 13 pixels. */
export function keyParts(symbol: KeySymbol): KeyPart[] {
  switch (symbol.is) {
    case 'voice':
      return [voicePart(symbol.voice, SIZE.voice)];
    case 'ring':
      return [voicePart(symbol.voice, SIZE.disc), ...ringParts(symbol.ring)];
    case 'area':
      return [
        { path: PIECE, fill: 'land' },
        {
          path: LIT_PIECE,
          fill: AREA.band.colour,
          stroke: AREA.outline.colour,
          width: AREA.outline.width,
        },
      ];
    case 'count':
      return [{ radius: SIZE.count, fill: 'ink' }, number(symbol.count, 'paper')];
    case 'shares':
      return [
        ...sectors(symbol.voices, SIZE.shares).map(({ voice, path }): KeyPart => ({
          path,
          fill: { voice },
        })),
        { radius: SIZE.total, fill: 'paper' },
        number(symbol.count, 'ink'),
      ];
    case 'ground':
      return groundParts(symbol.ground);
  }
}

function voicePart(voice: Voice, radius: number): KeyPart {
  return { path: voiceMark(voice, radius).path, fill: { voice } };
}

function ringParts(ring: Parameters<typeof ringPart>[0]): KeyPart[] {
  return ringPart(ring, SIZE.ring).flatMap((part): KeyPart[] => {
    if (!('radius' in part)) return [];
    const { radius, dashes, voice } = part;
    return voice === undefined
      ? [{ radius, stroke: SIGN_LOOKS['ring-open'].stroke, width: 1.8, dashes, round: true }]
      : [{ radius, stroke: { voice }, width: 2 }];
  });
}

function number(count: number, fill: Colour): KeyPart {
  const { size } = SIGN_LOOKS.count;
  return { text: String(count), size, below: size * MIDDLE, fill };
}

/** A piece of the basemap’s ground, or of its line, from the rows that draw it on the map. */
function groundParts(role: GroundRole): KeyPart[] {
  const rows = GROUND.filter((row) => row.role === role);
  const outline = rows.some(({ fill }) => fill !== undefined) ? OUTLINED : LINE;
  return rows.flatMap(({ fill, dots, line }): KeyPart[] => {
    const width = line ? Number(atZoom(line.width, ZOOM).toFixed(2)) : 0;
    return [
      ...(fill === undefined ? [] : [{ path: OUTLINED, fill }]),
      ...(dots
        ? [
            {
              path: DOTS,
              stroke: dots.colour,
              width: dots.width,
              dashes: [0.01, DOTS_APART],
              round: true,
            },
          ]
        : []),
      ...(line
        ? [
            {
              path: outline,
              stroke: line.colour,
              width,
              dashes: line.dashes?.map((length) => length * width),
              round: line.dashes !== undefined && line.round,
            },
          ]
        : []),
    ];
  });
}
