import { relative } from 'node:path';
import ts from 'typescript';

/** Something that the platform gives to scripts, and where the code names it. */
export interface PlatformUse {
  /** As in TypeScript's libraries: `URL.canParse`, `Element.closest`, `requestIdleCallback`. */
  name: string;
  /** Whether it belongs to the class itself, as `URL.canParse` does. */
  onClass: boolean;
  /** Files and lines, such as `src/site/main.ts:12`. */
  places: string[];
}

const LIBRARY = /\/typescript\/lib\/lib\.[a-z0-9.]+\.d\.ts$/;

/**
 * All that files name of the browser's and the language's own classes, properties, methods and
 * functions, as TypeScript's libraries declare them.
 */
export function platformUses(files: string[]): PlatformUse[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const uses = new Map<string, PlatformUse>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`TypeScript does not know ${file}.`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) note(source, node);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...uses.values()].sort((a, b) => a.name.localeCompare(b.name));

  function note(source: ts.SourceFile, node: ts.Identifier): void {
    const symbol = checker.getSymbolAtLocation(node);
    if (!symbol || !(symbol.flags & ts.SymbolFlags.Value)) return;
    const declaration = symbol.declarations?.find((one) =>
      LIBRARY.test(one.getSourceFile().fileName),
    );
    if (!declaration) return;
    const owner = ownerOf(declaration);
    const name = owner ? `${owner.name}.${symbol.name}` : symbol.name;
    const use = uses.get(name) ?? { name, onClass: owner?.onClass ?? false, places: [] };
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    use.places.push(`${relative('.', source.fileName)}:${line + 1}`);
    uses.set(name, use);
  }
}

/** What a declaration is a member of; undefined for what is global. */
function ownerOf({ parent }: ts.Declaration): { name: string; onClass: boolean } | undefined {
  if (ts.isInterfaceDeclaration(parent)) {
    // `interface URLConstructor` and the like describe what belongs to the class.
    const [, ofClass] = /^(.+)Constructor$/.exec(parent.name.text) ?? [];
    // TypeScript has three names for `Function`.
    const name = parent.name.text.replace(/^(Callable|Newable)Function$/, 'Function');
    return { name: ofClass ?? name, onClass: ofClass !== undefined };
  }
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return { name: parent.parent.name.getText(), onClass: true };
  if (ts.isModuleBlock(parent)) return { name: parent.parent.name.getText(), onClass: true };
  return undefined;
}
