import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventedClaim, InventedPlace, InventedStory } from './stories.ts';

/** Words around an excerpt, in characters. */
const AROUND = 20;

/** Writes an invented story's folder into a folder of stories, as an editor would have it. */
export function writeStory(data: string, story: InventedStory): void {
  const folder = join(data, story.id);
  mkdirSync(folder, { recursive: true });
  const article = articleOf(story);
  const write = (name: string, content: unknown): void => {
    writeFileSync(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
  };
  writeFileSync(join(folder, 'article.txt'), article);
  write('story.json', storyFile(story, article));
  write('actors.json', {
    actors: [
      { id: 'union', name: 'Invented Union', kind: 'organisation', side: 'crews' },
      { id: 'office', name: 'Invented Office', kind: 'officials', side: 'harbour' },
    ],
  });
  write('places.geojson', {
    type: 'FeatureCollection',
    features: story.places.map(placeFeature),
  });
  write('claims.json', { claims: story.claims.map((claim) => claimOf(claim, story, article)) });
}

function articleOf({ title, claims }: InventedStory): string {
  const sentences = claims.map(({ sentence }) => sentence).join(' ');
  return `Invented example: this article was made up; only the places are real.\n\n${title}\n\n${sentences}\n`;
}

function storyFile({ id, title, bounds, countries }: InventedStory, article: string): object {
  return {
    id,
    language: 'en-GB',
    title,
    summary: 'An invented example, not news: only the places are real.',
    source: {
      publisher: 'The Invented Post',
      credit: null,
      title,
      url: null,
      date: '2031-03-12',
      dateBasis: 'Invented.',
      sha256: digest(article),
      length: article.length,
    },
    period: '2031-03-10/2031-03-12',
    basemap: id,
    ...(countries && { countries }),
    opening: { bounds },
    sides: [
      { id: 'crews', label: 'The Invented Union', short: 'Union', colour: 'teal' },
      { id: 'harbour', label: 'The Invented Office', short: 'Office', colour: 'orange' },
    ],
    annotations: [],
    notShown: ['Anything real but the ground: organisations, people and events are invented.'],
  };
}

function placeFeature(place: InventedPlace): object {
  const { id, name, language, at, precision, side, within, outline } = place;
  return {
    type: 'Feature',
    id,
    properties: {
      names: [{ text: name, language, usedBy: 'in the article' }],
      precision,
      precisionNote: 'the invented article says no more',
      mark: at,
      labelSide: side,
      within,
      provenance: 'Invented; the position is real.',
    },
    geometry: outline
      ? { type: 'MultiPolygon', coordinates: outline }
      : { type: 'Point', coordinates: at },
  };
}

function claimOf(claim: InventedClaim, { claims }: InventedStory, article: string): object {
  const { id, kind, summary, label, by, place, sentence, denies } = claim;
  const at = article.indexOf(sentence);
  const end = at + sentence.length;
  const answered = claims.some((other) => other.denies === id);
  return {
    id,
    kind,
    summary,
    ...(label !== undefined && { label }),
    claimant: by,
    subject: null,
    voice: 'reported',
    circumstance: null,
    when: { edtf: '../2031-03-12', words: null },
    where: { place, words: null },
    figures: [],
    excerpt: {
      exact: sentence,
      prefix: article.slice(at - AROUND, at),
      suffix: article.slice(end, end + AROUND),
      start: at,
      end,
      sha256: digest(sentence),
    },
    ...(denies === undefined
      ? { answer: answered ? 'reported' : 'not-applicable' }
      : { respondsTo: denies, stance: 'denies', answer: 'not-applicable' }),
  };
}

function digest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
