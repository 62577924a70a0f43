import type { Camera, Size } from '../scene/camera.ts';
import type { TextRun } from '../scene/labels/text.ts';
import type { Theme } from '../scene/theme.ts';

/** What a picture's map shows, and how. */
export interface PictureView {
  camera: Camera;
  size: Size;
  theme: Theme;
}

/** A part of a picture: what is drawn, and the texts above it. */
export interface PicturePart {
  /** SVG elements. */
  shapes: string;
  texts: TextRun[];
}
