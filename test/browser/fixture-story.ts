import basemap from '../../data/basemaps/caucasus/basemap.json?raw';
import { storyBasemap } from '../../src/measure/assemble.ts';
import type { BasemapFile } from '../../src/story/schema/types.ts';
import { storyKinds } from '../../src/story/vocabulary/story-kinds.ts';
import type { Claim, Place, Story } from '../../src/story/story.ts';

/** A claim of the invented story; `changes` say what is not as usual. */
function claim(id: string, changes: Partial<Claim>): Claim {
  return {
    id,
    kind: 'accusation',
    summary: `Summary of ${id}`,
    claimant: 'upper-council',
    subject: 'lower-council',
    voice: 'reported',
    circumstance: null,
    when: { edtf: '2021-05-03', words: 'on Monday' },
    where: { place: null, words: null },
    figures: [],
    excerpt: { exact: `The article’s words of ${id}`, prefix: '', suffix: '', start: 0, end: 10 },
    answer: 'not-applicable',
    range: [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 4) - 1],
    uncertain: false,
    ...changes,
  };
}

const millbridge: Place = {
  type: 'Feature',
  id: 'millbridge',
  geometry: { type: 'Point', coordinates: [45.8, 40.2] },
  properties: {
    names: [
      { text: 'Millbridge', language: 'en', usedBy: 'in the article' },
      { text: 'Dəyirman Körpüsü', language: 'az', usedBy: 'in Azerbaijani' },
    ],
    precision: 'town',
    precisionNote: 'a town; the article gives no finer place',
    mark: [45.8, 40.2],
    labelSide: 'right',
    within: 'Eastland',
    provenance: 'Invented.',
  },
  distances: [],
};

const reedmarsh: Place = {
  type: 'Feature',
  id: 'reedmarsh',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [46.4, 39.6],
        [46.9, 39.6],
        [46.9, 40],
        [46.4, 40],
        [46.4, 39.6],
      ],
    ],
  },
  properties: {
    names: [{ text: 'Reedmarsh', language: 'en', usedBy: 'in the article' }],
    precision: 'district',
    precisionNote: 'a district; the article gives no finer place',
    mark: [46.65, 39.8],
    within: null,
    provenance: 'Invented.',
  },
  distances: [],
};

/** An invented story of four claims at two places and at none, within the embedded basemap. */
export function fixtureStory(): Story {
  return {
    id: 'two-villages',
    language: 'en-GB',
    title: 'A stream between two villages',
    summary: 'An invented story for tests.',
    source: {
      publisher: 'The Invented Gazette',
      credit: null,
      title: null,
      url: null,
      date: '2021-05-04',
      dateBasis: 'Invented.',
      sha256: '0'.repeat(64),
      length: 529,
    },
    period: [Date.UTC(2021, 4, 3), Date.UTC(2021, 4, 5) - 1],
    bounds: [45.2, 39.2, 47.4, 40.8],
    basemap: storyBasemap(JSON.parse(basemap) as BasemapFile),
    sides: [
      { id: 'upper', label: 'Upper Brook', colour: 'teal' },
      { id: 'lower', label: 'Lower Brook', colour: 'orange' },
    ],
    kinds: storyKinds([{ kind: 'accusation' }, { kind: 'background' }]),
    notShown: ['Whether any of it is true.'],
    annotations: [],
    actors: [
      { id: 'upper-council', name: 'Upper Brook’s council', kind: 'organisation', side: 'upper' },
      { id: 'lower-council', name: 'Lower Brook’s council', kind: 'organisation', side: 'lower' },
    ],
    places: [millbridge, reedmarsh],
    claims: [
      claim('weir-blocked', {
        where: { place: 'millbridge', words: 'Millbridge' },
        answer: 'reported',
      }),
      claim('weir-denial', {
        claimant: 'lower-council',
        where: { place: 'millbridge', words: null },
        respondsTo: 'weir-blocked',
        stance: 'denies',
      }),
      claim('reeds-cut', {
        claimant: 'lower-council',
        where: { place: 'reedmarsh', words: 'the Reedmarsh district' },
        answer: 'none-reported',
      }),
      claim('stream-disputed', { claimant: null, voice: 'unattributed', kind: 'background' }),
    ],
    measurements: [],
    guide: [],
  };
}

/** The same with another id and one claim fewer, to change to. */
export function otherStory(): Story {
  const story = fixtureStory();
  return {
    ...story,
    id: 'one-village',
    title: 'One village',
    claims: story.claims.filter(({ id }) => id !== 'stream-disputed'),
  };
}
