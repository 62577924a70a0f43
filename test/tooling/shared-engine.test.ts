import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, createLogger, type Rolldown } from 'vite';
import { leftOut } from '../../build/engine/left-out.ts';
import { engineSources, sharedEngine, type EngineOptions } from '../../build/engine/engine.ts';

const installed = resolve('node_modules/maplibre-gl');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'conflict-map-engine-'));
  await writeFile(join(folder, 'package.json'), '{"version":"6.17.0"}');
});

afterAll(() => rm(folder, { recursive: true }));

/** A page that imports nothing but the engine, built; `said` is what the build printed. */
async function built(options: EngineOptions) {
  const said: string[] = [];
  const logger = createLogger('info');
  logger.info =
    logger.warn =
    logger.warnOnce =
      (line) => {
        said.push(line);
      };
  const { output } = (await build({
    configFile: false,
    customLogger: logger,
    logLevel: 'warn',
    base: './',
    plugins: [
      sharedEngine(options),
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? id : null),
        load: (id) => (id === 'page' ? `import('/src/engine/engine.ts').then(console.log);` : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: 'page' },
    },
  })) as Rolldown.RolldownOutput;
  const file = (name: RegExp) => output.find(({ fileName }) => name.test(fileName));
  return {
    said: said.join('\n'),
    file,
    chunk: (name: RegExp) => {
      const found = file(name);
      if (found?.type !== 'chunk') throw new Error(`No chunk is called ${name.source}.`);
      return found;
    },
  };
}

test('the installed package has the sources', () => {
  expect(engineSources(installed)).toMatchObject({
    main: expect.stringMatching(/maplibre-gl\/src\/index\.ts$/) as string,
    worker: expect.stringMatching(/maplibre-gl\/src\/source\/worker\.ts$/) as string,
  });
});

test.each(['5.24.0', '6.16.2', '7.0.0'])('version %s is not touched', async (version) => {
  const other = await mkdtemp(join(folder, 'other-'));
  await writeFile(join(other, 'package.json'), JSON.stringify({ version }));
  expect(engineSources(other)).toEqual({
    reason: `maplibre-gl is ${version}, and its sources are known from 6.17 on, below 7`,
  });
});

test('a package without its sources is not touched', () => {
  expect(engineSources(folder)).toEqual({ reason: 'maplibre-gl 6.17.0 has no src/index.ts' });
});

test('page and worker share the code that both need', { timeout: 120_000 }, async () => {
  const { said, file, chunk } = await built({});
  const [page, worker, shared] = [
    chunk(/engine-(?!shared|worker)[^/]*$/),
    chunk(/engine-worker-/),
    chunk(/engine-shared-/),
  ];
  expect(page.imports).toContain(shared.fileName);
  expect(worker.imports).toEqual([shared.fileName]);
  expect(file(/\.mjs$/)).toBeUndefined();

  const modules = [page, worker, shared].flatMap(({ moduleIds }) => moduleIds);
  expect(new Set(modules).size).toBe(modules.length);
  expect(modules.filter((id) => id.includes('maplibre-gl/dist'))).toEqual([]);

  // By the address of the chunk itself: under any path, and no blob that the policy forbids.
  const workerName = worker.fileName.split('/').at(-1)!;
  expect(page.code).toContain(`new URL(\`${workerName}\`,import.meta.url)`);
  // Nothing in a worker may ask for a document when it starts.
  expect(worker.code + shared.code).not.toMatch(/__vite|vite:preload/);
  expect(said).toMatch(/engine: maplibre-gl 6\.\S+ from its sources, .* kB gzip/);

  // What is left out is a stub at most, and takes along what only it imports.
  const source = (id: string) => id.split('maplibre-gl/src/')[1];
  const sizes = [page, worker, shared].flatMap((part) => Object.entries(part.modules));
  const leftOver = sizes.filter(([id, { renderedLength }]) => {
    const path = source(id)?.replace(/\.ts$/, '');
    return path !== undefined && leftOut(path) !== undefined && renderedLength > 700;
  });
  expect(leftOver).toEqual([]);
  expect(modules.filter((id) => /@maplibre\/mlt|bidi-js|tiny-sdf/.test(id))).toEqual([]);
  const weight = Number(/one graph with its worker: ([\d.]+) kB/.exec(said)?.[1]);
  expect(weight).toBeLessThan(200);
});

test('ENGINE=stock builds with the shipped files', { timeout: 120_000 }, async () => {
  const { said, file, chunk } = await built({ stock: true });
  expect(file(/maplibre-gl-worker-[^/]*\.mjs$/)).toBeDefined();
  const { moduleIds } = chunk(/engine-/);
  expect(moduleIds.filter((id) => id.includes('maplibre-gl/src'))).toEqual([]);
  expect(said).toMatch(/engine: maplibre-gl 6\.\S+ from its two shipped files: .* kB gzip/);
  expect(said).not.toContain('shared-engine');
});

test(
  'a package that is not as expected is used as shipped, and the build says so',
  { timeout: 120_000 },
  async () => {
    const { said, file } = await built({ packageFolder: folder });
    expect(file(/maplibre-gl-worker-[^/]*\.mjs$/)).toBeDefined();
    expect(said).toContain('maplibre-gl 6.17.0 has no src/index.ts');
    expect(said).toContain('two shipped files');
  },
);
