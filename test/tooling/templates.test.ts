import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { withFoldedTemplates } from '../../build/templates.ts';

test.each([
  [
    'blanks around blocks',
    '<ul>\n  <li>${a}</li>\n  <li>b </li>\n</ul>',
    '<ul><li>${a}</li><li>b</li></ul>',
  ],
  ['blanks that are seen', '<p>a\n  <b>b</b> ${c} ${d}</p>', '<p>a <b>b</b> ${c} ${d}</p>'],
  ['blanks at the edges', ' <i>a</i>\n  ', ' <i>a</i> '],
  ['blanks of a preformatted text', '<pre>\n  a\n</pre>', '<pre>\n  a\n</pre>'],
  ['tags', '<a\n  class="b"\n  href=${c}\n  >d</a\n>', '<a class=b href=${c}>d</a>'],
  [
    'names that Lit reads',
    '<a .innerLang=${b} ?hidden=${c} @click=${d} ${e}></a>',
    '<a .innerLang=${b} ?hidden=${c} @click=${d} ${e}></a>',
  ],
  [
    'values that need quotation marks',
    '<a b="c d" e="" f="g${h}" i="j"/>',
    '<a b="c d" e="" f="g${h}" i="j"/>',
  ],
  [
    'rows where only rows are read',
    '<table>\n  ${a}\n  <tr>\n <td>${b}</td></tr></table>',
    '<table>${a}<tr><td>${b}</td></tr></table>',
  ],
  [
    'a template in another',
    '<p>a ${html`<b\n>c</b>\n <p>d</p>`} e</p>',
    '<p>a ${html`<b>c</b><p>d</p>`} e</p>',
  ],
  [
    'drawings',
    '<svg>\n  <g>\n <text>\n a ${b}</text></g>\n</svg>',
    '<svg><g><text>a ${b}</text></g></svg>',
  ],
  ['characters written by their names', '<p>a&nbsp;b \\u00a0</p>', '<p>a&nbsp;b \\u00a0</p>'],
])('%s', (_, template, folded) => {
  const code = `const x = html\`${template}\`;`;
  expect(withFoldedTemplates(code, parseSync('x.js', code).program)).toBe(
    `const x = html\`${folded}\`;`,
  );
});

test('shapes are read as a part of a drawing', () => {
  const code = 'svg`<path d="M0 0"/>\n  <circle r="1" />\n  ${a}`';
  expect(withFoldedTemplates(code, parseSync('x.js', code).program)).toBe(
    'svg`<path d="M0 0"/><circle r=1 />${a}`',
  );
});

test('other texts stay as they are', () => {
  const code = 'const a = css`b\n  c`, d = `<p>\n  e</p>`;';
  expect(withFoldedTemplates(code, parseSync('x.js', code).program)).toBe(code);
});
