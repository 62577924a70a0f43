import { describe, expect, test } from 'vitest';
import { HOLLOW_LINE, voiceMark } from '../../../src/scene/signs/voice-shape.ts';
import { allVoices } from '../../../src/story/vocabulary/voice-colours.ts';

describe('the small mark of a voice', () => {
  test('is a filled disc, a diamond, or a hollow square', () => {
    expect(voiceMark('teal', 5)).toEqual({
      path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
      hollow: false,
    });
    expect(voiceMark('plum', 5)).toEqual({ path: 'M0 -6.1L6.1 0L0 6.1L-6.1 0z', hollow: false });
    expect(voiceMark('article', 5).hollow).toBe(true);
  });

  test.each(allVoices())('is hollow where %s denies, and as large', (voice) => {
    const { path, hollow } = voiceMark(voice, 10, true);
    const filled = voiceMark(voice, 10 * (1 - HOLLOW_LINE / 2));
    expect(hollow).toBe(true);
    if (voice !== 'article') expect(path).toBe(filled.path);
  });
});
