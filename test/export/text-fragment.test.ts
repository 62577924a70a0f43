import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Excerpt } from '../../src/story/schema/types.ts';
import { sourceLink, textDirective } from '../../src/export/text-fragment.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { fixtureStory, withId } from '../story/fixtures/two-villages.ts';

function excerpt(exact: string, prefix = '', suffix = ''): Excerpt {
  return { exact, prefix, suffix, start: 0, end: exact.length };
}

describe('textDirective', () => {
  it.each<[string, Excerpt, string]>([
    ['words alone', excerpt('the mill'), ':~:text=the%20mill'],
    [
      'whole words around them',
      excerpt('the mill', 'ick of the stream at ', ' burned down last ni'),
      ':~:text=of%20the%20stream%20at-,the%20mill,-burned%20down%20last',
    ],
    [
      'nothing of another paragraph',
      excerpt('the mill', 'said so.\n\nThen ', ' fell.\n\nNobody'),
      ':~:text=Then-,the%20mill,-fell.',
    ],
    ['no mere punctuation', excerpt('the mill', '', '.\n\nNobody'), ':~:text=the%20mill'],
    [
      'signs that have a meaning in it',
      excerpt("a - b, c & d's “e”"),
      ':~:text=a%20%2D%20b%2C%20c%20%26%20d%27s%20%E2%80%9Ce%E2%80%9D',
    ],
    [
      'the ends of a long one',
      excerpt('1 2 3 4 5 6 7 8 9 10 11 12 13'),
      ':~:text=1%202%203%204,10%2011%2012%2013',
    ],
    ['both ends of two paragraphs', excerpt('a b\n\nc d'), ':~:text=a%20b,c%20d'],
  ])('has %s', (_, given, directive) => {
    expect(textDirective(given)).toBe(directive);
  });

  it('can be taken apart again, whatever the words', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, text, text, (exact, prefix, suffix) => {
        const directive = textDirective(excerpt(`x${exact}`, prefix, suffix));
        const parts = directive.replace(':~:text=', '').split(',');
        const own = parts.filter((part) => !part.endsWith('-') && !part.startsWith('-'));
        expect(own.length).toBeGreaterThanOrEqual(1);
        expect(own.length).toBeLessThanOrEqual(2);
        expect(directive).toMatch(/^:~:text=[A-Za-z0-9%_.~,-]+$/);
        expect(() => decodeURIComponent(directive)).not.toThrow();
      }),
    );
  });
});

describe('sourceLink', () => {
  const story = fixtureStory();
  const claim = withId(story.claims, 'weir-blocked');
  const at = (url: string | null): string | null =>
    sourceLink({ source: { ...story.source, url } }, claim);

  it('opens the article at the words', () => {
    expect(at('https://example.org/news')).toMatch(/^https:\/\/example\.org\/news#:~:text=./);
    expect(at('https://example.org/news#part')).toMatch(/\/news#part:~:text=./);
  });

  it.each([null, 'javascript:alert(1)', 'no address'])('is none for %s', (url) => {
    expect(at(url)).toBeNull();
  });

  it('is none in the first story, whose article has no known address', async () => {
    const first = await karabakhStory();
    for (const one of first.claims) expect(sourceLink(first, one)).toBeNull();
  });
});
