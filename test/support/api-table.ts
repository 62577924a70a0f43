import { type Described, elementManifest } from '../../build/package/manifest.ts';

/** The place of the tables in docs/element.md. */
const BETWEEN = /(<!-- api -->\n)[^]*(\n<!-- \/api -->)/;

/** docs/element.md with the tables of the element's interface as the JSDoc has it. Throws when it has no place for them. */
export function withApiTables(page: string): string {
  if (!BETWEEN.test(page)) throw new Error('docs/element.md has no <!-- api --> … <!-- /api -->.');
  return page.replace(
    BETWEEN,
    (_, start: string, end: string) => `${start}\n${apiTables()}\n${end}`,
  );
}

/** What pages can use of `<conflict-map>`, as tables in Markdown. */
function apiTables(): string {
  const element = elementManifest().modules[0]?.declarations[0];
  if (!element) throw new Error('The manifest describes no element.');
  const properties = element.members.filter(
    ({ kind, attribute, static: isStatic }) =>
      kind === 'field' && attribute === undefined && isStatic !== true,
  );
  const methods = element.members.filter(({ kind }) => kind === 'method');
  return [
    table('attribute and property', element.attributes, ({ name }) => code(name)),
    table('property only', properties, ({ name }) => code(name)),
    table('method', methods, ({ name }) => code(`${name}()`)),
    table('event', element.events, ({ name }) => code(name)),
    table('slot', element.slots, ({ name }) => (name === '' ? 'default' : code(name))),
    table('part', element.cssParts, ({ name }) => code(`::part(${name})`)),
    table('custom property', element.cssProperties, ({ name }) => code(name)),
  ].join('\n\n');
}

function table(
  heading: string,
  rows: readonly Described[],
  first: (row: Described) => string,
): string {
  const lines = rows.map((row) => `| ${first(row)} | ${cell(row)} |`);
  return [`| ${heading} | is |`, '| --- | --- |', ...lines].join('\n');
}

function cell({ description = '', default: standard }: Described): string {
  const text = description.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  return standard === undefined || standard === "''" ? text : `${text} Default: ${code(standard)}.`;
}

function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``;
}
