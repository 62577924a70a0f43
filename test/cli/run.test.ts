import { spawnSync } from 'node:child_process';
import {
  cp,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { run } from '../../src/cli/run.ts';
import type { BasemapFile } from '../../src/story/schema/types.ts';
import { fixtureFolder } from '../story/fixtures/two-villages.ts';

/** The text of a file without what sealing finds in the article. */
function withoutAnchors(text: string): string {
  const found = new Set(['prefix', 'suffix', 'start', 'end', 'sha256', 'length']);
  return JSON.stringify(
    JSON.parse(text),
    (name, value: unknown) => (found.has(name) ? undefined : value),
    2,
  );
}

/** What a file says, without the words around excerpts, of which there may be more or fewer. */
function withoutContext(text: string): unknown {
  return JSON.parse(text, (name, value: unknown) =>
    name === 'prefix' || name === 'suffix' ? undefined : value,
  );
}

/** What a command wrote, and its exit code. */
async function ran(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

let folder: string;
let story: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-map-'));
  story = join(folder, 'two-villages');
  await cp(fixtureFolder, story, { recursive: true });
  await cp(join(fixtureFolder, '..', 'basemaps', 'valley'), join(folder, 'basemaps', 'valley'), {
    recursive: true,
  });
});
afterEach(() => rm(folder, { recursive: true }));

describe('check', () => {
  it('counts what is valid and says what was compared', async () => {
    expect(await ran('check', `${story}/`)).toEqual({
      code: 0,
      out: `${story}: 8 claims, 8 excerpts, 3 places, 5 actors: all valid. Excerpts were compared only with each other; to compare them with the article, add --source FILE.`,
      err: '',
    });
    const { code, out } = await ran('check', story, '--source', join(story, 'article.txt'));
    expect(code).toBe(0);
    expect(out).toContain(
      'all valid. 8 of 8 excerpts are verbatim in article.txt (SHA-256 matches).',
    );
  });

  it('writes each problem on a line of the error output', async () => {
    const claims = join(story, 'claims.json');
    const text = await readFile(claims, 'utf8');
    await writeFile(claims, text.replace('"quoted"', '"loud"'));
    const { code, out, err } = await ran('check', story);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /claims\.json:\d+: claims\[2\]\.voice: found "loud"; allowed: .*\n1 problem\.$/,
    );
  });

  it('refuses a story that its basemap does not cover, and names the command that makes one', async () => {
    const basemap = join(folder, 'basemaps', 'valley', 'basemap.json');
    const { extent, ...rest } = JSON.parse(await readFile(basemap, 'utf8')) as BasemapFile;
    const [, south, east, north] = extent;
    const smaller = { ...rest, extent: [10.3, south, east, north], view: [10.3, 50, 11, 51] };
    await writeFile(basemap, JSON.stringify(smaller));
    const { code, out, err } = await ran('check', story);
    expect([code, out]).toEqual([1, '']);
    const covers = `which covers ${JSON.stringify(smaller.extent)}`;
    const command = `“npm run basemap -- --story ${story}” makes one that covers them all`;
    expect(err.split('\n')[0]).toBe(
      `${join(story, 'places.geojson')}:21: features[0].properties.mark: found [10.2,50.2], outside of the basemap “valley”, ${covers}; allowed: places that the story’s basemap covers; ${command}`,
    );
  });

  it('finds a measure that does not exist', async () => {
    const file = join(story, 'story.json');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('area-of-the-outline', 'area-of-the-outlin'),
    );
    const { code, err } = await ran('check', story);
    expect(code).toBe(1);
    expect(err).toContain(
      'annotations[0].measured[0].measure: found the unknown measurement "area-of-the-outlin"; allowed: did you mean “area-of-the-outline”?',
    );
  });

  it('tells who names a measure by its label, as before measures had ids, what to write', async () => {
    const file = join(story, 'story.json');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('"measure": "area-of-', '"label": "area of '));
    const { code, err } = await ran('check', story);
    expect(code).toBe(1);
    expect(err).toMatch(/measured\[0\]\.measure: found nothing.*allowed: .*id.*not its label/);
    expect(err).toContain('measured[0].label: found an unknown field; allowed: one of measure, as');
  });

  it.each([
    [
      'a folder that does not exist',
      ['check', 'no-such-folder'],
      'cannot read no-such-folder: it does not exist; correct its name, or make it',
    ],
    [
      'a folder that is a file',
      ['check', 'package.json'],
      'cannot read package.json: it is not a folder',
    ],
    ['a folder without a story', ['check', 'src'], 'cannot read src/story.json: it does not exist'],
    ['two folders', ['check', 'src', 'test'], 'one folder expected; “test” is a second one'],
    ['an unknown option', ['check', '--sauce', 'x'], "Unknown option '--sauce'"],
    [
      'an unreadable article',
      ['check', fixtureFolder, '--source', 'nothing.txt'],
      'cannot read nothing.txt: it does not exist; correct its name, or make it',
    ],
  ])('stops for %s', async (_, args, message) => {
    const { code, out, err } = await ran(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`npm run check: ${message}`);
  });

  it('refuses an article that is not UTF-8', async () => {
    const file = join(folder, 'latin1.txt');
    await writeFile(file, Buffer.from([0x63, 0xe9]));
    const { code, err } = await ran('check', story, '--source', file);
    expect(code).toBe(2);
    expect(err).toContain('it is not UTF-8 text; save it as UTF-8');
    await writeFile(file, Buffer.from('\ufeffÜber', 'utf16le'));
    expect((await ran('check', story, '--source', file)).err).toContain(
      'it is UTF-16 text; save it as UTF-8',
    );
  });
});

