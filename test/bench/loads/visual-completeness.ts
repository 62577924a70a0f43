import { PNG } from 'pngjs';
import type { Area } from '../probe/main.ts';

/** A picture of the window; time in milliseconds after navigation. */
export interface Frame {
  time: number;
  width: number;
  height: number;
  /** Red, green, blue and alpha, row by row. */
  pixels: Uint8Array;
}

/** Colours this close, out of 255 for each channel, look the same. */
const CLOSE = 8;

/** Reads a PNG written in base64. */
export function decodeFrame(base64: string, time: number): Frame {
  const { width, height, data } = PNG.sync.read(Buffer.from(base64, 'base64'));
  return { time, width, height, pixels: data };
}

/** Time of the first frame that is not all white; null when there is none. */
export function firstChange(frames: Frame[]): number | null {
  const changed = frames.find(({ pixels }) => pixels.some((value) => value < 255 - CLOSE));
  return changed?.time ?? null;
}

/**
 * From which frame on at least `share` of what is to appear in the area is there, to stay: of the
 * pixels that end up other than white, those that are as in the last frame. Null without a frame.
 */
export function completeFrom(frames: Frame[], area: Area, share: number): number | null {
  const last = frames.at(-1);
  if (!last) return null;
  const offsets = drawnOffsets(last, area);
  const late = frames.findLastIndex(
    (frame) => frame !== last && rightShare(frame, last, offsets) < share,
  );
  return frames[late + 1]?.time ?? null;
}

/** Where the pixels of the area that are not white in the end begin. */
function drawnOffsets({ width, height, pixels }: Frame, area: Area): number[] {
  const offsets: number[] = [];
  for (let y = area.y; y < Math.min(area.y + area.height, height); y++) {
    for (let x = area.x; x < Math.min(area.x + area.width, width); x++) {
      const offset = (y * width + x) * 4;
      const channels = [0, 1, 2].map((channel) => pixels[offset + channel] ?? 0);
      if (channels.some((value) => value < 255 - CLOSE)) offsets.push(offset);
    }
  }
  return offsets;
}

function rightShare(frame: Frame, last: Frame, offsets: number[]): number {
  // A frame of another size was taken before the window had its own.
  if (frame.width !== last.width || frame.height !== last.height) return 0;
  const far = (offset: number): boolean =>
    Math.abs((frame.pixels[offset] ?? 0) - (last.pixels[offset] ?? 0)) > CLOSE;
  const right = offsets.filter((offset) => !far(offset) && !far(offset + 1) && !far(offset + 2));
  return offsets.length === 0 ? 1 : right.length / offsets.length;
}
