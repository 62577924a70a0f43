import type { Measurement, Story } from '../story/story.ts';
import { measureText } from '../words/measures/measure-text.ts';
import { interfaceLanguage } from '../words/interface-language.ts';

/** One of the article's figures on the map, with what this map measures beside it. */
export interface FigureLabel {
  claim: string;
  place: string | null;
  /** The article's words for the figure, without quotation marks. */
  words: string;
  /** The same in fewer words, for small maps: “about 4,400 km²”. */
  brief: string;
  /** BCP 47 tag of both, where that is not the interface’s. */
  language?: string;
  /** What is measured here, ready to read: “this outline: about 4,280 km²”. */
  measured: string[];
  lngLat: [number, number];
  /** The measured line, drawn once the figure is chosen; null for an area. */
  line: [[number, number], [number, number]] | null;
}

/** The figures that the story puts on the map, in its order. */
export function figureLabels(story: Story): FigureLabel[] {
  return story.annotations.flatMap(({ claim: id, at, words: own, brief, measured }) => {
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
        brief: brief ?? text,
        ...(story.marks && { language: story.language }),
        measured: shown.map(({ found, as }) =>
          measurementText(found, as, interfaceLanguage(story)),
        ),
        lngLat: at,
        line: shown.find(({ found }) => found.line)?.found.line ?? null,
      },
    ];
  });
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
