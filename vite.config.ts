import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { exportedFiles } from './src/cli/export-command.ts';
import { readStory } from './src/cli/read-story.ts';
import { inlineJson, prerenderClaims } from './src/site/prerender.ts';
import { problemText } from './src/story/problem.ts';
import type { Story } from './src/story/story.ts';

/** The strictest policy under which the pages work. Pages cannot send headers, so it is a meta element. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Reads and checks a story; with problems nothing is built. */
async function checkedStory(id: string): Promise<Story> {
  const { problems, story } = await readStory(join('data', id));
  if (story) return story;
  const lines = problems.map((problem) => problemText(problem)).join('\n');
  throw new Error(`The data of “${id}” has problems; nothing is built.\n${lines}`);
}

/** Writes stories into the pages that name them, and their data and schemas beside the pages. */
function storyPages(): Plugin {
  return {
    name: 'story-pages',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        let page = html;
        for (const [comment, part, id] of html.matchAll(
          /<!-- story:(list|data) ([a-z0-9-]+) -->/g,
        )) {
          const story = await checkedStory(id ?? '');
          const text =
            part === 'list'
              ? await prerenderClaims(story)
              : `<script type="application/json" data-story="${story.id}">${inlineJson(story)}</script>`;
          page = page.replace(comment, () => text);
        }
        return page;
      },
    },
    async generateBundle() {
      const emit = (fileName: string, source: string): void => {
        this.emitFile({ type: 'asset', fileName, source });
      };
      const folders = await readdir('data');
      for (const id of folders.filter((name) => name !== 'basemap')) {
        const files = exportedFiles(await checkedStory(id));
        for (const [name, text] of Object.entries(files)) emit(`stories/${id}/${name}`, text);
      }
      const schemas = (await readdir('src/story/schema')).filter((name) => name.endsWith('.json'));
      for (const name of schemas)
        emit(`schema/${name}`, await readFile(join('src/story/schema', name), 'utf8'));
    },
  };
}

/** Puts the policy into the built pages; the development server needs inline scripts of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

export default defineConfig({
  // Relative addresses: the site works under any path, as forks on GitHub Pages need.
  base: './',
  plugins: [storyPages(), contentSecurityPolicy()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: ['index.html', 'embed.html'] },
    chunkSizeWarningLimit: 1200,
  },
});
