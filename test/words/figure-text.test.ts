import { describe, expect, it } from 'vitest';

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
});
