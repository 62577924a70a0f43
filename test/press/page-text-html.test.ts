import { expect, test } from 'vitest';
import { checkPageText } from '../../src/check/page-text.ts';
import { writtenHtml } from '../../src/press/html-tree.ts';
import { pageTextHtml } from '../../src/press/page-text-html.ts';

/** A text as the page has it. */
function html(text: string): string {
  const checked = checkPageText({ file: 'text.md', text }, ['weir-opened']);
  expect(checked.problems).toEqual([]);
  return writtenHtml(pageTextHtml(checked.text?.before ?? []));
}

test('a link to a claim is the sentence that the map keeps in step with', () => {
  expect(
    html('They [opened it](#claim=weir-opened), says [the paper](https://example.org/?a&b).'),
  ).toBe(
    '<p>They <a href="#claim-weir-opened" data-claim="weir-opened">opened it</a>, says <a href="https://example.org/?a&amp;b">the paper</a>.</p>',
  );
});

test('what is no markup stays text', () => {
  expect(html('1 < 2 & “3”\n\n## *Four*\n\n- five\n')).toBe(
    '<p>1 &lt; 2 &amp; “3”</p>\n<h2><em>Four</em></h2>\n<ul>\n<li>five</li>\n</ul>',
  );
});
