import { describe, expect, it } from 'vitest';

import { codePoints } from '../../src/story/code-points.ts';
import { findWords, nearestText } from '../../src/story/text-search.ts';

const article = codePoints('One 🌊 said no. Two 🌊 said yes. Three said no.');

describe('findWords', () => {
  it('gives the position nearest to the one that was meant, in code points', () => {
    expect(findWords(article, codePoints('said no'), 0)).toBe(6);
    expect(findWords(article, codePoints('said no'), 40)).toBe(37);
    expect(findWords(article, codePoints('said maybe'), 0)).toBeNull();
  });
});

describe('nearestText', () => {
  it('finds where words were changed', () => {
    expect(nearestText(article, codePoints('Two 🌊 says yes'), 0)).toEqual({
      position: 15,
      text: 'Two 🌊 said yes',
      differsAt: 8,
    });
  });

  it('finds where a letter was added', () => {
    expect(nearestText(article, codePoints('Three ssaid no'), 0)).toMatchObject({
      position: 31,
      differsAt: 7,
    });
  });
});
