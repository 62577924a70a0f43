import { describe, expect, it } from 'vitest';
import { linkedId, readerLink } from '../../../src/elements/links/claim-address.ts';

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
