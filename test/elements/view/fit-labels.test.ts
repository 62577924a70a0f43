// @vitest-environment happy-dom
import { html } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import { fitLabels } from '../../../src/elements/view/fit-labels.ts';
import { placeButton } from '../../../src/elements/view/place-button.ts';
import { NOTHING } from '../../../src/reading/selection.ts';
import { unproject } from '../../../src/scene/camera.ts';
import type { Mark } from '../../../src/scene/marks.ts';
import { sceneOf } from '../../../src/scene/scene.ts';
import { mark } from '../../scene/fixtures/mark.ts';
import { drawn } from '../fixtures/mounted.ts';
import { villageStory } from '../fixtures/village-story.ts';

const size = { width: 600, height: 400 };
const camera = { center: [46, 40] as [number, number], zoom: 7 };

afterEach(() => {
  vi.restoreAllMocks();
});

function fitted(...content: Parameters<typeof fittedLabels>) {
  return fittedLabels(...content).signs;
}

/** Where labels have room, when each letter is six pixels wide and each line 16 high. */
function fittedLabels(
  marks: Mark[],
  others: DOMRect[] = [],
  scale = 1,
  chosen: string | null = null,
) {
  const measured = (element: Element): DOMRect =>
    new DOMRect(0, 0, 6 * scale * element.textContent.trim().length, 16 * scale);
  vi.spyOn(document, 'createRange').mockImplementation(() => {
    let text = document.body as Element;
    return {
      selectNodeContents: (node: Element) => (text = node),
      getBoundingClientRect: () => measured(text),
    } as unknown as Range;
  });
  const root = drawn(
    html`<div class="signs">${marks.map((one) => placeButton(one, NOTHING))}</div>`,
  );
  for (const line of root.querySelectorAll('.place-said, .place-said b'))
    line.getBoundingClientRect = () => measured(line);
  const buttons = others.map((rect) => {
    const button = document.createElement('button');
    const { x, y, width, height } = rect;
    button.getBoundingClientRect = () =>
      new DOMRect(50 + x * scale, 70 + y * scale, width * scale, height * scale);
    return button;
  });
  const scene = { ...sceneOf(villageStory()), marks, figures: [] };
  const stage = document.createElement('div');
  vi.spyOn(stage, 'clientWidth', 'get').mockReturnValue(size.width);
  stage.getBoundingClientRect = () => new DOMRect(50, 70, size.width * scale, size.height * scale);
  return fitLabels(root, { scene, camera, size, stage, others: buttons, chosen });
}

const at = (x: number, y: number): [number, number] => unproject([x, y], camera, size);

test('a label with room is in full, on the side that its story gives it', () => {
  const { here } = fitted([mark('here', at(200, 100), { labelSide: 'left' })]);
  expect(here).toEqual(['f', -1, -23, 0, -11]);
});

test('a label whose side is taken goes to another one', () => {
  const { here } = fitted([mark('here', at(300, 200))], [new DOMRect(318, 100, 200, 200)]);
  expect(here![0]).toBe('f');
  expect(here![1]).not.toBe(0);
});

test('as room shrinks it says less, down to its name, and at last not even that', () => {
  // Round the sign is a frame; between them is so much room.
  const formIn = (room: number): string => {
    const frame = [
      new DOMRect(0, 0, 300 - room, 400),
      new DOMRect(300 + room, 0, 300, 400),
      new DOMRect(0, 0, 600, 200 - 40),
      new DOMRect(0, 200 + 46, 600, 200),
    ];
    return fitted([mark('here', at(300, 200), { name: 'Here' })], frame)['here']![0];
  };
  expect(['f', 'fw']).toContain(formIn(190));
  expect(['', 'b', 'bw']).toContain(formIn(60));
  expect(formIn(10)).toBe('x');
});

test('a chosen place has its name, on a ground if need be', () => {
  const everywhere = [new DOMRect(0, 0, 600, 400)];
  const marks = [mark('here', at(300, 200)), mark('there', at(320, 210))];
  const forms = (chosen: string | null) =>
    Object.values(fitted(marks, everywhere, 1, chosen)).map(([form]) => form);
  expect(forms(null)).toEqual(['x', 'x']);
  expect(forms('there')).toEqual(['x', 'g']);
});

test('a name over the locator stands on a ground', () => {
  const { here } = fitted([mark('here', at(50, 366), { name: 'A long name of a place here' })]);
  expect(here![0]).toBe('g');
});

test('the scale gives way to a sign', () => {
  expect(fittedLabels([mark('here', at(300, 100))]).scale).toBe(0);
  expect(fittedLabels([mark('here', at(150, 370))]).scale).toBeGreaterThan(50);
});

test('labels of signs that are near keep off one another', () => {
  const { one, two } = fitted([mark('one', at(280, 200)), mark('two', at(320, 200))]);
  expect(one![0]).not.toBe('x');
  expect(two![0]).not.toBe('x');
  expect(one!.slice(1)).not.toEqual(two!.slice(1));
});

test('measuring leaves no trace', () => {
  fitted([mark('here', at(300, 200))]);
  expect(document.querySelector('[data-measured]')).toBeNull();
});

test.each([0.6, 1.5])(
  'in a page that scales the map by %d, labels stand as without that',
  (scale) => {
    const marks = [mark('one', at(280, 200)), mark('two', at(320, 200))];
    const others = [new DOMRect(338, 100, 200, 200)];
    expect(fitted(marks, others, scale)).toEqual(fitted(marks, others));
  },
);
