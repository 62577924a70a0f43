import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { parsedHtml, writtenHtml } from '../../src/press/html-tree.ts';
import { fillShell, type ShellParts } from '../../src/press/shell.ts';

const parts: ShellParts = {
  title: 'Who says <what> & “where”',
  story: 'two-villages',
  words: [h('p', 'One {title}'), h('p', 'Two')],
  none: [],
};

/** The body of a shell once it is filled. */
function filled(body: string, own = parts): string {
  const page = parsedHtml(`<!doctype html><body>${body}</body>`);
  fillShell(page, own);
  return /<body>(.*)<\/body>/s.exec(writtenHtml(page))?.[1] ?? '';
}

test('text is put in as text, also in the values of attributes', () => {
  expect(
    filled('<h1>Map: {title}</h1><a href="./stories/{story}/x.csv" title="{title}">x</a>'),
  ).toBe(
    '<h1>Map: Who says &lt;what> &amp; “where”</h1><a href="./stories/two-villages/x.csv" title="Who says <what> &amp; “where”">x</a>',
  );
});

test('nodes are put in where the mark is alone, and no marks are looked for in them', () => {
  expect(filled('<h1>a</h1> {words} <p>{title}</p>{none}')).toBe(
    '<h1>a</h1> <p>One {title}</p><p>Two</p> <p>Who says &lt;what> &amp; “where”</p>',
  );
  expect(() => filled('<p>see {words}</p>')).toThrow('{words} has to be alone between two tags');
  expect(() => filled('<a title="{words}">x</a>')).toThrow('{words} has to be alone');
});

test('scripts and styles have braces of their own', () => {
  const own = '<script>if (a) {b}</script><style>a{b:c}a {story}</style>';
  expect(filled(own)).toBe(own);
});

test('a mark that nothing stands for is refused, with those that are allowed', () => {
  expect(() => filled('<p>{titel}</p>')).toThrow(
    'The page’s shell has {titel}; allowed: {title}, {story}, {words}, {none}.',
  );
});
