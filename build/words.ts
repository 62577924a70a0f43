import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown, transformWithOxc } from 'vite';

/** The module that names the language: everything that is said is imported from it. */
const WORDS = normalizePath(resolve(import.meta.dirname, '../src/words/words.ts'));

/** What begins the name of a module that is made here. */
const MADE = '\0words:';

/** What the entries of the table use themselves. */
const OWN = `${MADE}own`;

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/**
 * Makes a module of each entry of the table of words. A module is in one chunk only: as a whole, the
 * table would be loaded with the first. Who imports the table gets the entries that it names.
 */
export function splitWords(): Plugin {
  let table: Promise<Table> | undefined;
  return {
    name: 'split-words',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      filter: { id: /\/words\.ts$|^\0words:|^\.\// },
      async handler(source, importer) {
        if (source.startsWith(MADE)) return source;
        if (importer?.startsWith(MADE)) return this.resolve(source, WORDS);
        if (importer === undefined || !source.endsWith('/words.ts')) return null;
        const found = await this.resolve(source, importer);
        return found?.id === WORDS ? `${MADE}of ${importer}` : null;
      },
    },
    load: {
      filter: { id: /^\0words:/ },
      async handler(id) {
        table ??= readTable((code) => this.parse(code));
        const [, importer, group] = /^\0words:of ([^#]+)#?(.*)$/.exec(id) ?? [];
        const code =
          importer === undefined
            ? entryModule(await table, id)
            : partOf(id, group ?? '', await readFile(importer, 'utf8'));
        return { code, moduleType: 'js', moduleSideEffects: false };
      },
    },
  };
}

/**
 * What a source file names of the table: its groups, and of one group the entries.
 *
 * @throws Error where it takes a group as a whole
 */
function partOf(id: string, group: string, source: string): string {
  const entries = new Map<string, Set<string>>();
  for (const [text, name = '', entry] of source.matchAll(/\bwords\.(\w+)\b(?:\.(\w+))?/g)) {
    if (text === 'words.ts') continue;
    if (entry === undefined) throw new Error(`“${text}” in ${id}: name the entries one by one.`);
    entries.set(name, (entries.get(name) ?? new Set()).add(entry));
  }
  return group === ''
    ? [...entries.keys()].map((name) => `export * as ${name} from '${id}#${name}';`).join('\n')
    : [...(entries.get(group) ?? [])]
        .map((entry) => `export { text as ${entry} } from '${MADE}${group}.${entry}';`)
        .join('\n');
}

/** A language's table as it is written. */
interface Table {
  /** What the entries use themselves: imports and declarations, and the names of these. */
  own: string[];
  ownNames: string[];
  /** The entries by group and name, such as `guide.close`. */
  entries: Map<string, string>;
}

function entryModule({ own, ownNames, entries }: Table, id: string): string {
  const names = `{ ${ownNames.join(', ')} }`;
  if (id === OWN) return [...own, `export ${names};`].join('\n');
  const name = id.slice(MADE.length);
  const value = entries.get(name);
  if (value === undefined) throw new Error(`The table of words has no “${name}”.`);
  return `import ${names} from '${OWN}';\nexport const text = ${value};`;
}

async function readTable(parse: (code: string) => Program): Promise<Table> {
  const [, language = ''] = /from '(.+?)'/.exec(await readFile(WORDS, 'utf8')) ?? [];
  const file = resolve(dirname(WORDS), language);
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const text = ({ start, end }: { start: number; end: number }): string => code.slice(start, end);
  const table: Table = { own: [], ownNames: [], entries: new Map() };
  for (const statement of parse(code).body) {
    const exported = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (exported?.type === 'VariableDeclaration') {
      for (const { id, init } of exported.declarations)
        for (const entry of init?.type === 'ObjectExpression' ? init.properties : [])
          if (entry.type === 'Property')
            table.entries.set(`${text(id)}.${text(entry.key)}`, text(entry.value));
      continue;
    }
    table.own.push(text(statement));
    if (statement.type === 'FunctionDeclaration' && statement.id)
      table.ownNames.push(statement.id.name);
    if (statement.type === 'VariableDeclaration')
      for (const { id } of statement.declarations) table.ownNames.push(text(id));
  }
  return table;
}
