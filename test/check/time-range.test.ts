import { describe, expect, it } from 'vitest';

import { readTime } from '../../src/check/time-range.ts';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const endOf = (text: string) => Date.parse(`${text}T23:59:59.999Z`);

describe('readTime', () => {
  it.each([
    ['2020-09-30', day('2020-09-30'), endOf('2020-09-30'), false],
    ['2020-09', day('2020-09-01'), endOf('2020-09-30'), false],
    ['2020-09-29?/2020-09-30?', day('2020-09-29'), endOf('2020-09-30'), true],
    ['../2020-09-30', null, endOf('2020-09-30'), true],
    ['1993/..', day('1993-01-01'), null, true],
    ['1992~', day('1992-01-01'), endOf('1992-12-31'), true],
    ['2020-09-XX', day('2020-09-01'), endOf('2020-09-30'), false],
  ])('reads %s', (text, first, last, uncertain) => {
    expect(readTime(text)).toEqual({ range: [first, last], uncertain });
  });

  it.each([
    ['2020-02-30', '2020-02-30 is not a day of the calendar'],
    ['2021-02-29', '2021-02-29 is not a day of the calendar'],
    ['2020-09-27/2020-13-01', '2020-13-01 is not a day of the calendar'],
    ['2020-09-30/2020-09-27', 'the interval ends before it begins'],
    ['2020-09-30/2020-09-30', 'both ends of the interval are the same'],
    ['../..', 'both ends are open'],
    ['yesterday', 'it is not an EDTF date'],
    ['2020-21', 'it is not an EDTF date'],
    ['{2020,2021}', 'it is not an EDTF date'],
  ])('refuses %s', (text, mistake) => {
    expect(readTime(text)).toEqual({ mistake });
  });
});
