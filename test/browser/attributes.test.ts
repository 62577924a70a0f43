import { describe, expect } from 'vitest';
import { fixtureStory, otherStory } from './fixture-story.ts';
import {
  answerRequests,
  eventually,
  mapTest,
  panelClaims,
  panelRoot,
  problemOf,
  shown,
  signOf,
  signs,
  stateOf,
  viewRoot,
  writtenItems,
} from './map-test.ts';

describe('story', () => {
  mapTest('names a story that the page carries', async ({ mount }) => {
    const map = mount();
    await shown(map);
    expect(signs(map).map(({ dataset }) => dataset['place'])).toEqual(['millbridge', 'reedmarsh']);
    expect(map.dataset['state']).toBe('poster');
    expect(problemOf(map)).toBe('');
  });

  mapTest('changes', async ({ mount }) => {
    const map = mount({ stories: [fixtureStory(), otherStory()] });
    await shown(map);
    expect(writtenItems(map).length).toBe(4);
    map.story = 'one-village';
    await eventually(() => writtenItems(map).length).toBe(3);
    const section = map.renderRoot.querySelector('section.map')!;
    expect(section.getAttribute('aria-label')).toBe('Map: One village');
  });

  mapTest('may be the address of a built story', async ({ mount }) => {
    const asked: string[] = [];
    answerRequests((address) => {
      asked.push(address);
      return Promise.resolve(Response.json(fixtureStory()));
    });
    const map = mount({ stories: [], attributes: { story: 'made/up/story.json' } });
    await shown(map);
    expect(asked).toEqual([new URL('made/up/story.json', document.baseURI).href]);
    expect(writtenItems(map).length).toBe(4);
  });

  mapTest(
    'that is an id the page does not carry is looked for beside the page',
    async ({ mount }) => {
      const asked: string[] = [];
      answerRequests((address) => {
        asked.push(address);
        return Promise.resolve(Response.json(fixtureStory()));
      });
      const map = mount({ stories: [], attributes: { story: 'two-villages' } });
      await shown(map);
      expect(asked).toEqual([new URL('stories/two-villages/story.json', document.baseURI).href]);
    },
  );

  mapTest('that is missing is waited for, and that is said', async ({ mount }) => {
    const map = mount({ stories: [] });
    await map.updateComplete;
    expect(map.renderRoot.querySelector('.waiting')?.textContent).toContain(
      'Set its “story” attribute',
    );
    expect(problemOf(map)).toBe('');
  });

  mapTest('that comes later is shown, and nothing is wrong any more', async ({ mount }) => {
    const map = mount({ attributes: { story: '' } });
    await map.updateComplete;
    map.story = 'two-villages';
    await shown(map);
    expect(problemOf(map)).toBe('');
    await stateOf(map, 'poster');
  });
});

describe('select', () => {
  mapTest('opens a claim with its place', async ({ mount }) => {
    const map = mount({ attributes: { select: 'reeds-cut' } });
    await shown(map);
    await eventually(() => panelClaims(map)).toEqual(['reeds-cut']);
    expect(signOf(map, 'reedmarsh').getAttribute('aria-pressed')).toBe('true');
    expect(signOf(map, 'millbridge').getAttribute('aria-pressed')).toBe('false');
  });

  mapTest('opens a place with its claims and their answers', async ({ mount }) => {
    const map = mount({ attributes: { select: 'millbridge' } });
    await shown(map);
    await eventually(() => panelClaims(map)).toEqual(['weir-blocked', 'weir-denial']);
    const marked = writtenItems(map).filter((item) => item.hasAttribute('aria-current'));
    expect(marked.map(({ dataset }) => dataset['claim'])).toEqual(['weir-blocked', 'weir-denial']);
  });

  mapTest('follows the reader, and can be taken back', async ({ mount }) => {
    const map = mount();
    await shown(map);
    signOf(map, 'reedmarsh').click();
    await eventually(() => map.getAttribute('select')).toBe('reedmarsh');
    map.removeAttribute('select');
    await eventually(() => panelClaims(map)).toEqual([]);
    expect(signOf(map, 'reedmarsh').getAttribute('aria-pressed')).toBe('false');
  });

  mapTest('goes from a claim to its place as a whole', async ({ mount }) => {
    const map = mount({ attributes: { select: 'weir-denial' } });
    await shown(map);
    const marked = (): unknown[] =>
      writtenItems(map)
        .filter((item) => item.hasAttribute('aria-current'))
        .map(({ dataset }) => dataset['claim']);
    await eventually(marked).toEqual(['weir-denial']);
    map.select = 'millbridge';
    await eventually(marked).toEqual(['weir-blocked', 'weir-denial']);
  });

  mapTest('of something that the story lacks is said', async ({ mount }) => {
    const map = mount({ attributes: { select: 'no-such-thing' } });
    await eventually(() => problemOf(map)).toContain('no claim or place “no-such-thing”');
    expect(map.dataset['state']).toBe('poster');
    map.select = 'reeds-cut';
    await eventually(() => problemOf(map)).toBe('');
    expect(panelClaims(map)).toEqual(['reeds-cut']);
  });
});

