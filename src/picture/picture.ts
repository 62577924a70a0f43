import type { Basemap } from '../scene/basemap.ts';
import { type Camera, fitBounds, openingCamera, type Size } from '../scene/camera.ts';
import { type Palette, palettes } from '../scene/palette.ts';
import type { Theme } from '../scene/theme.ts';
import { type Scene, sceneOf } from '../scene/scene.ts';
import type { DrawnGround } from '../scene/tiles/with-shapes.ts';
import type { Story } from '../story/story.ts';
import { pictureFrame } from './picture-frame.ts';
import { pictureKey } from './picture-key.ts';
import { pictureMap } from './picture-map.ts';
import type { PicturePart } from './picture-part.ts';
import { pictureText, textsSvg } from './picture-svg.ts';
import { blockRuns, blockSize, type Line, type TextRun } from '../scene/labels/text.ts';
import { runsLeft } from './text-direction.ts';
import { balancedText, wrappedText } from './wrapped-text.ts';

/** What a picture shows, how large and in which colours. */
export interface PictureSettings {
  theme: Theme;
  /** Width and height of the picture, in its own pixels. */
  width: number;
  height: number;
  /** Pixels for each CSS pixel in which it is laid out: larger makes letters and signs larger. 1 by default. */
  scale?: number;
  title: string;
  /** Source and licences, a line each; long ones are broken. */
  credits: readonly string[];
  /** West, south, east, north: what the map shows at least; the opening view by default. */
  bounds?: readonly [number, number, number, number];
  /** Whether the texts stand above and below the map at any size, not beside a wide one. */
  stacked?: boolean;
  /** Whose place names: `article`, the default, or a BCP 47 tag. */
  names?: string;
}

/** A picture in parts, for renderers that draw texts themselves. Measured in CSS pixels. */
export interface Picture {
  size: Size;
  scale: number;
  /** The whole picture without its texts: an SVG document. */
  drawing: string;
  texts: TextRun[];
}

/** Wider than this, the text stands in a column beside the map. */
const WIDE = 1.6;

/** Least height of the map in CSS pixels; a picture that leaves less is refused. */
const LEAST_MAP = 120;

/**
 * A story's map as an SVG document that stands alone: title, key, map with signs and names, and
 * credits. It refers to nothing outside itself and has no script; all text is text.
 *
 * @throws RangeError when title, key and credits leave no room for the map.
 */
export function posterPicture(story: Story, basemap: Basemap, settings: PictureSettings): string {
  const { size, scale, shapes, texts } = arranged(story, basemap, settings);
  return svgDocument(story, settings, size, scale, shapes + textsSvg(texts));
}

/** What a picture of the map alone depends on. */
export type MapPictureSettings = Omit<PictureSettings, 'title' | 'credits' | 'bounds' | 'stacked'>;

/** The map of {@link posterPicture} alone: the opening view without title, key and credits. */
export function mapPicture(story: Story, basemap: Basemap, settings: MapPictureSettings): string {
  const { size, scale, shapes, texts } = mapAlone(story, basemap, settings);
  return svgDocument(story, untitled(story, settings), size, scale, shapes + textsSvg(texts));
}

/** The same picture as {@link mapPicture}, its texts apart from its drawing. */
export function mapInParts(story: Story, basemap: Basemap, settings: MapPictureSettings): Picture {
  const { size, scale, shapes, texts } = mapAlone(story, basemap, settings);
  const drawing = svgDocument(story, untitled(story, settings), size, scale, shapes);
  return { size, scale, drawing, texts };
}

/** What {@link mapPicture} shows. */
export function mapGround(
  story: Story,
  { width, height, scale = 1 }: Pick<PictureSettings, 'width' | 'height' | 'scale'>,
): DrawnGround {
  const size = { width: width / scale, height: height / scale };
  return groundOf(openingCamera(story, size), size);
}

/** What {@link posterPicture} shows. */
export function pictureGround(story: Story, settings: PictureSettings): DrawnGround {
  const { camera, map } = layout(story, settings);
  return groundOf(camera, map);
}

