import bidiFactory from 'bidi-js';

/** A stretch of text that runs in one direction. */
export interface DirectedText {
  text: string;
  rightToLeft: boolean;
}

const bidi = bidiFactory();

const DIRECTION_MARK = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * A line's text in the order in which it is seen from left to right, by the Unicode Bidirectional
 * Algorithm (UAX #9, rule L2). Within a stretch the letters are in the order in which they are read.
 * Marks of direction have done their work then, and are left out: fonts may have no glyph for them.
 */
export function visualOrder(text: string): DirectedText[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    if (DIRECTION_MARK.test(text.charAt(at))) continue;
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text.charAt(at);
    else runs.push({ text: text.charAt(at), level });
  }
  const most = runs.reduce((one, { level }) => Math.max(one, level), 0);
  let ordered = runs;
  for (let level = most; level > 0; level--) ordered = turned(ordered, level);
  return ordered.map(({ text: own, level }) => ({ text: own, rightToLeft: level % 2 === 1 }));
}

/** Runs in which each row of those at a level or above it is reversed. */
function turned<Run extends { level: number }>(runs: readonly Run[], least: number): Run[] {
  const all: Run[] = [];
  let row: Run[] = [];
  for (const run of runs) {
    if (run.level >= least) {
      row.unshift(run);
      continue;
    }
    all.push(...row, run);
    row = [];
  }
  return [...all, ...row];
}
