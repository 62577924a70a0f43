import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { exportedFiles } from '../../src/cli/export-command.ts';
import { readStory } from '../../src/cli/read-story.ts';
import { problemText } from '../../src/check/document/problem.ts';
import { pictureCredits } from '../../src/elements/downloads/picture-credits.ts';
import { mapStyle } from '../../src/engine/style/style.ts';
import { posterPicture } from '../../src/picture/picture.ts';
import { prerenderStory } from '../../src/press/prerender.ts';
import { shellWithStory } from '../../src/press/story-page.ts';
import { writtenHtml } from '../../src/press/html-tree.ts';
import { decodeBasemap } from '../../src/scene/decode-basemap.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { withId } from '../story/fixtures/two-villages.ts';
import { dataNames, namesIn } from '../support/data-names.ts';

// A story and a basemap that are invented, in the middle of an ocean, with other roles than the first
// basemap's: all that the project does for a story it does for this one.

const fixtures = join(import.meta.dirname, '../story/fixtures');
const read = await readStory(join(fixtures, 'two-islands'));
if (!read.story) throw new Error(read.problems.map(problemText).join('\n'));
const { story, basemap: built } = read;
const basemap = decodeBasemap(built);
const names = dataNames();

/** The words of HTML, without tags. */
function wordsOf(html: string): string {
  return html.replaceAll(/<(style|script)[^]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ');
}

const prerendered = await prerenderStory(story, basemap);

describe('a story on another basemap', () => {
  it('is drawn from the layers that its basemap has, and from no others', () => {
    const style = mapStyle(sceneOf(story), basemap, 'light');
    expect(validateStyleMin(style)).toEqual([]);
    expect(Object.keys(style.sources).sort()).toEqual([
      'contested-area',
      'disputed-border',
      'district',
      'land',
      'river',
      'story-areas',
    ]);
    expect(style.layers.find(({ id }) => id === 'land')).toMatchObject({
      filter: ['in', ['get', 'id'], ['literal', ['norrey', 'sudrey']]],
    });
  });

  it('has sea around its islands on the poster, as the engine has it', () => {
    const { drawing, css } = prerendered;
    const ground = [...drawing.matchAll(/<path class="pm-([\w-]+)"/g)].map(([, name]) => name);
    expect(ground.slice(0, 4)).toEqual(['water', 'neighbours', 'land', 'contested']);
    expect(css).toContain('.pm-water{');
    expect(css).not.toMatch(/pm-(ceasefire|former|behind-line)/);
  });

  it('explains its own lines and grounds, and credits its own sources', () => {
    const key = wordsOf(prerendered.key);
    for (const words of ['line that both islands dispute', 'bank that both islands claim'])
      expect(key).toContain(words);
    expect(key).not.toContain('border');
    expect(wordsOf(prerendered.content)).toMatch(/Map:\s+The Invented Almanac\s+·\s+MapLibre/);
    expect(pictureCredits(story)).toContain('Map: The Invented Almanac');
  });

  it('says on its page whose data the map has, with the licence', () => {
    const shell = '<html><body><p>{credits}</p></body></html>';
    const { page } = shellWithStory(shell, { story, text: null });
    expect(writtenHtml(page)).toContain('Map data: The Invented Almanac (CC0).');
  });

  it('has a scale and a locator of its own', () => {
    expect(prerendered.signs).toMatch(/50 km[^]*30 miles/);
    expect(story.locator?.land).toMatch(/^M/);
  });

  it('is measured on its basemap, in the basemap’s words', () => {
    const { distances } = withId(story.places, 'whitehaven');
    expect(distances.map(({ to }) => to)).toEqual([
      'Stonequay',
      'the disputed line',
      'the nearest edge of The Gull Bank as drawn',
      'Kelp',
    ]);
    const line = distances.find(({ to }) => to === 'the disputed line');
    expect(line).toMatchObject({ direction: 'north' });
    // From 10.5° south to the geodesic between two points at 11.1° south.
    expect(line?.kilometres).toBeCloseTo(67.2, 0);
    expect(story.measurements.map(({ measure, label }) => [measure, label])).toEqual([
      ['area-of-the-outline', 'area of the outline'],
      ['area-of-the-claimed-bank', 'area of the bank that both islands claim'],
    ]);
    expect(story.measurements[1]).toMatchObject({
      error: 30,
      method: expect.stringContaining('Almanac') as string,
    });
  });

  it('becomes a picture', () => {
    const settings = {
      theme: 'light',
      title: story.title,
      credits: pictureCredits(story),
    } as const;
    const svg = posterPicture(story, basemap, { ...settings, width: 800, height: 1000 });
    expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render()).not.toThrow();
    expect(svg).toContain('NORREY');
  });

  it('is exported with its basemap beside it', () => {
    const files = exportedFiles(story, built);
    expect(JSON.parse(files['basemap-islands.json'] ?? '')).toEqual(built);
    expect(JSON.parse(files['story.json'] ?? '')).toMatchObject({
      basemap: { id: 'islands', zooms: [4.5, 9], countries: ['norrey', 'sudrey'] },
    });
  });

  it('has nothing of the first story in it', () => {
    const { key, drawing, signs, timeline, guide, content } = prerendered;
    const all = [key, drawing, signs, timeline, guide, content].map(wordsOf);
    const files = Object.values(exportedFiles(story, built));
    const named = [...all, ...files].flatMap((text) => namesIn(text, names));
    // Where the islands are on Earth, the locator may show.
    const around = story.locator?.names.map(({ text }) => text.toLowerCase()) ?? [];
    expect(named.filter((name) => !around.includes(name))).toEqual([]);
  });
});

describe('checking it', () => {
  it('names the command that makes a basemap, where the story’s is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conflict-map-'));
    const own = join(folder, 'two-islands');
    await cp(join(fixtures, 'two-islands'), own, { recursive: true });
    const { problems } = await readStory(own);
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(
        /story\.json:\d+: basemap: found "islands", of which there is no .*islands; allowed: a new basemap, which “npm run basemap -- --story .*” makes$/,
      ),
    ]);
    await rm(folder, { recursive: true });
  });
});