function groundOf(camera: Camera, size: Size): DrawnGround {
  return { bounds: pictureFrame(camera, size).drawn, zoom: camera.zoom };
}

function mapAlone(
  story: Story,
  basemap: Basemap,
  { theme, width, height, scale = 1, names = 'article' }: MapPictureSettings,
): Arranged {
  const size = { width: width / scale, height: height / scale };
  const view = { camera: openingCamera(story, size), size, theme };
  return { size, scale, ...pictureMap(sceneOf(story, names), basemap, view, [0, 0]) };
}

/** Whose title is its story's, and not in it. */
function untitled(story: Story, settings: MapPictureSettings): PictureSettings {
  return { ...settings, title: story.title, credits: [] };
}

/** The same picture as {@link posterPicture}, its texts apart from its drawing. */
export function pictureInParts(story: Story, basemap: Basemap, settings: PictureSettings): Picture {
  const { size, scale, shapes, texts } = arranged(story, basemap, settings);
  return { size, scale, drawing: svgDocument(story, settings, size, scale, shapes), texts };
}

/** The height of a picture of this width, in CSS pixels, whose map is to be `mapHeight` high. */
export function pictureHeight(
  story: Story,
  settings: Pick<PictureSettings, 'theme' | 'width' | 'title' | 'credits'>,
  mapHeight: number,
): number {
  const parts = stackedParts(sceneOf(story), palettes[settings.theme], settings);
  return Math.ceil(parts.head + mapHeight + parts.foot);
}

interface Arranged extends PicturePart {
  size: Size;
  scale: number;
}

/** Where the parts of a picture are, and what its map shows. */
function layout(story: Story, settings: PictureSettings) {
  const { scale = 1, theme, stacked = false } = settings;
  const size = { width: settings.width / scale, height: settings.height / scale };
  const palette = palettes[theme];
  const scene = sceneOf(story, settings.names);
  const wide = !stacked && size.width >= 640 && size.width / size.height >= WIDE;
  const parts = (wide ? columnParts : stackedParts)(scene, palette, { ...settings, ...size });
  const [x, y, width, height] = wide
    ? [parts.head, 0, size.width - parts.head, size.height]
    : [0, parts.head, size.width, size.height - parts.head - parts.foot];
  if (height < LEAST_MAP || width < LEAST_MAP)
    throw new RangeError(
      `A picture of ${size.width} × ${size.height} leaves no room for the map beside its title and credits.`,
    );
  const { bounds } = settings;
  const map = { width, height };
  const camera = bounds
    ? fitBounds(bounds, map, story.basemap.zooms[1])
    : openingCamera(story, map);
  return { size, scale, palette, scene, wide, parts, x, y, map, camera };
}

function arranged(story: Story, basemap: Basemap, settings: PictureSettings): Arranged {
  const { size, scale, palette, scene, wide, parts, x, y, ...shown } = layout(story, settings);
  const { height } = shown.map;
  const view = { camera: shown.camera, size: shown.map, theme: settings.theme };
  const map = pictureMap(scene, basemap, view, [x, y]);
  const around = parts.place(size.height);
  return {
    size,
    scale,
    shapes: [
      `<rect width="${size.width}" height="${size.height}" fill="${palette.paper}"/>`,
      map.shapes,
      wide
        ? `<path stroke="${palette.rule}" d="M${x} 0V${size.height}"/>`
        : `<path stroke="${palette.ink}" stroke-width="2" d="M0 ${y}H${size.width}M0 ${y + height}H${size.width}"/>`,
      around.shapes,
    ].join(''),
    texts: [...around.texts, ...map.texts],
  };
}

/** Title, key and credits: the room they take, and where they stand in a picture of some height. */
interface Surroundings {
  /** Above the map, or left of it. */
  head: number;
  /** Below the map. */
  foot: number;
  place(height: number): PicturePart;
}

type TextSettings = Pick<PictureSettings, 'title' | 'credits' | 'width'>;

