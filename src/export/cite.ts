import type { Claim, Story } from '../story/story.ts';
import { claimantName } from '../story/who.ts';
import * as words from '../words/words.ts';

/** What only the reader's page knows of a citation. */
export interface CitationPlace {
  /** The claim's permanent link. */
  link: string;
  /** The day on which it was read, as YYYY-MM-DD. */
  accessed: string;
}

/** An item of CSL-JSON (Citation Style Language 1.0.2, csl-data.json), as far as it is used here. */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  author: { literal: string }[];
  publisher: string;
  'container-title': string;
  issued: CslDate;
  accessed: CslDate;
  URL: string;
  language: string;
  note: string;
}

/** A date of CSL-JSON; in words where it is not a plain day, month or year. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

type Cited = Pick<Story, 'id' | 'language' | 'title' | 'source' | 'actors' | 'sides'>;

/**
 * A claim as a reference to read: who says it, the article's words, the article, this map. The
 * article's own title stands in it only where it is known.
 */
export function plainCitation(story: Cited, claim: Claim, place: CitationPlace): string {
  const { source } = story;
  const article = [
    ...(source.title === null ? [] : [words.citation.quoted(source.title)]),
    source.credit === null || source.credit === source.publisher
      ? source.publisher
      : `${source.publisher} (${source.credit})`,
    dayText(source.date, story.language),
  ].join(', ');
  return words.citation.sentence(
    spoken(story, claim),
    article,
    story.title,
    place.link,
    dayText(place.accessed, story.language),
  );
}

/** A claim as an entry of BibTeX; texts are in UTF-8, as biber and today's BibTeX read them. */
export function bibtexCitation(story: Cited, claim: Claim, place: CitationPlace): string {
  const { source } = story;
  const [year = '', month = ''] = source.date.split('-');
  const fields: [string, string][] = [
    ['author', `{${escaped(source.publisher)}}`],
    ['title', `{${escaped(titleOf(story, claim))}}`],
    ['year', escaped(year)],
    ...(/^\d{2}$/.test(month) ? [['month', String(Number(month))] as [string, string]] : []),
    ['howpublished', escaped(story.title)],
    ['note', escaped(spoken(story, claim))],
    // The package url takes an address as it is; a brace would end the field.
    ['url', place.link.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', place.accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${story.id}-${claim.id},\n${lines.join(',\n')}\n}`;
}

/** A claim as an item of CSL-JSON, for Zotero, Pandoc and others; a list of it is a CSL-JSON file. */
export function cslCitation(story: Cited, claim: Claim, place: CitationPlace): CslItem {
  return {
    id: `${story.id}-${claim.id}`,
    type: 'webpage',
    title: titleOf(story, claim),
    author: [{ literal: story.source.publisher }],
    publisher: story.source.publisher,
    'container-title': story.title,
    issued: cslDate(story.source.date),
    accessed: cslDate(place.accessed),
    URL: place.link,
    language: story.language,
    note: spoken(story, claim),
  };
}

/** The article's title; where it is not known, a description in brackets, as for untitled works. */
function titleOf({ source }: Cited, { summary }: Claim): string {
  return source.title ?? `[${summary}]`;
}

/** “Upper Brook’s council: “…”.”, with the article's words in quotation marks once. */
function spoken(story: Cited, claim: Claim): string {
  const { exact } = claim.excerpt;
  const said = /^["“„«「].*["”“»」]$/su.test(exact) ? exact : words.citation.quoted(exact);
  const name = claimantName(story, claim);
  return words.citation.spoken(`${name.charAt(0).toUpperCase()}${name.slice(1)}`, said);
}

function dayText(date: string, language: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : NaN;
  if (Number.isNaN(day)) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function cslDate(date: string): CslDate {
  return /^\d{4}(-\d{2}){0,2}$/.test(date)
    ? { 'date-parts': [date.split('-').map(Number)] }
    : { literal: date };
}

/** Text in which TeX sees nothing but text. */
function escaped(text: string): string {
  const commands: Record<string, string> = {
    '\\': '\\textbackslash{}',
    '~': '\\textasciitilde{}',
    '^': '\\textasciicircum{}',
  };
  return text
    .replaceAll(/[\\~^{}%$&#_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/\s+/g, ' ');
}
