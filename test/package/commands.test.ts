import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { examplesFor } from '../support/examples.ts';

const { folder } = inject('packed');
const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string };

// Without anything of the project beside it.
const home = mkdtempSync(join(tmpdir(), 'conflict-map-commands-'));
afterAll(() => rmSync(home, { recursive: true }));

function ran(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, bin), ...args], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

test('the package’s command begins a story, checks it, and names itself in what it says', () => {
  const example = examplesFor('commands').find(({ text }) =>
    text.includes('npx conflict-map init'),
  );
  const commands = (example?.text ?? '').split('\n').map((line) => line.split(' ').slice(2));
  writeFileSync(join(home, 'article.txt'), 'The mill stood still, the union said.\n');
  const [init = [], ...others] = commands;
  const begun = ran(...init);
  expect(begun).toMatchObject({
    status: 0,
    output: expect.stringContaining('to fill in') as string,
  });
  expect(begun.output).toContain('“npx conflict-map check data/mill-strike”');
  expect(begun.output).not.toContain('npm run');
  expect(existsSync(join(home, 'data/mill-strike/story.json'))).toBe(true);
  const check = others.find(([name]) => name === 'check') ?? [];
  expect(ran(...check)).toMatchObject({
    status: 1,
    output: expect.stringMatching(/story\.json:\d+: title: found ""; allowed: text/) as string,
  });
  for (const [name = ''] of commands)
    expect(ran(name, '--help').output).toMatch(new RegExp(`^Usage: npx conflict-map ${name} `));
});

test('the package’s command brings what it reads, and its licences', () => {
  const beside = join(folder, 'dist-lib/commands');
  for (const file of ['packages/package.json', 'packages/package-lock.json', 'licences.txt'])
    expect(statSync(join(beside, file)).size, file).toBeGreaterThan(0);
  expect(readFileSync(join(beside, 'licences.txt'), 'utf8')).toContain('== ajv ');
});
