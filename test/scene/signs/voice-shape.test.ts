import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  HOLLOW_LINE,
  VOICE_SHAPES,
  voiceMark,
  voiceMarks,
} from '../../../src/scene/signs/voice-shape.ts';
import { allVoices } from '../../../src/story/vocabulary/voice-colours.ts';

/** Where a path begins, and how it goes on. */
function apart(path: string): [start: [number, number], rest: string] {
  const [, x, y, rest] = /^M(-?[\d.]+) ?(-?[\d.]+)(.*)$/.exec(path) ?? [];
  return [[Number(x), Number(y)], rest ?? ''];
}

describe('the small mark of a voice', () => {
  test('is a filled disc, one with a flat foot, a diamond, or a hollow square', () => {
    expect(voiceMark('teal', 5)).toEqual({
      path: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
      hollow: false,
    });
    expect(voiceMark('orange', 5)).toEqual({
      path: 'M-4.68 4.05a5.4 5.4 0 1 1 9.36 0z',
      hollow: false,
    });
    expect(voiceMark('plum', 5)).toEqual({
      path: 'M0-6.1l6.1 6.1-6.1 6.1-6.1-6.1z',
      hollow: false,
    });
    expect(voiceMark('article', 5).hollow).toBe(true);
  });

  test.each(allVoices())('of %s stands where it is asked for', (voice) => {
    const [here, rest] = apart(voiceMark(voice, 5).path);
    const [there, otherRest] = apart(voiceMark(voice, 5, false, [20, 7]).path);
    expect(there[0]).toBeCloseTo(here[0] + 20, 5);
    expect(there[1]).toBeCloseTo(here[1] + 7, 5);
    expect(otherRest).toBe(rest);
    expect(rest).not.toMatch(/[A-Z]/);
  });

  test.each(allVoices())('of %s is written alike each time in a row', (voice) => {
    const [, rest] = apart(voiceMark(voice, 5).path);
    const { path } = voiceMarks(voice, 5, false, [
      [0, 0],
      [12, 0],
      [12, -12],
    ]);
    expect(path.endsWith(`m12 0${rest}m0-12${rest}`)).toBe(true);
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
