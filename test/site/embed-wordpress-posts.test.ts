import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { contentFile, COLUMN, ROLES, WAYS } from '../support/wordpress/posts.ts';
import { seeMap } from '../support/wordpress/see-map.ts';
import { hostTest } from './host-test.ts';

/** The engine's files: without them the map stays as it is drawn, and nothing waits for WebGL in software. */
const engineFiles = /\/(engine|maplibre-gl)[^/]*\.m?js$/;

/** How each theme lays out a post: what its own style sheets say of the column. */
const THEMES = {
  'Twenty Twenty-Three and -Two': `
    .entry-content > :where(:not(.alignleft):not(.alignright):not(.alignfull)) {
      max-width: 650px; margin-left: auto !important; margin-right: auto !important; }`,
  'Twenty Twenty-One': `
    .entry-content > *:not(.alignwide):not(.alignfull):not(.alignleft):not(.alignright) {
      max-width: 610px; margin-left: auto; margin-right: auto; }
    .entry-content > iframe[style] { margin: 30px 0 !important; max-width: 100% !important; }`,
};

/** What WordPress's own style sheet says of an embed, for every theme. */
const BLOCKS = `
  .wp-block-embed { overflow-wrap: break-word; margin: 0 0 1em; }
  .wp-block-embed__wrapper { position: relative; }
  .wp-block-embed iframe { max-width: 100%; }`;

/** What has to come through of each way: for authors WordPress removes frames, scripts and elements. */
const EXPECTED = {
  administrator: ['map', 'map', 'map', 'map', 'map', 'picture'],
  author: ['map', 'map', 'link', 'link', 'link', 'picture'],
} as const;

describe.each(Object.entries(THEMES))('what WordPress makes of a post in %s', (_name, css) => {
  hostTest.for(ROLES)(
    'by an %s stands in its column, at a desk and on a phone, and leaves a link',
    async (role, { page, hosts }) => {
      await page.route(engineFiles, (route) => route.abort());
      const host = await readFile('test/hosts/wordpress.html', 'utf8');
      const script = /<script>.*?<\/script>/s.exec(host)?.[0] ?? '';
      const found: string[] = [];
      for (const way of WAYS) {
        const content = await readFile(`test/hosts/wordpress/content/${contentFile(way, role)}`);
        expect(String(content)).toContain(COLUMN);
        const html = `<!doctype html><meta name="viewport" content="width=device-width"><title>x</title><style>${BLOCKS}${css}</style><div class="entry-content">${String(content)}</div>${script}`;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(hosts.paste('post.html', html));
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          const seen = await seeMap(page);
          expect(seen.over, `${way}, ${width}`).toBe(0);
          expect(seen.link || way.startsWith('link'), way).toBe(true);
          if (seen.what === 'map') expect(seen.height).toBeGreaterThanOrEqual(200);
          if (width === 1280) found.push(seen.what);
        }
      }
      expect(found).toEqual(EXPECTED[role]);
    },
  );
});
