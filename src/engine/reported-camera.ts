import type { Camera } from '../scene/camera.ts';

/** Digits of a degree: about a millimetre. And of a zoom. */
const DEGREE_DIGITS = 8;
const ZOOM_DIGITS = 6;

/**
 * A camera as the engine has it, without what its arithmetic has added: one that was set to 46.2 is
 * reported as 46.2, not as 46.19999999999999.
 */
export function reportedCamera([longitude, latitude]: Camera['center'], zoom: number): Camera {
  return {
    center: [rounded(longitude, DEGREE_DIGITS), rounded(latitude, DEGREE_DIGITS)],
    zoom: rounded(zoom, ZOOM_DIGITS),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
