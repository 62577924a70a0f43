import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { fontSources } from './fonts/fonts.ts';
import { storyFontFiles } from './fonts/story-fonts.ts';

/** What the plugin writes beside the built files. */
export const LICENCES = 'licences.txt';

/** The project's own licences, of its code and of its data. */
const OWN = ['LICENSE', 'data/LICENSE'];

/**
 * Published as one file with all that it depends on, so that their modules are not seen in a bundle
 * that takes it as it is.
 */
const PREBUILT = /\/node_modules\/maplibre-gl\/dist\//;

/** What is said of a package, and where its files are. */
interface Package {
  name: string;
  version: string;
  license?: string;
  /** As packages said it before npm 1.2. */
  licenses?: readonly { type: string }[];
  dependencies?: Record<string, string>;
  folder: string;
}

/**
 * Writes the licences of all packages whose modules are in the bundle, and of the fonts, to
 * `licences.txt`, after the project's own. The bundle itself says which modules it has.
 */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      // After the plugins that add modules and files.
      order: 'post',
      handler(_options, bundle) {
        const fonts = [
          ...fontSources().map(({ file }) => file),
          ...storyFontFiles(Object.keys(bundle)),
        ].map((file) => resolve('node_modules', file));
        const source = licenceText(packagesOf([...modulesOf(bundle), ...fonts]));
        this.emitFile({ type: 'asset', fileName: LICENCES, source });
      },
    },
  };
}

/**
 * Holds that an earlier build has named all packages whose modules are in this bundle, for a build
 * that adds to its files.
 *
 * @param file - what the earlier build has written
 */
export function licencesNamed(file: string): Plugin {
  return {
    name: 'licences-named',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const text = readFileSync(file, 'utf8');
        const missing = packagesOf(modulesOf(bundle)).find((one) => !text.includes(heading(one)));
        if (missing) throw new Error(`${file} does not name ${missing.name}.`);
      },
    },
  };
}

/** The ids of the modules whose code is in a bundle. */
function modulesOf(bundle: Rolldown.OutputBundle): string[] {
  return Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
}

/** The packages that these modules and files are of, by name, each once. */
export function packagesOf(modules: readonly string[]): Package[] {
  const found = new Map<string, Package>();
  const add = (folder: string, withDependencies: boolean): void => {
    const one = packageAt(folder);
    const known = found.has(one.name + one.version);
    found.set(one.name + one.version, one);
    if (!withDependencies || known) return;
    for (const name of Object.keys(one.dependencies ?? {})) {
      // A package of types has no code.
      if (!name.startsWith('@types/')) add(dependencyFolder(name, folder), true);
    }
  };
  // First, so that a package that is there already still has its dependencies added.
  const ids = modules.map((id) => normalizePath(id));
  for (const id of ids.filter((one) => PREBUILT.test(one)))
    for (const folder of packageFolders(id)) add(folder, true);
  for (const id of ids) for (const folder of packageFolders(id)) add(folder, false);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The folder of the package that a module is of; none for one of the project. A package may have
 * another inside its own files, without that one's licence: then it is both, and the other's folder
 * is where it is installed.
 */
function packageFolders(id: string): string[] {
  // Plugins put a mark before an id, and a query after it.
  const path = /^[^/]*(\/[^?]*)/.exec(id)?.[1] ?? '';
  const folders = [...path.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].map((found) => ({
    name: found[1] ?? '',
    folder: path.slice(0, found.index) + found[0],
  }));
  const own = folders.findLast(({ folder }) => existsSync(join(folder, 'package.json')));
  if (!own) return [];
  const inside = folders.slice(folders.indexOf(own) + 1);
  return [own.folder, ...inside.map(({ name }) => dependencyFolder(name, own.folder))];
}

function dependencyFolder(name: string, from: string): string {
  for (let at = from; at !== dirname(at); at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error(`${name}, which ${from} depends on, is not installed.`);
}

function packageAt(folder: string): Package {
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
  const license = described.license ?? described.licenses?.map(({ type }) => type).join(' OR ');
  return { ...described, ...(license !== undefined && { license }), folder };
}

function heading({ name, version, license = 'see below' }: Package): string {
  return `== ${name} ${version} (${license}) ==`;
}

function licenceText(packages: readonly Package[]): string {
  const own = OWN.map((file) => `== ${file} ==\n\n${readFileSync(file, 'utf8').trim()}`);
  const others = packages.map((one) => `${heading(one)}\n\n${licenceOf(one)}`);
  return `${[...own, ...others].join('\n\n')}\n`;
}

/** The licence and the notices in a package's folder. */
function licenceOf({ folder, name, license }: Package): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length > 0) return texts.join('\n\n');
  if (license === undefined) throw new Error(`The package ${name} does not say its licence.`);
  return `Its package says “${license}” and has no licence file.`;
}
