import { describe, expect, it } from 'vitest';
import { project, unproject } from '../../../src/scene/camera.ts';
import { type Box, overlap } from '../../../src/scene/labels/label-space.ts';
import { SMALL_MAP } from '../../../src/scene/labels/label-look.ts';
import type { Mark } from '../../../src/scene/marks.ts';
import { palettes } from '../../../src/scene/palette.ts';
import {
  boxAt,
  placeSignLabels,
  signBox,
  type SignLabel,
  signLabel,
  takenBy,
} from '../../../src/scene/labels/sign-labels.ts';
import { readFile } from 'node:fs/promises';
import { mark } from '../fixtures/mark.ts';

const camera = { center: [46, 40] as [number, number], zoom: 7 };
const size = { width: 600, height: 400 };

/** The labels of marks, as their left edges from their signs and their text. */
function placed(marks: Mark[], width = size.width) {
  return placeSignLabels(marks, camera, { ...size, width }, palettes.light);
}

/** A mark whose sign stands at a point of the map, in CSS pixels. */
function markAt(place: string, at: readonly [number, number], more: Partial<Mark> = {}): Mark {
  return mark(place, unproject(at, camera, size), more);
}

/** The side of its sign on which a label stands. */
function sideOf({ at: [x, y], box }: SignLabel): string {
  if (box.left > x) return 'right';
  if (box.right < x) return 'left';
  return box.top > y ? 'below' : 'above';
}

describe('boxAt', () => {
  it.each([
    ['right', { left: 121, top: 89, right: 151, bottom: 99 }],
    ['left', { left: 49, top: 89, right: 79, bottom: 99 }],
    ['below', { left: 85, top: 118, right: 115, bottom: 128 }],
    ['above', { left: 85, top: 72, right: 115, bottom: 82 }],
  ] as const)('%s of the sign', (side, box) => {
    expect(boxAt([100, 100], side, { width: 30, height: 10 })).toEqual(box);
  });
});

describe('placeSignLabels', () => {
  it('keeps the side that a place asks for while it is free', () => {
    const [label] = placed([mark('Here', [46, 40], { labelSide: 'below' })]);
    expect(label!.anchor).toBe('middle');
    expect(label!.box.top).toBe(200 + 18);
  });

  it('takes another side where a sign or the map’s edge is in the way', () => {
    const here = mark('Here', [46, 40]);
    const [x] = project(here.lngLat, camera, size);
    const [free] = placed([here]);
    expect(free!.box.left).toBeGreaterThan(x);
    const [moved, other] = placed([here, mark('There', [46.6, 40])]);
    expect(moved!.box.right).toBeLessThan(x);
    for (const box of takenBy(other!)) expect(overlap(moved!.box, box)).toBe(false);
    const [edge] = placed([mark('At the edge', [47.5, 40])]);
    expect(edge!.anchor).toBe('end');
  });

  it.each([
    [[8.5, 200], 1],
    [[7.5, 200], 0],
    [[591.5, 200], 1],
    [[592.5, 200], 0],
    [[300, 8.5], 1],
    [[300, 7.5], 0],
    [[300, 391.5], 1],
    [[300, 392.5], 0],
  ] as const)('leaves out a sign that the view cuts: at %j there are %d', (at, count) => {
    expect(placed([markAt('Here', at)])).toHaveLength(count);
  });

  it.each([
    ['right', { right: 146 }, 'start', 'left'],
    ['left', { left: 4 }, 'end', 'right'],
    ['below', { bottom: 56 }, 'middle', null],
    ['above', { top: 4 }, 'middle', null],
  ] as const)(
    'moves a label on the %s so far that it is on the map, where no side is free',
    (labelSide, edge, anchor, side) => {
      const tiny = { width: 150, height: 60 };
      const here = mark('Here', unproject([75, 30], camera, tiny), { labelSide });
      const [label] = placeSignLabels([here], camera, tiny, palettes.light);
      const { box: wanted } = signLabel(here, [75, 30], tiny.width, palettes.light);
      const { box } = label!;
      for (const [name, value] of Object.entries(edge))
        expect(box[name as keyof Box]).toBeCloseTo(value);
      expect(box.right - box.left).toBeCloseTo(wanted.right - wanted.left);
      expect(box.bottom - box.top).toBeCloseTo(wanted.bottom - wanted.top);
      // It moves no way but off the edge.
      if (side === null) expect(box.left).toBeCloseTo(wanted.left);
      else expect(box.top).toBeCloseTo(wanted.top);
      expect(label!.anchor).toBe(anchor);
      expect(label!.x).toBeCloseTo(side === null ? 75 : box[side]);
    },
  );

  it('tries the sides in order: right, left, below, above', () => {
    const blocked = { right: [360, 200], left: [240, 200], below: [300, 240] } as const;
    const sideBeside = (...others: (keyof typeof blocked)[]): string => {
      const [label] = placed([
        markAt('Here', [300, 200]),
        ...others.map((side) => markAt(side, blocked[side])),
      ]);
      return sideOf(label!);
    };
    expect(sideBeside()).toBe('right');
    expect(sideBeside('right')).toBe('left');
    expect(sideBeside('right', 'left')).toBe('below');
    expect(sideBeside('right', 'left', 'below')).toBe('above');
  });

  it('lets a sign stand in the empty room above and below a label’s letters, not on them', () => {
    const [alone] = placed([markAt('Here', [300, 200])]);
    const { top, bottom } = alone!.box;
    const sideBeside = (y: number): string =>
      sideOf(placed([markAt('Here', [300, 200]), markAt('There', [360, y])])[0]!);
    expect(sideBeside(top + 3 - 17 - 0.5)).toBe('right');
    expect(sideBeside(top + 3 - 17 + 0.5)).toBe('left');
    expect(sideBeside(bottom - 4 + 17 + 0.5)).toBe('right');
    expect(sideBeside(bottom - 4 + 17 - 0.5)).toBe('left');
  });

  it('keeps off the labels before it', () => {
    const [first, second] = placed([markAt('Here', [300, 200]), markAt('There', [300, 215])]);
    expect([sideOf(first!), sideOf(second!)]).toEqual(['right', 'left']);
  });

  it('has fewer words and smaller letters on small maps', () => {
    const [small] = placed([mark('Here', [46, 40])], SMALL_MAP);
    const [large] = placed([mark('Here', [46, 40])], SMALL_MAP + 1);
    expect(small!.lines.map(({ text }) => text)).toEqual(['Here', 'no answer']);
    expect(large!.lines.map(({ text }) => text)).toEqual(['Here', 'no answer in the article']);
    expect(small!.lines[0]!.style.size).toBeLessThan(large!.lines[0]!.style.size);
  });

  it('has the small labels up to the width at which the page has them', async () => {
    const css = await readFile('src/elements/shared/styles/place-label.css', 'utf8');
    expect(css).toContain(`@container map (max-width: ${SMALL_MAP}px)`);
  });

  it('writes a region in capitals by the rules of its language', () => {
    const [label] = placed([mark('izmir', [46, 40], { precision: 'region', language: 'tr' })]);
    expect(label!.lines[0]!.text).toBe('İZMİR');
    expect(label!.lines[0]!.style).toMatchObject({ family: 'serif', spacing: 0.14 });
  });
});

