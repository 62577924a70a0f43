import { describe, expect, it } from 'vitest';
import { fixtureStory } from '../../story/fixtures/two-villages.ts';
import { followLink, linkedId, readerLink } from '../../../src/elements/links/claim-address.ts';

const story = { id: 'two-villages' };

function linkOn(href: string, permalink = '', kind: 'claim' | 'place' = 'claim'): string {
  const document = { baseURI: href, location: new URL(href) as unknown as Location };
  return readerLink(story, kind, 'weir-denial', { permalink, document });
}

describe('an address that shows a claim', () => {
  it.each([
    ['https://news.example/article/5', 'https://news.example/article/5?conflict-map='],
    ['https://news.example/?p=5', 'https://news.example/?p=5&conflict-map='],
    ['https://news.example/?conflict-map=a.b', 'https://news.example/?conflict-map='],
  ])('is in a host page %s the page itself', (page, start) => {
    const link = linkOn(page);
    expect(link).toBe(`${start}two-villages.weir-denial`);
    expect(linkedId(story, new URL(link).search)).toBe('weir-denial');
  });

  it.each(['#/article/5', '#!/article/5?tab=map', '#paragraph-3'])(
    'leaves the route %s of a host page as it is',
    (route) => {
      const link = new URL(linkOn(`https://news.example/app${route}`));
      expect(link.hash).toBe(route);
      expect(linkedId(story, link.search)).toBe('weir-denial');
    },
  );

  it('is on the page that the host names, if it names one', () => {
    const page = 'https://news.example/a/article#/5';
    expect(linkOn(page, 'https://maps.example/embed.html?theme=dark#step=2')).toBe(
      'https://maps.example/embed.html?theme=dark#claim=weir-denial',
    );
    expect(linkOn(page, '../map.html', 'place')).toBe(
      'https://news.example/map.html#place=weir-denial',
    );
  });

  it('is followed by the map of its story alone', () => {
    expect(linkedId(story, '?conflict-map=one-village.weir-denial')).toBeNull();
    expect(linkedId(story, '?conflict-map=one-village.a&conflict-map=two-villages.b')).toBe('b');
    expect(linkedId(story, '?conflict-map=two-villages.weir-denial%20')).toBe('weir-denial');
    expect(linkedId(story, '')).toBeNull();
  });
});

describe('a map in a page whose address shows a claim', () => {
  /** The map after it has followed its page’s address, in the page itself or in a frame. */
  async function followed(search: string, { framed = false, loaded = true } = {}) {
    const view: { parent?: unknown } = {};
    view.parent = framed ? {} : view;
    const scrolled: unknown[] = [];
    const map = {
      currentStory: loaded ? fixtureStory() : null,
      ownerDocument: { location: { search }, defaultView: view } as unknown as Document,
      select: '',
      updateComplete: Promise.resolve(true),
      scrollIntoView: (options?: unknown) => scrolled.push(options),
    };
    await followLink(map);
    return { select: map.select, scrolled };
  }
  const link = '?conflict-map=two-villages.weir-denial';

  it('selects it and comes into view', async () => {
    expect(await followed(link)).toEqual({
      select: 'weir-denial',
      scrolled: [{ block: 'start' }],
    });
  });

  it('does not scroll the pages around its frame', async () => {
    expect(await followed(link, { framed: true })).toEqual({ select: 'weir-denial', scrolled: [] });
  });

  it('does not come into view for what the story does not have', async () => {
    expect(await followed('?conflict-map=two-villages.nothing')).toEqual({
      select: 'nothing',
      scrolled: [],
    });
  });

  it.each(['', '?conflict-map=one-village.weir-denial', '?conflict-map=two-villages.'])(
    'stays as it is with %j',
    async (search) => {
      expect(await followed(search)).toEqual({ select: '', scrolled: [] });
    },
  );

  it('stays as it is without a story', async () => {
    expect(await followed(link, { loaded: false })).toEqual({ select: '', scrolled: [] });
  });
});
