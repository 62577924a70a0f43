import { dataLicence } from './data-licence.ts';
import { onGlobe } from '../story/plane/longitudes.ts';
import type { Figure } from '../story/schema/types.ts';
import { correctionsOf } from '../story/answers.ts';
import type { Claim, Story } from '../story/story.ts';

/** One claim as a flat record, for tables and GIS programs. Absent values are null. */
export interface ClaimRecord {
  /** Id of the claim; stable. */
  id: string;
  kind: string;
  /** The project's own neutral words. */
  summary: string;
  /** Id of who says it; null where the article says it in its own voice. */
  claimant: string | null;
  claimant_name: string | null;
  /** Id of the claimant's side in the map's legend. */
  claimant_side: string | null;
  /** Id of whom it is about. */
  subject: string | null;
  subject_name: string | null;
  /** quoted, reported or unattributed. */
  voice: string;
  /** How it was said, in the article's words. */
  circumstance: string | null;
  /** When, as an EDTF date. */
  when_edtf: string;
  /** When, in the article's words. */
  when_words: string | null;
  /** First instant that the date can cover, ISO 8601 in UTC; null where open. */
  when_first: string | null;
  /** Last instant that the date can cover, ISO 8601 in UTC; null where open. */
  when_last: string | null;
  /** True where the date is uncertain, approximate or open. */
  when_uncertain: boolean;
  /** True where the article announces it: it had not happened when the article appeared. */
  when_announced: boolean;
  /** Id of the place; null where the article gives none that can be drawn. */
  place: string | null;
  /** The place's name as the article writes it. */
  place_name: string | null;
  /** Where, in the article's words. */
  where_words: string | null;
  /** exact, town, district, region or country: how precisely the article places it. */
  precision: string | null;
  /** Longitude of the map's sign; for an area a spot for the label, not the place of an event. */
  mark_longitude: number | null;
  /** Latitude of the map's sign; see mark_longitude. */
  mark_latitude: number | null;
  /** The numbers, separated by “; ”. */
  figures: string | null;
  /** The article's words (TextQuoteSelector). */
  exact: string;
  prefix: string;
  suffix: string;
  /** Position in the article in Unicode code points (TextPositionSelector). */
  start: number;
  end: number;
  /** Id of the claim that this one answers. */
  responds_to: string | null;
  /** denies, confirms, rejects or comments. */
  stance: string | null;
  /** reported, none-reported or not-applicable. */
  answer: string;
  note: string | null;
  /** What has been corrected of it, each with its day: “2021-05-06: …”, separated by a space. */
  corrected: string | null;
  /** Who published the article, and when: “The Invented Gazette, 2021-05-04”. */
  source: string;
  /** The article's address; null where it is not known. */
  source_url: string | null;
  /** What may be done with the record: see data-licence.ts. */
  licence: string;
}

/** The flat record of one claim of a story. */
export function claimRecord(story: Story, claim: Claim): ClaimRecord {
  const claimant = story.actors.find(({ id }) => id === claim.claimant);
  const subject = story.actors.find(({ id }) => id === claim.subject);
  const place = story.places.find(({ id }) => id === claim.where.place);
  const [first, last] = claim.range;
  const corrections = correctionsOf(story, claim.id).map(({ date, what }) => `${date}: ${what}`);
  return {
    id: claim.id,
    kind: claim.kind,
    summary: claim.summary,
    claimant: claim.claimant,
    claimant_name: claimant?.name ?? null,
    claimant_side: claimant?.side ?? null,
    subject: claim.subject,
    subject_name: subject?.name ?? null,
    voice: claim.voice,
    circumstance: claim.circumstance,
    when_edtf: claim.when.edtf,
    when_words: claim.when.words,
    when_first: isoTime(first),
    when_last: isoTime(last),
    when_uncertain: claim.uncertain,
    when_announced: claim.when.announced === true,
    place: claim.where.place,
    place_name: place?.properties.names[0]?.text ?? null,
    where_words: claim.where.words,
    precision: place?.properties.precision ?? null,
    mark_longitude: place ? onGlobe(place.properties.mark[0]) : null,
    mark_latitude: place?.properties.mark[1] ?? null,
    figures: claim.figures.length > 0 ? claim.figures.map(figureText).join('; ') : null,
    exact: claim.excerpt.exact,
    prefix: claim.excerpt.prefix,
    suffix: claim.excerpt.suffix,
    start: claim.excerpt.start,
    end: claim.excerpt.end,
    responds_to: claim.respondsTo ?? null,
    stance: claim.stance ?? null,
    answer: claim.answer,
    note: claim.note ?? null,
    corrected: corrections.length > 0 ? corrections.join(' ') : null,
    source: `${story.source.publisher}, ${story.source.date}`,
    source_url: story.source.url,
    licence: dataLicence(story),
  };
}

function isoTime(instant: number | null): string | null {
  return instant === null ? null : new Date(instant).toISOString();
}

function figureText({ value, unit, currency = unit, qualifier, counted }: Figure): string {
  return [qualifier, value, `${currency}:`, counted].filter((part) => part !== null).join(' ');
}
