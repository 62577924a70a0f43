import type { ESTree } from 'rolldown/utils';

/** What a stub is made of. */
interface Exported {
  /** As others import it; `default` too. */
  name: string;
  /** The methods, if it is a class. */
  methods?: readonly string[];
}

/**
 * A module with the exports of another, none of which works: what asks whether a layer is of a kind
 * (`isSymbolStyleLayer`) says no, and anything else throws when it is called or made. With `inert`, it does
 * nothing. The text of a shader is empty.
 *
 * @param program - the module's syntax, of JavaScript
 * @param path - the module's path, for the error
 */
export function stubOf(program: ESTree.Program, path: string, inert: boolean): string {
  if (path.startsWith('shaders/')) return "export default '';";
  const lines = exportsOf(program).map(({ name, methods }) => {
    const value = /^is[A-Z]/.test(name)
      ? '() => false'
      : inert
        ? methods
          ? `class { ${methods.map((method) => `${method}() {}`).join(' ')} }`
          : '() => {}'
        : 'absent';
    return name === 'default' ? `export default ${value};` : `export const ${name} = ${value};`;
  });
  const absent = `function absent() { throw new Error(${JSON.stringify(`This map was built without MapLibre GL’s ${path}: see build/engine/left-out.ts`)}); }`;
  return [...(lines.some((line) => line.endsWith(' absent;')) ? [absent] : []), ...lines].join(
    '\n',
  );
}

/** All that a module exports; throws where it exports what it imports, which a stub cannot. */
function exportsOf({ body }: ESTree.Program): Exported[] {
  return body.flatMap((node): Exported[] => {
    if (node.type === 'ExportDefaultDeclaration') return [{ name: 'default' }];
    if (
      node.type === 'ExportAllDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && node.source)
    )
      throw new Error('a module that exports another’s exports');
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration } = node;
    if (!declaration)
      return node.specifiers.map(({ exported }) => ({
        name: exported.type === 'Literal' ? exported.value : exported.name,
      }));
    if (declaration.type === 'VariableDeclaration')
      return declaration.declarations.flatMap(({ id }) =>
        id.type === 'Identifier' ? [{ name: id.name }] : [],
      );
    if (declaration.type === 'ClassDeclaration')
      return [{ name: declaration.id?.name ?? 'default', methods: methodsOf(declaration) }];
    return 'id' in declaration && declaration.id && 'name' in declaration.id
      ? [{ name: declaration.id.name }]
      : [];
  });
}

function methodsOf({ body }: ESTree.Class): string[] {
  return body.body.flatMap((member) =>
    member.type === 'MethodDefinition' &&
    member.kind === 'method' &&
    !member.static &&
    member.key.type === 'Identifier'
      ? [member.key.name]
      : [],
  );
}
