// @vitest-environment happy-dom
import { html, nothing } from 'lit';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fitLabels } from '../../../src/elements/view/fit-labels.ts';
import { drawn, one } from '../fixtures/mounted.ts';

/** The map, which begins somewhere in the window. */
const size = { width: 400, height: 300 };
const MAP = { left: 30, top: 50 };
/** How large the texts are drawn; nothing else has a size of its own. */
const NAME = { width: 60, height: 20 };
const ANSWER = { width: 100, height: 14 };

beforeEach(() => {
  let text: Node | null = null;
  vi.spyOn(document, 'createRange').mockReturnValue({
    selectNodeContents: (node: Node) => {
      text = node;
    },
    getBoundingClientRect: () => {
      const name = text instanceof Element && text.classList.contains('place-name');
      const { width, height } = name ? NAME : ANSWER;
      return new DOMRect(0, 0, width, height);
    },
  } as unknown as Range);
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Place {
  /** Middle of the sign on the map. */
  at: [number, number];
  side?: string;
  answer?: string;
  short?: string;
  hidden?: boolean;
}

/** A box on the map, as the browser tells it: within the window. */
function lies(element: Element, left: number, top: number, width: number, height: number): void {
  const rect = new DOMRect(left + MAP.left, top + MAP.top, width, height);
  element.getBoundingClientRect = () => rect;
}

/** A map with places and figures, and what else stands there. */
function map(
  places: Place[],
  { figures = [] as DOMRect[], buttons = [] as DOMRect[] } = {},
): { root: HTMLElement; signs: HTMLElement[]; figures: HTMLElement[]; fit: Fit } {
  const root = drawn(
    html`${places.map(
      ({ side = 'right', answer, short, hidden = false }) =>
        html`<button class="place" data-side=${side} ?hidden=${hidden}>
          <span class="place-name">Name</span>
          ${answer === undefined ? nothing : html`<span class="place-answer">${answer}</span>`}
          ${short === undefined ? nothing : html`<span class="place-answer-short">${short}</span>`}
        </button>`,
    )}${figures.map(
      (_, index) =>
        html`<svg><line data-figure="figure-${index}"></line></svg>
          <button class="figure" data-figure="figure-${index}">
            <span class="figure-source"></span>
          </button>`,
    )}`,
  );
  const stage = document.createElement('div');
  lies(stage, 0, 0, size.width, size.height);
  const signs = [...root.querySelectorAll<HTMLElement>('.place')];
  for (const [index, { at }] of places.entries())
    lies(signs[index]!, at[0] - 22, at[1] - 22, 44, 44);
  for (const answer of root.querySelectorAll<HTMLElement>('.place-answer'))
    answer.style.fontSize = '10px';
  const drawnFigures = [...root.querySelectorAll<HTMLElement>('.figure')];
  for (const [index, { left, top, width, height }] of figures.entries()) {
    const figure = drawnFigures[index]!;
    lies(figure, left, top, width, height);
    // The words and the article's figure; what is measured stands below.
    lies(one(figure, '.figure-source'), left, top, width, height / 2);
  }
  const others = buttons.map(({ left, top, width, height }) => {
    const button = document.createElement('button');
    lies(button, left, top, width, height);
    return button;
  });
  return {
    root,
    signs,
    figures: drawnFigures,
    fit: (needed = true) => fitLabels(root, size, stage, others, needed),
  };
}

type Fit = (needed?: boolean) => void;

const sides = (signs: HTMLElement[]): (string | undefined)[] =>
  signs.map(({ dataset }) => dataset['side']);
const rooms = (signs: HTMLElement[]): (string | undefined)[] =>
  signs.map(({ dataset }) => dataset['room']);

test('a label with room keeps the side that its story gives it', () => {
  const { signs, fit } = map([
    { at: [100, 150], side: 'below' },
    { at: [250, 150], side: 'left' },
  ]);
  fit();
  expect(sides(signs)).toEqual(['below', 'left']);
  expect(rooms(signs)).toEqual([undefined, undefined]);
});

test.each([
  // A label of 60 px beside a sign begins 21 px from its middle; 2 px stay free at the edge.
  ['right of the map', { at: [317, 150] }, 'right'],
  ['a pixel further right', { at: [318, 150] }, 'left'],
  ['left of the map', { at: [82, 150], side: 'left' }, 'right'],
  ['a map’s corner', { at: [398, 20], side: 'right' }, 'left'],
] as [string, Place, string][])('a label keeps inside the map: %s', (_, place, side) => {
  const { signs, fit } = map([place]);
  fit();
  expect(sides(signs)).toEqual([side]);
});

test('where its own side is taken, a label goes to the first that is free', () => {
  const right = new DOMRect(230, 140, 20, 20);
  const left = new DOMRect(150, 140, 20, 20);
  const below = new DOMRect(190, 175, 20, 20);
  const above = new DOMRect(190, 115, 20, 15);
  const to = (...buttons: DOMRect[]): [string | undefined, string | undefined] => {
    const { signs, fit } = map([{ at: [200, 150] }], { buttons });
    fit();
    return [signs[0]!.dataset['side'], signs[0]!.dataset['room']];
  };
  expect(to(right)).toEqual(['left', undefined]);
  expect(to(right, left)).toEqual(['below', undefined]);
  expect(to(right, left, below)).toEqual(['above', undefined]);
  expect(to(right, left, below, above)).toEqual(['right', 'none']);
});

test('two names that would lie over one another part, and so do a name and a sign', () => {
  const names = map([{ at: [200, 150] }, { at: [300, 150], side: 'left' }]);
  names.fit();
  expect(sides(names.signs)).toEqual(['right', 'right']);
  const beside = map([{ at: [200, 150] }, { at: [250, 150] }]);
  beside.fit();
  expect(sides(beside.signs)).toEqual(['left', 'right']);
});

test('a sign that the filter hides takes no room', () => {
  const { signs, fit } = map([{ at: [200, 150] }, { at: [250, 150], hidden: true }]);
  fit();
  expect(sides(signs)).toEqual(['right', 'right']);
  expect(signs[1]!.hasAttribute('data-room')).toBe(false);
});

test('an answer without room is told in fewer words, or not at all', () => {
  // The name ends at 281, the whole answer at 321; “denied” is estimated at 34 px.
  const beside = (left: number, short?: string): string | undefined => {
    const { signs, fit } = map(
      [{ at: [200, 150], answer: 'denied by all', ...(short && { short }) }],
      {
        buttons: [new DOMRect(left, 160, 20, 10)],
      },
    );
    fit();
    return signs[0]!.dataset['room'];
  };
  expect(beside(322, 'denied')).toBeUndefined();
  expect(beside(320, 'denied')).toBe('short');
  expect(beside(256, 'denied')).toBe('short');
  expect(beside(250, 'denied')).toBe('name');
  expect(beside(320)).toBe('name');
});

test('where the fewer words are shown already, there are none fewer', () => {
  const { root, signs, fit } = map([{ at: [200, 150], answer: 'denied by all', short: 'denied' }], {
    buttons: [new DOMRect(300, 160, 20, 10)],
  });
  one(root, '.place-answer').getClientRects = () => [] as unknown as DOMRectList;
  fit();
  expect(rooms(signs)).toEqual(['name']);
});

test('above its sign a label has no second line', () => {
  const { signs, fit } = map([
    { at: [200, 150], side: 'above', answer: 'denied', short: 'denied' },
  ]);
  fit();
  expect(sides(signs)).toEqual(['above']);
  expect(rooms(signs)).toEqual(['name']);
});

test('every name comes before any answer', () => {
  const { signs, fit } = map([
    { at: [200, 150], answer: 'denied by all' },
    // Its name, on the right, lies where the first one's answer would.
    { at: [200, 170] },
  ]);
  fit();
  expect(sides(signs)).toEqual(['right', 'right']);
  expect(rooms(signs)).toEqual(['name', undefined]);
});

test('a figure without room for all loses what is measured, then its label; its line knows', () => {
  const state = (top: number): (string | null)[] => {
    const { root, figures, fit } = map([{ at: [100, 150], answer: 'denied by all' }], {
      figures: [new DOMRect(130, top, 100, 60)],
    });
    fit();
    return [
      figures[0]!.getAttribute('data-room'),
      one<SVGLineElement>(root, 'line').getAttribute('data-room'),
    ];
  };
  // The name takes 139 to 159, the answer 159 to 173.
  expect(state(173)).toEqual([null, null]);
  expect(state(79)).toEqual([null, null]);
  expect(state(80)).toEqual(['name', 'name']);
  expect(state(130)).toEqual(['none', 'none']);
});

test('a figure’s label keeps clear of another figure’s', () => {
  const { figures, fit } = map([], {
    figures: [new DOMRect(100, 100, 100, 60), new DOMRect(150, 120, 100, 60)],
  });
  fit();
  expect(rooms(figures)).toEqual([undefined, 'none']);
});

test('when there is room again, everything is as the story has it', () => {
  const { root, signs, figures, fit } = map(
    [{ at: [390, 150] }, { at: [200, 150], side: 'above', answer: 'denied' }],
    { figures: [new DOMRect(180, 140, 100, 60)] },
  );
  fit();
  expect(sides(signs)).toEqual(['left', 'above']);
  expect([...rooms(signs), ...rooms(figures)]).toEqual([undefined, 'name', 'none']);
  fit(false);
  expect(sides(signs)).toEqual(['right', 'above']);
  expect([...rooms(signs), ...rooms(figures)]).toEqual([undefined, undefined, undefined]);
  expect(one<SVGLineElement>(root, 'line').hasAttribute('data-room')).toBe(false);
});

test('fitting anew begins at the story’s own side', () => {
  const { signs, fit } = map([{ at: [390, 150] }]);
  fit();
  lies(signs[0]!, 178, 128, 44, 44);
  fit();
  expect(sides(signs)).toEqual(['right']);
});

test('a side that the story has given meanwhile stays', () => {
  const { signs, fit } = map([{ at: [390, 150] }]);
  fit();
  signs[0]!.dataset['side'] = 'above';
  fit(false);
  expect(sides(signs)).toEqual(['above']);
});
