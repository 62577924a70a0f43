import { expect, test } from 'vitest';
import { LEAST, sizeClassOf } from '../../../src/scene/labels/size-class-of.ts';
import { SIZE_CLASSES } from '../../../src/scene/labels/size-classes.ts';

test.each([
  [339, 600, 'xs'],
  [340, 600, 's'],
  [430, 600, 'sm'],
  [521, 600, 'm'],
  [720, 600, 'l'],
  [920, 600, 'xl'],
  [3000, 720, 'xl'],
  [599, 336, 'm'],
  [600, 336, 'low'],
  [800, 430, 'low'],
  [800, 431, 'l'],
  [3000, 430, 'low'],
] as const)('a map of %d × %d is of class %s', (width, height, name) => {
  expect(sizeClassOf({ width, height })).toBe(name);
});

test.each(SIZE_CLASSES)('all sizes that class $name is placed for are of it', ({ name, sizes }) => {
  expect(sizes.map(sizeClassOf)).toEqual(sizes.map(() => name));
});

test.each(SIZE_CLASSES)(
  'class $name begins at the least size that it is placed for',
  ({ name, sizes }) => {
    const least = [sizes.map(({ width }) => width), sizes.map(({ height }) => height)];
    expect(least.map((all) => Math.min(...all))).toEqual(LEAST[name]);
  },
);
