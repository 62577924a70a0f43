import { describe, expect, it } from 'vitest';
import { project } from '../../../src/scene/camera.ts';
import { overlap } from '../../../src/scene/labels/label-space.ts';
import { SMALL_MAP } from '../../../src/scene/labels/label-look.ts';
import type { Mark } from '../../../src/scene/marks.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { boxAt, placeSignLabels, signBox, takenBy } from '../../../src/scene/labels/sign-labels.ts';
import { readFile } from 'node:fs/promises';

const camera = { center: [46, 40] as [number, number], zoom: 7 };
const size = { width: 600, height: 400 };

function mark(place: string, lngLat: [number, number], more: Partial<Mark> = {}): Mark {
  return {
    place,
    name: place,
    language: 'en',
    lngLat,
    labelSide: 'right',
    precision: 'town',
    voices: [{ voice: 'teal', count: 1 }],
    claim: 'one',
    kind: 'shelling',
    count: 1,
    ring: { kind: 'none-reported' },
    answer: 'no response reported',
    answerShort: 'no response',
    ...more,
  };
}

/** The labels of marks, as their left edges from their signs and their text. */
function placed(marks: Mark[], width = size.width) {
  return placeSignLabels(marks, camera, { ...size, width }, palettes.light);
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

  it('leaves out what the view does not show', () => {
    expect(placed([mark('Far', [60, 40])])).toEqual([]);
  });

  it('has fewer words and smaller letters on small maps', () => {
    const [small] = placed([mark('Here', [46, 40])], SMALL_MAP);
    const [large] = placed([mark('Here', [46, 40])], SMALL_MAP + 1);
    expect(small!.lines.map(({ text }) => text)).toEqual(['Here', 'no response']);
    expect(large!.lines.map(({ text }) => text)).toEqual(['Here', 'no response reported']);
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

describe('takenBy', () => {
  it('takes the sign, its number where it has one, and the label', () => {
    const [one] = placed([mark('Here', [46, 40])]);
    const [two] = placed([mark('Here', [46, 40], { count: 2 })]);
    expect(takenBy(one!)).toHaveLength(2);
    expect(takenBy(two!)).toHaveLength(3);
    expect(takenBy(one!)[0]).toEqual(signBox([300, 200]));
  });
});
