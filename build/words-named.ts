import type { Rolldown } from 'vite';

/** A node of a syntax tree in ESTree's form, with the fields that are looked at here. */
interface Node {
  type: string;
  name?: string;
  value?: unknown;
  importKind?: string;
  exportKind?: string;
  computed?: boolean;
  source?: Node | null;
  local?: Node;
  specifiers?: Node[];
  object?: Node;
  property?: Node;
}

/** What is no longer there when a program runs. */
const TYPES = /^TS(?!AsExpression|NonNullExpression|SatisfiesExpression)/;

/**
 * The entries that a program names of the table of words, by their groups: `words.guide.close` is
 * `close` of `guide`. `refuse` is called with the text that takes a group or the table as a whole.
 */
export function namedIn(
  program: ReturnType<Rolldown.PluginContext['parse']>,
  refuse: (taken: string) => never,
): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  const table = (program.body as unknown as Node[])
    .map((statement) => tableName(statement, refuse))
    .find(Boolean);
  const visit = (node: Node): void => {
    if (TYPES.test(node.type) || node.type === 'ImportDeclaration') return;
    if (node.type === 'ImportExpression' && isTable(node.source)) refuse('import(…)');
    if (isNamed(node, table)) refuse(node.name ?? '');
    const [group, entry] = [property(node.object), property(node)];
    if (isNamed(node.object, table) && entry !== null) refuse(`${table}.${entry}`);
    if (isNamed(node.object?.object, table) && group !== null && entry !== null) {
      entries.set(group, (entries.get(group) ?? new Set()).add(entry));
      return;
    }
    for (const [field, child] of Object.entries(node) as [string, unknown][]) {
      // The name of a property, which may be the same.
      if (/^(?:property|key)$/.test(field) && node.computed !== true) continue;
      for (const one of [child].flat()) if (isNode(one)) visit(one);
    }
  };
  visit(program);
  return entries;
}

/** The name by which a statement imports the table; null where it does not. */
function tableName(
  { type, source, importKind, exportKind, specifiers }: Node,
  refuse: (taken: string) => never,
): string | null {
  if (!isTable(source) || importKind === 'type' || exportKind === 'type') return null;
  const [specifier] = specifiers ?? [];
  if (type === 'ImportDeclaration' && specifier?.type === 'ImportNamespaceSpecifier')
    return specifier.local?.name ?? null;
  return refuse(type === 'ImportDeclaration' ? 'import { … } from' : 'export … from');
}

function isTable(source: Node | null | undefined): boolean {
  return typeof source?.value === 'string' && source.value.endsWith('/words.ts');
}

function isNamed(node: Node | undefined, name: string | null | undefined): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

/** The name of the property that an expression takes of an object; null for any other node. */
function property(node: Node | undefined): string | null {
  return node?.type === 'MemberExpression' && node.computed !== true
    ? (node.property?.name ?? null)
    : null;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
