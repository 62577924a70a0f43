import { readFileSync } from 'node:fs';
import { RuleTester } from 'eslint';
import { globSync } from 'tinyglobby';
import { describe, expect, it, test } from 'vitest';
import rule from '../../build/lint/words-in-table.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const words = { messageId: 'words' };

const phrases = [{ phrases: true }];

new RuleTester().run('words-in-table', rule, {
  valid: [
    'html`<p class="claim" data-claim=${id}>${words.list.heading}</p>`',
    'html`<a href="#claims-heading" data-select=${id}>${name}</a> · (${count})`',
    'html`<button aria-label=${words.actions.close} title="${words.actions.close}">×</button>`',
    'html`<input type="search" .value=${live(value)} @change=${() => save()} />`',
    'html`<div class=${open ? "is open" : ""}>${open ? nothing : html`<b>1</b>`}</div>`',
    'html`<!-- a note --><b>&nbsp;</b>`',
    'svg`<path d="M0-6V2.5M-3.6-1 0 2.6" fill="none"></path>`',
    "const credit = { text: 'Natural Earth' };",
    "throw new RangeError('The place has no name.');",
    'throw new Error(`The style names an image that nobody draws: ${id}`);',
    "map.querySelector(':scope > ol > [data-claim]');",
    "element.className = 'figure is-open';",
    'problemAt(document, path, words.figureProblems.number);',
    'const finding = { found: quoted(url), allowed: words.fieldProblems.address };',
    "const found = text === '' ? null : `${start}`;",
    { code: "throw new RangeError('no date at all');", options: phrases },
    { code: "const file = 'claims.json', field = `claims[${index}].when`;", options: phrases },
  ],
  invalid: [
    { code: 'html`<p>All claims</p>`', errors: [words] },
    { code: 'html`<p>${count} chosen</p>`', errors: [words] },
    { code: 'html`<p>Bölgə</p>`', errors: [words] },
    { code: 'html`<button aria-label="Close">×</button>`', errors: [words] },
    { code: 'html`<button title=Close>×</button>`', errors: [words] },
    { code: 'html`<section aria-label="Link: ${name}"></section>`', errors: [words] },
    { code: 'html`<td data-label="answered">${n}</td>`', errors: [words] },
    { code: 'html`<b>${playing ? "Pause" : "Play"}</b>`', errors: [words, words] },
    { code: 'html`<b title=${name || "nobody"}></b>`', errors: [words] },
    { code: 'html`<b>${`${n} more`}</b>`', errors: [words] },
    { code: 'svg`<text x="2">north</text>`', errors: [words] },
    { code: "said = 'The link is copied.';", errors: [words] },
    { code: 'said = `Saved as ${file}.`;', errors: [words] },
    {
      code: "problemAt(file, path, { found: 'nothing', allowed: 'text' });",
      errors: [words, words],
    },
    { code: 'problem({ found, allowed: `the id ${id}` });', errors: [words] },
    { code: "const found = quoted(id) + ' twice';", errors: [words] },
    { code: "const allowed = ids.length > 0 ? suggestion(id, ids) : 'nothing';", errors: [words] },
    { code: "said = 'both ends are open';", options: phrases, errors: [words] },
    { code: 'said = `${start} after a claim`;', options: phrases, errors: [words] },
    { code: "throw new CommandError('no such folder');", options: phrases, errors: [words] },
  ],
});

test('no stylesheet says anything', () => {
  const files = globSync(['src/**/*.css']);
  expect(files.length).toBeGreaterThan(10);
  const saying = files.filter((file) =>
    /\bcontent:\s*['"][^'"]*\p{L}/u.test(readFileSync(file, 'utf8')),
  );
  expect(saying).toEqual([]);
});
