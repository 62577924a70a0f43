import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { builtStory } from '../../src/story/built/built-story.ts';
import { basemapModules, EMBEDDED_DATA } from '../basemap-modules.ts';
import { checkedStory, exampleStory } from '../project-stories.ts';
import { BROWSER_TARGETS, KEPT_CSS } from '../browsers.ts';
import { faceCss } from '../fonts/cut-fonts.ts';
import { fontSources } from '../fonts/fonts.ts';
import { customElementsManifest } from './manifest.ts';
import { typeDeclarations } from './types.ts';
import { LICENCES, licences, licencesNamed } from '../licences.ts';
import { splitWords } from '../words.ts';

const OUT = 'dist-lib';

const require = createRequire(import.meta.url);
const packageJson = require('../../package.json') as { dependencies: Record<string, string> };

/** What src/engine/engine.ts imports for the address of the worker. */
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * Brings the worker as text and starts it from a blob: bundlers need not know that there is one,
 * and a browser starts it on a page of another origin than the script's. A page with a content
 * security policy has to allow `worker-src blob:`.
 */
function workerFromText(): Plugin {
  const id = '\0worker-from-text';
  const file = require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs');
  return {
    name: 'worker-from-text',
    enforce: 'pre',
    resolveId: (source) => (source === WORKER_URL ? id : null),
    async load(wanted) {
      if (wanted !== id) return null;
      const text = (await readFile(file, 'utf8')).replace(/\n\/\/# sourceMappingURL=.*\s*$/, '');
      return `const text = ${JSON.stringify(text)};
export default URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));`;
    },
  };
}

/**
 * `rem` is the size of the page's root, and many pages set that to 10 px. Here it becomes the size
 * that the reader has set in the browser: see src/elements/shared/text-size.ts. A stylesheet has what it
 * imports in it by then.
 */
function readersTextSize(): Plugin {
  return {
    name: 'readers-text-size',
    transform: {
      filter: {
        id: /\/src\/(?:(?:elements|engine)\/.+\.css\?inline|scene\/labels\/label-css\.ts)$/,
      },
      // A query cannot hold a custom property. A media query's `rem` is the reader's already.
      handler: (code) =>
        code.replaceAll(
          /@media[^{]*\{|@container[^{]*\{|(?<![\w-])(-?[\d.]+)rem\b/g,
          (found, size?: string) =>
            size !== undefined
              ? `calc(${size} * var(--cm-rem, 1rem))`
              : found.startsWith('@container')
                ? found.replaceAll(/([\d.]+)rem\b/g, (_, rem) => `${16 * Number(rem)}px`)
                : found,
        ),
    },
  };
}

/** What the package's users import. */
const entries = [
  'src/index.ts',
  'src/define.ts',
  ...['react', 'vue', 'svelte'].map((framework) => `src/frameworks/${framework}.ts`),
];

/** The engine's parts, loaded when the map is wanted: one minified copy serves both builds. */
const engineParts = {
  'engine/engine': 'src/engine/engine.ts',
  'engine/basemap': EMBEDDED_DATA,
};

/** In the build for bundlers: the engine's parts are those that the build for script tags has made. */
function engineAsBuilt(): Plugin {
  return {
    name: 'engine-as-built',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer) return null;
      const path = source.startsWith('.') ? join(importer, '..', source) : `/${source}`;
      const part = Object.entries(engineParts).find(([, file]) => path.endsWith(`/${file}`));
      return part ? { id: `./${part[0]}.js`, external: true } : null;
    },
  };
}

/**
 * A chunk's name as that of a file. Chunks are named by the modules that a plugin makes, `\\0words:own 0`,
 * and some hosts drop files that begin with an underscore, as Jekyll does.
 */
function plainName(name: string): string {
  return name.replaceAll(/[\W_]+/g, '-').replace(/^-/, '');
}

/**
 * Fonts stay files, named by `new URL(…, import.meta.url)`, which most bundlers understand. For the
 * others, `fonts.css` declares the same files: a page that has it keeps to it.
 */
function fontFiles(): Plugin {
  const prefix = '\0font:';
  return {
    name: 'font-files',
    enforce: 'pre',
    resolveId: (source) => (source.endsWith('.woff2?url') ? prefix + source.slice(0, -4) : null),
    async load(id) {
      if (!id.startsWith(prefix)) return null;
      const path = require.resolve(id.slice(prefix.length));
      const fileName = `fonts/${basename(path)}`;
      const file = this.emitFile({ type: 'asset', fileName, source: await readFile(path) });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
    generateBundle() {
      const faces = fontSources().map((source) =>
        faceCss(source, `./fonts/${basename(source.file)}`),
      );
      this.emitFile({ type: 'asset', fileName: 'fonts.css', source: `${faces.join('\n')}\n` });
      // TypeScript asks for the types of everything that is imported.
      this.emitFile({ type: 'asset', fileName: 'types/fonts.d.ts', source: 'export {};\n' });
    },
  };
}

/** Writes the example story beside the code. With problems in its data nothing is built. */
function exampleFile(): Plugin {
  return {
    name: 'example-story',
    async generateBundle() {
      const { story } = await checkedStory(await exampleStory());
      const source = `${JSON.stringify(builtStory(story))}\n`;
      this.emitFile({ type: 'asset', fileName: `stories/${story.id}.json`, source });
    },
  };
}

/**
 * The package, in two builds. With `--mode browser`, which comes first: one module for
 * `<script type="module">` that has everything, and the engine. Then modules for bundlers, which
 * leave the package's dependencies to npm.
 */
export default defineConfig(({ mode }) => {
  const browser = mode === 'browser';
  const dependencies = Object.keys(packageJson.dependencies);
  return {
    base: './',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      splitWords(),
      basemapModules(),
      workerFromText(),
      fontFiles(),
      readersTextSize(),
      ...(browser
        ? [licences()]
        : [
            engineAsBuilt(),
            exampleFile(),
            licencesNamed(`${OUT}/${LICENCES}`),
            typeDeclarations(entries),
            customElementsManifest(),
          ]),
    ],
    css: { lightningcss: KEPT_CSS },
    build: {
      outDir: OUT,
      emptyOutDir: browser,
      target: BROWSER_TARGETS,
      modulePreload: false,
      chunkSizeWarningLimit: 3000,
      // Bundlers minify what they take; a script tag takes it as it is.
      minify: browser,
      ...(!browser && { lib: { entry: entries, formats: ['es'] } }),
      rolldownOptions: {
        ...(browser && { input: { 'conflict-map': 'src/script.ts', ...engineParts } }),
        external: (id) =>
          !browser && dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
        preserveEntrySignatures: 'exports-only',
        output: {
          entryFileNames: '[name].js',
          // Beside the entries, where the addresses of engine and fonts are right.
          chunkFileNames: ({ name }) => `${browser ? 'browser-' : ''}${plainName(name)}-[hash].js`,
        },
      },
    },
  };
});
