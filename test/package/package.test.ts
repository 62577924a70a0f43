import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { globSync } from 'tinyglobby';
import { describe, expect, inject, test } from 'vitest';

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
    [
      ...['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-emoji', '--no-color'],
      // A stylesheet has no types.
      ...['--exclude-entrypoints', './fonts.css'],
    ],
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

/** Runs a type checker of the project in the folder of the package's users; its exit code and output. */
function check(checker: string, ...args: string[]): { status: number | null; output: string } {
  const path = join(home, 'node_modules', checker);
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...args], {
    cwd: join(home, 'users'),
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe('TypeScript knows the element, its data and its events', { timeout: 240_000 }, () => {
  test.each(['plain.mts', 'define-alone.mts', 'svelte-alone.mts'])(
    'as Node resolves modules, in %s, and all of the package’s types',
    (user) => {
      const { output } = check(
        'typescript/bin/tsc',
        ...['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', 'false'],
        ...['--module', 'nodenext', '--resolveJsonModule', '--target', 'es2022'],
        ...['--lib', 'es2023,dom,dom.iterable', '--types', 'geojson', user],
      );
      expect(output).toBe('');
    },
  );

  test('as bundlers do, in React’s JSX and in Vue’s templates', () => {
    const { output } = check('vue-tsc/bin/vue-tsc.js', '-p', '.', '--pretty', 'false');
    const errors = output.match(/^\S.*error TS.*$/gm);
    expect(errors, output).toHaveLength(1);
    expect(errors?.[0]).toMatch(/^Wrong\.vue.*"drak"/);
  });

  test('in Svelte’s templates', () => {
    const { output } = check('svelte-check/bin/svelte-check', '--output', 'machine');
    const errors = output.match(/^\d+ ERROR .*$/gm);
    expect(errors, output).toHaveLength(1);
    expect(errors?.[0]).toMatch(/Wrong\.svelte.*drak/);
  });
});

test('the licence of each package with a module in it is named, and those of MapLibre’s parts', () => {
  const text = readFileSync(join(folder, 'dist-lib/licences.txt'), 'utf8');
  const named = [...text.matchAll(/^== (\S+) \S+ \(/gm)].map(([, name]) => name);
  expect(named).toEqual(
    expect.arrayContaining([
      'maplibre-gl',
      'lit',
      'lit-html',
      'valibot',
      'topojson-client',
      'earcut',
    ]),
  );
  expect(named).toEqual(
    expect.arrayContaining(['@fontsource/noto-sans', '@fontsource/noto-serif-armenian']),
  );
  expect(new Set(named).size).toBe(named.length);
});

test('no file has a blank in its name or begins with an underscore, which some hosts drop', () => {
  const files = globSync('dist-lib/**', { cwd: folder });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((file) => /\s|(^|\/)_/.test(file))).toEqual([]);
});

test('no length is by the text size of the page that the map is in', () => {
  const scripts = globSync('dist-lib/**/*.js', { cwd: folder });
  const texts = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
  // Such a length of a media query is by the reader’s own text size.
  const rest = texts.replaceAll(/var\(--cm-rem, ?1rem\)|@media[^{]*\{/g, '');
  expect(rest.length).toBeLessThan(texts.length);
  expect(rest.match(/.{0,40}[\d.]+rem\b/g)).toBeNull();
});

test('the fonts stand in one folder, from which they can be copied beside a built script', () => {
  const css = readFileSync(join(folder, 'dist-lib/fonts.css'), 'utf8');
  const named = [...css.matchAll(/url\("?\.\/(fonts\/[^")]+)"?\)/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(0);
  for (const file of named) expect(existsSync(join(folder, 'dist-lib', file)), file).toBe(true);
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
  for (const file of ['LICENSE', 'data/LICENSE', 'README.md', 'dist-lib/licences.txt'])
    expect(existsSync(join(folder, file)), file).toBe(true);
  for (const file of ['src', 'test', 'vite.config.ts'])
    expect(existsSync(join(folder, file)), file).toBe(false);
  expect(readdirSync(join(folder, 'data'))).toEqual(['LICENSE']);
});
