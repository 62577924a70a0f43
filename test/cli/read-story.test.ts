import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { CommandError } from '../../src/cli/command-error.ts';
import { type ReadStory, readStory } from '../../src/cli/read-story.ts';
import { problemText } from '../../src/check/document/problem.ts';
import type { Measurement, Story } from '../../src/story/story.ts';
import { fixtureArticle, fixtureFolder, withId } from '../story/fixtures/two-villages.ts';

describe('readStory', () => {
  it('gives a measured story, or problems and none', async () => {
    const good = await readStory(fixtureFolder, { sourceText: fixtureArticle });
    expect(good.problems).toEqual([]);
    expect(good.story?.measurements).toHaveLength(8);
    const bad = await readStory(fixtureFolder, { sourceText: `${fixtureArticle} ` });
    expect(bad.story).toBeNull();
    expect(bad.problems).toHaveLength(1);
  });

  it('refuses a label whose measurement needs a basemap that is not there', async () => {
    const { story } = await readStory(fixtureFolder, { basemap: join(fixtureFolder, 'nowhere') });
    expect(story).toBeNull();
  });

  it('rejects for a file that is not there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'conflict-map-'));
    await cp(join(fixtureFolder, 'story.json'), join(folder, 'story.json'));
    await expect(readStory(folder)).rejects.toThrow(CommandError);
    await rm(folder, { recursive: true });
  });
});

describe('the text of a story’s page', () => {
  /** The fixture with a text. */
  async function withText(name: string, text: string): Promise<ReadStory> {
    const parent = await mkdtemp(join(tmpdir(), 'conflict-map-'));
    const folder = join(parent, 'two-villages');
    await cp(fixtureFolder, folder, { recursive: true });
    await writeFile(join(folder, name), text);
    const read = await readStory(folder, {
      basemap: join(fixtureFolder, '..', 'basemaps', 'valley'),
    });
    await rm(parent, { recursive: true });
    return read;
  }

  it('is read with the story, which may do without', async () => {
    const { text } = await readStory(fixtureFolder).then((read) => ({ text: null, ...read }));
    expect(text).toBeNull();
    const read = await withText('text.md', 'One.\n\n---\n\nTwo.\n');
    expect(read.story && [read.text?.before.length, read.text?.after.length]).toEqual([1, 1]);
  });

  it('fails the check where it leads to no claim, with its line', async () => {
    const { problems, story } = await withText('text.md', 'One.\n\n[Two](#claim=nowhere)\n');
    expect(story).toBeNull();
    expect(problems.map(problemText)).toEqual([
      expect.stringMatching(/text\.md:3: found a link to the unknown claim "nowhere"; allowed: /),
    ]);
  });

  it('is missed where its name is misspelt', async () => {
    const { problems } = await withText('texts.md', 'One.');
    expect(problems.map(problemText)).toEqual([expect.stringContaining('did you mean “text.md”?')]);
  });
});

describe('the first story', async () => {
  const { problems, story } = await readStory(
    fileURLToPath(new URL('../../data/karabakh-2020', import.meta.url)),
  );

  it('is valid', () => {
    expect(problems.map(problemText)).toEqual([]);
  });

  const value = (claim: string, measure: string): number => {
    const found: Measurement | undefined = (story as Story).measurements.find(
      (one) => one.claim === claim && one.measure === measure,
    );
    if (!found) throw new Error(`no ${measure}`);
    return found.value;
  };

  // Measured independently, with other software, on the same sources.
  it.each([
    ['nearest-edge', 5.7],
    ['shusha', 26.2],
    ['stepanakert', 31.6],
    ['centroid', 40.7],
    ['centre', 42.2],
    ['mean-over-the-area', 43],
    ['farthest-edge', 85.2],
  ])('measures %s', (measure, kilometres) => {
    expect(Math.abs(value('region-border-distance', measure) - kilometres)).toBeLessThan(0.3);
  });

  it('measures the outline and the territory behind the line', () => {
    expect(Math.abs(value('region-area', 'area-of-the-outline') - 4277)).toBeLessThan(5);
    const behind = value('region-area', 'area-of-the-territory-behind-the-line-of-contact');
    expect(Math.abs(behind - 11_936)).toBeLessThan(20);
  });

  it('measures Delaware, which the article compares with', () => {
    expect(Math.abs(value('region-area', 'delaware-in-all') / 6446 - 1)).toBeLessThan(0.003);
    expect(Math.abs(value('region-area', 'delaware-inside-its-shore') - 5267)).toBeLessThan(5);
  });

  it('locates Vardenis by border and oblast, as measured independently', () => {
    const { distances } = withId((story as Story).places, 'vardenis');
    const to = (name: string) => distances.find((one) => one.to.startsWith(name));
    expect(to('the border of Armenia and Azerbaijan')?.kilometres).toBeCloseTo(17, -0.3);
    expect(Math.abs((to('the nearest edge of Karabakh')?.kilometres ?? 0) - 47.7)).toBeLessThan(
      0.3,
    );
  });

  it('locates places by what readers know', () => {
    const { distances } = withId((story as Story).places, 'dashkesan');
    expect(distances[0]).toMatchObject({ to: 'Ganja', direction: 'south-west' });
    expect(withId((story as Story).places, 'karabakh').distances).toEqual([]);
  });
});
