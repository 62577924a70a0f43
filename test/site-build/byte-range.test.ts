import { expect, test } from 'vitest';
import { byteRange, contentRange } from '../../build/byte-range.ts';

test.each([
  ['bytes=0-4', { start: 0, end: 4 }],
  ['bytes=5-', { start: 5, end: 9 }],
  ['bytes=8-200', { start: 8, end: 9 }],
])('%s of ten bytes is a part of them', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});

test.each([undefined, '', 'bytes=-3', 'bytes=10-', 'bytes=4-2', 'bytes=0-1,4-5', 'lines=0-1'])(
  '%s asks for no one part of ten bytes',
  (header) => {
    expect(byteRange(header, 10)).toBeNull();
  },
);

test('an answer says which bytes it has, the last one included', () => {
  expect(contentRange({ start: 0, end: 4 }, 10)).toBe('bytes 0-4/10');
});
