import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { withPlainImports, withPlainTexts } from '../../build/chunks.ts';
import { splitWords } from '../../build/words.ts';

/** The chunks that a file is built into: names and code. */
async function chunks(entry: string): Promise<Map<string, string>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [splitWords()],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: `test/tooling/fixtures/${entry}`,
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.name, file.code]] : [])));
}

test('each chunk has the words that it says, and no others', async () => {
  const all = await chunks('says-first.ts');
  expect([...all.keys()].sort()).toEqual(['says-first', 'says-later']);
  expect(all.get('says-first')).toContain('Zoom in');
  expect(all.get('says-first')).not.toMatch(/Read it in|Click or tap|Zoom out/);
  expect(all.get('says-later')).toMatch(/Click or tap[^]*Read it in/);
  expect(all.get('says-later')).not.toMatch(/Zoom in|Skip the guided reading/);
});

test.each([
  ['takes-all.ts', 'words.guide'],
  ['takes-out.ts', 'words'],
  ['takes-one.ts', 'import { … } from'],
  ['takes-later.ts', 'import(…)'],
  ['hands-on.ts', 'export … from'],
])('who takes words as a whole is told: %s', async (entry, taken) => {
  await expect(chunks(entry)).rejects.toThrow(
    `“${taken}” in test/tooling/fixtures/${entry} takes words as a whole`,
  );
});

test.each([
  ['`<p>${`All claims`}</p>`', '`<p>All claims</p>`'],
  ['`<a title=${`Close`} href=${x}>`', '`<a title="Close" href=${x}>`'],
  ['`<a title="${`Close`}">`', '`<a title="Close">`'],
  ['`<a .label=${`Close`} ?hidden=${`a`}>`', '`<a .label=${`Close`} ?hidden=${`a`}>`'],
  ['`<p>${`a < b & c`}${x}</p>`', '`<p>${`a < b & c`}${x}</p>`'],
  ['`<p>${a?`b`:`c`}</p>`', '`<p>${a?`b`:`c`}</p>`'],
])('a text in a template becomes a part of it: %s', (code, folded) => {
  expect(withPlainTexts(code)).toBe(folded);
});

test.each([
  [
    'await e(async()=>{let{a:t,b:n}=await import(`./x.js`);return{a:t,b:n}},[],import.meta.url)',
    'await import(`./x.js`)',
  ],
  ['[e(()=>import(`./x.js`),[],import.meta.url)]', '[import(`./x.js`)]'],
  ['e(()=>import(`./x.js`).then(f),[],import.meta.url)', 'e(()=>import(`./x.js`).then(f))'],
  ['new URL(`x`,import.meta.url)', 'new URL(`x`,import.meta.url)'],
])('a part is loaded by a plain import: %s', (code, plain) => {
  expect(withPlainImports(code)).toBe(plain);
});
