import { beforeAll, describe, expect, it } from 'vitest';
import { missingCharacters } from '../../src/picture/picture-characters.ts';
import { socialTags } from '../../src/press/social-tags.ts';
import { TextOutlines } from '../../src/picture/text-outlines.ts';
import { visualOrder } from '../../src/picture/text-order.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

let story: Story;
/** It reads each font once. */
const english = new TextOutlines('en');

beforeAll(async () => {
  story = await karabakhStory();
});

describe('TextOutlines', () => {
  const run = {
    x: 10,
    y: 20,
    anchor: 'start' as const,
    style: { family: 'sans' as const, size: 20, fill: '#000000' },
  };

  it.each([
    ['Azerbaijani', 'Şuşa, Gəncə, Ağdam'],
    ['Armenian', 'Ստեփանակերտ'],
    ['Russian', 'Степанакерт'],
  ])('draws every letter of %s, upright and slanted, plain and bold', async (_, text) => {
    const letters = Array.from(text).filter((letter) => letter !== ' ').length;
    for (const more of [{}, { bold: true }, { italic: true, family: 'serif' as const }]) {
      const svg = await english.svg([{ ...run, text, style: { ...run.style, ...more } }]);
      expect(svg.match(/<path /g)).toHaveLength(letters);
    }
  });

  const outline = async (text: string): Promise<string[]> => {
    const svg = await english.svg([{ ...run, text }]);
    return [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);
  };

  it.each([
    ['Georgian', 'თბილისი', 7],
    ['Greek', 'Αθήνα', 5],
    ['Hebrew', 'שלום', 4],
    ['Hindi', 'दिल', 3],
    ['Amharic', 'አማርኛ', 4],
    ['Bengali', 'বাংলা', 5],
    ['Burmese', 'မြန်မာ', 6],
    ['Chinese', '汉语', 2],
    ['Khmer', 'ខ្មែរ', 4],
    ['Korean', '한국어', 3],
    ['Lao', 'ລາວ', 3],
    ['Sinhala', 'සිංහල', 4],
    ['Tamil', 'தமிழ்', 4],
    ['Thai', 'ไทย', 3],
    ['arrows', '→←', 2],
    ['a mark on a letter that has none', 'q\u0301', 2],
    ['invisible characters', 'a\u00ad\u200bb', 2],
  ])('draws %s', async (_, text, glyphs) => {
    expect(await outline(text)).toHaveLength(glyphs);
    expect(await english.missing(text)).toEqual([]);
  });

  it('draws the characters that several languages share as the language of the story does', async () => {
    const shapes = await Promise.all(
      ['ja', 'zh-CN', 'zh-Hant-HK', 'en'].map((language) =>
        new TextOutlines(language).svg([{ ...run, text: '骨' }]),
      ),
    );
    expect(new Set(shapes.slice(0, 3)).size).toBe(3);
    expect(shapes[3]).toBe(shapes[1]);
  });

  it('joins Arabic letters, and sets what is written from right to left in its order', async () => {
    // The last letter stands alone in both; the others are joined.
    const [joined, apart] = [await outline('سلام'), await outline('س ل ا م')];
    expect(joined.filter((shape) => apart.includes(shape)).length).toBeLessThan(3);
    expect(apart).toHaveLength(4);
    const letters = await outline('אב');
    expect(letters).toEqual((await outline('א')).concat(await outline('ב')).reverse());
    // Digits and Latin words run the other way within it.
    expect(visualOrder('אב 12 (ab)').map(({ text }) => text)).toEqual([
      ')',
      'ab',
      ' (',
      '12',
      'אב ',
    ]);
  });

  it('draws a box for what no font has, and names it', async () => {
    const [letter, box, ...more] = await outline('aᏣ');
    expect(letter).not.toBe(box);
    expect(more).toEqual([]);
    expect(await outline('👩‍👩‍👧')).toEqual([box]);
    expect(await english.missing('aᏣ→👩‍👩')).toEqual(['Ꮳ', '👩']);
    const wrong = { ...story, title: 'aᏣ' };
    expect(await missingCharacters(wrong)).toEqual([
      'story.json: title: the PNG pictures show an empty box for Ꮳ (U+13E3): no font of the build has it; pages and SVG pictures show it in the reader’s own font',
    ]);
    expect(await missingCharacters(story)).toEqual([]);
  });

  it('draws edges before all letters', async () => {
    const style = { ...run.style, halo: '#ffffff' };
    const svg = await english.svg([
      { ...run, text: 'a', style },
      { ...run, text: 'b', style },
    ]);
    expect(svg.lastIndexOf('fill="#ffffff"')).toBeLessThan(svg.indexOf('fill="#000000"'));
  });
});

describe('socialTags', () => {
  const content = (siteUrl: string | undefined, name: string): string | undefined =>
    socialTags(story, siteUrl).find(({ attrs }) => attrs['property'] === name)?.attrs['content'];

  it.each(['https://example.org/map', 'https://example.org/map/'])(
    'gives absolute addresses under %s',
    (siteUrl) => {
      expect(content(siteUrl, 'og:image')).toBe(
        'https://example.org/map/stories/karabakh-2020/poster-1200x630.png',
      );
      expect(content(siteUrl, 'og:url')).toBe('https://example.org/map/karabakh-2020/');
    },
  );

  it('gives a relative address where the site’s is not known', () => {
    expect(content(undefined, 'og:image')).toBe('./stories/karabakh-2020/poster-1200x630.png');
    expect(content(undefined, 'og:url')).toBeUndefined();
    expect(content(undefined, 'og:title')).toBe(story.title);
  });
});
