import { readFileSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { globSync } from 'tinyglobby';
import { configDefaults, defineConfig } from 'vitest/config';
import { basemapModules } from './build/basemap-modules.ts';
import { browserFlags, findPageBrowser } from './test/support/browser.ts';
import { CountReporter } from './test/support/count-reporter.ts';
import { askedEngines } from './test/support/engines/session.ts';
import { leftOutLines, testsLeftOut } from './test/support/missing-stories.ts';
import { TestOrder } from './test/support/test-order.ts';

const browserPath = findPageBrowser();

/** The folders whose tests are a project of their own. */
const OTHERS =
  'test/{browser,site,package,engines,hosts,bench,site-build,tooling,language,large,world-boxes}/**';

/** Reading a whole story, or loading all of its sources, takes seconds on a slow computer. */
const PATIENT = { testTimeout: 20_000, hookTimeout: 30_000 };

/** Unit tests that replace modules: another file in their worker would get these, or they its own. */
const replacing = globSync('test/**/*.test.ts', { ignore: OTHERS }).filter((file) =>
  readFileSync(file, 'utf8').includes('vi.mock('),
);

/** A site of other stories does without the tests that are about this project's. */
const leftOut = testsLeftOut();
for (const line of leftOutLines(leftOut)) console.warn(line);
const lacking = leftOut.flatMap(({ files }) => files);
const exclude = [...configDefaults.exclude, ...lacking];

export default defineConfig({
  test: {
    reporters: [
      'default',
      ...(process.env.GITHUB_ACTIONS ? ['github-actions' as const] : []),
      new CountReporter(),
    ],
    sequence: { sequencer: TestOrder },
    // All files of a project may be about a story that is not there.
    passWithNoTests: lacking.length > 0,
    // One group after the other: software WebGL takes every core, and what runs beside it would
    // time out now and then.
    projects: [
      {
        plugins: [basemapModules()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, OTHERS, ...replacing],
          // Loading the sources anew for each file takes longer than what they test.
          isolate: false,
          setupFiles: './test/support/settled-imports.ts',
          maxWorkers: 2,
          ...PATIENT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [basemapModules()],
        test: {
          name: 'replacing',
          environment: 'node',
          include: replacing,
          exclude,
          maxWorkers: 2,
          ...PATIENT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [basemapModules()],
        test: {
          name: 'tooling',
          environment: 'node',
          include: ['test/{site-build,tooling,large}/**/*.test.ts'],
          exclude,
          isolate: false,
          maxWorkers: 2,
          ...PATIENT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [basemapModules()],
        test: {
          // Its files have a table of words of their own, so they share no modules.
          name: 'language',
          environment: 'node',
          include: ['test/language/**/*.test.ts'],
          exclude,
          maxWorkers: 2,
          ...PATIENT,
          sequence: { groupOrder: 0 },
        },
      },
      {
        plugins: [basemapModules()],
        test: {
          // Only where it is asked for: the first run fetches 160 MB. See test/README.md.
          name: 'world',
          environment: 'node',
          include: ['test/world-boxes/**/*.test.ts'],
          exclude,
          fileParallelism: false,
          testTimeout: 60_000,
          // Fetching the packages.
          hookTimeout: 600_000,
          sequence: { groupOrder: 5 },
        },
      },
      {
        plugins: [basemapModules()],
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude,
          // Without this, Vitest leaves out what .css files say.
          css: true,
          fileParallelism: false,
          // One page for all files: loading the sources takes longer than what they test.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 1 },
          browser: {
            enabled: true,
            headless: true,
            provider: playwright({
              launchOptions: {
                args: browserFlags,
                ...(browserPath !== undefined && { executablePath: browserPath }),
              },
            }),
            instances: [{ browser: 'chromium' }],
            viewport: { width: 800, height: 600 },
            screenshotFailures: false,
          },
        },
      },
      {
        test: {
          name: 'site',
          environment: 'node',
          include: ['test/site/**/*.test.ts'],
          exclude,
          // One browser for each worker, see test/support/site-test.ts.
          isolate: false,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 30_000,
          globalSetup: './test/support/serve-built-site.ts',
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
          exclude,
          isolate: false,
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 30_000,
          globalSetup: './test/support/serve-hosts.ts',
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          name: 'engines',
          environment: 'node',
          // One file for each engine.
          include: askedEngines().map((name) => `test/engines/${name}.test.ts`),
          exclude,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 90_000,
          globalSetup: './test/support/engines/serve-engine-site.ts',
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
