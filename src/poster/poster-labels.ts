import type { Basemap } from '../scene/basemap.ts';
import { figureLabels } from '../scene/figure-labels.ts';
import { storyMarks } from '../scene/marks.ts';
import type { Story } from '../story/story.ts';
import type { Frame } from './frame.ts';
import { type Anchor, type Box, boxOf, LabelSpace } from './label-space.ts';

/** A map size for which labels are placed: the narrowest of its class, in CSS pixels. */
interface SizeClass {
  name: 'small' | 'medium' | 'large';
  width: number;
  height: number;
  /** The engine's rule for settlements at this size. */
  lowestRank: number;
}

const SIZE_CLASSES: SizeClass[] = [
  { name: 'small', width: 360, height: 450, lowestRank: 2 },
  { name: 'medium', width: 768, height: 522, lowestRank: 3 },
  { name: 'large', width: 920, height: 717, lowestRank: 3 },
];

/** A name on the poster: what it is, where, and at which sizes on which side of its point. */
export interface PosterLabel {
  kind: 'town' | 'country' | 'lake' | 'river' | 'line';
  text: string;
  /** In the poster's units. */
  at: [number, number];
  rank: number;
  /** Degrees clockwise. */
  rotate: number;
  /** For each size at which it has room, its anchor. */
  anchors: Partial<Record<SizeClass['name'], Anchor>>;
}

/** The names that have room beside the signs, by the engine's order and rules as far as they go. */
export function posterLabels(story: Story, basemap: Basemap, frame: Frame): PosterLabel[] {
  const ordered = mapNames(story, basemap, frame);
  for (const size of SIZE_CLASSES) place(ordered, obstacles(story, frame, size), frame, size);
  return ordered.filter(({ anchors }) => Object.keys(anchors).length > 0);
}

/**
 * All names of the basemap that could stand on the map, the weightiest first, not placed yet.
 * `names` says whose names of towns: `article`, or a BCP 47 tag.
 */
export function mapNames(
  story: Story,
  basemap: Basemap,
  frame: Frame,
  names = 'article',
): PosterLabel[] {
  const signed = new Set(storyMarks(story).map(({ place }) => place));
  const labels: PosterLabel[] = [
    ...basemap.labels.features.map(({ geometry, properties }) => ({
      kind: properties.kind,
      text: properties.text,
      at: frame.at(lngLat(geometry.coordinates)),
      rank: 0,
      rotate: properties.rotate ?? 0,
      anchors: {},
    })),
    ...basemap.settlements.features
      .filter(({ properties }) => !signed.has(properties.id))
      .sort((a, b) => a.properties.rank - b.properties.rank)
      .map(({ geometry, properties }) => ({
        kind: 'town' as const,
        text: properties.names[names] ?? properties.name,
        at: frame.at(lngLat(geometry.coordinates)),
        rank: properties.rank,
        rotate: 0,
        anchors: {},
      })),
  ];
  const order: PosterLabel['kind'][] = ['country', 'line', 'river', 'lake', 'town'];
  return order.flatMap((kind) => labels.filter((label) => label.kind === kind));
}

function place(labels: PosterLabel[], taken: Box[], frame: Frame, size: SizeClass): void {
  const { width, height, name } = size;
  const space = new LabelSpace(taken, { left: 0, top: 0, right: width, bottom: height });
  for (const label of labels) {
    if (label.kind === 'town' && label.rank > size.lowestRank) continue;
    if (label.kind === 'line' && name === 'small') continue;
    const anchors: Anchor[] =
      label.kind === 'town' ? ['left', 'right', 'top', 'bottom'] : ['center'];
    const at = onScreen(label.at, frame, size);
    const found = anchors.find((anchor) =>
      space.take(boxOf(label.text, at, anchor, fontSize(label), label.rotate)),
    );
    if (found) label.anchors[name] = found;
  }
}

/** Boxes of the signs with their labels and of the figures. */
function obstacles(story: Story, frame: Frame, size: SizeClass): Box[] {
  const small = size.name === 'small';
  const signs = storyMarks(story).flatMap((mark) => {
    const [x, y] = onScreen(frame.at(mark.lngLat), frame, size);
    const text = [mark.name, small ? mark.answerShort : mark.answer];
    const anchor = ({ right: 'left', left: 'right', below: 'top', above: 'bottom' } as const)[
      mark.labelSide
    ];
    const offset = { right: [21, 4], left: [-21, 4], below: [0, 18], above: [0, -18] }[
      mark.labelSide
    ];
    const [dx = 0, dy = 0] = offset;
    return [
      { left: x - 17, top: y - 17, right: x + 17, bottom: y + 17 },
      widened(boxOf(text.join('\n'), [x + dx, y + dy], anchor, small ? 12 : 13, 0), 4),
    ];
  });
  const figures = figureLabels(story).map(({ lngLat, words, measured, align }) => {
    const [x, y] = onScreen(frame.at(lngLat), frame, size);
    const wide = small ? 120 : 190;
    const left = align === 'left' ? x - wide : Math.min(x, size.width - wide);
    const lines = measured.length + (words.length > 20 ? 3 : 2);
    return { left, top: y, right: left + wide, bottom: y + lines * 15 };
  });
  return [...signs, ...figures];
}

function widened({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

function onScreen(
  [x, y]: [number, number],
  frame: Frame,
  { width, height }: SizeClass,
): [number, number] {
  const scale = Math.min((width - 16) / frame.width, (height - 28) / frame.height);
  return [width / 2 + x * scale, height / 2 + y * scale];
}

function fontSize({ kind, rank }: PosterLabel): number {
  if (kind === 'country') return 13;
  return rank === 1 || rank === 2 ? 12.5 : 11.5;
}

function lngLat([lng = 0, lat = 0]: number[]): [number, number] {
  return [lng, lat];
}