describe('check --seal', () => {
  const article = () => join(story, 'article.txt');

  it('adds a digest to each excerpt, and changes nothing else', async () => {
    const claims = join(story, 'claims.json');
    const before = await readFile(claims, 'utf8');
    expect((await ran('check', story, '--source', article(), '--seal')).code).toBe(0);
    const sealed = await readFile(claims, 'utf8');
    const digests = /,\n {8}"sha256": "[0-9a-f]{64}"/g;
    expect(sealed.match(digests)).toHaveLength(8);
    expect(sealed.replaceAll(digests, '')).toBe(before);
    expect((await ran('check', story)).out).toContain('with each other and with their digests');

    // Once more it writes the same, also behind a byte order mark and over another digest.
    await writeFile(claims, `\uFEFF${sealed.replace(/"[0-9a-f]{64}"/, `"${'0'.repeat(64)}"`)}`);
    expect((await ran('check', story)).err).toContain('not the words that were compared');
    expect((await ran('check', story, '--source', article(), '--seal')).code).toBe(0);
    expect(await readFile(claims, 'utf8')).toBe(`\uFEFF${sealed}`);
  });

  it('writes where the article has the excerpts, and which article it is', async () => {
    const files = ['story.json', 'claims.json'].map((name) => join(story, name));
    await ran('check', story, '--source', article(), '--seal');
    const before = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    await Promise.all(
      files.map((file, index) => writeFile(file, withoutAnchors(before[index] ?? ''))),
    );

    const unsealed = await ran('check', story, '--source', article());
    expect(unsealed.code).toBe(1);
    const command = `“npm run check -- ${story} --source FILE --seal”`;
    expect(unsealed.err.split('\n')).toEqual([
      `${files[0]}:6: source: found a source without the hash or length of the article; allowed: ${command} writes both here`,
      `${files[1]}:20: claims[0].excerpt: found the first of 8 excerpts without their positions in the article; allowed: ${command} finds them, and writes them here`,
      '2 problems.',
    ]);

    // One alone is named as such.
    const [, claims = ''] = files;
    const text = await readFile(claims, 'utf8');
    const data = JSON.parse(before[1] ?? '') as { claims: { excerpt: { exact: string } }[] };
    const { excerpt } = data.claims[2]!;
    data.claims[2]!.excerpt = { exact: excerpt.exact };
    await writeFile(claims, JSON.stringify(data, null, 2));
    expect((await ran('check', story)).err).toContain(
      `claims[2].excerpt: found an excerpt without its position in the article; allowed: ${command} finds it, and writes it here`,
    );
    await writeFile(claims, text);

    const sealed = await ran('check', story, '--source', article(), '--seal');
    expect(sealed.err).toBe('');
    expect(sealed.out).toContain('\nSealed: wrote story.json and claims.json.');
    const after = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    expect(after.map(withoutContext)).toEqual(before.map(withoutContext));
    const again = await ran('check', story, '--source', article(), '--seal');
    expect(again.out).toContain('\nSealed before: nothing to write.');
  });

  it('writes nothing while an excerpt is not in the article', async () => {
    const claims = join(story, 'claims.json');
    const text = withoutAnchors(await readFile(claims, 'utf8')).replace('a fairy tale', 'a lie');
    await writeFile(claims, text);
    const { code, err } = await ran('check', story, '--source', article(), '--seal');
    expect(code).toBe(1);
    expect(err).toContain('claims[2].excerpt.exact: found words that are not in the article');
    expect(err).toContain('1 problem; nothing was written.');
    expect(await readFile(claims, 'utf8')).toBe(text);
  });

  it('needs the article', async () => {
    expect((await ran('check', story, '--seal')).err).toContain('--seal needs --source');
  });
});

