import { describe, expect, it } from 'vitest';
import { otherUnits } from '../../../src/check/text/unit-words.ts';

describe('otherUnits', () => {
  it.each([
    ['3,200 tonnes', 'litres', ['tonnes']],
    ['3,200 tonnes', 'items', ['tonnes']],
    ['about 60 kilometres', 'miles', ['km']],
    ['about 12 nautical miles', 'miles', ['nautical miles']],
    ['about 12 nautical miles', 'nautical miles', []],
    ['40 square kilometres', 'km', ['km²']],
    ['12.5 percent', 'people', ['percent']],
    ['three weeks', 'days', ['weeks']],
    ['60 per cent', 'items', ['percent']],
    ['3,200 tons', 'tonnes', []],
    ['10 kilometres (6 miles)', 'km', []],
    ['two 12-metre boats', 'items', []],
    ['40 hours of footage', 'items', []],
    ['12 percent of 2,000 residents', 'people', []],
    ['F$4.7 million a day', 'money', []],
    ['60 kilometres an hour', 'km', []],
    ['40 square miles', 'km²', []],
    ['a 24-hour strike', 'hours', []],
    ['5 feet 3', 'feet', []],
    ['four strikers', 'people', []],
    ['five ammunition depots', 'items', []],
  ] as const)('of “%s” beside %s', (text, unit, expected) => {
    expect(otherUnits(text, unit, 'en-GB')).toEqual(expected);
  });

  it('reads English alone', () => {
    expect(otherUnits('12 500,5 tonnes', 'litres', 'fr')).toEqual([]);
  });
});
