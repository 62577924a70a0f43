import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import type { Plugin } from 'vite';

/** Where the public element is declared, and the class that it extends, with what a page sets. */
const SOURCE = 'src/elements/map/conflict-map.ts';
const SETTINGS = 'src/elements/shared/map-settings.ts';

/** What is said about one attribute, property, event, slot, part or custom property. */
export interface Described {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** A property or a method, as the manifest lists them. */
interface Member extends Described {
  kind: 'field' | 'method';
  privacy?: 'private' | 'protected' | 'public';
  static?: boolean;
  readonly?: boolean;
  attribute?: string;
}

/** The element as the Custom Elements Manifest describes it: what pages can use. */
export interface ElementDescription {
  name: string;
  tagName: string;
  superclass: unknown;
  attributes: Described[];
  members: Member[];
  events: Described[];
  slots: Described[];
  cssParts: Described[];
  cssProperties: Described[];
}

/** The Custom Elements Manifest of the package, from the JSDoc of `<conflict-map>`. */
export interface Manifest {
  modules: { path: string; declarations: ElementDescription[] }[];
}

/** The analyzer; its types do not say what it exports. */
interface Analyzer {
  create: (settings: { modules: ts.SourceFile[]; plugins: unknown[] }) => Manifest;
  ts: typeof ts;
}
const analyzer = (await import('@custom-elements-manifest/analyzer')) as unknown as Analyzer;
const { litPlugin } = (await import(
  // @ts-expect-error -- It has no types.
  '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'
)) as { litPlugin: () => unknown[] };

/** Methods that Lit calls, and no page. */
const OF_LIT =
  /^(connectedCallback|disconnectedCallback|createRenderRoot|willUpdate|firstUpdated|updated|render)$/;

/** The manifest of one source, and its class. Throws an Error where there is none of that name. */
function described(source: string, name: string): [Manifest, ElementDescription] {
  const code = readFileSync(source, 'utf8');
  const module = analyzer.ts.createSourceFile(source, code, analyzer.ts.ScriptTarget.ES2022, true);
  const manifest = analyzer.create({ modules: [module], plugins: litPlugin() });
  const found = manifest.modules[0]?.declarations.find((one) => one.name === name);
  if (!found) throw new Error(`${source} does not describe ${name}.`);
  return [manifest, found];
}

/** Reads the manifest from the sources. Throws an Error when the element is not found there. */
export function elementManifest(): Manifest {
  const [, settings] = described(SETTINGS, 'MapSettings');
  const [manifest, element] = described(SOURCE, 'ConflictMap');
  // To a page they are one class.
  element.superclass = settings.superclass;
  element.attributes = settings.attributes;
  element.members = [...settings.members, ...element.members].filter(
    ({ name, privacy = 'public' }) =>
      !name.startsWith('#') && privacy === 'public' && !OF_LIT.test(name),
  );
  // Where the code sends an event, the analyzer takes the variable's name for the event's.
  element.events = element.events.filter(({ name }: { name?: string }) =>
    name?.startsWith('conflict-'),
  );
  const path = 'dist-lib/index.js';
  const own = { name: 'ConflictMap', module: path };
  return Object.assign(manifest, {
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [element],
        exports: [{ kind: 'js', name: 'ConflictMap', declaration: own }],
      },
      {
        kind: 'javascript-module',
        path: 'dist-lib/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: 'conflict-map', declaration: own }],
      },
    ],
  });
}

/** Writes `custom-elements.json`, which editors and documentation tools read. */
export function customElementsManifest(): Plugin {
  return {
    name: 'custom-elements-manifest',
    generateBundle() {
      const source = `${JSON.stringify(elementManifest(), null, 2)}\n`;
      this.emitFile({ type: 'asset', fileName: 'custom-elements.json', source });
    },
  };
}
