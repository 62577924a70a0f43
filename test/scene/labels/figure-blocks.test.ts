import { describe, expect, it } from 'vitest';
import { type Camera, unproject } from '../../../src/scene/camera.ts';
import type { FigureLabel } from '../../../src/scene/figure-labels.ts';
import { placeFigures } from '../../../src/scene/labels/figure-blocks.ts';
import { SMALL_MAP } from '../../../src/scene/labels/label-look.ts';
import { palettes } from '../../../src/scene/palette.ts';

const camera: Camera = { center: [46, 40], zoom: 7 };
const size = { width: 600, height: 400 };

/** A figure whose label is wanted at one point of the map and tells of another. */
function figure(
  at: [number, number],
  leader: [number, number] = [300, 200],
  more: Partial<FigureLabel> = {},
): FigureLabel {
  return {
    claim: 'area',
    place: null,
    words: 'about 4,400 square kilometres',
    figure: 'about 4,400 km²',
    measured: ['this outline: about 4,280 km²'],
    lngLat: unproject(at, camera, size),
    leader: unproject(leader, camera, size),
    align: 'right',
    line: null,
    ...more,
  };
}

function placed(one: FigureLabel) {
  return placeFigures([one], camera, size, palettes.light);
}

describe('placeFigures', () => {
  it('stands right of its point, or left of it, and tells of the point that it is about', () => {
    const [right] = placed(figure([320, 100]));
    const [left] = placed(figure([320, 100], [300, 200], { align: 'left' }));
    expect(right!.box.left).toBeCloseTo(320);
    expect(left!.box.right).toBeCloseTo(320);
    for (const { box, target } of [right!, left!]) {
      expect(box.top).toBeCloseTo(100);
      expect(target[0]).toBeCloseTo(300);
      expect(target[1]).toBeCloseTo(200);
    }
  });

  it.each([
    ['left', [-50, 100], { left: 6 }],
    ['top', [300, -20], { top: 6 }],
    ['right', [590, 100], { right: 594 }],
    ['bottom', [300, 395], { bottom: 394 }],
  ] as const)('keeps six pixels from the map’s %s edge', (_, at, edge) => {
    const [block] = placed(figure([...at]));
    const [free] = placed(figure([200, 100]));
    expect(block!.box).toMatchObject(edge);
    const { left, top, right, bottom } = block!.box;
    expect(right - left).toBeCloseTo(free!.box.right - free!.box.left);
    expect(bottom - top).toBeCloseTo(free!.box.bottom - free!.box.top);
  });

  it.each([
    ['inside', [0.5, 399.5], 1],
    ['left of it', [-0.5, 200], 0],
    ['above it', [300, -0.5], 0],
    ['right of it', [600.5, 200], 0],
    ['below it', [300, 400.5], 0],
  ] as const)('is there when what it is about is on the map: %s', (_, leader, count) => {
    expect(placed(figure([300, 100], [...leader]))).toHaveLength(count);
  });

  it('has the article’s words in quotation marks, then the figure, then what is measured', () => {
    const [block] = placed(figure([300, 100], [300, 200], { words: '4,400', figure: '1 km²' }));
    expect(block!.lines.map(({ text }) => text)).toEqual([
      '“4,400”',
      '1 km², the article’s figure',
      'this outline: about 4,280 km²',
    ]);
    expect(block!.lines.map(({ style }) => style)).toEqual([
      {
        ...{ family: 'serif', bold: true, size: 15 },
        fill: palettes.light.ink,
        halo: palettes.light.halo,
      },
      ...[1, 2].map(() => ({
        ...{ family: 'sans', size: 11 },
        fill: palettes.light.inkSoft,
        halo: palettes.light.halo,
      })),
    ]);
    expect(block!.lines.map(({ height }) => height)).toEqual([19.5, 14.3, 14.3]);
  });

  it('says it in fewer words on small maps', () => {
    const small = { ...size, width: SMALL_MAP };
    const [block] = placeFigures(
      [figure([300, 100], [300, 200], { figure: '1 km²', measured: [] })],
      ...([camera, small, palettes.light] as const),
    );
    expect(block!.lines.map(({ text }) => text)).toEqual(['1 km²', 'the article’s figure']);
  });
});
