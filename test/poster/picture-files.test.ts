import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/layers/palette.ts';
import { type PictureFile, pictureFiles } from '../../src/poster/picture-files.ts';
import { socialTags } from '../../src/poster/social-tags.ts';
import { TextOutlines } from '../../src/poster/text-outlines.ts';
import { rgb } from '../../src/layers/hatch.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory, shippedBasemap } from '../layers/fixtures/karabakh.ts';

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
    const outlines = new TextOutlines();
    const letters = Array.from(text).filter((letter) => letter !== ' ').length;
    for (const more of [{}, { bold: true }, { italic: true, family: 'serif' as const }]) {
      const svg = await outlines.svg([{ ...run, text, style: { ...run.style, ...more } }]);
      expect(svg.match(/<path /g)).toHaveLength(letters);
    }
  });

  it('says which letter the fonts do not have', async () => {
    await expect(new TextOutlines().svg([{ ...run, text: 'a漢' }])).rejects.toThrow(
      '“漢” (U+6F22)',
    );
  });

  it('draws edges before all letters', async () => {
    const style = { ...run.style, halo: '#ffffff' };
    const svg = await new TextOutlines().svg([
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
      expect(content(siteUrl, 'og:url')).toBe('https://example.org/map/');
    },
  );

  it('gives a relative address where the site’s is not known', () => {
    expect(content(undefined, 'og:image')).toBe('./stories/karabakh-2020/poster-1200x630.png');
    expect(content(undefined, 'og:url')).toBeUndefined();
    expect(content(undefined, 'og:title')).toBe(story.title);
  });
});
