import { expect, test } from 'vitest';
import { checkSite } from '../../src/check/check-site.ts';
import { problemText } from '../../src/check/document/problem.ts';

const stories = ['mill-strike', 'two-villages'];

/** The problems of a site's file, as a user reads them. */
function problems(text: string, ids = stories): string[] {
  return checkSite({ file: 'conflict-map.json', text }, ids).problems.map(problemText);
}

test('a site says its title, its address, its language and its first story, and may say nothing', () => {
  const all = {
    title: 'Maps of the Gazette',
    address: 'https://example.org/map/',
    language: 'en-GB',
    story: 'two-villages',
  };
  for (const settings of [all, {}])
    expect(
      checkSite({ file: 'conflict-map.json', text: JSON.stringify(settings) }, stories),
    ).toEqual({ problems: [], settings });
});

test.each([
  ['{\n  "story": "two-villages",\n}', 'conflict-map.json:2: found a comma'],
  ['[]', 'conflict-map.json:1: found []; allowed: object'],
  [
    '{\n  "title": "Maps",\n  "storys": "two-villages"\n}',
    'conflict-map.json:3: storys: found an unknown field; allowed: did you mean “story”?',
  ],
  ['{\n  "story": 1\n}', 'conflict-map.json:2: story: found 1; allowed: string'],
  ['{ "title": "" }', 'conflict-map.json:1: title: found ""; allowed: '],
  ['{ "title": "A\\u0007" }', 'conflict-map.json:1: title: found '],
  [
    '{\n\n  "story": "two-vilages"\n}',
    'conflict-map.json:3: story: found the story "two-vilages", which is not there; allowed: did you mean “two-villages”?',
  ],
  [
    '{ "story": "z" }',
    'story: found the story "z", which is not there; allowed: one of mill-strike, two-villages',
  ],
  ['{ "address": "example.org" }', 'address: found "example.org"; allowed: '],
  ['{ "address": "https://" }', 'address: found "https://"; allowed: '],
  [
    '{ "address": "https://ann:secret@example.org/" }',
    'address: found an address with a password; allowed: ',
  ],
  [
    '{ "address": "https://example.org/?a" }',
    'address: found "https://example.org/?a"; allowed: the address of the site itself',
  ],
  [
    '{ "language": "en-GB-GB" }',
    'language: found "en-GB-GB"; allowed: a BCP 47 language tag, such as en, en-GB or zh-Hans',
  ],
])('%s is refused with line, field and what is allowed', (text, problem) => {
  const found = problems(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(problem);
  expect(found[0]).not.toContain('secret');
});

test('where there are no stories, none can be named', () => {
  expect(problems('{ "story": "a" }', [])).toEqual([
    'conflict-map.json:1: story: found the story "a", which is not there; allowed: no story: none is there yet',
  ]);
});
