import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { palettes } from '../../src/scene/palette.ts';
import { type PictureFile, pictureFiles } from '../../src/press/picture-files.ts';
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
