import type { Element, ElementContent, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
// For the type of `raw` nodes.
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** A page as a tree, as the HTML standard has browsers read it without scripts. */
export function parsedHtml(html: string): Root {
  return fromHtml(html);
}

/** Writes a tree as HTML, in few bytes; raw nodes as they are. */
export function writtenHtml(tree: Nodes | ElementContent[]): string {
  return toHtml(Array.isArray(tree) ? { type: 'root', children: tree } : tree, {
    allowDangerousHtml: true,
    quoteSmart: true,
    // The other kind of quotes inside a value: only Internet Explorer 8 took one for the end.
    allowDangerousCharacters: true,
    characterReferences: { useNamedReferences: true },
  });
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
