import { expect, test } from 'vitest';
import { posterFrame, smallestMap } from '../../src/poster/frame.ts';
import { tileCss } from '../../src/poster/tile-css.ts';
import { FRAME_EDGE, fitBounds, openingCamera, TILE } from '../../src/scene/camera.ts';
import type { TileLayer, TileShapes } from '../../src/scene/tiles/tile-ground.ts';

const bounds = [7.73, 48.577, 7.754, 48.589] as const;
const frame = posterFrame(bounds, 17);

function css(...layers: Partial<TileLayer>[]): string {
  const all = layers.map((layer) => ({
    ...{ row: { id: 'tile-minor', line: { colour: 'road', width: 2 } } },
    ...{ grows: false, from: 0, shapes: [], ...layer },
  }));
  const shapes: TileShapes = {
    ...{ zoom: 14, layers: all, shades: { light: {}, dark: {} } },
    colours: { road: ['#fff', '#444'] },
  };
  return tileCss(frame, shapes);
}

test('colours are custom properties of the map, in both themes', () => {
  expect(css()).toMatch(/conflict-map \{\n--cm-road: #fff;\n\}.*light-dark\(#fff, #444\)/s);
});

test('a line that grows with the map has a width in the drawing’s own units', () => {
  // A CSS pixel at this zoom, in units.
  const unit = frame.world / (TILE * 2 ** 14);
  expect(css({ grows: true })).toContain(
    `.poster-map .pm-tile-minor{stroke-width:${(2 * unit).toFixed(2)}}`,
  );
  expect(css({ grows: false })).toContain('stroke-width:calc(2*var(--px))');
});

test('what begins at a zoom is hidden on maps whose opening view is farther', () => {
  const text = css({ from: 14 });
  const [, width, height] =
    /@container map \(width<(\d+)px\) or \(height<(\d+)px\)\{\.poster-map \.pm-tile-minor\{display:none\}\}/.exec(
      text,
    ) ?? [];
  const zoomAt = (more: number): number =>
    fitBounds(
      bounds,
      { width: Number(width) + more, height: Number(height) + more },
      17,
      FRAME_EDGE,
    ).zoom;
  expect(zoomAt(0)).toBeGreaterThanOrEqual(14);
  expect(zoomAt(-2)).toBeLessThan(14);
  expect(css({ from: 11 })).not.toContain('display:none');
});

test('the smallest map of a zoom is the one whose opening view has it', () => {
  const [wide, high] = [frame.width / frame.world, frame.height / frame.world];
  const size = smallestMap([wide, high], 13);
  const story = { bounds: [...bounds] as [number, number, number, number] };
  const basemap = { zooms: [5, 17] } as Parameters<typeof openingCamera>[0]['basemap'];
  expect(openingCamera({ ...story, basemap }, size).zoom).toBeCloseTo(13);
});
