import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutUnused } from '../../build/small-lit.ts';

/** Modules of the Lit that is installed, and what the pages' script does without. */
const MODULES = {
  'css-tag.js': ['ShadyCSS', 'replace"in'],
  'reactive-element.js': ['metadata'],
  'decorators/property.js': ['"object"==typeof'],
};

test.each(Object.entries(MODULES))('%s is without what no page runs', (name, unused) => {
  const file = `node_modules/@lit/reactive-element/${name}`;
  const code = readFileSync(file, 'utf8');
  const short = withoutUnused(code, file);
  for (const part of unused) {
    expect(code).toContain(part);
    expect(short).not.toContain(part);
  }
  expect(short.length).toBeGreaterThan(code.length / 2);
});

test('a module that stands otherwise is refused', () => {
  expect(() =>
    withoutUnused('export {};', '/node_modules/@lit/reactive-element/css-tag.js'),
  ).toThrow('not as build/small-lit.ts knows it');
});
