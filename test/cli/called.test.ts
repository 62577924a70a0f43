import { expect, it, test } from 'vitest';
import { asCalled } from '../../src/cli/packaged/called.ts';
import { run } from '../../src/cli/run.ts';

test.each([
  ['“npm run check -- FOLDER --seal” finds it', '“npx conflict-map check FOLDER --seal” finds it'],
  ['Usage: npm run COMMAND -- [OPTIONS]', 'Usage: npx conflict-map COMMAND [OPTIONS]'],
  ['as “npm run basemap” makes it', 'as “npx conflict-map basemap” makes it'],
  ['npm run places: one name', 'npx conflict-map places: one name'],
  ['npm run build', 'npm run build'],
])('%s is in the package: %s', (script, packaged) => {
  expect(asCalled(script, 'script')).toBe(script);
  expect(asCalled(script, 'package')).toBe(packaged);
});

const COMMANDS = ['init', 'check', 'export', 'import', 'basemap', 'places'];

it.each([
  [[]],
  [['--help']],
  ...COMMANDS.map((command) => [[command, '--help']]),
  ...COMMANDS.map((command) => [[command, '--nonsense']]),
])('%j names commands as they are called where it runs', async (args) => {
  const said = async (called: 'script' | 'package'): Promise<string> => {
    const lines: string[] = [];
    const write = (line: string) => lines.push(line);
    await run(args, { out: write, err: write }, called);
    return lines.join('\n');
  };
  expect(await said('script')).toContain('npm run ');
  expect(await said('script')).not.toMatch(/(?<!npm run )conflict-map[ :]/);
  expect(await said('package')).toContain('npx conflict-map');
  expect(await said('package')).not.toContain('npm run');
});
