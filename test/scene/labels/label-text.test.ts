import { expect, test } from 'vitest';
import { NARROW } from '../../../src/scene/labels/label-look.ts';
import { formsOf, labelLines, lineWidth } from '../../../src/scene/labels/label-text.ts';
import { storyMarks } from '../../../src/scene/marks.ts';
import { palettes } from '../../../src/scene/palette.ts';
import { karabakhStory } from '../fixtures/karabakh.ts';

const marks = storyMarks(await karabakhStory());
const vardenis = marks.find(({ place }) => place === 'vardenis')!;

const PHONE = { width: 360, height: 450 };

/** The lines of a label as text. */
function texts(...what: Parameters<typeof labelLines>): string[] {
  return labelLines(...what).map(({ pieces }) => pieces.map(({ text }) => text).join(''));
}

test('in brief, a label says what, who and whether that is answered', () => {
  expect(texts(vardenis, 'b', PHONE, palettes.light)).toEqual([
    'Vardenis',
    'Fire on a military unit, says Armenia',
    'no answer',
  ]);
});

test('who speaks can have a line of their own', () => {
  expect(texts(vardenis, 'bw', PHONE, palettes.light)).toEqual([
    'Vardenis',
    'Fire on a military unit, says',
    'Armenia',
    'no answer',
  ]);
});

test('narrow, the same words break into lines that are no wider than they may be', () => {
  expect(texts(vardenis, 'bn', PHONE, palettes.light)).toEqual([
    'Vardenis',
    'Fire on a',
    'military',
    'unit, says',
    'Armenia',
    'no answer',
  ]);
  for (const mark of marks)
    for (const line of labelLines(mark, 'bn', PHONE, palettes.light).slice(1)) {
      const words = line.pieces.flatMap(({ text }) => text.split(' '));
      expect(lineWidth(line) <= NARROW.width || words.length === 1, words.join(' ')).toBe(true);
    }
});

test('the name of who speaks keeps its colour in narrow lines', () => {
  const lines = labelLines(vardenis, 'bn', PHONE, palettes.light);
  const [said] = lines[4]!.pieces;
  expect(said?.style).toMatchObject({ bold: true, fill: palettes.light.sideText.orange });
});

test('only narrow maps have brief and narrow labels', () => {
  expect(formsOf(vardenis, PHONE)).toEqual(['b', 'bw', 'bn', '']);
  expect(formsOf(vardenis, { width: 800, height: 400 })).toContain('f');
  expect(formsOf(vardenis, { width: 768, height: 522 })).not.toContain('bn');
});
