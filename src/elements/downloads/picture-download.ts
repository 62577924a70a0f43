import type { TemplateResult } from 'lit';
import { type Camera, unproject } from '../../scene/camera.ts';
import { decodeBasemap } from '../../scene/decode-basemap.ts';
import { withShapes } from '../../scene/tiles/with-shapes.ts';
import {
  type Picture,
  pictureGround,
  pictureHeight,
  pictureInParts,
  type PictureSettings,
  posterPicture,
} from '../../picture/picture.ts';
import { loadBasemap, loadDetails, loadOutlines } from '../loading/find-story.ts';
import type { Drawing } from '../shared/drawing.ts';
import { drawTexts, loadedFonts } from './canvas-text.ts';
import { pictureCredits } from './picture-credits.ts';
import { saveFile } from './save-file.ts';
import { savedNote } from './saved-note.ts';
import * as words from '../../words/words.ts';

/** What a reader can take the map as. */
export type PictureFormat = 'png' | 'svg';

/** The view of which a picture is made. */
export interface PictureWish extends Pick<Drawing, 'story' | 'theme' | 'names'> {
  camera: Camera;
  /** Size of the map in CSS pixels; title and credits come on top. */
  width: number;
  height: number;
  format: PictureFormat;
}

/** A PNG has this many pixels for each CSS pixel, so that it can be printed. */
const PNG_SCALE = 2;

/**
 * Draws the view as a picture with title, legend and credits, and hands it to the browser as a
 * download. Resolves to what to tell the reader. Rejects when the browser cannot make the picture.
 */
export async function downloadPicture(wish: PictureWish): Promise<string | TemplateResult> {
  const { story, format } = wish;
  const name = `${story.id}.${format}`;
  // Its key and its credits are among the details.
  const [loaded] = await Promise.all([
    loadBasemap(story).then(decodeBasemap),
    loadOutlines(story),
    loadDetails(story),
  ]);
  const settings = pictureSettings(wish);
  const basemap = await withShapes(loaded, () => pictureGround(story, settings)).catch(
    () => loaded,
  );
  saveFile(
    format === 'svg'
      ? new Blob([posterPicture(story, basemap, settings)], { type: 'image/svg+xml' })
      : await rastered(pictureInParts(story, basemap, settings)),
    name,
  );
  return savedNote(name, window);
}

/** The picture whose map is the view. */
function pictureSettings(wish: PictureWish): PictureSettings {
  const { story, theme, names, camera, width, height } = wish;
  const size = { width, height };
  const settings = { theme, names, width, title: story.title, credits: pictureCredits(story) };
  const total = pictureHeight(story, settings, height);
  return {
    ...settings,
    height: total,
    stacked: true,
    bounds: [...unproject([0, height], camera, size), ...unproject([width, 0], camera, size)],
  };
}

/** The picture as PNG. Texts are drawn here: an image of an SVG does not see the page's fonts. */
async function rastered({ size, drawing, texts }: Picture): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = size.width * PNG_SCALE;
  canvas.height = size.height * PNG_SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error(words.downloads.noCanvas);
  // A data address: the pages' policy allows no blob as an image.
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing)}`;
  await Promise.all([image.decode(), loadedFonts(texts)]);
  context.scale(PNG_SCALE, PNG_SCALE);
  context.drawImage(image, 0, 0, size.width, size.height);
  drawTexts(context, texts);
  const blob = await new Promise<Blob | null>((done) => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error(words.downloads.tooLarge);
  return blob;
}
