import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { projectSite, siteAddressOf } from '../../build/site-settings.ts';

const folders: string[] = [];

/** A folder of stories of these ids, with what its site says of itself. */
function data(ids: readonly string[], settings?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-map-site-'));
  folders.push(folder);
  for (const id of ids) {
    mkdirSync(join(folder, id));
    writeFileSync(join(folder, id, 'story.json'), '{}');
  }
  if (settings !== undefined) writeFileSync(join(folder, 'conflict-map.json'), settings);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

test('the story that a site names comes first, and is at its own address', async () => {
  const text = '{ "story": "b", "address": "https://example.org/", "title": "Maps" }';
  expect(await projectSite(data(['c', 'a', 'b'], text))).toEqual({
    story: 'b',
    address: 'https://example.org/',
    title: 'Maps',
    stories: ['b', 'a', 'c'],
    first: 'b',
  });
});

test('the only story is at the site’s own address by itself; of several without a name, none is', async () => {
  expect(await projectSite(data(['a']))).toEqual({ stories: ['a'], first: 'a' });
  expect(await projectSite(data(['b', 'a'], '{}'))).toMatchObject({ stories: ['a', 'b'] });
  expect((await projectSite(data(['b', 'a']))).first).toBeUndefined();
});

test('a file that is wrong is refused with its line', async () => {
  await expect(projectSite(data(['a', 'b'], '{\n  "story": "other"\n}'))).rejects.toThrow(
    /nothing is built\.\n.*conflict-map\.json:2: story: found the story "other", which is not there; allowed: one of a, b$/,
  );
});

test('the address of a site is one of the web', () => {
  expect(siteAddressOf('https://example.org/map')).toBe('https://example.org/map');
  expect(siteAddressOf('')).toBeUndefined();
  expect(() => siteAddressOf('example.org')).toThrow('SITE_URL is “example.org”');
});
