import type { ElementContent, Root } from 'hast';
import type { RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { claimOfLink } from '../check/page-text.ts';

/** What a page says before or after its map, as HTML; links to claims as the article's are. */
export function pageTextHtml(children: readonly RootContent[]): ElementContent[] {
  const tree = toHast({ type: 'root', children: [...children] }) as Root;
  visit(tree, 'element', ({ tagName, properties }) => {
    const claim = tagName === 'a' ? claimOfLink(String(properties['href'])) : null;
    if (claim === null) return;
    properties['href'] = `#claim-${claim}`;
    properties['dataClaim'] = claim;
  });
  return tree.children as ElementContent[];
}
