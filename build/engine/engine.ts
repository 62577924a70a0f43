import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { normalizePath, transformWithOxc, type Plugin, type Rolldown } from 'vite';
import { parseAst } from 'rolldown/parseAst';
import { BROWSER_TARGETS } from '../browsers.ts';
import { usedCss } from './engine-css.ts';
import { leftOut, STAND_INS } from './left-out.ts';
import { stubOf } from './stubs.ts';

/** What src/engine/engine.ts imports for the address of the worker; also true of the stock files. */
const WORKER_URL = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * The files that prove the package to be as this plugin knows it: the two entries, and of each
 * generator one file, as a package without generated files could not be built from its sources.
 */
const EXPECTED = {
  main: 'src/index.ts',
  worker: 'src/source/worker.ts',
  generated: [
    'src/data/array_types.g.ts',
    'src/shaders/glsl/fill.vertex.glsl.g.ts',
    'src/style/style_layer/fill_style_layer_properties.g.ts',
    'src/util/unicode_properties.g.ts',
  ],
};

/**
 * Packages of the engine with which src/tiles/ reads tiles, too. It gets copies of its own: what both share
 * would be a file of its own, which every map would fetch.
 */
const SHARED_PACKAGES = ['pbf', '@mapbox/vector-tile', '@mapbox/point-geometry'];

/** The engine's stylesheet, which begins with MapLibre GL's own. */
const ENGINE_CSS = '/src/engine/engine.css?inline';

/** What ends the ids of such copies. */
const COPY = '?tiles';

function readsTiles(importer: string): boolean {
  return importer.endsWith(COPY) || normalizePath(importer).includes('/src/tiles/');
}

/** MapLibre GL's sources in a folder, as `sharedEngine` needs them. */
export interface EngineSources {
  version: string;
  /** The folder of the package, with forward slashes and one at its end. */
  folder: string;
  /** What the page imports. */
  main: string;
  /** What the worker runs. */
  worker: string;
}

/**
 * Looks for the sources in the package's folder.
 *
 * @returns the reason why not, when they are missing or of a version that may be another.
 */
export function engineSources(packageFolder: string): EngineSources | { reason: string } {
  const version = packageVersion(packageFolder);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major !== 6 || minor < 17) {
    return { reason: `maplibre-gl is ${version}, and its sources are known from 6.17 on, below 7` };
  }
  const missing = [EXPECTED.main, EXPECTED.worker, ...EXPECTED.generated].find(
    (file) => !existsSync(join(packageFolder, file)),
  );
  if (missing !== undefined) return { reason: `maplibre-gl ${version} has no ${missing}` };
  const folder = `${normalizePath(packageFolder)}/`;
  return {
    version,
    folder,
    main: folder + EXPECTED.main,
    worker: folder + EXPECTED.worker,
  };
}

/** The engine's stylesheet with as much of MapLibre GL's as is used. */
function ownCss(id: string, { folder }: EngineSources): string {
  const file = `${folder}dist/maplibre-gl.css`;
  const css = readFileSync(id.slice(0, -'?inline'.length), 'utf8');
  const own = css.replace("@import 'maplibre-gl/dist/maplibre-gl.css';", '');
  if (own === css) throw new Error(`${id} does not import the stylesheet of MapLibre GL`);
  return usedCss(readFileSync(file), file) + own;
}

function readStandIn(name: string): string {
  return readFileSync(join(import.meta.dirname, 'stand-ins', name), 'utf8');
}

