import { expect, it } from 'vitest';
import { unpairedControl } from '../../../src/check/text/direction-controls.ts';

it.each([
  ['An invented name', null],
  ['\u2068مجلس\u2069 and \u2067more \u202Bstill\u202C\u2069', null],
  // Marks stand alone: they turn nothing.
  ['مجلس\u200F (2)', null],
  ['ends what nobody began\u2069', '\u2069'],
  ['begins \u202E and does not end', '\u202E'],
  ['\u2067 crosses \u202A its \u2069 partner \u202C', '\u202A'],
  // A paragraph's end ends it all, so its partner in the next one is none.
  ['\u2066one\ntwo\u2069', '\u2066'],
] as const)('%j', (text, expected) => {
  expect(unpairedControl(text)).toBe(expected);
});
