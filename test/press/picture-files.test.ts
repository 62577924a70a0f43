import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/scene/palette.ts';
import { missingCharacters } from '../../src/picture/picture-characters.ts';
import { type PictureFile, pictureFiles } from '../../src/press/picture-files.ts';
import { socialTags } from '../../src/press/social-tags.ts';
import { TextOutlines } from '../../src/picture/text-outlines.ts';
import { visualOrder } from '../../src/picture/text-order.ts';
import { rgb } from '../../src/scene/dots.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

let story: Story;
let files: PictureFile[];
const texts = { title: 'Who says what', credits: ['Source', 'Licences'] };

beforeAll(async () => {
  story = await karabakhStory();
  files = await pictureFiles(story, shippedBasemap(), texts);
}, 60_000);

function png(name: string): PNG {
  return PNG.sync.read(Buffer.from(files.find((file) => file.name === name)!.data));
}

/** How many pixels have a colour. */
function count({ data }: PNG, [red, green, blue]: readonly [number, number, number]): number {
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found++;
  return found;
}

describe('pictureFiles', () => {
  it.each([
    ['poster-1200x630.png', 1200, 630, 'light'],
    ['poster-1200x630-dark.png', 1200, 630, 'dark'],
    ['poster-1600.png', 1600, 1640, 'light'],
    ['poster-1600-dark.png', 1600, 1640, 'dark'],
  ] as const)('%s is %i × %i and not blank', (name, width, height, theme) => {
    const picture = png(name);
    expect([picture.width, picture.height]).toEqual([width, height]);
    const { land, ink, water, sides } = palettes[theme];
    expect(count(picture, rgb(land))).toBeGreaterThan(50_000);
    expect(count(picture, rgb(water))).toBeGreaterThan(1000);
    expect(count(picture, rgb(sides.orange))).toBeGreaterThan(200);
    // Letters: the titles, names and signs' numbers are in ink.
    expect(count(picture, rgb(ink))).toBeGreaterThan(2000);
  });

  it.each([
    ['map-960x600.png', 'light'],
    ['map-960x600-dark.png', 'dark'],
  ] as const)('%s is the map alone: its ground to the edges, signs and letters', (name, theme) => {
    const picture = png(name);
    expect([picture.width, picture.height]).toEqual([960, 600]);
    const { ink, paper, sides } = palettes[theme];
    expect(count(picture, rgb(sides.orange))).toBeGreaterThan(200);
    expect(count(picture, rgb(ink))).toBeGreaterThan(1000);
    // No column and no margin of the page's own.
    const [red = -1, green = -1, blue = -1] = picture.data;
    expect([red, green, blue]).not.toEqual(rgb(paper));
  });

  it('writes the same bytes again', { timeout: 60_000 }, async () => {
    const digest = (list: PictureFile[]): string[] =>
      list.map(({ name, data }) => `${name} ${createHash('sha256').update(data).digest('hex')}`);
    expect(digest(await pictureFiles(story, shippedBasemap(), texts))).toEqual(digest(files));
  });
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
    const outlines = new TextOutlines('en');
    const letters = Array.from(text).filter((letter) => letter !== ' ').length;
    for (const more of [{}, { bold: true }, { italic: true, family: 'serif' as const }]) {
      const svg = await outlines.svg([{ ...run, text, style: { ...run.style, ...more } }]);
      expect(svg.match(/<path /g)).toHaveLength(letters);
    }
  });

  const outline = async (text: string): Promise<string[]> => {
    const svg = await new TextOutlines('en').svg([{ ...run, text }]);
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
    expect(await new TextOutlines('en').missing(text)).toEqual([]);
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
    expect(await new TextOutlines('en').missing('aᏣ→👩‍👩')).toEqual(['Ꮳ', '👩']);
    const wrong = { ...story, title: 'aᏣ' };
    expect(await missingCharacters(wrong)).toEqual([
      'story.json: title: the PNG pictures show an empty box for Ꮳ (U+13E3): no font of the build has it; pages and SVG pictures show it in the reader’s own font',
    ]);
    expect(await missingCharacters(story)).toEqual([]);
  });

  it('draws edges before all letters', async () => {
    const style = { ...run.style, halo: '#ffffff' };
    const svg = await new TextOutlines('en').svg([
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
