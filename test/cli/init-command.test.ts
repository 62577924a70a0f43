import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { storyFilePaths } from '../../src/check/document/story-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-map-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Where an empty text or list stands in a story’s file, as a field’s path. */
function empties(value: unknown, path = ''): string[] {
  if (value === '') return [path];
  if (Array.isArray(value)) return value.flatMap((one, at) => empties(one, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) =>
    empties(one, path === '' ? name : `${path}.${name}`),
  );
}

describe('init', () => {
  it.each([
    ['no character', ''],
    ['only line ends', '\ufeff \r\n\n'],
  ])('writes nothing for an article with %s, and the check says so, too', async (_, text) => {
    const [article, story] = [join(folder, 'empty.txt'), join(folder, 'boats')];
    await writeFile(article, text);
    const { code, out, err } = await ran('init', story, '--source', article);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`cannot read ${article}: the file is empty`);
    await expect(stat(story)).rejects.toThrow('ENOENT');
    await ran('init', story);
    for (const more of [[], ['--seal']]) {
      const checked = await ran('check', story, '--source', article, ...more);
      expect([checked.code, checked.err]).toEqual([
        1,
        `cannot read ${article}: the file is empty; save the article’s text in it`,
      ]);
    }
  });

  it('leaves nothing empty that the check does not name, with its line and what belongs there', async () => {
    const story = join(folder, 'mill-strike');
    const { code, out } = await ran('init', story);
    expect(code).toBe(0);
    const { code: checked, err } = await ran('check', story);
    expect(checked).toBe(1);
    for (const name of Object.values(storyFilePaths)) {
      if (name === storyFilePaths.guide) continue;
      const path = join(story, name);
      for (const field of empties(JSON.parse(await readFile(path, 'utf8')))) {
        const line = err
          .split('\n')
          .find((one) => one.includes(`${name}:`) && one.includes(`: ${field}: `));
        expect(line, `${name} ${field}`).toMatch(/:\d+: \S+: found ""; allowed: .{12}/);
      }
    }
    expect(err).toMatch(
      /story\.json:\d+: opening\.bounds: found \[\]; allowed: at least 4 entries/,
    );
    expect(err).toMatch(/story\.json:\d+: sides\[0\]\.id: .*Name that actors refer to/);
    expect(err).toMatch(/text\.md:2: found an empty description; allowed: one sentence/);
    // An excerpt without words cannot be found in the article yet.
    expect(err).not.toContain('without its position');
    // It says the same at once, and what to do next.
    const problems = err.split('\n').slice(0, -1);
    expect(out.split('\n').slice(1, problems.length + 1)).toEqual(problems);
    expect(out).toContain(`“npm run basemap -- --story ${story}”`);
  });

  it('writes what the options say of the article', async () => {
    const article = join(folder, 'article.txt');
    await writeFile(article, 'Boats 🚤 closed the port.\n');
    const story = join(folder, 'boats');
    const { code } = await ran(
      ...['init', `${story}/`, '--source', article, '--language', 'en-GB'],
      ...['--title', 'Boats in the port, 3 May 2031', '--headline', 'Port closed'],
      ...['--publisher', 'The Invented Gazette', '--published', '2031-05-04'],
      ...['--url', 'https://gazette.example/port'],
    );
    expect(code).toBe(0);
    const text = await readFile(join(story, 'story.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      id: 'boats',
      language: 'en-GB',
      title: 'Boats in the port, 3 May 2031',
      basemap: 'boats',
      source: {
        publisher: 'The Invented Gazette',
        title: 'Port closed',
        url: 'https://gazette.example/port',
        date: '2031-05-04',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        length: 25,
      },
    });
  });

  it('writes over nothing, and then writes nothing', async () => {
    const story = join(folder, 'boats');
    expect((await ran('init', story)).code).toBe(0);
    await rm(join(story, 'story.json'));
    const { code, err } = await ran('init', story);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(`actors.json: it is there already; move it away first`),
    ]);
    expect(await stat(join(story, 'story.json')).catch(() => null)).toBeNull();
  });

  it('leaves places to be taken from a file', async () => {
    const story = join(folder, 'boats');
    await ran('init', story);
    const towns = join(folder, 'towns.geojson');
    const geometry = { type: 'Point', coordinates: [1, 2] };
    const features = [{ type: 'Feature', properties: { name: 'Harib' }, geometry }];
    await writeFile(towns, JSON.stringify({ type: 'FeatureCollection', features }));
    expect((await ran('import', towns, '--story', story)).code).toBe(0);
    expect(await readFile(join(story, 'places.geojson'), 'utf8')).toContain('Harib');
    expect((await ran('import', towns, '--story', story)).code).toBe(2);
  });

  it.each([
    [['init'], 'one id is needed'],
    [['init', 'one', 'two'], 'one id is needed'],
    [['init', './Mill Strike'], 'not “Mill Strike”'],
    [['init', './boats', '--source', './nowhere.txt'], 'cannot read ./nowhere.txt'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await ran(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(await stat('./boats').catch(() => null)).toBeNull();
  });
});
