import { html, nothing, svg, type TemplateResult, unsafeCSS } from 'lit';
import { type Camera, project, type Size } from '../../scene/camera.ts';
import { measureId } from '../../story/vocabulary/measures.ts';
import { measureText } from '../../words/measures/measure-text.ts';
import { greatCircle } from '../../scene/sphere/sphere.ts';
import type { Measurement } from '../../story/story.ts';
import { OverlayElement } from './overlay-element.ts';
import css from './distance-lines.css?inline';
import type { Overlays } from '../../reading/overlays.ts';
import { screenPath } from './screen-path.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/** A line shorter than this, in CSS pixels, has no room beside it. */
const SHORT = 40;

/** The measured distances that the reader has switched on, as lines on the map with their lengths. */
export class ConflictDistanceLines extends OverlayElement {
  static override styles = [OverlayElement.styles, unsafeCSS(css)];

  protected override adds({ lines = [] }: Partial<Overlays>): boolean {
    return lines.some((line) => !this.overlays.lines.includes(line));
  }

  override render(): TemplateResult | typeof nothing {
    const { story, camera, size } = this;
    const { lines } = this.overlays;
    if (!story || !camera || lines.length === 0) return nothing;
    const ids = lines.map(measureId);
    const shown = story.measurements.filter(({ measure }) => ids.includes(measure));
    return html`<svg role="group" aria-label=${words.numbers.lines}>
      ${shown.map((one) => lineDrawing(one, interfaceLanguage(story), camera, size))}
    </svg>`;
  }
}

function lineDrawing(
  measurement: Measurement,
  language: string,
  camera: Camera,
  size: Size,
): unknown {
  const { line, label, method } = measurement;
  if (!line) return nothing;
  const [from, to] = line;
  const path = screenPath([greatCircle(from, to)], camera, size, false);
  const ends = [project(from, camera, size), project(to, camera, size)];
  const [[x1, y1], [x2, y2]] = [ends[0] ?? [0, 0], ends[1] ?? [0, 0]];
  // Beside the middle of a steep line, above that of a flat one, below a short one.
  const flat = Math.abs(x1 - x2) > Math.abs(y1 - y2);
  const short = Math.hypot(x1 - x2, y1 - y2) < SHORT;
  const [x, y] = [(x1 + x2) / 2 + (flat ? 0 : 8), (y1 + y2) / 2 + (short ? 22 : flat ? -8 : 4)];
  const text = words.panel.measure(label, measureText(measurement, language));
  return svg`<g>
    <title>${method}</title>
    <path class="halo" d=${path}></path>
    <path d=${path}></path>
    ${ends.map(([x, y]) => svg`<circle cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="3.5"></circle>`)}
    <text x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${flat ? 'middle' : 'start'}>${text}</text>
  </g>`;
}
