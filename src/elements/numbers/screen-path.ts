import { type Camera, project, type Size } from '../../scene/camera.ts';

/** Positions (longitude, latitude) as the `d` of an SVG path in CSS pixels, with a tenth of one. */
export function screenPath(
  lines: readonly (readonly (readonly [number, number])[])[],
  camera: Camera,
  size: Size,
  closed: boolean,
): string {
  return lines
    .map((line) => {
      const points = line.map((position) =>
        project(position, camera, size)
          .map((value) => value.toFixed(1))
          .join(' '),
      );
      return `M${points.join('L')}${closed ? 'Z' : ''}`;
    })
    .join('');
}
