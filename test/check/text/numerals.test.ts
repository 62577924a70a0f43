import { describe, expect, it } from 'vitest';

import { numeralsIn } from '../../../src/check/text/numerals.ts';

const values = (text: string, language = 'en') =>
  numeralsIn(text, language).map(({ value }) => value);

describe('numeralsIn', () => {
  it.each<[string, string, number[]]>([
    ['en', '2.3 million people', [2_300_000]],
    ['en', '1.1 million', [1_100_000]],
    ['en', '10 thousand', [10_000]],
    ['en', 'two hundred', []],
    ['en', '3 hundred thousand', [300_000]],
    ['en', '1,00,000', [100_000]],
    ['en-IN', '1,00,000', [100_000]],
    ['en-IN', '5 lakh', [500_000]],
    ['en', '12,34,567.5', [1_234_567.5]],
    ['en', '1,234,567', [1_234_567]],
    ['en', '1.234.567', [1_234_567]],
    ['en', '4,400.5 km', [4400.5]],
    ['en', '2\u00a0300 men', [2300]],
    ['en', '2,300 killed since September 27', [2300, 27]],
    ['en', '1.500', [1.5]],
    ['en', '0.500', [0.5]],
    ['de', '1.500 Soldaten', [1500]],
    ['de', '1,5 Millionen', [1_500_000]],
    ['de', '2,3 Mio. Menschen', [2_300_000]],
    ['de', '3 Milliarden', [3_000_000_000]],
    ['fr', '1,5 million', [1_500_000]],
    ['fr', '2 300', [2300]],
    ['fr', '12\u202f500,5 tonnes', [12_500.5]],
    ['es', '1.500', [1500]],
    ['ru', '10 тысяч', [10_000]],
    ['ru', '2,3 млн человек', [2_300_000]],
    ['tr', '1.500 asker', [1500]],
    ['tr', '10 bin', [10_000]],
    ['az', '10 min nəfər', [10_000]],
    ['hy', '10 հազար', [10_000]],
    ['zh', '10万人', [100_000]],
    ['zh', '三万五千人', [35_000]],
    ['ja', '約1万2000人', [12_000]],
    ['ja', '1億2345万6789', [123_456_789]],
    ['ja', '３０隻と４隻', [30, 4]],
    ['ja', '漁師三人', [3]],
    ['ja', '三百五十人', [350]],
    ['ja', '3千人', [3000]],
    ['ja', '二〇三四年', [2034]],
    ['ja', '十万、数十人', [100_000]],
    ['ko', '三人', []],
    ['ar', '٢٫٣ مليون', [2_300_000]],
    ['ar-EG', 'نحو ٣٥٠ شاحنة', [350]],
    ['ar', '١٢٬٥٠٠ طن', [12_500]],
    ['fa', '۱٬۵۰۰', [1500]],
    ['de-CH', "1'500", [1500]],
    ['en', 'the 30.09.2020', [30, 9, 2020]],
    ['en', '90 T-72 tanks', [90, 72]],
    ['en', '10 metres', [10]],
    ['en', '2,300-strong', [2300]],
    ['en', '10 millionaires', [10]],
    ['en', `${'9'.repeat(40)} million`, [1e46]],
    ['not a tag', '2,300', [2300]],
  ])('reads, in %s, %j', (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });

  it('leaves open what a text leaves open', () => {
    expect(values('2 to 3 million')).toEqual([2, 3_000_000, 2_000_000]);
    expect(values('2.3m people')).toEqual([2_300_000, 2.3]);
    expect(values('about 10k')).toEqual([10_000, 10]);
  });

  it('says what else a number could be', () => {
    expect(numeralsIn('1.500', 'en')).toEqual([{ text: '1.500', value: 1.5, other: 1500 }]);
    expect(numeralsIn('1.500', 'de')).toEqual([{ text: '1.500', value: 1500, other: 1.5 }]);
    expect(numeralsIn('1.250 million', 'en')[0]?.other).toBe(1_250_000_000);
    for (const text of ['1.50', '0.500', '1,234,567', '1500'])
      expect(numeralsIn(text, 'en')[0]?.other).toBeNull();
  });
});
