import { describe, expect, it } from 'vitest';
import { dayNamed, hasDay } from '../../../src/check/text/days-named.ts';
import { readTime } from '../../../src/check/time-range.ts';

/** Whether a date can be what words name; null where they name no day. */
function fits(words: string, edtf: string, language = 'en-GB'): boolean | null {
  const day = dayNamed(words, language);
  const time = readTime(edtf);
  return day && 'range' in time ? hasDay(time.range, day) : null;
}

describe('the day that words name', () => {
  it.each([
    ['on 14 March', '2033-03-14', 'en', true],
    ['on 14 March', '2033-03-15', 'en', false],
    ['September 28, 2020', '2020-09-28', 'en-US', true],
    ['September 28, 2020', '2021-09-28', 'en-US', false],
    ['since September 27', '2020-09-27/2020-09-30', 'en', true],
    ['on the night of 8 March', '2033-03-09', 'en', true],
    ['before 8 March', '../2033-03-07', 'en', true],
    ['since 31 December', '2033-01-01/2033-01-03', 'en', false],
    ['since 31 December', '2032-12-31/2033-01-03', 'en', true],
    ['on 1 March', '2033-03-11', 'en', false],
    ['on 29 February', '2032-02-29', 'en', true],
    ['13 नवंबर की शाम', '2032-11-13', 'hi', true],
    ['१३ नवंबर की शाम', '2032-11-16', 'hi', false],
    ['7月15日起', '2031-07-15', 'zh', true],
    ['7月15日前', '../2031-07-14', 'zh', true],
    ['ב־10 באוקטובר', '2035-10-10', 'he', true],
    ['ב־10 באוקטובר', '2035-10-13', 'he', false],
    ['le 8 mars', '2032-03-10', 'fr', false],
    ['from 3 to 5 March', '2033-03-03/2033-03-05', 'en', null],
    ['on Tuesday', '2033-03-08', 'en', null],
    ['10日夜间', '2031-07-10', 'zh', null],
  ])('%s, %s, %s: %s', (words, edtf, language, expected) => {
    expect(fits(words, edtf, language)).toBe(expected);
  });
});
