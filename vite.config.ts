import { defineConfig } from 'vite';
import { basemapModules } from './build/basemap-modules.ts';
import { BROWSER_TARGETS, KEPT_CSS } from './build/browsers.ts';
import { plainImports, plainTexts, readerChunk, sceneChunk, smallReader } from './build/chunks.ts';
import { stylesOfPage } from './build/element-styles.ts';
import { sharedEngine } from './build/engine/engine.ts';
import { selfHostedFonts } from './build/fonts/fonts.ts';
import { licences } from './build/licences.ts';
import { KEY_CSS, SHARED_CSS, STORY_CSS } from './build/page-files.ts';
import { overviewPages } from './build/overview-pages.ts';
import { projectSite, siteAddressOf } from './build/site-settings.ts';
import { storyIds } from './build/project-stories.ts';
import { filesBesidePages } from './build/story-files.ts';
import { storyModules } from './build/story-modules.ts';
import {
  type PageContents,
  pagePaths,
  storyFolders,
  storyShells,
  wholePages,
} from './build/story-pages.ts';
import { smallLit } from './build/small-lit.ts';
import { foldedTemplates } from './build/templates.ts';
import { splitWords } from './build/words.ts';

const { address } = await projectSite();
const site = siteAddressOf(process.env['SITE_URL'] ?? address);
const contents: PageContents = new Map();
// A letter tells sixty-four files apart, and each story has five.
const hash = `[hash:${(await storyIds()).length > 5 ? 8 : 6}]`;

export default defineConfig({
  // Relative addresses: the site works under any path, as forks on GitHub Pages need.
  base: './',
  plugins: [
    splitWords(),
    storyModules(),
    basemapModules({ pages: true }),
    storyFolders(),
    storyShells(site, contents),
    filesBesidePages(site),
    overviewPages(site),
    selfHostedFonts(contents),
    stylesOfPage(),
    wholePages(site, contents),
    sharedEngine(),
    smallLit(),
    plainImports(),
    foldedTemplates(),
    plainTexts(),
    smallReader(),
    licences(),
  ],
  css: { lightningcss: KEPT_CSS },
  build: {
    target: BROWSER_TARGETS,
    assetsInlineLimit: 0,
    // What is loaded later is one file each, or named by the page already.
    modulePreload: false,
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 1 } },
      input: [...(await pagePaths()), KEY_CSS, SHARED_CSS, STORY_CSS],
      output: {
        // Pages name a dozen files: two letters fewer each, where so few do.
        entryFileNames: `assets/[name]-${hash}.js`,
        chunkFileNames: `assets/[name]-${hash}.js`,
        // The stylesheet of the fonts names thirty, and what each is.
        assetFileNames: ({ names: [name = ''] }) => {
          const font = name.includes('-cut.') ? 'font-cut' : 'font';
          return `assets/${name.endsWith('.woff2') ? font : '[name]'}-${hash}[extname]`;
        },
        codeSplitting: { groups: [readerChunk(), sceneChunk()] },
      },
    },
    chunkSizeWarningLimit: 1200,
  },
});
