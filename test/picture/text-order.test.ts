import { expect, it } from 'vitest';
import { visualOrder } from '../../src/picture/text-order.ts';

it('puts a text in the order in which it is seen', () => {
  expect(visualOrder('by \u20684 مايو 2021\u2069.')).toEqual([
    { text: 'by ', rightToLeft: false },
    { text: '2021', rightToLeft: false },
    { text: ' مايو ', rightToLeft: true },
    { text: '4', rightToLeft: false },
    { text: '.', rightToLeft: false },
  ]);
  expect(visualOrder('by 4 May')).toEqual([{ text: 'by 4 May', rightToLeft: false }]);
});
