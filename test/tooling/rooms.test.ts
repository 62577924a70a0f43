import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Every source file of the program and of its build. */
const files = globSync(['src/**/*.ts', 'build/**/*.ts']);

/** What each of them imports of the others: values, types and what is loaded later. */
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => join(dirname(file), fileName));
}

/** The way from a file back to itself through what it imports; empty when there is none. */
function circle(file: string): string[] {
  const seen = new Set<string>();
  const open = [[file]];
  for (let way = open.pop(); way; way = open.pop())
    for (const next of imports.get(way.at(-1)!) ?? []) {
      if (next === file) return [...way, next];
      if (seen.has(next)) continue;
      seen.add(next);
      open.push([...way, next]);
    }
  return [];
}

test('no file imports itself by way of others, types included', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(500);
  expect(files.map(circle).filter((way) => way.length > 0)).toEqual([]);
});

/**
 * What begins something: a page, a command, a script that is built, or an import of the package; and what
 * the engine is built with in place of modules of its own.
 */
const beginnings = [
  'build/engine/stand-ins/placement.ts',
  'build/engine/stand-ins/validate-style.ts',
  'build/fonts/write-letter-widths.ts',
  'build/package/commands.config.ts',
  'build/package/no-pictures.ts',
  'build/package/vite.config.ts',
  'src/cli/main.ts',
  'src/cli/packaged/main.ts',
  'src/cli/schema/generate-schema-files.ts',
  'src/embed/frame/early-height.ts',
  'src/embed/host/resizer.ts',
  'src/frameworks/react.ts',
  'src/frameworks/svelte.ts',
  'src/frameworks/vue.ts',
  'src/index.ts',
  'src/script.ts',
  'src/site/main.ts',
  'src/site/start.ts',
];

test('every file but the beginnings is imported: a language, a format or a check has its row', () => {
  const imported = new Set([...[...imports.values()].flat(), ...importsOf('vite.config.ts')]);
  const forgotten = files.filter((file) => !file.endsWith('.d.ts') && !imported.has(file));
  expect(forgotten.sort()).toEqual(beginnings);
});

test('no folder holds more than 20 files', () => {
  const folders = globSync(['src/**/*', 'build/**/*']).map((file) => dirname(file));
  const crowded = [...new Set(folders)].filter(
    (folder) => folders.filter((one) => one === folder).length > 20,
  );
  expect(crowded).toEqual([]);
});

test('the root holds at most 12 files, those of tools that begin with a dot apart', () => {
  // What somebody has put there, such as the article, is none of the project's.
  const tracked = execFileSync('git', ['ls-files', ':(glob)*'], { encoding: 'utf8' }).trim();
  const root = tracked.split('\n').filter((file) => !file.startsWith('.'));
  expect(root).toContain('package.json');
  expect(root.length).toBeLessThanOrEqual(12);
});

/** What is generated, and tables: a language’s words are in one file. */
const tables = ['src/story/schema/**', 'src/words/languages/**'];

test('no file is longer than 350 lines, tables and generated ones apart', () => {
  const long = globSync(['src/**/*.{ts,css}', 'build/**/*.ts'], { ignore: tables })
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 350);
  expect(long).toEqual([]);
});