describe('names', () => {
  mapTest('in Azerbaijani, where the story has them', async ({ mount }) => {
    const map = mount({ attributes: { names: 'az', select: 'millbridge' } });
    await shown(map);
    const name = signOf(map, 'millbridge').querySelector('.place-name')!;
    expect(name.textContent).toBe('Dəyirman Körpüsü');
    expect(name.getAttribute('lang')).toBe('az');
    expect(signOf(map, 'reedmarsh').textContent).toContain('Reedmarsh');
    await eventually(() => panelRoot(map).querySelector('h2 .where')?.textContent).toBe(
      'Dəyirman Körpüsü',
    );
  });

  mapTest('change with the attribute, and fall back to the article’s', async ({ mount }) => {
    const map = mount();
    await shown(map);
    map.setAttribute('names', 'az');
    await eventually(() => signOf(map, 'millbridge').textContent).toContain('Dəyirman Körpüsü');
    map.setAttribute('names', 'xx');
    await eventually(() => signOf(map, 'millbridge').textContent).toContain('Millbridge');
  });
});

describe('theme', () => {
  mapTest('light and dark hold against the reader’s setting', async ({ mount }) => {
    const map = mount({ attributes: { theme: 'dark' } });
    await shown(map);
    const paper = (): string => getComputedStyle(map).backgroundColor;
    const dark = paper();
    expect(getComputedStyle(map).colorScheme).toBe('dark');
    map.theme = 'light';
    await map.updateComplete;
    expect(getComputedStyle(map).colorScheme).toBe('light');
    expect(paper()).not.toBe(dark);
    const view = map.renderRoot.querySelector('conflict-map-view')!;
    expect(view.getAttribute('theme')).toBe('light');
    map.theme = 'dark';
    await map.updateComplete;
    expect(view.getAttribute('theme')).toBe('dark');
    expect(viewRoot(map).querySelector('.stage')).not.toBeNull();
  });

  mapTest('follows the reader by default', async ({ mount }) => {
    const map = mount();
    await shown(map);
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    const view = map.renderRoot.querySelector('conflict-map-view')!;
    expect(view.getAttribute('theme')).toBe(dark ? 'dark' : 'light');
  });
});

describe('width', () => {
  mapTest.for([
    'display: flex',
    'display: flex; flex-direction: column; align-items: center',
    'display: grid; justify-items: center',
    'float: left',
    'display: inline-block',
    'display: table',
  ])('is never nothing, in “%s”', async (style, { mount }) => {
    const map = mount();
    const frame = map.parentElement!;
    const box = document.createElement('div');
    box.style.cssText = style;
    frame.append(box);
    box.append(map);
    await shown(map);
    const { width } = map.getBoundingClientRect();
    expect(width).toBeGreaterThan(320);
    expect(width).toBeLessThanOrEqual(frame.clientWidth);
  });
});
