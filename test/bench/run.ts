// `npm run bench`: measures the built pages beside reference pages, and writes results.md. With
// `-- --write`, the tables go into docs/performance.md too.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { format } from 'prettier';
import prettierConfig from '../../.prettierrc.json' with { type: 'json' };
import { browserFlags, findOrInstallBrowser } from '../support/browser.ts';
import { type CountingServer, serveCounting } from './counting-server.ts';
import { type Line, LINES } from './lines.ts';
import type { Bench } from './loads/open-page.ts';
import { measure } from './measure.ts';
import { type BenchPage, CLAIM, PAGES } from './pages.ts';
import { bundleProbe } from './probe/bundle.ts';
import { buildReferences } from './references/build.ts';
import { PAGE, withBenchTables } from './report/page.ts';
import { medianTable, ratioTable, targetTable } from './report/tables.ts';
import { markdown, plainText } from './report/write.ts';
import { Results } from './results.ts';

/** Below this the medians say little. */
const ENOUGH_ROUNDS = 7;

const rounds = Number(process.env.ROUNDS ?? ENOUGH_ROUNDS);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('ROUNDS must be a whole number.');
const wanted = process.env.PAGES?.split(',');
const pages = PAGES.filter(({ id }) => wanted?.includes(id) ?? true);
const writing = process.argv.includes('--write');
if (writing) {
  if (rounds < ENOUGH_ROUNDS || wanted)
    throw new Error(`--write needs all pages and at least ${ENOUGH_ROUNDS} rounds.`);
  // A page without a place for the tables is not found out after the last round.
  withBenchTables(await readFile(PAGE, 'utf8'), '', []);
}

if (!process.env.BENCH_BUILT) {
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The site could not be built (see above).');
}
const referencesFolder = resolve('node_modules/.cache/conflict-map-bench');
await buildReferences(referencesFolder);

const servers: Record<BenchPage['folder'], CountingServer> = {
  references: await serveCounting(referencesFolder),
  site: await serveCounting('dist'),
};
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(),
  // Naming the graphics library distorts first paint; without it, WebGL is drawn in software too.
  args: browserFlags.filter((flag) => !flag.startsWith('--use-angle')),
});
const bench: Bench = {
  browser,
  probe: await bundleProbe(),
  excerpt: await excerptOf(CLAIM),
  urls: { references: servers.references.url, site: servers.site.url },
};

const results = new Results();
let late = 0;
try {
  // What is compiled and cached once for all pages is not to be counted against the first.
  for (const page of pages) await measure(bench, page, LINES.at(-1)!, servers[page.folder]);
  for (let round = 0; round < rounds; round++) {
    for (const line of LINES) {
      for (const page of turned(pages, round)) await measureOnce(page, line);
    }
    console.error(`Round ${round + 1} of ${rounds} done.`);
  }
} finally {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
}

const versions = `Chromium ${browser.version()}, headless, WebGL in software`;
const described = `${rounds === 1 ? 'One round' : `Medians of ${rounds} rounds`}, the pages in turn; ${versions}; ${availableParallelism()} cores; window of 800 × 600, nothing cached, gzip.`;
const targets = targetTable(results, LINES);
const tables = [
  targets,
  ...LINES.flatMap((line) => [medianTable(results, line, pages), ratioTable(results, line, pages)]),
];
console.log(['', described, ...tables.map(plainText)].join('\n\n'));
await writeFile(
  fileURLToPath(new URL('./results.md', import.meta.url)),
  await format([described, ...tables.map(markdown)].join('\n\n'), { parser: 'markdown' }),
);
if (writing) {
  const medians = LINES.map((line) => medianTable(results, line, pages));
  const page = withBenchTables(await readFile(PAGE, 'utf8'), described, [targets, ...medians]);
  const options = { ...(prettierConfig as object), parser: 'markdown' };
  await writeFile(PAGE, await format(page, options));
}
if (late > 0)
  console.log(
    `\n${late} clicks on this map came only after its engine had drawn; see the medians.`,
  );
if (rounds < ENOUGH_ROUNDS)
  console.log(`\nFewer than ${ENOUGH_ROUNDS} rounds: not to be relied on.`);

async function measureOnce(page: BenchPage, line: Line): Promise<void> {
  const { measures, early } = await measure(bench, page, line, servers[page.folder]);
  results.add(line, page, measures);
  if (page.folder === 'site' && !early) late += 1;
}

/** The pages beginning with another one in each round. */
function turned(all: BenchPage[], round: number): BenchPage[] {
  const by = round % all.length;
  return [...all.slice(by), ...all.slice(0, by)];
}

/** The words of a claim's excerpt. */
async function excerptOf(id: string): Promise<string> {
  const { claims } = JSON.parse(await readFile('data/karabakh-2020/claims.json', 'utf8')) as {
    claims: { id: string; excerpt: { exact: string } }[];
  };
  const claim = claims.find((one) => one.id === id);
  if (!claim) throw new Error(`The story has no claim “${id}”.`);
  return claim.excerpt.exact;
}
