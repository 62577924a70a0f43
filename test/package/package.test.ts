import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, inject, test } from 'vitest';

const { tarball, home, folder } = inject('packed');

/** Runs Node in the folder that the package is installed in; the output, or what went wrong. */
function node(...args: string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: 'utf8' });
  return stdout + stderr;
}

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test('arethetypeswrong finds the types right for all who can import modules', () => {
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'],
    { encoding: 'utf8' },
  );
  expect(status, stdout + stderr).toBe(0);
});

test('a server can import the classes and the registration', () => {
  const script = `
    const { ConflictMap, noFilter } = await import('conflict-map');
    await import('conflict-map/define.js');
    console.log(typeof ConflictMap, noFilter.text === '');`;
  expect(node('--input-type=module', '--eval', script).trim()).toBe('function true');
});

test('TypeScript knows the element, its properties and its events', { timeout: 120_000 }, () => {
  const output = node(
    join(home, 'node_modules/typescript/bin/tsc'),
    ...['--noEmit', '--strict', '--skipLibCheck', 'false', '--module', 'nodenext'],
    ...['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--types', 'geojson'],
    'user.mts',
  );
  expect(output).toBe('');
});

test('the manifest describes what the package has', () => {
  const manifest = JSON.parse(
    readFileSync(join(folder, 'dist-lib/custom-elements.json'), 'utf8'),
  ) as { modules: { path: string; declarations: { tagName?: string }[] }[] };
  for (const { path } of manifest.modules) expect(existsSync(join(folder, path)), path).toBe(true);
  const tags = manifest.modules.flatMap(({ declarations }) => declarations.map((d) => d.tagName));
  expect(tags).toEqual(['conflict-map']);
});

test('licences and nothing of the project’s own workshop are in it', () => {
  for (const file of ['LICENSE', 'LICENSE_DATA', 'README.md', 'dist-lib/licences.txt'])
    expect(existsSync(join(folder, file)), file).toBe(true);
  for (const file of ['src', 'test', 'data', 'vite.config.ts'])
    expect(existsSync(join(folder, file)), file).toBe(false);
});
