import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Basemap } from '../../src/scene/basemap.ts';
import { figureLabels } from '../../src/scene/figure-labels.ts';
import { storyMarks } from '../../src/scene/marks.ts';
import { palettes } from '../../src/scene/palette.ts';
import {
  type Picture,
  pictureHeight,
  pictureInParts,
  type PictureSettings,
  posterPicture,
} from '../../src/picture/picture.ts';
import { boundsAround } from '../../src/press/place-pictures.ts';
import { blockSize, textWidth } from '../../src/scene/labels/text.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

const credits = [
  'Claims: somebody. None of the claims has been verified here.',
  'Map: © OpenStreetMap contributors · Natural Earth · GSHHG · GeoNames',
];
const card: PictureSettings = {
  theme: 'light',
  width: 1200,
  height: 630,
  scale: 4 / 3,
  title: 'Who says what',
  credits,
};
const sizes: [string, PictureSettings][] = [
  ['a card', card],
  ['a poster', { ...card, width: 800, height: 820, scale: 1 }],
  ['a dark poster', { ...card, width: 1600, height: 1640, scale: 2, theme: 'dark' }],
  ['a phone’s picture', { ...card, width: 340, height: 760, scale: 1 }],
];
let story: Story;
let basemap: Basemap;

beforeAll(async () => {
  story = await karabakhStory();
  basemap = shippedBasemap();
});

/** Drawing one takes a good part of a second, so each is drawn once and looked at from all sides. */
const drawn = new Map<PictureSettings, string>();
const parted = new Map<PictureSettings, Picture>();

function picture(settings: PictureSettings): string {
  const svg = drawn.get(settings) ?? posterPicture(story, basemap, settings);
  drawn.set(settings, svg);
  return svg;
}

function inParts(settings: PictureSettings): Picture {
  const parts = parted.get(settings) ?? pictureInParts(story, basemap, settings);
  parted.set(settings, parts);
  return parts;
}

/** All that can be read in a picture; lines of one text are joined. */
function words(settings: PictureSettings): string {
  return inParts(settings)
    .texts.map(({ text }) => text.replaceAll('\u00a0', ' '))
    .join(' ');
}

describe.each(sizes)('%s', (_, settings) => {
  it('is well-formed XML of the right size, without scripts, styles and foreign addresses', () => {
    const svg = picture(settings);
    const { width, height } = new Resvg(svg);
    expect([width, height]).toEqual([settings.width, settings.height]);
    expect(svg).not.toMatch(/<script|<style|<image|foreignObject|javascript:/);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href="[^#]/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g))
      if (id !== undefined) expect(svg).toContain(`id="${id}"`);
  });

  it('names every place, figure, side and credit', () => {
    const shown = words(settings).toLowerCase();
    for (const { name } of storyMarks(story)) expect(shown).toContain(name.toLowerCase());
    for (const { words: quoted, brief } of figureLabels(story))
      expect(
        [quoted, brief].some((text) => shown.includes(text.toLowerCase())),
        brief,
      ).toBe(true);
    for (const { label, short = label } of story.sides)
      expect(
        [label, short].some((name) => shown.includes(name.toLowerCase())),
        label,
      ).toBe(true);
    for (const text of [settings.title, ...credits]) expect(shown).toContain(text.toLowerCase());
  });

  it('says where on Earth it is, and its scale', () => {
    expect(picture(settings)).toContain(story.locator!.land);
    const shown = inParts(settings).texts.map(({ text }) => text);
    expect(shown).toEqual(expect.arrayContaining(['50 km', '30 miles']));
  });

  it('leaves no unit alone on a line', () => {
    const lines = inParts(settings).texts.map(({ text }) => text.trim());
    expect(lines.filter((line) => /^(km²?|kilometres)$/.test(line))).toEqual([]);
  });

  it('keeps all texts inside, by its own measure', () => {
    const { size, texts } = inParts(settings);
    for (const { text, x, y, anchor, style, rotate } of texts) {
      if (rotate !== undefined) continue;
      const width = textWidth(text, style);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + width, text).toBeLessThanOrEqual(size.width + 1);
      expect(y, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan(size.height);
    }
  });

  it('takes its colours from its theme', () => {
    const svg = picture(settings);
    const other = palettes[settings.theme === 'light' ? 'dark' : 'light'];
    expect(svg).toContain(palettes[settings.theme].sides.teal);
    expect(svg).not.toContain(other.sides.teal);
    expect(svg).not.toContain(other.land);
  });
});

