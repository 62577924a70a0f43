import { type Camera, project, type Size } from '../../../scene/camera.ts';

/** The engine's last picture, to be shown while the engine is not there. */
export interface MapSnapshot {
  /** A `data:` address: policies that allow no `blob:` pictures usually allow these. */
  url: string;
  /** The view and the size that it shows. */
  camera: Camera;
  size: Size;
}

/** Puts the picture where what it shows is in another view. */
export function placeSnapshot(
  root: ParentNode,
  snapshot: MapSnapshot | null,
  camera: Camera,
  size: Size,
): void {
  const image = root.querySelector<HTMLElement>('.snapshot');
  if (!image || !snapshot) return;
  const {
    camera: from,
    size: { width, height },
  } = snapshot;
  const scale = 2 ** (camera.zoom - from.zoom);
  const [x, y] = project(from.center, camera, size);
  image.style.width = `${width}px`;
  image.style.height = `${height}px`;
  image.style.transform = `translate(${(x - width / 2).toFixed(1)}px, ${(y - height / 2).toFixed(1)}px) scale(${scale.toFixed(4)})`;
}
