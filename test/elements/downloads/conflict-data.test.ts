// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ConflictData } from '../../../src/elements/downloads/conflict-data.ts';
import { knowStory } from '../../../src/elements/loading/find-story.ts';
import { knownOf } from '../fixtures/known-story.ts';
import { type ClaimFilter, noFilter } from '../../../src/story/filter.ts';
import { allWords, mounted, one, words } from '../fixtures/mounted.ts';
import { noDetails } from '../fixtures/no-details.ts';
import { villageStory } from '../fixtures/village-story.ts';

const story = villageStory();

/** The files that were handed to the browser. */
let saved: { name: string; type: string; text: () => Promise<string> }[] = [];
beforeEach(() => {
  saved = [];
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => `blob:${blobs.push(blob as Blob)}`);
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    // Only the link that saves a file; buttons are pressed by events.
    const blob = blobs.at(-1)!;
    const { download: name } = this as HTMLAnchorElement;
    saved.push({ name, type: blob.type, text: () => blob.text() });
  });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function data(
  changes: Partial<ClaimFilter> = {},
  properties: Partial<ConflictData> = {},
): Promise<{ element: ConflictData; root: ShadowRoot }> {
  const filter = { ...noFilter, ...changes };
  const element = await mounted('conflict-data', ConflictData, { story, filter, ...properties });
  return { element, root: element.renderRoot as ShadowRoot };
}

/** Presses a format's button, and gives its file once there is a word about it. */
async function save(root: ShadowRoot, ending: string): Promise<(typeof saved)[number]> {
  one(root, `[data-format="${ending}"]`).dispatchEvent(new Event('click'));
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  return saved.pop()!;
}

const said = async ({ element, root }: Awaited<ReturnType<typeof data>>): Promise<string> => {
  await element.updateComplete;
  return words(one(root, '[role=status]'));
};

/** Chooses “What is shown” or “All claims”. */
async function choose(
  { element, root }: Awaited<ReturnType<typeof data>>,
  index: number,
): Promise<void> {
  root.querySelectorAll('input')[index]!.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

test('nothing is offered without a story', async () => {
  const { root } = await data({}, { story: null });
  expect(root.querySelector('button')).toBeNull();
});

test('each format says what it is for, and the licence stands with them', async () => {
  const { root } = await data();
  expect(allWords(root, 'button')).toEqual([
    'GeoJSON, for GIS programs',
    'CSV, for spreadsheets',
    'JSON-LD, linked data',
  ]);
  expect(words(one(root, '.licence'))).toMatch(
    /^Excerpts: short quotations, © The Invented Gazette/,
  );
});

test('a spreadsheet gets a row for each claim', async () => {
  const made = await data();
  const file = await save(made.root, 'csv');
  expect([file.name, file.type]).toEqual(['two-villages.csv', 'text/csv;charset=utf-8']);
  const lines = (await file.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + story.claims.length);
  expect(await said(made)).toBe('Saved as two-villages.csv (8 claims).');
});

test('a GIS program gets features, the claims without a place among them', async () => {
  const { root } = await data();
  const file = await save(root, 'geojson');
  expect([file.name, file.type]).toEqual(['two-villages.geojson', 'application/geo+json']);
  const { type, features } = JSON.parse(await file.text()) as { type: string; features: unknown[] };
  expect([type, features.length]).toEqual(['FeatureCollection', 8]);
});

test('linked data names the page without what the reader had chosen there', async () => {
  const permalink = 'https://example.org/map#claim=weir-blocked';
  const { root } = await data({}, { permalink });
  const file = await save(root, 'jsonld');
  expect([file.name, file.type]).toEqual(['two-villages.jsonld', 'application/ld+json']);
  const text = await file.text();
  expect(text).toContain('"https://example.org/map"');
  expect(text).toContain('"https://example.org/map#claim=moor-area"');
  expect(text).not.toContain('#claim=weir-blocked#');
  expect(text).toContain('Excerpts: short quotations, © The Invented Gazette');
});

test('without a filter there is nothing to choose between', async () => {
  expect((await data()).root.querySelector('.choice')).toBeNull();
});

test('with a filter what is shown is taken, a denial with what it denies, and the file says so', async () => {
  const made = await data({ text: 'Blocking' });
  expect(allWords(made.root, '.choice label')).toEqual(['What is shown (3)', 'All claims (8)']);
  expect([...made.root.querySelectorAll('input')].map(({ checked }) => checked)).toEqual([
    true,
    false,
  ]);
  const file = await save(made.root, 'csv');
  expect(file.name).toBe('two-villages-shown.csv');
  const text = await file.text();
  expect(text).toContain('weir-denial');
  expect(text).not.toContain('reeds-cut');
  expect(await said(made)).toBe('Saved as two-villages-shown.csv (3 claims).');
});

test('all claims can be taken while a filter is set', async () => {
  const made = await data({ text: 'Blocking' });
  await choose(made, 1);
  const file = await save(made.root, 'csv');
  expect(file.name).toBe('two-villages.csv');
  expect(await file.text()).toContain('reeds-cut');
  await choose(made, 0);
  expect((await save(made.root, 'csv')).name).toBe('two-villages-shown.csv');
});

test('a filter that leaves nothing out makes a file of the whole', async () => {
  const made = await data({ text: 'e' });
  expect((await save(made.root, 'csv')).name).toBe('two-villages.csv');
});

test('one claim is one', async () => {
  const made = await data({ places: ['reedmarsh'] });
  await save(made.root, 'csv');
  expect(await said(made)).toBe('Saved as two-villages-shown.csv (1 claim).');
});

test('what the page has left out of the story at first is in the file', async () => {
  // The id is only this test's: what is known of it stays known.
  const id = 'two-villages-in-parts';
  const loadBrought = () =>
    Promise.resolve({
      claims: {
        'reeds-cut': {
          ...{ excerpt: { prefix: 'the words before it' }, note: undefined },
          ...{ circumstance: null, whenWords: null },
        },
      },
    });
  const outline = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [1, 2],
        [3, 4],
        [5, 6],
        [1, 2],
      ],
    ],
  };
  const [place, ...others] = story.places;
  const loadOutlines = () => Promise.resolve({ [place!.id]: outline });
  knowStory(
    id,
    knownOf({
      brought: loadBrought,
      details: () => Promise.resolve(noDetails()),
      outlines: loadOutlines,
    }),
  );
  const places = [
    { ...place!, geometry: { type: 'Polygon' as const, coordinates: [] } },
    ...others,
  ];
  const { root } = await data({}, { story: { ...story, id, places } });
  const text = await (await save(root, 'geojson')).text();
  expect(text).toContain('the words before it');
  expect(text.replaceAll(/\s/g, '')).toContain('[[[1,2],[3,4],[5,6],[1,2]]]');
});

test('where that cannot be loaded nothing is saved, and the reader learns why', async () => {
  const id = 'two-villages-out-of-reach';
  const loadBrought = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
  knowStory(
    id,
    knownOf({
      brought: loadBrought,
      details: () => Promise.resolve(noDetails()),
      outlines: () => Promise.resolve({}),
    }),
  );
  const made = await data({}, { story: { ...story, id } });
  one(made.root, '[data-format="csv"]').dispatchEvent(new Event('click'));
  await vi.waitFor(async () => expect(await said(made)).not.toBe(''));
  expect(await said(made)).toMatch(/^What the file needs/);
  expect(saved).toEqual([]);
});
