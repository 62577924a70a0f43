import type { ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What the marks of a shell stand for, by name: text, or nodes where a mark is alone between tags. */
export type ShellParts = Readonly<Record<string, string | readonly ElementContent[]>>;

/** A mark in a shell's text or in an attribute's value, such as `{title}`. */
const MARK = /\{([a-z-]+)\}/g;

/**
 * Puts a story's parts where the shell of a page names them.
 *
 * @throws Error where a mark has no part of its name
 */
export function fillShell(shell: Root, parts: ShellParts): void {
  const part = (name: string): ShellParts[string] => {
    const found = parts[name];
    if (found !== undefined) return found;
    throw new Error(
      `The page’s shell has {${name}}; allowed: ${Object.keys(parts)
        .map((one) => `{${one}}`)
        .join(', ')}.`,
    );
  };
  const filled = (text: string): string =>
    text.replaceAll(MARK, (mark, name: string) => {
      const found = part(name);
      if (typeof found === 'string') return found;
      throw new Error(`In the page’s shell, ${mark} has to be alone between two tags.`);
    });
  visit(shell, (node, index, parent) => {
    if (node.type === 'element') {
      if (node.tagName === 'script' || node.tagName === 'style') return SKIP;
      for (const [name, value] of Object.entries(node.properties))
        if (typeof value === 'string') node.properties[name] = filled(value);
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined;
    const [, alone] = /^\s*\{([a-z-]+)\}\s*$/.exec(node.value) ?? [];
    const nodes = alone === undefined ? '' : part(alone);
    if (typeof nodes === 'string') {
      node.value = filled(node.value);
      return undefined;
    }
    const [before = '', after = ''] = node.value.split(`{${alone ?? ''}}`);
    const blank = (value: string): ElementContent => ({ type: 'text', value });
    const children: Root['children'] = parent.children;
    children.splice(index, 1, blank(before), ...nodes, blank(after));
    // What is put in is the story's: no marks are looked for in it.
    return [SKIP, index + nodes.length + 2];
  });
}
