import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { INVENTED } from '../kinds-of-place/stories.ts';
import { writeQuarter } from '../kinds-of-place/tiles/write-quarter.ts';
import { writeStory } from '../kinds-of-place/write-story.ts';
import { buildCopy, projectCopies } from '../support/project-copies.ts';
import { siteTest } from '../support/site-test.ts';
import { startServer, type StaticServer } from '../support/static-server.ts';
import { handedOver, HANDED_OVER } from './handed-over.ts';

// A site of the seven invented stories, one for each kind of place.

const copies = projectCopies([]);
let server: StaticServer;

beforeAll(async () => {
  const folder = copies.make((data) => {
    cpSync(join(import.meta.dirname, '../kinds-of-place/basemaps'), join(data, 'basemaps'), {
      recursive: true,
    });
    writeQuarter(join(data, 'basemaps'));
    rmSync(join(data, 'conflict-map.json'));
    for (const story of INVENTED) writeStory(data, story);
  });
  const { status, output } = buildCopy(folder);
  expect(status, output).toBe(0);
  server = await startServer({ root: join(folder, 'dist') });
}, 180_000);

afterAll(async () => {
  await server.close();
  copies.remove();
});

describe.each(INVENTED)('$kind', ({ id }) => {
  siteTest.for([
    { width: 360, height: 740 },
    { width: 768, height: 900 },
    { width: 1280, height: 900 },
  ])(
    'changes less than 2 % of the pixels when the engine takes over, at $width × $height px',
    async (viewport, { page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const name = `kind-${id}-${viewport.width}`;
      const share = await handedOver(page, `${server.url}${id}/embed.html`, name);
      expect(share).toBeLessThan(HANDED_OVER);
      // The engine has drawn, not the poster once more: both are of one colour where there is but water.
      expect(await page.locator('conflict-map-view canvas').isVisible()).toBe(true);
    },
  );
});
