// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeSnapshot } from '../../../../src/elements/view/running/map-snapshot.ts';
import type { Camera } from '../../../../src/scene/camera.ts';

const size = { width: 300, height: 200 };
const camera: Camera = { center: [46, 40], zoom: 7 };

test('the last picture lies where what it shows is, as large as it is there', () => {
  document.body.innerHTML = '<img class="snapshot">';
  const image = document.querySelector<HTMLElement>('.snapshot')!;
  const snapshot = { url: 'data:image/webp,', camera, size };
  placeSnapshot(document, snapshot, camera, size);
  expect([image.style.width, image.style.height]).toEqual(['300px', '200px']);
  expect(image.style.transform).toBe('translate(0.0px, 0.0px) scale(1.0000)');
  placeSnapshot(document, snapshot, { ...camera, zoom: 8 }, size);
  expect(image.style.transform).toBe('translate(0.0px, 0.0px) scale(2.0000)');
  placeSnapshot(document, snapshot, camera, { width: 400, height: 260 });
  expect(image.style.transform).toBe('translate(50.0px, 30.0px) scale(1.0000)');
});