function packageVersion(packageFolder: string): string {
  const text = readFileSync(join(packageFolder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What `sharedEngine` can be told; tests do. */
export interface EngineOptions {
  /** Keep to the files that the package ships. By default when the environment has ENGINE=stock. */
  stock?: boolean;
  /** The folder of maplibre-gl. */
  packageFolder?: string;
}

/**
 * Builds MapLibre GL from the sources in its package, the page's part and the worker's as one
 * graph of modules, so that code of both becomes a chunk that is downloaded once.
 *
 * The package ships one complete file for the page and one for the worker, 435 kB gzip, and nearly
 * all of the worker's code is in both; as one graph it is 310 kB, and 189 kB without what this map never
 * uses (`left-out.ts`, `engine-css.ts`). Only the build is concerned: the
 * development server and the tests of components use the files as shipped, and src/engine/engine.ts
 * reads the same for both.
 *
 * ENGINE=stock in the environment builds with the shipped files. So does, with a warning, a
 * package that this plugin does not know. The last line of a build says which was used.
 */
export function sharedEngine(options: EngineOptions = {}): Plugin {
  const stock = options.stock ?? process.env.ENGINE === 'stock';
  const packageFolder =
    options.packageFolder ??
    dirname(createRequire(import.meta.url).resolve('maplibre-gl/package.json'));
  const found = engineSources(packageFolder);
  const sources = stock || 'reason' in found ? undefined : found;
  let log: (line: string) => void;
  let summary: string | undefined;

  /** Said of an error in the sources; whoever meets one did not come to build an engine. */
  const hint = (error?: Error): void => {
    if (sources && error && /maplibre-gl[\\/]src/.test(error.message)) {
      log(
        `maplibre-gl ${sources.version} cannot be built from its sources. ` +
          'ENGINE=stock builds with the files that it ships; see build/engine/engine.ts.',
      );
    }
  };

  return {
    name: 'shared-engine',
    apply: 'build',
    enforce: 'pre',

    configResolved({ logger }) {
      log = (line) => {
        logger.info(line);
      };
    },

    buildStart() {
      if (!stock && 'reason' in found) {
        this.warn(
          `${found.reason}: the engine is built from the package's own two files and weighs twice as much. ` +
            'See build/engine/engine.ts; ENGINE=stock says that this is meant.',
        );
      }
    },

    async resolveId(id, importer) {
      if (!sources) return null;
      if (SHARED_PACKAGES.includes(id) && importer && readsTiles(importer)) {
        const found = await this.resolve(id, importer, { skipSelf: true });
        return found && `${found.id}${COPY}`;
      }
      if (id === 'maplibre-gl') return sources.main;
      // Not the path of a file, so that Vite's own `?url` leaves it alone.
      return id === WORKER_URL ? '\0engine-worker-url' : null;
    },

    load(id) {
      if (!sources) return null;
      if (id === '\0engine-worker-url') {
        const worker = this.emitFile({ type: 'chunk', id: sources.worker, name: 'engine-worker' });
        return `export default import.meta.ROLLUP_FILE_URL_${worker};`;
      }
      if (id.endsWith(ENGINE_CSS)) return ownCss(id, sources);
      // Three modules want the version and would bring the whole of package.json along.
      return id === `${sources.folder}package.json`
        ? JSON.stringify({ version: sources.version })
        : null;
    },

    async transform(code, id) {
      if (!sources || !id.startsWith(`${sources.folder}src/`) || !id.endsWith('.ts')) return null;
      const path = id.slice(`${sources.folder}src/`.length, -'.ts'.length);
      const standIn = STAND_INS[path];
      const source = standIn === undefined ? code : readStandIn(standIn);
      const result = await transformWithOxc(source, id, {
        // Ours is none of the package's business, and the package does not ship its own.
        tsconfig: false,
        target: BROWSER_TARGETS,
        sourcemap: false,
        // Fields are assigned, not defined, and a field without a value is only a type: a parent's
        // constructor has set many of them already, and defining them would undo that.
        assumptions: { setPublicClassFields: true },
        typescript: { removeClassFieldsWithoutInitializer: true },
      });
      const row = leftOut(path);
      const built = row ? stubOf(parseAst(result.code), path, row.inert === true) : result.code;
      return { code: built, map: null, moduleType: 'js' };
    },

    buildEnd: hint,
    renderError: hint,

    outputOptions(output) {
      const { chunkFileNames } = output;
      if (!sources || typeof chunkFileNames !== 'string') return null;
      // It would be named after one of its hundreds of modules.
      const shared = chunkFileNames.replace('[name]', 'engine-shared');
      return {
        ...output,
        chunkFileNames: ({ facadeModuleId, moduleIds }) =>
          facadeModuleId == null && moduleIds.some((id) => id.startsWith(sources.folder))
            ? shared
            : chunkFileNames,
      };
    },

    generateBundle: {
      // After the others, so that sizes are final.
      order: 'post',
      handler(_, bundle) {
        if (sources) checkWorker(bundle, sources);
        const version = packageVersion(packageFolder);
        const origin = sources ? 'sources, in one graph with its worker' : 'two shipped files';
        const weight = sizes(engineFiles(bundle, packageFolder));
        summary = `engine: maplibre-gl ${version} from its ${origin}: ${weight}`;
      },
    },

    closeBundle() {
      if (summary !== undefined) log(summary);
    },
  };
}

/** The files' sizes as a reader downloads them: all together, then each. */
function sizes(files: (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): string {
  const zipped = files.map((file) => ({
    name: file.fileName,
    bytes: gzipSync(file.type === 'chunk' ? file.code : file.source).length,
  }));
  const total = zipped.reduce((sum, { bytes }) => sum + bytes, 0);
  const parts = zipped.map(({ name, bytes }) => `${name} ${kilobytes(bytes)}`).join(', ');
  return `${kilobytes(total)} gzip (${parts})`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** The files of the build with code of the package. */
function engineFiles(
  bundle: Rolldown.OutputBundle,
  packageFolder: string,
): (Rolldown.OutputChunk | Rolldown.OutputAsset)[] {
  const folder = `${normalizePath(packageFolder)}/`;
  return Object.values(bundle).filter((file) =>
    file.type === 'chunk'
      ? file.moduleIds.some((id) => id.startsWith(folder) && /\.(ts|m?js)$/.test(id))
      : file.originalFileNames.some((name) => name.endsWith('maplibre-gl-worker.mjs')),
  );
}

/**
 * Sees to it that the worker is there and loads nothing but the engine's code: of a page's module
 * in the shared chunk it would only be seen in the browser that a worker has no document.
 */
function checkWorker(bundle: Rolldown.OutputBundle, { worker }: EngineSources): void {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.facadeModuleId === worker);
  if (!entry) throw new Error('The engine’s worker is not in the build. ENGINE=stock avoids this.');
  const loaded = new Set([entry]);
  for (const chunk of loaded) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) loaded.add(imported);
    }
  }
  const stray = [...loaded]
    .flatMap((chunk) => chunk.moduleIds)
    .find((id) => !id.includes('/node_modules/') && !id.startsWith('\0'));
  if (stray !== undefined) {
    throw new Error(`The engine’s worker would load ${stray}. ENGINE=stock avoids this.`);
  }
}
