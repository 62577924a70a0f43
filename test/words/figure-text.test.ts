import { describe, expect, it } from 'vitest';

import { units, type Unit } from '../../src/story/vocabulary/units.ts';
import { figureText } from '../../src/words/figure-text.ts';

describe('figureText', () => {
  const figure = { value: 2300, unit: 'people', qualifier: 'at least', counted: '', words: '' };

  it.each([
    [figure, 'at least 2,300 people'],
    [{ ...figure, qualifier: null }, '2,300 people'],
    [{ ...figure, value: null, qualifier: 'dozens' }, 'dozens of people'],
    [{ ...figure, value: 0, qualifier: null }, '0 people'],
    [{ ...figure, unit: 'km²', qualifier: 'about' }, 'about 2,300 km²'],
    [{ ...figure, unit: 'tonnes', qualifier: null }, '2,300 tonnes'],
    [{ ...figure, unit: 'metres' }, 'at least 2,300 metres'],
    [{ ...figure, unit: 'days', value: 1, qualifier: null }, '1 day'],
    [{ ...figure, unit: 'percent', value: 12.5, qualifier: 'about' }, 'about 12.5%'],
    [{ ...figure, unit: 'money', currency: 'EUR' }, 'at least €2,300'],
    [{ ...figure, unit: 'money', currency: 'EUR', value: 2.5, qualifier: null }, '€2.50'],
    [
      { ...figure, unit: 'money', currency: 'EUR', value: null, qualifier: 'dozens' },
      'dozens of EUR',
    ],
  ])('%#: %s', (one, text) => {
    expect(figureText(one as never, 'en-GB')).toBe(text);
  });

  it('writes numbers as the story’s language does', () => {
    expect(figureText(figure as never, 'de')).toBe('at least 2.300 people');
    const days = { ...figure, unit: 'days', value: 3, qualifier: null };
    expect(figureText(days as never, 'de')).toBe('3 Tage');
    const money = { ...figure, unit: 'money', currency: 'EUR', qualifier: null };
    expect(figureText(money as never, 'de').replaceAll('\u00A0', ' ')).toBe('2.300 €');
  });

  it.each([
    ['about', 'some 60 kilometres', 'some 60 km'],
    ['about', 'Around 60 km', 'around 60 km'],
    ['about', 'about 60 km', 'about 60 km'],
    ['about', 'roughly sixty kilometres', 'roughly 60 km'],
    ['about', 'a stretch of some 60 km', 'some 60 km'],
    // A word of the same kind that belongs to something else.
    ['about', '60 km by some accounts', 'about 60 km'],
    ['nearly', 'almost 60 km', 'almost 60 km'],
    ['more than', 'over 60 kilometres', 'over 60 km'],
    ['at most', 'up to 60 km', 'up to 60 km'],
    ['at most', 'as many as 60 km', 'as many as 60 km'],
    ['less than', 'fewer than 60 km', 'fewer than 60 km'],
    ['at least', 'no fewer than 60 km', 'no fewer than 60 km'],
    // Of another sense than the data gives: the data counts.
    ['at least', 'some 60 km', 'at least 60 km'],
    [null, 'some 60 km', '60 km'],
    ['about', 'environ 60 km', 'about 60 km'],
  ])('says %s in the article’s own word: %s', (qualifier, words, text) => {
    const own = { ...figure, value: 60, unit: 'km', qualifier, words };
    expect(figureText(own as never, 'en-GB')).toBe(text);
  });

  const written: Record<Unit, [one: string, two: string, half: string, none: string]> = {
    people: ['1 person', '2 people', '0.5 people', '0 people'],
    items: ['1 item', '2 items', '0.5 items', '0 items'],
    'km²': ['1 km²', '2 km²', '0.5 km²', '0 km²'],
    km: ['1 km', '2 km', '0.5 km', '0 km'],
    metres: ['1 metre', '2 metres', '0.5 metres', '0 metres'],
    miles: ['1 mile', '2 miles', '0.5 miles', '0 miles'],
    'nautical miles': [
      '1 nautical mile',
      '2 nautical miles',
      '0.5 nautical miles',
      '0 nautical miles',
    ],
    feet: ['1 foot', '2 feet', '0.5 feet', '0 feet'],
    hectares: ['1 hectare', '2 hectares', '0.5 hectares', '0 hectares'],
    acres: ['1 acre', '2 acres', '0.5 acres', '0 acres'],
    litres: ['1 litre', '2 litres', '0.5 litres', '0 litres'],
    tonnes: ['1 tonne', '2 tonnes', '0.5 tonnes', '0 tonnes'],
    percent: ['1%', '2%', '0.5%', '0%'],
    money: ['€1', '€2', '€0.50', '€0'],
    hours: ['1 hour', '2 hours', '0.5 hours', '0 hours'],
    days: ['1 day', '2 days', '0.5 days', '0 days'],
    weeks: ['1 week', '2 weeks', '0.5 weeks', '0 weeks'],
    months: ['1 month', '2 months', '0.5 months', '0 months'],
    years: ['1 year', '2 years', '0.5 years', '0 years'],
  };

  it.each(Object.keys(units) as Unit[])('writes one, two, a half and none of: %s', (unit) => {
    const currency = unit === 'money' ? { currency: 'EUR' } : {};
    const texts = [1, 2, 0.5, 0].map((value) =>
      figureText({ ...figure, unit, value, qualifier: null, ...currency }, 'en-GB'),
    );
    expect(texts).toEqual(written[unit]);
  });
});
