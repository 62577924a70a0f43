import { expect, it } from 'vitest';

import { rulerText } from '../../../src/elements/numbers/ruler-text.ts';

it.each([
  [[], 'No point is set.'],
  [[[46, 40]], 'One point is set. Set another.'],
  [
    [
      [46, 40],
      [46, 40.05],
    ],
    '2 points, 5.6 km (3.5 mi) along them.',
  ],
  [
    [
      [46, 40],
      [46, 41],
      [47, 41],
    ],
    '3 points, 195 km (121 mi) along them; inside: 4,700 km² (1,820 sq mi).',
  ],
] as [[number, number][], string][])('%j: %s', (points, text) => {
  expect(rulerText(points, 'en-GB')).toBe(text);
});
