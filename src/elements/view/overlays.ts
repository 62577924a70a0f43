import type { Camera, Size } from '../../scene/camera.ts';

/** Tells what lies over the map how the map is seen now; the elements may not have loaded yet. */
export function moveOverlays(root: ParentNode, camera: Camera, size: Size): void {
  for (const overlay of root.querySelectorAll('.overlays > *'))
    Object.assign(overlay, { camera, size });
}