describe('posterPicture', () => {
  it('is the same each time', () => {
    expect(posterPicture(story, basemap, card)).toBe(picture(card));
  });

  it('escapes hostile text, wherever it comes from', () => {
    const attack = '"><script>alert(1)</script><!-- & ]]> \u0000\ud800';
    const hostile = structuredClone(story);
    hostile.summary = attack;
    hostile.sides[0]!.label = attack;
    hostile.places[0]!.properties.names[0] = {
      ...hostile.places[0]!.properties.names[0]!,
      text: attack,
    };
    const svg = posterPicture(hostile, basemap, { ...card, title: attack, credits: [attack] });
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)');
  });

  it('shows only what a view shows', () => {
    // The west: Vardenis is in it, Terter is not.
    const west = { ...card, bounds: [45.4, 39.9, 46.1, 40.4] as const };
    expect(words(west)).toContain('Vardenis');
    expect(words(west)).not.toContain('Terter');
  });

  it('uses the names that are asked for', () => {
    const shown = words({ ...card, names: 'az' });
    expect(shown).toContain('Daşkəsən');
    expect(shown).toContain('Xankəndi');
  });

  it('says when there is no room for the map', () => {
    expect(() =>
      posterPicture(story, basemap, { ...card, width: 300, height: 300, scale: 1 }),
    ).toThrow(RangeError);
  });
});

describe('pictureHeight', () => {
  it.each([320, 560, 920])('leaves a map of the wanted height in a width of %i', (width) => {
    const settings = { ...card, scale: 1, width };
    const height = pictureHeight(story, settings, 500);
    const { drawing } = pictureInParts(story, basemap, { ...settings, height, stacked: true });
    const map = Number(/<svg x="0" y="[^"]+" width="[^"]+" height="([^"]+)"/.exec(drawing)?.[1]);
    expect(map).toBeGreaterThanOrEqual(500);
    expect(map).toBeLessThan(501);
  });
});

describe('the letters', () => {
  it('of titles fill even lines', () => {
    const { texts } = pictureInParts(story, basemap, {
      ...card,
      title: 'one two three four five six seven',
    });
    const title = texts.filter(({ style }) => style.size === 24);
    const widths = title.map(({ text, style }) => blockSize([{ text, style, height: 1 }]).width);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });
});

it('sets a line of several texts as one, whatever fonts a viewer has', () => {
  const svg = picture(card);
  expect(svg).toMatch(/^<svg [^>]*text-rendering="geometricPrecision"/);
  expect(svg).toMatch(
    /<text [^>]*><tspan [^>]*>Shelling, says <\/tspan><tspan [^>]* font-weight="700">Azerbaijan’s Defence Ministry<\/tspan><\/text>/,
  );
});

it('the picture of a place keeps its labels off the scale, however long that is', () => {
  for (const place of story.places) {
    const bounds = boundsAround(place, story);
    const { texts } = pictureInParts(story, basemap, { ...card, bounds });
    const boxes = texts.map(({ text, x, y, anchor, style }) => {
      const width = textWidth(text, style);
      const left = x - { start: 0, middle: width / 2, end: width }[anchor];
      // From the height of capitals to the baseline, roughly.
      return { text, left, right: left + width, top: y - style.size * 0.7, bottom: y };
    });
    const scale = boxes.filter(({ text }) => /^\d+.(km|miles)$/.test(text));
    expect(scale).toHaveLength(2);
    const over = boxes.filter(
      (one) =>
        !scale.includes(one) &&
        scale.some(
          (label) =>
            one.left < label.right &&
            label.left < one.right &&
            one.top < label.bottom &&
            label.top < one.bottom,
        ),
    );
    expect([place.id, ...over.map(({ text }) => text)]).toEqual([place.id]);
  }
});