describe('check reads files only, and names those that it does not know', () => {
  it.each<[string, () => Promise<unknown>, number, string]>([
    [
      'a misspelt guide',
      () => rename(join(story, 'guide.json'), join(story, 'guides.json')),
      1,
      'guides.json: found the unknown file "guides.json"; allowed: did you mean “guide.json”?',
    ],
    [
      'a copy of the data',
      () => cp(join(story, 'claims.json'), join(story, 'claims copy.json')),
      1,
      'claims copy.json: found the unknown file "claims copy.json"; allowed: ',
    ],
    [
      'misspelt claims',
      () => rename(join(story, 'claims.json'), join(story, 'claim.json')),
      2,
      'claims.json: it does not exist, but there is “claim.json”; rename it',
    ],
    [
      'a link that leads nowhere',
      async () => {
        await rm(join(story, 'guide.json'));
        await symlink('nowhere.json', join(story, 'guide.json'));
      },
      2,
      'guide.json: it is a link that leads nowhere',
    ],
    [
      'a folder',
      async () => {
        await rm(join(story, 'guide.json'));
        await cp(story, join(story, '..', 'copy'), { recursive: true });
        await rename(join(story, '..', 'copy'), join(story, 'guide.json'));
      },
      2,
      'guide.json: it is a folder',
    ],
    [
      'a pipe',
      async () => {
        await rm(join(story, 'guide.json'));
        expect(spawnSync('mkfifo', [join(story, 'guide.json')]).status).toBe(0);
      },
      2,
      'guide.json: it is a pipe, not a file; save it as one',
    ],
    [
      'a file of 50 MB',
      async () => {
        const file = await open(join(story, 'guide.json'), 'w');
        await file.truncate(50 * 1024 * 1024);
        await file.close();
      },
      2,
      'guide.json: it has 50 MB; at most 32 MB are read. Is it the right file?',
    ],
  ])('%s', async (_, change, expected, message) => {
    await change();
    const { code, out, err } = await ran('check', story);
    expect([code, out]).toEqual([expected, '']);
    expect(err).toContain(message);
    expect(err.split('\n').length).toBeLessThanOrEqual(2);
  });

  it('leaves texts, pictures and hidden files alone', async () => {
    for (const name of ['notes.txt', 'README.md', 'map.png', '.directory'])
      await writeFile(join(story, name), '');
    expect((await ran('check', story)).code).toBe(0);
  });

  it('notes a sign that another one hides', async () => {
    const places = join(story, 'places.geojson');
    const data = JSON.parse(await readFile(places, 'utf8')) as {
      features: { properties: { mark: number[] } }[];
    };
    // The second place is the inside of an area: its sign goes to the first one’s side.
    const [first, , region] = data.features;
    const [longitude = 0, latitude = 0] = region?.properties.mark ?? [];
    const near = [longitude + 0.001, latitude];
    Object.assign(first ?? {}, { geometry: { type: 'Point', coordinates: near } });
    Object.assign(first?.properties ?? {}, { mark: near });
    await writeFile(places, JSON.stringify(data));
    const { code, out, err } = await ran('check', story);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[1]).toMatch(
      /^note: .*places\.geojson: features\[0\]\.properties\.mark: on a map 920 pixels wide, the sign of “Millbridge” is \d pixels? from that of “The Moor”, which hides it in the opening view\. Choose closer opening\.bounds, or make them one place\.$/,
    );
  });

  it('writes nothing that turns the terminal’s text around', async () => {
    const { code, err } = await ran('check', 'a\u202Eb\u001B[31m');
    expect([code, err]).toEqual([
      2,
      'npm run check: cannot read a\\u202eb\\u001b[31m: it does not exist; correct its name, or make it',
    ]);
  });

  it('says what of the article’s form cannot be seen', async () => {
    const article = join(story, 'article.txt');
    const text = `\uFEFF${await readFile(article, 'utf8')}`;
    await writeFile(article, text);
    const { code, err } = await ran('check', story, '--source', article);
    expect(code).toBe(1);
    expect(err).toContain('it is the article without the byte order mark (U+FEFF) at its start');
  });
});

