import type { Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { leanBody, parsedHtml } from '../../src/press/html-tree.ts';

/** A page as a tree, without where it stood in its text. */
function tree(html: string): Nodes {
  const page = parsedHtml(html);
  visit(page, (node) => {
    delete node.position;
    delete node.data;
  });
  return page;
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Map</title></head><body class="embed">${body}</body></html>`;
}

const BODIES = {
  lists:
    '<ol><li id="claim-a" data-claim="a"><p>One</p><ol><li>Two</li></ol></li><li>Three</li></ol>',
  'paragraphs before elements of other names':
    '<main><p class="status">One</p><conflict-map story="a"><p>Two</p></conflict-map><p>Three</p></main>',
  'paragraphs at the end of what is no block':
    '<a href="#b"><p>One</p></a><details open=""><summary><h3>Two</h3></summary><p>Three</p></details>',
  tables:
    '<table><thead><tr><td></td><th scope="col">One</th></tr></thead><tbody><tr><th scope="row">Two</th><td>3</td></tr></tbody><tfoot><tr><td>All</td></tr></tfoot></table>',
  drawings:
    '<svg viewBox="0 0 1 1"><circle r="7.6" fill="none"/><use class="lit" href="#a"/><path d="M0 0"/></svg><svg display="none"><style>a>b{}@container (width&lt;=1px){a &amp; b{}}</style></svg>',
  'values of every kind': `<p title='"a" b' data-a="" data-b="a=b" data-c="a&amp;b" data-d="&lt;a>" lang="en">“One” &amp; &lt;two></p>`,
  scripts: `<script data-page='{"a":"./b.js"}'>if (1 < 2 && 3 > 2) document.write('</p>');</script>`,
};

describe('a page with a lean body', () => {
  test.each(Object.entries(BODIES))('is read as the same, with %s', (_, body) => {
    const whole = page(body);
    const lean = leanBody(whole);
    expect(tree(lean)).toEqual(tree(whole));
    expect(lean.length).toBeLessThanOrEqual(whole.length);
  });

  test('is without quotation marks and end tags that nothing needs, and its head is as it was', () => {
    const whole = page('<ol><li class="claim" lang="en">One</li><li class="a b">Two</li></ol>');
    expect(leanBody(whole)).toBe(page('<ol><li class=claim lang=en>One<li class="a b">Two</ol>'));
  });
});
