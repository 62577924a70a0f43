import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, test } from 'vitest';
import { dataNames, namesIn } from '../support/data-names.ts';
import { worldNames } from '../support/world-names.ts';

const names = dataNames();
const everywhere = worldNames();

/**
 * Tables about the world as a whole, which no story and no region has to itself: of its disputes, those that
 * stories are about are among the rows.
 */
const OF_THE_WORLD = ['src/world/tables/**', 'src/words/languages/*-disputes.ts'];

/** Two typefaces are called like countries: one, and that of the script of Burmese, as its package has it. */
const TYPEFACE = /\bGeorgia(?=, ?(?:serif|'))|'myanmar'(?=\])/g;

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

test('the names of the world are countries and cities of every part of it, without English words', () => {
  expect(everywhere).toEqual(
    expect.arrayContaining(['ukraine', 'bosnia', 'south sudan', 'gaza', 'guinea bissau', 'europe']),
  );
  expect(everywhere.length).toBeGreaterThan(600);
  expect(namesIn('heard in the center of the world, Indian numerals', everywhere)).toEqual([]);
});

/** The program and its build, with all that they say. */
const PROGRAM = ['src/**/*', 'build/**/*', 'index.html', 'embed.html', 'vite.config.ts'];

test.each([
  ['nothing of a story', names, OF_THE_WORLD],
  ['no country and no city', everywhere, OF_THE_WORLD],
])(
  'the program and its build name %s, in words, comments and examples either',
  (_, all, ignore) => {
    const files = globSync(PROGRAM, { ignore });
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      namesIn(readFileSync(file, 'utf8').replaceAll(TYPEFACE, ''), all).map(
        (name) => `${file}: “${name}” is of the data; what is true of one region stands there`,
      ),
    );
    expect(found).toEqual([]);
  },
);
