import { Resvg } from '@resvg/resvg-js';
import type { Basemap } from '../scene/basemap.ts';
import { withShapes } from '../scene/tiles/with-shapes.ts';
import type { Story } from '../story/story.ts';
import {
  mapGround,
  mapInParts,
  type Picture,
  pictureGround,
  pictureHeight,
  pictureInParts,
  type PictureSettings,
  posterPicture,
} from '../picture/picture.ts';
import { TextOutlines } from '../picture/text-outlines.ts';

/** A picture that the build writes beside a story's data. */
export interface PictureFile {
  name: string;
  data: string | Uint8Array;
}

/** The card that pages show where somebody links to them: the size that feeds expect, in pixels. */
export const CARD = { name: 'poster-1200x630', width: 1200, height: 630, scale: 4 / 3 } as const;

/** The map alone, as the list of a site's stories shows it, in pixels; its texts are laid out in half as many. */
export const PREVIEW = { name: 'map-960x600', width: 960, height: 600, scale: 2 } as const;

/** The picture for articles and e-mail, in CSS pixels; its PNG has twice as many. */
const POSTER = { width: 800, height: 820 } as const;

/** Least height of its map; with long texts the picture gets higher. */
const POSTER_MAP = 300;

const THEMES = [
  { theme: 'light', suffix: '' },
  { theme: 'dark', suffix: '-dark' },
] as const;

/** The pictures of a story as files: SVG with real text, PNG with the site's own fonts. For Node. */
export async function pictureFiles(
  story: Story,
  basemap: Basemap,
  { title, credits }: Pick<PictureSettings, 'title' | 'credits'>,
): Promise<PictureFile[]> {
  const outlines = new TextOutlines(story.language);
  const png = (settings: PictureSettings): Promise<Uint8Array> =>
    pngPicture(story, basemap, settings, outlines);
  const files = THEMES.map(async ({ theme, suffix }): Promise<PictureFile[]> => {
    const shared = { theme, title, credits };
    const { width } = POSTER;
    const height = Math.max(
      POSTER.height,
      pictureHeight(story, { theme, title, credits, width }, POSTER_MAP),
    );
    const doubled = { width: 2 * width, height: 2 * height, scale: 2 };
    return [
      {
        name: `poster${suffix}.svg`,
        data: await svgPicture(story, basemap, { ...shared, width, height }),
      },
      { name: `${CARD.name}${suffix}.png`, data: await png({ ...shared, ...CARD }) },
      { name: `poster-1600${suffix}.png`, data: await png({ ...shared, ...doubled }) },
    ];
  });
  return [...(await Promise.all(files)).flat(), ...(await previewFiles(story, basemap, outlines))];
}

/** The pictures of a story in the list of a site's stories: the map alone, light and dark. For Node. */
export async function previewFiles(
  story: Story,
  basemap: Basemap,
  outlines = new TextOutlines(story.language),
): Promise<PictureFile[]> {
  return Promise.all(
    THEMES.map(async ({ theme, suffix }) => {
      const ground = await withShapes(basemap, () => mapGround(story, PREVIEW));
      const map = mapInParts(story, ground, { theme, ...PREVIEW });
      return {
        name: `${PREVIEW.name}${suffix}.png`,
        data: rendered(await outlined(map, outlines)),
      };
    }),
  );
}

/** A picture as PNG with the site's own fonts, whose outlines are found once. For Node. */
export async function pngPicture(
  story: Story,
  basemap: Basemap,
  settings: PictureSettings,
  outlines: TextOutlines,
): Promise<Uint8Array> {
  return rendered(await outlinedPicture(story, basemap, settings, outlines));
}

/** A picture whose texts are outlines. */
export async function outlinedPicture(
  story: Story,
  basemap: Basemap,
  settings: PictureSettings,
  outlines: TextOutlines,
): Promise<string> {
  const ground = await withShapes(basemap, () => pictureGround(story, settings));
  return outlined(pictureInParts(story, ground, settings), outlines);
}

async function svgPicture(
  story: Story,
  basemap: Basemap,
  settings: PictureSettings,
): Promise<string> {
  const ground = await withShapes(basemap, () => pictureGround(story, settings));
  return posterPicture(story, ground, settings);
}

async function outlined(
  { drawing, texts, scale }: Picture,
  outlines: TextOutlines,
): Promise<string> {
  const letters = `<g transform="scale(${scale})">${await outlines.svg(texts)}</g>`;
  return drawing.replace('</svg>\n', () => `${letters}</svg>`);
}

/** An SVG document without text as PNG, at its own size. */
function rendered(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
