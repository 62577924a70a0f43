import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { normalizePath, type Plugin, type Rolldown, transformWithOxc } from 'vite';
import { namedIn } from './words-named.ts';

/** The module that names the language: everything that is said is imported from it. */
const WORDS = normalizePath(resolve(import.meta.dirname, '../src/words/words.ts'));

/** What begins the name of a module that is made here. */
const MADE = '\0words:';

/** What the entries of a file of the table use themselves; the file's number follows. */
const OWN = `${MADE}own `;

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
      filter: { id: /\/words\.ts$|^\0words:|^\.\.?\// },
      async handler(source, importer) {
        if (source.startsWith(MADE)) return source;
        if (importer?.startsWith(OWN))
          return this.resolve(
            source,
            (await table)?.files[Number(importer.slice(OWN.length))]?.file,
          );
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
            : partOf(id, group ?? '', this.parse(await readFile(importer, 'utf8'), { lang: 'ts' }));
        return { code, moduleType: 'js', moduleSideEffects: false };
      },
    },
  };
}

/**
 * What a source file names of the table: its groups, and of one group the entries.
 *
 * @throws Error where it takes the table or a group as a whole
 */
function partOf(id: string, group: string, program: Program): string {
  const entries = namedIn(program, (taken) => {
    const file = relative(process.cwd(), id.replace(/^\0words:of ([^#]+).*$/, '$1'));
    throw new Error(
      `“${taken}” in ${file} takes words as a whole: write “import * as words” and name the entries one by one, as in words.guide.close.`,
    );
  });
  return group === ''
    ? [...entries.keys()].map((name) => `export * as ${name} from '${id}#${name}';`).join('\n')
    : [...(entries.get(group) ?? [])]
        .map((entry) => `export { text as ${entry} } from '${MADE}${group}.${entry}';`)
        .join('\n');
}

/** A language's table as it is written. */
interface Table {
  files: TableFile[];
  /** The entries by group and name, such as `guide.close`: the number of their file, and their text. */
  entries: Map<string, [file: number, text: string]>;
}

/** A file of the table, and what its entries use themselves: imports and declarations, and the names of these. */
interface TableFile {
  file: string;
  own: string[];
  names: string[];
}

function entryModule({ files, entries }: Table, id: string): string {
  const imported = (file: number): string => `{ ${files[file]?.names.join(', ') ?? ''} }`;
  if (id.startsWith(OWN)) {
    const file = Number(id.slice(OWN.length));
    return [...(files[file]?.own ?? []), `export ${imported(file)};`].join('\n');
  }
  const name = id.slice(MADE.length);
  const entry = entries.get(name);
  if (entry === undefined) throw new Error(`The table of words has no “${name}”.`);
  const [file, text] = entry;
  for (const [, other = ''] of text.matchAll(/(?<![\w$.])(\w+\.\w+)/g))
    if (entries.has(other))
      throw new Error(
        `The words “${name}” name “${other}”, which is a module of its own: write it out, or share a constant that is not exported.`,
      );
  return `import ${imported(file)} from '${OWN}${file}';\nexport const text = ${text};`;
}

async function readTable(parse: (code: string) => Program): Promise<Table> {
  const table: Table = { files: [], entries: new Map() };
  const [, language = ''] = /^export \* from '(.+?)'/m.exec(await readFile(WORDS, 'utf8')) ?? [];
  await readTableFile(resolve(dirname(WORDS), language), table, parse);
  return table;
}

/** Reads a file of the table, and the files whose exports are its own. */
async function readTableFile(
  file: string,
  table: Table,
  parse: (code: string) => Program,
): Promise<void> {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file);
  const text = ({ start, end }: { start: number; end: number }): string => code.slice(start, end);
  const read: TableFile = { file, own: [], names: [] };
  const number = table.files.push(read) - 1;
  for (const statement of parse(code).body) {
    if (statement.type === 'ExportAllDeclaration') {
      await readTableFile(resolve(dirname(file), statement.source.value), table, parse);
      continue;
    }
    const exported = statement.type === 'ExportNamedDeclaration' ? statement.declaration : null;
    if (exported?.type === 'VariableDeclaration') {
      for (const { id, init } of exported.declarations)
        for (const entry of init?.type === 'ObjectExpression' ? init.properties : [])
          if (entry.type === 'Property')
            table.entries.set(`${text(id)}.${text(entry.key)}`, [number, text(entry.value)]);
      continue;
    }
    read.own.push(text(statement));
    if (statement.type === 'FunctionDeclaration' && statement.id)
      read.names.push(statement.id.name);
    if (statement.type === 'VariableDeclaration')
      for (const { id } of statement.declarations) read.names.push(text(id));
  }
}
