import { describe, expect, it } from 'vitest';

import { codePoints } from '../../../src/check/text/code-points.ts';
import { articleText, findWords, nearestText } from '../../../src/check/text/text-search.ts';

const article = articleText('One 🌊 said no. Two 🌊 said yes. Three said no.');

describe('findWords', () => {
  it('gives the position nearest to the one that was meant, in code points', () => {
    expect(findWords(article, 'said no', 0)).toBe(6);
    expect(findWords(article, 'said no', 40)).toBe(37);
    expect(findWords(article, 'said maybe', 0)).toBeNull();
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

  it('finds them in a text as long as a book', () => {
    const book = articleText(
      `${'One 🌊 said no. '.repeat(9000)}Two 🌊 said yes. ${'Three. '.repeat(9000)}`,
    );
    const changed = codePoints('Two 🌊 said no and Two 🌊 said yes');
    expect(nearestText(book, codePoints('Two 🌊 said yes. Thrice. '), 0)).toEqual({
      position: 135_000,
      text: 'Two 🌊 said yes. Three. T',
      differsAt: 19,
    });
    expect(nearestText(book, changed, 200_000).position).toBeLessThan(200_000);
    expect(findWords(book, 'said yes', 190_000)).toBe(135_006);
  });

  it('finds where a letter was added', () => {
    expect(nearestText(article, codePoints('Three ssaid no'), 0)).toMatchObject({
      position: 31,
      differsAt: 7,
    });
  });
});
