import type { Figure } from '../story/schema/types.ts';
import type { Measurement, Story } from '../story/story.ts';
import { measureText } from '../words/measure-text.ts';
import * as words from '../words/words.ts';

/** One of the article's figures on the map, with what this map measures beside it. */
export interface FigureLabel {
  claim: string;
  place: string | null;
  /** The article's words for the figure, without quotation marks. */
  words: string;
  /** The same with the figure in the map's own units, for small maps: “about 4,400 km²”. */
  brief: string;
  /** What is measured here, ready to read: “this outline: about 4,280 km²”. */
  measured: string[];
  lngLat: [number, number];
  /** The measured line, drawn once the figure is chosen; null for an area. */
  line: [[number, number], [number, number]] | null;
}

/** The figures that the story puts on the map, in its order. */
export function figureLabels(story: Story): FigureLabel[] {
  return story.annotations.flatMap(({ claim: id, at, words: own, measured }) => {
    const claim = story.claims.find((candidate) => candidate.id === id);
    const [figure] = claim?.figures ?? [];
    if (!claim || !figure) return [];
    const shown = measured.flatMap(({ measure, as }) => {
      const found = story.measurements.find((one) => one.claim === id && one.measure === measure);
      return found ? [{ found, as }] : [];
    });
    const text = own ?? figure.words;
    return [
      {
        claim: id,
        place: claim.where.place,
        words: text,
        brief: text.replace(figure.words, () => figureText(figure, story.language)),
        measured: shown.map(({ found, as }) => measurementText(found, as, story.language)),
        lngLat: at,
        line: shown.find(({ found }) => found.line)?.found.line ?? null,
      },
    ];
  });
}

/** A figure of the article for reading: “about 4,400 km²”, “at least 2,300 people”. */
export function figureText({ value, unit, qualifier }: Figure, language: string): string {
  const number = value === null ? null : new Intl.NumberFormat(language).format(value);
  return words.figures.text(qualifier, number, unit);
}

/** A measurement for reading, as far as its error carries: “nearest edge: about 6 km”. */
export function measurementText(
  measurement: Measurement,
  as: string = measurement.label,
  language = 'en',
): string {
  // A label breaks between words, where its lines become even; so it needs no wider room.
  return `${as}: ${measureText(measurement, language).replaceAll('\u00A0', ' ')}`;
}
