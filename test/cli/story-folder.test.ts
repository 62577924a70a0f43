import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { storyFolder, storyFolders } from '../../src/cli/story-folder.ts';

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'conflict-map-'));
  await mkdir(join(data, 'basemaps'));
});
afterEach(() => rm(data, { recursive: true }));

async function addStory(name: string): Promise<void> {
  await mkdir(join(data, name));
  await writeFile(join(data, name, 'story.json'), '{}');
}

it('takes the only folder with a story', async () => {
  await addStory('one');
  expect(await storyFolder(undefined, data)).toBe(join(data, 'one'));
});

it('lists those with a story, by name, and none where there is no such folder', async () => {
  await addStory('two');
  await addStory('one');
  expect(await storyFolders(data)).toEqual([join(data, 'one'), join(data, 'two')]);
  expect(await storyFolders(join(data, 'nothing'))).toEqual([]);
});

it('asks where there is none or a choice', async () => {
  await expect(storyFolder(undefined, data)).rejects.toThrow('has a story.json; name the story');
  await addStory('one');
  await addStory('two');
  await expect(storyFolder(undefined, data)).rejects.toThrow(
    `several stories: name one of ${join(data, 'one')}, ${join(data, 'two')}`,
  );
});
