import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { INVENTED } from '../../kinds-of-place/stories.ts';
import { writeQuarter } from '../../kinds-of-place/tiles/write-quarter.ts';
import { writeStory } from '../../kinds-of-place/write-story.ts';
import { buildCopy, projectCopies } from '../project-copies.ts';
import { startServer } from '../static-server.ts';
import { removeWithUs } from './guard.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the site that was built with it as its SITE_URL. */
    engineSiteUrl: string;
  }
}

/** Pages that have a twin without the engine, for tests that would only wait for WebGL in software. */
const withTwins = ['index', 'embed'];

/** The invented story that the site has beside the project’s: its basemap brings tiles. */
const TILED = 'city-quarter';

/**
 * Builds the site with the address that it will have, which is known once the server listens, and
 * serves it for as long as the tests in all engines run: a frame without an origin needs it in
 * WebKit. `index-still.html` and `embed-still.html` are the pages with `engine="none"` on the map. Beside
 * the story at the site’s own address, it has one whose basemap brings tiles.
 *
 * @throws Error when the build fails.
 */
export default async function serveEngineSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = projectCopies(['karabakh-2020']).make(addTiled);
  const removed = removeWithUs(folder);
  const root = join(folder, 'dist');
  const server = await startServer({ root, base: '/some-project/' });
  const { status, output } = buildCopy(folder, { SITE_URL: server.url });
  if (status !== 0) throw new Error(`The site could not be built.\n${output}`);
  for (const name of withTwins) {
    const page = readFileSync(join(root, `${name}.html`), 'utf8');
    const still = page.replace('<conflict-map ', '<conflict-map engine="none" ');
    if (still === page) throw new Error(`${name}.html has no map to leave the engine out of.`);
    writeFileSync(join(root, `${name}-still.html`), still);
  }
  project.provide('engineSiteUrl', server.url);
  return async () => {
    await server.close();
    await removed();
  };
}

/** Adds the story with tiles to a folder of stories. */
function addTiled(data: string): void {
  const basemaps = join(data, 'basemaps');
  const made = new URL(`../../kinds-of-place/basemaps/${TILED}`, import.meta.url);
  cpSync(made, join(basemaps, TILED), { recursive: true });
  writeQuarter(basemaps);
  for (const story of INVENTED) if (story.id === TILED) writeStory(data, story);
}
