import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { exportedFiles } from '../../src/cli/export-command.ts';
import { pictureCredits } from '../../src/elements/downloads/picture-credits.ts';
import { sourceText } from '../../src/words/source-text.ts';
import { discoveryLink, manifest, oEmbed } from '../../src/press/oembed.ts';
import { missingCharacters } from '../../src/picture/picture-characters.ts';
import { CARD, outlinedPicture } from '../../src/press/picture-files.ts';
import { posterPicture } from '../../src/picture/picture.ts';
import { socialTags } from '../../src/press/social-tags.ts';
import { TextOutlines } from '../../src/picture/text-outlines.ts';
import { pageStory } from '../../src/press/page-story.ts';
import { prerenderStory } from '../../src/press/prerender.ts';
import { assemble } from '../../src/measure/assemble.ts';
import { noMeasures } from '../../src/measure/measures.ts';
import type { StoryData } from '../../src/check/document/story-files.ts';
import type { Story } from '../../src/story/story.ts';
import { shippedBasemap, shippedBuilt } from '../scene/fixtures/karabakh.ts';
import { anyText } from '../story/fixtures/any-text.ts';
import { checkChanged, fixtureBasemap, fixtureData } from '../story/fixtures/two-villages.ts';

const basemap = shippedBasemap();
const outlines = new TextOutlines('en');
const site = 'https://example.org/map/';

/** All that the build writes of a story but the pixels. */
async function build(story: Story): Promise<string> {
  const settings = { theme: 'light', title: story.title, credits: pictureCredits(story) } as const;
  await prerenderStory(story, basemap);
  JSON.stringify([
    pageStory(story),
    exportedFiles(story, shippedBuilt(), site),
    socialTags(story, site),
  ]);
  JSON.stringify([
    oEmbed(story, { address: site, title: 'Maps' }, sourceText(story)),
    discoveryLink(story, site),
    manifest([story]),
  ]);
  posterPicture(story, basemap, { ...settings, width: 800, height: 1400 });
  await missingCharacters(story);
  return outlinedPicture(story, basemap, { ...settings, ...CARD }, outlines);
}

/** Texts that have broken builds, and any others. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      anyText({ maxLength: 6 }),
      fc.constantFrom(
        'a → b',
        'عربي (12)',
        'ქართული',
        '中文',
        '👩‍👩‍👧',
        'e\u0301\u0301',
        '\u0301',
        '\u202E',
        '\u00ad',
      ),
      fc.constantFrom(
        '</script><!--',
        '&amp;"\'',
        '\u0000',
        '\ud800',
        '\ufffe',
        'word '.repeat(30),
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const language = fc.constantFrom(
  'en',
  'en-GB-GB',
  'de',
  'ar',
  'zh-Hant-TW',
  'xx',
  'en-a',
  'tr',
  'fa',
  'hi-u',
);
const date = fc.constantFrom(
  '2021-05-03',
  '2021',
  '1999?/2021-05-04',
  '../2021-05-04',
  '2021-04-XX',
  '-0044',
  '0000',
);

/** Puts a text into one of the fields that hold words of people. */
const fields: ((data: StoryData, words: string) => void)[] = [
  ({ story }, words) => (story.title = words),
  ({ story }, words) => (story.summary = words),
  ({ story }, words) => (story.notShown = [words]),
  ({ story }, words) => (story.terms = [{ term: words, text: words }]),
  ({ story }, words) =>
    Object.assign(story.source, { publisher: words, credit: words, title: words }),
  ({ story }, words) => (story.source.url = `https://example.org/${words}`),
  ({ story }, words) => story.sides.forEach((side) => (side.label = words)),
  ({ actors }, words) =>
    actors.actors.forEach((actor) => Object.assign(actor, { name: words, role: words })),
  ({ places }, words) =>
    places.features.forEach(({ properties }) => {
      Object.assign(properties, { within: words, provenance: words, precisionNote: words });
      properties.names.push({ text: words, language: 'en', usedBy: words });
      properties.names.reverse();
    }),
  ({ claims }, words) =>
    claims.claims.forEach((claim) => {
      Object.assign(claim, { summary: words, note: words, circumstance: words });
      Object.assign(claim.when, { words });
      Object.assign(claim.where, { words });
      claim.figures.forEach((figure) => (figure.counted = words));
    }),
  ({ guide }, words) =>
    guide?.steps.forEach((step) => Object.assign(step, { title: words, text: words })),
];

it('whatever check passes, the build can build', { timeout: 120_000 }, async () => {
  let valid = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ field: fc.constantFrom(...fields), words: text }), { maxLength: 4 }),
      fc.option(language, { nil: 'en' }),
      fc.option(date, { nil: '2021-05-03' }),
      async (changes, tag, edtf) => {
        const change = (data: StoryData): void => {
          for (const { field, words } of changes) field(data, words);
          data.story.language = tag;
          data.places.features[0]!.properties.names[0]!.language = tag;
          data.claims.claims[1]!.when.edtf = edtf;
          data.guide!.steps[1]!.period = null;
          data.story.annotations[0]!.measured = [];
        };
        if (checkChanged(change).problems.length > 0) return;
        valid++;
        const data = fixtureData();
        change(data);
        await build(assemble(data, noMeasures, fixtureBasemap()));
      },
    ),
    { numRuns: 80 },
  );
  expect(valid).toBeGreaterThan(10);
});

it(
  'draws a picture of a story in which every text is hard to draw',
  { timeout: 60_000 },
  async () => {
    const data = fixtureData();
    const words = '中文 → ქართული عربي (12) e\u0301\u0301 👩‍👩‍👧 & </script>';
    for (const field of [...fields.slice(0, 5), ...fields.slice(6, 9)]) field(data, words);
    data.story.annotations[0]!.measured = [];
    expect(checkChanged((own) => Object.assign(own, data)).problems).toEqual([]);
    const svg = await build(assemble(data, noMeasures, fixtureBasemap()));
    const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([width, height]).toEqual([CARD.width, CARD.height]);
  },
);