describe('export', () => {
  it('writes GeoJSON, CSV, JSON-LD and the merged story', async () => {
    const target = join(folder, 'out', 'deep');
    expect(await ran('export', story, '--out', target)).toEqual({
      code: 0,
      out: `${story}: wrote claims.geojson, claims.csv, claims.jsonld, story.json, basemap-valley.json to ${target}.`,
      err: '',
    });
    const merged = JSON.parse(await readFile(join(target, 'story.json'), 'utf8')) as {
      claims: unknown[];
      measurements: unknown[];
    };
    expect([merged.claims.length, merged.measurements.length]).toEqual([8, 8]);
    const { features } = JSON.parse(await readFile(join(target, 'claims.geojson'), 'utf8')) as {
      features: unknown[];
    };
    expect(features).toHaveLength(8);
    expect(await readFile(join(target, 'claims.jsonld'), 'utf8')).toContain(
      '"urn:conflict-map:two-villages:claim:weir-blocked"',
    );
  });

  it('names claims by their links in JSON-LD, and refuses what is no address', async () => {
    const target = join(folder, 'out');
    const args = ['export', story, '--out', target, '--url'];
    expect((await ran(...args, 'https://example.org/map/')).code).toBe(0);
    expect(await readFile(join(target, 'claims.jsonld'), 'utf8')).toContain(
      '"https://example.org/map/#claim=weir-blocked"',
    );
    const { code, err } = await ran(...args, 'javascript:alert(1)');
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'npm run export: --url needs an address that begins with http, without “#”, not “javascript:alert(1)”',
    ]);
  });

  it('writes nothing from bad data', async () => {
    await writeFile(join(story, 'actors.json'), '{');
    const target = join(folder, 'out');
    expect((await ran('export', story, '--out', target)).code).toBe(1);
    expect(await readdir(folder)).not.toContain('out');
  });

  it('says where it cannot write', async () => {
    const { code, err } = await ran('export', story, '--out', join(story, 'claims.json', 'x'));
    expect(code).toBe(2);
    expect(err).toContain('cannot make ');
  });
});

describe('conflict-map', () => {
  it.each([['--help'], ['-h'], ['help'], ['check', '--help'], ['export', '-h']])(
    'explains %s',
    async (...args) => {
      const { code, out } = await ran(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: npm run (COMMAND|[a-z]+) -- /);
    },
  );

  it('names the commands where none or an unknown one is given', async () => {
    expect((await ran()).err).toContain(
      'No command; known are init, check, export, import, basemap, places',
    );
    const { code, err } = await ran('toString');
    expect([code, err.split('\n')[0]]).toEqual([
      2,
      'The unknown command “toString”; known are init, check, export, import, basemap, places.',
    ]);
  });
});
