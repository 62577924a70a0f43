import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPageText, type CheckedPageText } from '../../src/check/page-text.ts';
import { problemText } from '../../src/check/document/problem.ts';
import { anyText } from '../story/fixtures/any-text.ts';

const CLAIMS = ['weir-opened', 'weir-denial'];

function checked(text: string, claims: readonly string[] | null = CLAIMS): CheckedPageText {
  return checkPageText({ file: 'text.md', text }, claims);
}

/** What is wrong with a text, each problem on a line. */
function said(text: string): string[] {
  return checked(text).problems.map(problemText);
}

/** The kinds of what stands before and after the map. */
function around({ text }: CheckedPageText): string[][] {
  return [text?.before ?? [], text?.after ?? []].map((nodes) => nodes.map(({ type }) => type));
}

test('the line “---” is where the map is; without it the map follows the text', () => {
  expect(around(checked('One.\n\n## Two\n\n---\n\n- three\n'))).toEqual([
    ['paragraph', 'heading'],
    ['list'],
  ]);
  expect(around(checked('One.\n'))).toEqual([['paragraph'], []]);
  expect(around(checked(''))).toEqual([[], []]);
  expect(said('One.\n\n---\n\nTwo.\n\n---\n')).toEqual([
    'text.md:7: found a second line “---”; allowed: one, where the map is',
  ]);
});

test('its head may describe the page, and has no other field', () => {
  const described = checked("---\ndescription: 'What: and who.'\n---\n\nOne.\n");
  expect(described.text?.description).toBe('What: and who.');
  expect(around(described)).toEqual([['paragraph'], []]);
  expect(checked('One.\n').text?.description).toBeNull();
  const allowed =
    'allowed: only “description: …”, on one line and in quotation marks if it has a colon';
  expect(said('---\ndescription: a\ntitle: b\n---\n')).toEqual([
    `text.md:3: found the unknown field "title"; ${allowed}`,
  ]);
  expect(said('---\ndescription: a: b\n---\n')).toEqual([
    `text.md:2: found front matter that is not YAML; ${allowed}`,
  ]);
  expect(said('---\ndescription: 7\n---\n')).toEqual([
    `text.md:2: found a description that is not text; ${allowed}`,
  ]);
  expect(said('---\njust words\n---\n')).toEqual([
    `text.md:2: found front matter without fields; ${allowed}`,
  ]);
});

test('a link leads to a claim that is there, or to an address of the web', () => {
  expect(said('[a](#claim=weir-opened) [b](https://example.org/) [c](http://example.org)')).toEqual(
    [],
  );
  expect(said('One.\n\n[a](#claim=weir-openned)')).toEqual([
    'text.md:3: found a link to the unknown claim "weir-openned"; allowed: did you mean “weir-opened”?',
  ]);
  expect(said('[a](#claim=harbour)')[0]).toContain('allowed: one of weir-opened, weir-denial');
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    './page.html',
    '#place=weir',
    '//x',
  ])
    expect(said(`[a](${url})`)).toEqual([
      `text.md:1: found a link to "${url}"; allowed: #claim=ID, or an address that begins with https:// or http://`,
    ]);
  // Where the claims cannot be read, that is said already.
  expect(checked('[a](#claim=harbour)', null).problems).toEqual([]);
});

test.each([
  ['HTML, "<b>"', 'One <b>two'],
  ['HTML, "<script>x</script>"', '<script>x</script>'],
  ['HTML, "<!-- note -->"', '<!-- note -->'],
  ['a picture, "![a](https://example.org/a.png)"', '![a](https://example.org/a.png)'],
  ['a block of code, or lines that begin with four spaces, "    x = 1"', '    x = 1'],
  [
    'a link’s address on a line of its own, "[a]: https://example.org/"',
    '[a]: https://example.org/',
  ],
])('refuses %s', (found, text) => {
  expect(said(text)).toEqual([
    `text.md:1: found ${found}; allowed: paragraphs, headings, lists, quotations, emphasis, and links as [words](#claim=ID) or [words](https://…)`,
  ]);
});

test('refuses a heading as large as the page’s own', () => {
  expect(said('## a\n\n# b')).toEqual([
    'text.md:3: found a heading of the first level; allowed: ## and more: the page’s own heading is the title',
  ]);
});

test('any text has either problems or content', () => {
  const piece = fc.constantFrom(
    '---\n',
    '\n',
    '# ',
    '## ',
    '- ',
    '> ',
    '[a](#claim=x)',
    '[a](https://e.org)',
    '<b>',
    '![a](b)',
    '`c`',
    '*d*',
    'description: e\n',
    '\u0000',
    '    f',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, anyText())), (pieces) => {
      const { problems, text } = checked(pieces.join(''));
      expect(text === null).toBe(problems.length > 0);
    }),
  );
});
