import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** The rooms whose programs are changed; `elements` is their logic, without their styles. */
const ROOMS = ['scene', 'reading', 'story', 'check', 'elements'];

/** Files with nothing to test: types, and what hands styles on. */
const NO_LOGIC = /\.d\.ts$|\/schema\/types\.ts$|-styles\.ts$/;

/** How many lines are taken together when only a share of a room is asked for. */
const RUN_OF_LINES = 12;

const { values, positionals } = parseArgs({
  options: { share: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const share = Number(values.share);
if (!Number.isInteger(share) || share < 1) {
  throw new RangeError(`--share is ${values.share}; give 1 for every line, 10 for a tenth of them`);
}

/** A number for a text, the same on every machine (FNV-1a). */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (const letter of text) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return value;
};

/** The lines of a file to change: one run in every `share`, chosen by the file's name, the same each time. */
const chosen = (file: string): string[] => {
  if (share === 1) return [file];
  const lines = readFileSync(file, 'utf8').split('\n').length;
  return Array.from({ length: Math.ceil(lines / RUN_OF_LINES) }, (_, run) => run)
    .filter((run) => hash(`${file}:${String(run)}`) % share === 0)
    .map((run) => `${file}:${String(run * RUN_OF_LINES + 1)}-${String((run + 1) * RUN_OF_LINES)}`);
};

const asked = positionals.length > 0 ? positionals : ROOMS;
const files = execFileSync('git', ['ls-files', ...asked.map((room) => `src/${room}/*.ts`)], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !NO_LOGIC.test(file));
const mutate = files.flatMap(chosen);
if (mutate.length === 0) throw new Error(`No file of ${asked.join(', ')} is under src/`);

execFileSync(
  'npx',
  ['stryker', 'run', 'test/mutation/stryker.config.json', '--mutate', mutate.join(',')],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(positionals.length === 1 ? { MUTATION_TESTS: positionals[0] } : {}),
    },
  },
);
