import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { minifyWhitespace } from 'hast-util-minify-whitespace';
import { type Options, toHtml } from 'hast-util-to-html';
// For the type of `raw` nodes.
import type {} from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';

/** A page as a tree, as the HTML standard has browsers read it without scripts. */
export function parsedHtml(html: string): Root {
  return fromHtml(html);
}

/** A part of a page as a tree, such as a template; it knows where each tag and attribute stood. */
export function parsedPart(html: string): Root {
  return fromHtml(html, { fragment: true, verbose: true });
}

/** Takes out the comments. */
export function dropComments(tree: Root): void {
  visit(tree, 'comment', (_comment, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Elements of a drawing that only have others in them: no text of theirs is seen. */
const GROUPS = ['svg', 'g', 'defs', 'linearGradient', 'mask', 'pattern'];

/** Takes out the blanks that are never seen: at the edges of blocks, between shapes, repeated ones. */
export function dropUnseenBlanks(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'text') trimText(node);
    if (node.type !== 'text' || parent?.type !== 'element' || index === undefined) return undefined;
    if (!GROUPS.includes(parent.tagName) || /\S/.test(node.value)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  minifyWhitespace(tree);
}

/** A drawing's text has no blanks at its edges, seen or unseen. */
function trimText({ children }: Element): void {
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
}

/** Writes a tree as HTML, in few bytes; raw nodes as they are. */
export function writtenHtml(tree: Nodes | ElementContent[]): string {
  return toHtml(Array.isArray(tree) ? { type: 'root', children: tree } : tree, FEW_BYTES);
}

const FEW_BYTES: Options = {
  allowDangerousHtml: true,
  quoteSmart: true,
  closeEmptyElements: true,
  tightSelfClosing: true,
  // The other kind of quotes inside a value: only Internet Explorer 8 took one for the end.
  allowDangerousCharacters: true,
  characterReferences: { useNamedReferences: true },
};

/**
 * A finished page with its body in still fewer bytes: without the quotation marks and end tags that HTML can
 * do without. Browsers read the same tree from it. The head, which other programs look into, stays as it is.
 */
export function leanBody(html: string): string {
  const page = parsedHtml(html);
  const body = elementNamed(page, 'body');
  const children = { type: 'root' as const, children: body.children };
  const lean = toHtml(children, { ...FEW_BYTES, preferUnquoted: true, omitOptionalTags: true });
  body.children = [rawHtml(lean)];
  return writtenHtml(page);
}

/** HTML that is written as it is, unread. */
export function rawHtml(value: string): ElementContent {
  return { type: 'raw', value };
}

/** An element with the one that contains it, so that it can be taken out or replaced. */
export interface PlacedElement {
  element: Element;
  parent: Element | Root;
}

/** The elements of a name, in the order of the page. */
export function elementsNamed(tree: Root, name: string): PlacedElement[] {
  const found: PlacedElement[] = [];
  visit(tree, 'element', (element, _index, parent) => {
    if (element.tagName === name && parent) found.push({ element, parent });
  });
  return found;
}

/**
 * The one element of a name, such as `head`.
 *
 * @throws Error where there is none
 */
export function elementNamed(tree: Root, name: string): Element {
  const [found] = elementsNamed(tree, name);
  if (!found) throw new Error(`The page has no <${name}>.`);
  return found.element;
}

/** Takes an element out of the tree, or puts others in its place. */
export function replaceElement({ element, parent }: PlacedElement, ...by: ElementContent[]): void {
  const children: Root['children'] = parent.children;
  children.splice(children.indexOf(element), 1, ...by);
}

/** The text inside an element, as a browser reads it. */
export function innerText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
