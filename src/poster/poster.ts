import type { Basemap } from '../scene/basemap.ts';
import { hatchedVoices } from '../scene/story-layers.ts';
import { escaped } from '../story/escaped.ts';
import type { Story } from '../story/story.ts';
import { FRAME_EDGE } from '../scene/camera.ts';
import { type Frame, posterFrame } from './frame.ts';
import { patternCss } from './pattern-css.ts';
import { type PosterLabel, posterLabels } from './poster-labels.ts';
import { posterMap } from './poster-map.ts';

/** The poster of a story for its page: the drawing and the names as HTML, and their size and places as CSS. */
export interface Poster {
  /** The drawing: an SVG element. */
  map: string;
  /** The names of towns, countries and waters: for the eye, the list has the places in words. */
  labels: string;
  /** The scale of the drawing and of all that stands on it, and its patterns; rules for a page's stylesheet. */
  css: string;
  /** Where the names stand; rules for a page's stylesheet. */
  positions: string;
  /** The coordinate system, to place more on the poster with {@link posterPosition}. */
  frame: Frame;
}

/** Draws the opening view of a story, at any size the same view as the engine's. */
export function poster(story: Story, basemap: Basemap): Poster {
  const frame = posterFrame(story.bounds);
  const labels = posterLabels(story, basemap, frame);
  const { top, right, bottom, left } = FRAME_EDGE;
  const scale = [
    `calc((100cqi - ${left + right}px) / ${frame.width.toFixed(2)})`,
    `calc((100cqb - ${top + bottom}px) / ${frame.height.toFixed(2)})`,
  ];
  return {
    map: posterMap(story, basemap, frame),
    labels: `<div class="poster-labels" aria-hidden="true">${labels.map(labelHtml).join('')}</div>`,
    css: `.poster-at,.poster-map{--unit:min(${scale.join(',')})}${patternCss(hatchedVoices(story))}`,
    positions: [
      ...labels.map(({ at }, index) => posterPosition(`.pl${index}`, at)),
      ...labels.map(({ rotate }, index) =>
        rotate === 0 ? '' : `.pl${index} span{rotate:${rotate}deg}`,
      ),
    ].join(''),
    frame,
  };
}

/** A rule that puts what `selector` names at a point in the poster's units. */
export function posterPosition(selector: string, [x, y]: readonly [number, number]): string {
  const rounded = (value: number): number => Number(value.toFixed(1));
  return `${selector}{--x:${rounded(x)};--y:${rounded(y)}}`;
}

function labelHtml({ kind, text, rank, anchors }: PosterLabel, index: number): string {
  const sides = Object.entries(anchors).map(([size, anchor]) => `${size}-${anchor}`);
  const names = [
    'poster-at',
    `pl${index}`,
    `pl-${kind}`,
    kind === 'town' ? `pl-rank${rank}` : '',
    ...sides,
  ];
  return `<span class="${names.filter((name) => name !== '').join(' ')}"><span>${escaped(text)}</span></span>`;
}
