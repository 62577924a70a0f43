import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exportCommand, exportedFiles } from '../../src/cli/export-command.ts';
import { exportFormats } from '../../src/export/formats.ts';
import type { BuiltBasemap } from '../../src/story/built/built-basemap.ts';
import { fixtureStory } from '../browser/fixture-story.ts';

const story = fixtureStory();
const basemap: BuiltBasemap = {
  id: story.basemap.id,
  view: story.bounds,
  layers: [],
  topology: { type: 'Topology', objects: {}, arcs: [] },
};
const files = exportedFiles(story, basemap);

describe.each(exportFormats)('the format $name', ({ ending, write }) => {
  const name = `claims.${ending}`;

  it('is written by the command and the site, and explained by the command’s help', () => {
    expect(files[name]).toBe(write(story, story.claims, { url: null }));
    expect(exportCommand.help).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
  });

  it('has its row in docs/data.md', () => {
    expect(readFileSync('docs/data.md', 'utf8')).toMatch(
      new RegExp(`^\\|.*\`[^\`]*${name}\``, 'm'),
    );
  });

  it('is of the claims that it is given', () => {
    const [first] = story.claims;
    const text = write(story, [first!], { url: null });
    expect(text).toContain(first!.excerpt.exact.slice(0, 20));
    expect(text.length).toBeLessThan(files[name]!.length);
  });
});

it('adds the built story and its basemap to the formats of claims, and nothing else', () => {
  expect(Object.keys(files)).toEqual([
    ...exportFormats.map(({ ending }) => `claims.${ending}`),
    'story.json',
    'basemap-caucasus.json',
  ]);
});
