import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { expect, test } from 'vitest';
import { cutFont, KEPT_NAMES } from '../../build/fonts/cut-fonts.ts';

/** What a copy has to say of its licence, and what systems ask for. */
const KEPT = [...KEPT_NAMES, 1, 2, 4, 6];

/** The names in a font, by their numbers. */
async function namesOf(woff2: Uint8Array): Promise<Map<number, string>> {
  const font = Buffer.from(await convert(Buffer.from(woff2), 'sfnt'));
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name')!;
  const at = font.readUInt32BE(entry + 8);
  const texts = at + font.readUInt16BE(at + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(at + 2) }, (_, index): [number, string] => {
      const [, , , id = NaN, length = 0, from = 0] = [0, 2, 4, 6, 8, 10].map((part) =>
        font.readUInt16BE(at + 6 + 12 * index + part),
      );
      const text = font.subarray(texts + from, texts + from + length);
      return [id, Buffer.from(text).swap16().toString('utf16le')];
    }),
  );
}

test('a font of what is seen at first has its licence, and a name of each kind that systems ask for', async () => {
  const file = createRequire(import.meta.url).resolve(
    '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2',
  );
  const font = await readFile(file);
  const whole = await namesOf(await cutFont(font, 'Shelling'));
  const first = await namesOf(await cutFont(font, 'Shelling', ['kern']));
  expect([...first.keys()]).toEqual([...whole.keys()].filter((id) => KEPT.includes(id)));
  for (const id of KEPT_NAMES) expect(first.get(id)).toBe(whole.get(id));
  expect(first.get(14)).toMatch(/^https?:/);
  for (const id of [1, 2, 4, 6]) expect(first.get(id)).toBe('N');
});
