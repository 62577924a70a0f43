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
  test('is a filled disc, one with a flat foot, a diamond, or a square', () => {
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
    expect(voiceMark('article', 5)).toEqual({
      path: 'M-4.6-4.6h9.2v9.2h-9.2z',
      hollow: false,
    });
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

  test.each(allVoices())('is hollow where %s denies, there alone, and as large', (voice) => {
    const { path, hollow } = voiceMark(voice, 10, true);
    const filled = voiceMark(voice, 10 * (1 - HOLLOW_LINE / 2));
    expect([hollow, filled.hollow]).toEqual([true, false]);
    expect(path).toBe(filled.path);
  });
});

const css = readFileSync(
  new URL('../../../src/elements/shared/styles/claim-card.css', import.meta.url),
  'utf8',
).replaceAll(/\/\*.*?\*\//gs, '');

test('lists draw a denial’s mark hollow, and those of all who speak filled', () => {
  const hollow = [...css.matchAll(/([^{}]+)\{[^}]*background: none/g)].map(([, rule = '']) =>
    rule.trim(),
  );
  expect(hollow).toEqual(['.claim-mark.denial', '.claim-mark:not([data-voice])']);
});

test('lists keep the sides’ colours where a reader has forced others, the article’s apart', () => {
  const rule = (selector: string): string =>
    css.split('}').find((one) => one.trim().startsWith(selector)) ?? '';
  expect(rule('.claim-who::before')).toContain('forced-color-adjust: none');
  expect(rule(".claim-who[data-voice='article']::before")).toContain('forced-color-adjust: auto');
});

test('lists draw each outline but the disc, which is theirs, by a rule of its own', () => {
  for (const voice of allVoices())
    for (const mark of [
      `.claim-who[data-voice='${voice}']::before`,
      `.claim-mark[data-voice='${voice}']`,
    ])
      expect(css.includes(mark), mark).toBe(VOICE_SHAPES[voice] !== 'disc');
});
