// Run by test/hosts/wordpress/try.sh: saves a post for each way, role and theme, looks at it in Chromium and prints a table.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { readStory } from '../../../src/cli/read-story.ts';
import { openingSettings } from '../../../src/press/example-snippet.ts';
import { browserFlags, findBrowser } from '../browser.ts';
import { startServer } from '../static-server.ts';
import { contentFile, postContent, type Pasted, ROLES, type Role, WAYS } from './posts.ts';
import { seenText, seeMap } from './see-map.ts';

const THEMES = {
  twentytwentythree: 'Twenty Twenty-Three',
  twentytwentytwo: 'Twenty Twenty-Two',
  twentytwentyone: 'Twenty Twenty-One',
};
type Theme = keyof typeof THEMES;

/** All posts of a theme are looked at side by side, in milliseconds. */
const LONGEST = 180_000;

/** Widths of the window in CSS pixels: a desk, a phone. */
const WIDTHS = [1280, 390];

const { SITE_PORT = '', SITE_FOLDER = '', WP_VERSION = '', SHOTS } = process.env;
const HERE = 'test/hosts/wordpress';
const DOCS = 'docs/embedding.md';
const EXAMPLE_SITE = 'https://maps.example/';

const { story } = await readStory('data/karabakh-2020');
if (!story) throw new Error('The story has mistakes: npm run check');
const site = await startServer({ root: SITE_FOLDER, port: Number(SITE_PORT) });
const settings = openingSettings(story, site.url);

const path = findBrowser();
const browser = await chromium.launch({
  args: browserFlags,
  ...(path && { executablePath: path }),
});
try {
  const pairs = WAYS.flatMap((way) => ROLES.map((role) => ({ way, role })));
  const rows: string[][] = pairs.map(({ way, role }) => [way, role]);
  const contents = new Map<string, string>();
  // WordPress has one theme at a time.
  for (const theme of Object.keys(THEMES) as Theme[]) {
    const cells = pairs.map(async ({ way, role }) => {
      const { url, html } = await save(way, role, theme);
      contents.set(contentFile(way, role), asExample(html));
      const seen = await look(url, `${theme}-${contentFile(way, role)}`);
      console.error(`${THEMES[theme]}, ${way}, ${role}: ${seen}`);
      return seen;
    });
    for (const [index, cell] of (await Promise.all(cells)).entries()) rows[index]?.push(cell);
  }
  const table = [
    `WordPress ${WP_VERSION}, Chromium ${browser.version()}. Width × height in CSS pixels in a window of ${WIDTHS.join(' and ')}:`,
    '',
    `| way | saved by | ${Object.values(THEMES).join(' | ')} |`,
    '| --- | --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ].join('\n');
  console.log(table);
  if (process.argv.includes('--write')) write(table, contents);
} finally {
  await browser.close();
  await site.close();
}

/** Saves a post; its address, and what WordPress makes of its content, for which it asks our own server. */
async function save(way: Pasted, role: Role, theme: Theme): Promise<{ url: string; html: string }> {
  const php = spawn('php', [`${HERE}/post.php`, role, theme], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  php.stdin.end(postContent(way, settings));
  const output = (await php.stdout.setEncoding('utf8').toArray()).join('');
  if (!output.startsWith('{')) throw new Error(`WordPress did not save the post.\n${output}`);
  return JSON.parse(output) as { url: string; html: string };
}

/** What readers see of a post in each width. */
async function look(url: string, name: string): Promise<string> {
  const context = await browser.newContext({ viewport: { width: WIDTHS[0] ?? 0, height: 900 } });
  const page: Page = await context.newPage();
  page.setDefaultTimeout(LONGEST);
  // The engine draws where the drawing is, and takes seconds in software.
  await page.route(/\/(engine|maplibre-gl)[^/]*\.m?js$/, (route) => route.abort());
  await page.goto(url);
  const seen: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    seen.push(seenText(await seeMap(page)));
    if (SHOTS) {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
    }
  }
  await context.close();
  return [...new Set(seen)].join('; ');
}

/** The same markup at another address, with a secret that stays the same. */
function asExample(html: string): string {
  return `${html
    .replaceAll(site.url, EXAMPLE_SITE)
    .replaceAll(/(secret="|#\?secret=)\w+/g, '$14Fh2kQz9Xa')
    .trim()}\n`;
}

function write(table: string, contents: ReadonlyMap<string, string>): void {
  const folder = join(HERE, 'content');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, html] of contents) writeFileSync(join(folder, file), html);
  const docs = readFileSync(DOCS, 'utf8');
  const marked = /(<!-- wordpress -->\n).*(\n<!-- \/wordpress -->)/s;
  if (!marked.test(docs)) throw new Error(`${DOCS} has no place for the table.`);
  writeFileSync(
    DOCS,
    docs.replace(marked, (_all, begin: string, end: string) => `${begin}\n${table}\n${end}`),
  );
  spawnSync('npx', ['prettier', '--write', DOCS], { stdio: 'inherit' });
}
