import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/**
 * Writes the types of the package's entries, and of what they name, to `types/`.
 *
 * @param entries - the entries' source files, from the project's folder
 * @throws Error when the sources have a type error, or a type cannot be written
 */
export function typeDeclarations(entries: string[]): Plugin {
  return {
    name: 'type-declarations',
    generateBundle() {
      for (const [file, text] of declarations(entries)) {
        const source = text.replaceAll(RELATIVE_IMPORT, '$1$2.js$3');
        this.emitFile({ type: 'asset', fileName: join('types', file), source });
      }
    },
  };
}

/** The declarations of the entries and of all that they import: their paths from `src/`, and their text. */
function declarations(entries: string[]): Map<string, string> {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir: '/',
  });
  const found = new Map<string, string>();
  const sources = new Set(entries);
  for (const source of sources) {
    const { diagnostics } = program.emit(program.getSourceFile(source), (path, text) => {
      found.set(relative('/', path), text);
      for (const [, , imported = ''] of text.matchAll(RELATIVE_IMPORT))
        sources.add(join(dirname(source), `${imported}.ts`));
    });
    if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, MESSAGES));
  }
  return found;
}

/** TypeScript keeps the sources' `.ts` in declarations, where there is only a `.d.ts`. */
const RELATIVE_IMPORT = /((?:from|import\(|import)\s*['"])(\.[^'"]+)\.ts(['"])/g;

const MESSAGES: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => process.cwd(),
  getNewLine: () => '\n',
};