/** Title, summary and key above the map, credits below. */
function stackedParts(
  scene: Scene,
  palette: Palette,
  { title, credits, width }: TextSettings,
): Surroundings {
  const margin = width < 600 ? 14 : 20;
  const inner = width - 2 * margin;
  const titleSize = Math.max(17, Math.min(28, width / 27));
  const top = [
    ...titleLines(title, inner, titleSize, palette),
    ...summaryLines(scene.story, inner, width < 600 ? 12 : 13.5, palette),
  ];
  const bottom = creditLines(credits, inner, palette);
  const keyTop = margin - 4 + blockSize(top).height + 8;
  const key = pictureKey(scene, palette, [margin, keyTop], inner, null);
  const foot = 10 + blockSize(bottom).height + margin - 4;
  return {
    head: keyTop + key.height + 8,
    foot,
    place: (height) => ({
      shapes: key.shapes,
      texts: [
        ...headRuns(top, title, [margin, margin - 4], inner),
        ...key.texts,
        ...blockRuns(bottom, [margin, height - foot + 10]),
      ],
    }),
  };
}

/** All text in a column at the left; the summary only where there is room for it. */
function columnParts(
  scene: Scene,
  palette: Palette,
  { title, credits, width }: TextSettings,
): Surroundings {
  const margin = 20;
  const head = Math.round(width * 0.35);
  const inner = head - 2 * margin;
  const top = titleLines(title, inner, 24, palette);
  const summary = summaryLines(scene.story, inner, 12.5, palette);
  const bottom = creditLines(credits, inner, palette);
  return {
    head,
    foot: 0,
    place: (height) => {
      const creditsTop = height - margin - blockSize(bottom).height;
      const below = (above: Line[]): number => margin + 8 + blockSize(above).height;
      const keyAfter = (above: Line[]) =>
        pictureKey(scene, palette, [margin, below(above)], inner, creditsTop - 12 - below(above));
      const full = [...top, ...summary];
      const listed = pictureKey(scene, palette, [0, 0], inner, Infinity);
      const shown = below(full) + listed.height <= creditsTop - 12 ? full : top;
      const key = keyAfter(shown);
      return {
        shapes: key.shapes,
        texts: [
          ...headRuns(shown, title, [margin, margin - 4], inner),
          ...key.texts,
          ...blockRuns(bottom, [margin, creditsTop]),
        ],
      };
    },
  };
}

/** Title and summary, at the side at which their language begins. */
function headRuns(
  lines: Line[],
  title: string,
  [x, y]: readonly [number, number],
  width: number,
): TextRun[] {
  return runsLeft(title) ? blockRuns(lines, [x + width, y], 'end') : blockRuns(lines, [x, y]);
}

function titleLines(title: string, width: number, size: number, { ink }: Palette): Line[] {
  return balancedText(title, width, { family: 'serif', bold: true, size, fill: ink }, 1.18);
}

function summaryLines(story: Story, width: number, size: number, palette: Palette): Line[] {
  const style = { family: 'sans', size, fill: palette.inkSoft } as const;
  return [{ text: '', style, height: 6 }, ...wrappedText(story.summary, width, style, 1.4)];
}

function creditLines(credits: readonly string[], width: number, palette: Palette): Line[] {
  const style = { family: 'sans', size: 10.5, fill: palette.inkSoft } as const;
  return credits.flatMap((line) =>
    // No line begins with the dot between two names.
    wrappedText(line.replaceAll(' · ', '\u00a0· '), width, style, 1.4),
  );
}

function svgDocument(
  story: Story,
  { title, width, height }: PictureSettings,
  size: Size,
  scale: number,
  content: string,
): string {
  const box = scale === 1 ? '' : ` transform="scale(${scale})"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${pictureText(story.language)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" text-rendering="geometricPrecision" role="img">`,
    `<title>${pictureText(title)}</title>`,
    `<desc>${pictureText(story.summary)}</desc>`,
    `<g${box}>${content}</g>`,
    '</svg>\n',
  ].join('');
}
