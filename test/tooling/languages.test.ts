import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const words = resolve('src/words/words.ts');
const languagesFolder = resolve('src/words/languages');
const read = (file: string): string => readFileSync(file, 'utf8');

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  types: [],
};

const english = read(resolve(languagesFolder, 'en.ts'));

/** Languages that are English but for one thing: what is replaced, by what, and what TypeScript says. */
const languages: [lacks: string, entry: RegExp, other: string, told: string | null][] = [
  ['nothing', /$/, '\n', null],
  ['an entry', /^ {2}skip: .*\n/m, '', "Property 'skip' is missing"],
  ['a group', /export (?=const guide =)/, '', "Property 'guide' is missing"],
  ['the right numbers', /by: \(day: string\)/, 'by: (day: Date)', "'string' is not assignable to"],
  ['what editors are told', /^export \* from '.\/en-check.ts';\n/m, '', 'missing the following'],
  ['a text by id', /^ {4}denied: 'denied or.*\n/m, '', "Property 'denied' is missing"],
];

const files = new Map(
  languages.map(([, entry, other], index) => [
    resolve(languagesFolder, `x${index}.ts`),
    english.replace(entry, other),
  ]),
);
const imports = languages.map(
  (_, index) => `import type * as x${index} from './languages/x${index}.ts';\n`,
);
const rows = languages.map((_, index) => `x${index}: Whole<typeof x${index}>;\n`);
files.set(
  words,
  imports.join('') + read(words).replace(/(?<=interface Languages \{\n)/, rows.join('')),
);

/** What TypeScript says of words.ts, line by line of the languages. */
function diagnostics(): string[] {
  const host = ts.createCompilerHost(options);
  const disk = ts.createCompilerHost(options);
  host.fileExists = (file) => files.has(resolve(file)) || disk.fileExists(file);
  host.getSourceFile = (file, version) => {
    const text = files.get(resolve(file));
    return text === undefined
      ? disk.getSourceFile(file, version)
      : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram([words], options, host);
  const source = program.getSourceFile(words);
  return program
    .getSemanticDiagnostics(source)
    .map(
      ({ start, messageText }) =>
        `${source?.text.slice(start).match(/x\d/)?.[0]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
}

const all = diagnostics();

test.each(languages)('TypeScript tells that a language lacks %s', (_, entry, other, told) => {
  const index = languages.findIndex(([, one]) => one === entry);
  expect(english.replace(entry, other)).not.toBe(english);
  const own = all.filter((one) => one.startsWith(`x${index}: `));
  expect(own).toEqual(told === null ? [] : [expect.stringContaining(told)]);
});

test('TypeScript has nothing else to tell of the languages', () => {
  expect(all).toHaveLength(languages.filter(([, , , told]) => told !== null).length);
});