describe('signLabel', () => {
  it.each([
    ['right', 'start', 321],
    ['left', 'end', 279],
    ['below', 'middle', 300],
    ['above', 'middle', 300],
  ] as const)('stands %s of its sign, its lines from there', (labelSide, anchor, x) => {
    const here = mark('Here', [46, 40], { labelSide });
    const label = signLabel(here, [300, 200], size.width, palettes.light);
    expect(label).toMatchObject({ mark: here, at: [300, 200], anchor, x });
    const { left, top, right, bottom } = label.box;
    const block = { width: right - left, height: bottom - top };
    expect(label.box).toEqual(boxAt([300, 200], labelSide, block));
  });

  it('has the name in bold ink, and the answer below it in softer letters', () => {
    const { lines } = signLabel(mark('Here', [46, 40]), [300, 200], size.width, palettes.light);
    const { ink, inkSoft, halo } = palettes.light;
    expect(lines).toEqual([
      {
        text: 'Here',
        style: { family: 'sans', bold: true, size: 15, fill: ink, halo },
        height: 18.75,
        language: 'en',
      },
      {
        text: 'no answer in the article',
        style: { family: 'sans', size: 12, fill: inkSoft, halo },
        height: 15,
      },
    ]);
  });

  it('has the name alone where no answer is due', () => {
    const quiet = mark('Here', [46, 40], { answer: '', answerShort: '' });
    const { lines } = signLabel(quiet, [300, 200], size.width, palettes.light);
    expect(lines.map(({ text }) => text)).toEqual(['Here']);
  });
});

describe('takenBy', () => {
  it('takes the sign and the label, with some room beside its letters', () => {
    const [one] = placed([mark('Here', [46, 40])]);
    const { left, top, right, bottom } = one!.box;
    expect(takenBy(one!)).toEqual([
      signBox([300, 200]),
      { left: left - 4, top, right: right + 4, bottom },
    ]);
    expect(signBox([300, 200])).toEqual({ left: 283, top: 183, right: 317, bottom: 217 });
  });

  it('takes the number at the disc’s shoulder, which several claims of one voice have', () => {
    const shoulder = { left: 303, top: 179, right: 321, bottom: 197 };
    const [two] = placed([mark('Here', [46, 40], { count: 2 })]);
    expect(takenBy(two!)[1]).toEqual(shoulder);
    const voices: Mark['voices'] = [
      { voice: 'teal', count: 1 },
      { voice: 'orange', count: 1 },
    ];
    const [shared] = placed([mark('Here', [46, 40], { count: 2, voices })]);
    expect(takenBy(shared!)).toHaveLength(2);
  });
});
