import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { dataNames, namesIn } from '../support/data-names.ts';

const names = dataNames();

/** A typeface is called like a country. */
const TYPEFACE = /\bGeorgia(?=, ?(?:serif|'))/g;

test('the names are those of the data', () => {
  expect(names).toEqual(
    expect.arrayContaining(['armenia', 'karabakh', 'oblast', 'caucasus', 'terter', 'delaware']),
  );
  expect(names).toEqual(expect.arrayContaining(['line of contact', 'trt world', 'caspian sea']));
});

test.each([
  ['// as in Terter’s case', ['terter']],
  ["const FOREGROUND = ['armenia']", ['armenia']],
  ["'line-of-contact': {}", ['line of contact']],
  ['interterterrestrial, Armenian script', []],
])('a name is found as a word of its own: %s', (text, found) => {
  expect(namesIn(text, names)).toEqual(found);
});

test('the program and its build name nothing of a story, in words, comments and examples either', () => {
  const files = globSync(['src/**/*', 'build/**/*', 'index.html', 'embed.html', 'vite.config.ts']);
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap((file) =>
    namesIn(readFileSync(file, 'utf8').replaceAll(TYPEFACE, ''), names).map(
      (name) => `${file}: “${name}” is of the data; what is true of one region stands there`,
    ),
  );
  expect(found).toEqual([]);
});
