import type { Element, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { type Plugin, type Rolldown, Visitor } from 'vite';
import { dropUnseenBlanks, parsedPart } from '../src/press/html-tree.ts';

type Program = ReturnType<Rolldown.PluginContext['parse']>;

/** A part of the code, by its offsets. */
interface Span {
  from: number;
  to: number;
}

/** What is put in the place of a part of the code. */
interface Edit extends Span {
  by: string;
}

/** Where a template's text stands in the code, and the expressions in it. */
interface Template extends Span {
  space: 'html' | 'svg';
  holes: Span[];
}

/** A node's place in the text that it was read from, as the parser says it. */
interface Position {
  start: { offset?: number | undefined };
  end: { offset?: number | undefined };
}

/**
 * Takes out of the elements' templates what pages are written without, too: blanks that are never seen,
 * and the quotation marks of values that need none.
 */
export function foldedTemplates(): Plugin {
  return {
    name: 'folded-templates',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.+\.ts$/, code: /\b(?:html|svg)`/ },
      handler(code) {
        return { code: withFoldedTemplates(code, this.parse(code)), map: null };
      },
    },
  };
}

/** The code of a module with its templates in few bytes. */
export function withFoldedTemplates(code: string, program: Program): string {
  return templatesIn(program)
    .flatMap((template) => templateEdits(code, template))
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, by }) => text.slice(0, from) + by + text.slice(to), code);
}

function templatesIn(program: Program): Template[] {
  const found: Template[] = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
      const texts = quasi.quasis;
      const holes = texts
        .slice(1)
        .map(({ start }, index) => ({ from: texts[index]?.end ?? start, to: start }));
      found.push({ space: tag.name, from: quasi.start + 1, to: quasi.end - 1, holes });
    },
  }).visit(program);
  return found;
}

/** A template of shapes is read as a part of a drawing. */
const AROUND = { html: '', svg: '<svg>' };

/** An expression is read as a value within a tag, else as content; both as long as it is. */
function templateEdits(code: string, { space, from, to, holes }: Template): Edit[] {
  const start = from - AROUND[space].length;
  const read = (by: (length: number, hole: Span) => string): Root =>
    parsedPart(
      holes.reduceRight(
        (text, hole) =>
          text.slice(0, hole.from - start) +
          by(hole.to - hole.from, hole) +
          text.slice(hole.to - start),
        AROUND[space] + code.slice(from, to),
      ),
    );
  const value = (length: number): string => 'x'.repeat(length);
  const edits: Edit[] = [];
  const tags: Span[] = [];
  visit(read(value), 'element', ({ tagName, data }) => {
    const { opening, closing, properties = {} } = data?.position ?? {};
    const tag = opening && spanOf(opening, start);
    if (!tag || tag.from < from) return;
    tags.push(tag);
    const attributes = Object.values(properties).flatMap((one) => (one ? spanOf(one, start) : []));
    edits.push(...tagEdits(code, tagName, tag, attributes));
    if (!closing) return;
    const end = spanOf(closing, start);
    edits.push({ ...end, by: `${code.slice(end.from, end.to - 1).trimEnd()}>` });
  });
  const inTag = (hole: Span): boolean =>
    tags.some((tag) => hole.from > tag.from && hole.to < tag.to);
  const content = read((length, hole) =>
    inTag(hole) ? value(length) : `<?${'x'.repeat(length - 3)}>`,
  );
  return [...edits, ...textEdits(code, content, start)];
}

function spanOf({ start, end }: Position, from: number): Span {
  return { from: from + (start.offset ?? 0), to: from + (end.offset ?? 0) };
}

/** One blank before each attribute, none before the end of the tag, and few quotation marks. */
function tagEdits(code: string, name: string, tag: Span, attributes: Span[]): Edit[] {
  const edits: Edit[] = [];
  let last = tag.from + 1 + name.length;
  for (const { from, to } of attributes.sort((a, b) => a.from - b.from)) {
    if (code.slice(last, from).trim() === '') edits.push({ from: last, to: from, by: ' ' });
    const bare = /^([^\s"]+=)"([\w.-]+)"$/.exec(code.slice(from, to));
    if (bare && /[\s>]/.test(code.charAt(to)))
      edits.push({ from, to, by: `${bare[1] ?? ''}${bare[2] ?? ''}` });
    last = to;
  }
  if (code.slice(last, tag.to).trim() === '>') edits.push({ from: last, to: tag.to, by: '>' });
  return edits;
}

/** What stands beside a template, and what its expressions will be, may be seen: a blank beside it, too. */
function seen(): Element {
  return { type: 'element', tagName: 'img', properties: {}, children: [] };
}

function textEdits(code: string, tree: Root, start: number): Edit[] {
  const texts: { node: Text; value: string; span: Span }[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' && parent && index !== undefined) parent.children[index] = seen();
    if (node.type === 'text' && node.position)
      texts.push({ node, value: node.value, span: spanOf(node.position, start) });
  });
  tree.children = [seen(), ...tree.children, seen()];
  dropUnseenBlanks(tree);
  const left = new Set<Text>();
  visit(tree, 'text', (node) => void left.add(node));
  return texts.flatMap(({ node, value, span }) => {
    if (!left.has(node)) return { ...span, by: '' };
    if (node.value === value) return [];
    let by = code.slice(span.from, span.to).replaceAll(/[ \t\r\n]+/g, ' ');
    if (!node.value.startsWith(' ')) by = by.replace(/^ /, '');
    if (!node.value.endsWith(' ')) by = by.replace(/ $/, '');
    return { ...span, by };
  });
}
