import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HOLLOW_LINE, VOICE_SHAPES, voiceMark } from '../../../src/scene/signs/voice-shape.ts';
import { allVoices } from '../../../src/story/vocabulary/voice-colours.ts';

describe('the small mark of a voice', () => {
  test('is a filled disc, one with a flat foot, a diamond, or a hollow square', () => {
    expect(voiceMark('teal', 5)).toEqual({
      path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z',
      hollow: false,
    });
    expect(voiceMark('orange', 5)).toEqual({
      path: 'M-4.68 4.05a5.4 5.4 0 1 1 9.36 0z',
      hollow: false,
    });
    expect(voiceMark('plum', 5)).toEqual({ path: 'M0 -6.1L6.1 0L0 6.1L-6.1 0z', hollow: false });
    expect(voiceMark('article', 5).hollow).toBe(true);
  });

  test.each(allVoices())('of %s stands where it is asked for', (voice) => {
    // Only the first point and those of straight lines are absolute.
    const points = (path: string): number[][] =>
      [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    const here = points(voiceMark(voice, 5).path);
    const there = points(voiceMark(voice, 5, false, [20, 7]).path);
    expect(here.length).toBeGreaterThan(0);
    for (const [index, [x = 0, y = 0]] of here.entries()) {
      expect(there[index]?.[0]).toBeCloseTo(x + 20, 5);
      expect(there[index]?.[1]).toBeCloseTo(y + 7, 5);
    }
  });

  test('tells teal, orange, plum and the article apart without colour', () => {
    for (const denial of [false, true]) {
      const paths = (['teal', 'orange', 'plum', 'article'] as const).map(
        (voice) => voiceMark(voice, 4.2, denial).path,
      );
      expect(new Set(paths).size).toBe(4);
    }
  });

  test.each(allVoices())('is hollow where %s denies, and as large', (voice) => {
    const { path, hollow } = voiceMark(voice, 10, true);
    const filled = voiceMark(voice, 10 * (1 - HOLLOW_LINE / 2));
    expect(hollow).toBe(true);
    if (voice !== 'article') expect(path).toBe(filled.path);
  });
});

test('lists draw each outline but the disc, which is theirs, by a rule of its own', () => {
  const css = readFileSync(
    new URL('../../../src/elements/shared/styles/claim-card.css', import.meta.url),
    'utf8',
  );
  for (const voice of allVoices())
    expect(css.includes(`.claim-who[data-voice='${voice}']::before`), voice).toBe(
      VOICE_SHAPES[voice] !== 'disc',
    );
});
