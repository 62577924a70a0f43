import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runSteps, type Outcome, type Step } from '../support/run-steps.ts';
import { minutes, timesLines } from '../support/times.ts';

/** A step that runs a script in Node. */
function script(name: string, code: string, env?: Step['env']): Step {
  return { name, command: [process.execPath, '--eval', code], ...(env && { env }) };
}

async function outcomesOf(steps: Step[], atATime = 2): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await runSteps(steps, atATime, (outcome) => outcomes.push(outcome));
  return outcomes;
}

/** Ends only when the other one has begun to wait for it: on their own they never end. */
const meet = (here: string, there: string): string => `
  const { existsSync, writeFileSync } = require('node:fs');
  writeFileSync(process.env.FOLDER + '/${here}', '');
  const look = setInterval(() => existsSync(process.env.FOLDER + '/${there}') && clearInterval(look), 10);`;

test('runs steps side by side', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-map-steps-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const env = { FOLDER: folder };
  const outcomes = await outcomesOf([
    script('one', meet('one', 'two'), env),
    script('two', meet('two', 'one'), env),
  ]);
  expect(outcomes.map(({ name }) => name).sort()).toEqual(['one', 'two']);
  expect(outcomes.every(({ passed }) => passed)).toBe(true);
});

test('keeps the output of each step together, errors too', async () => {
  const say = (word: string): string =>
    `console.log('${word} begins'); console.error('${word} complains')`;
  const outcomes = await outcomesOf([script('one', say('one')), script('two', say('two'))]);
  for (const { name, output } of outcomes) {
    expect(output).toContain(`${name} begins\n`);
    expect(output).toContain(`${name} complains\n`);
    expect(output).not.toContain(name === 'one' ? 'two' : 'one');
  }
});

test('goes on after a step that fails, ends by a signal or does not start', async () => {
  const outcomes = await outcomesOf(
    [
      script('fails', 'process.exit(3)'),
      script('is killed', 'process.kill(process.pid)'),
      { name: 'is missing', command: ['no-such-program'] },
      script('passes', ''),
    ],
    1,
  );
  expect(outcomes.map(({ name, passed }) => [name, passed])).toEqual([
    ['fails', false],
    ['is killed', false],
    ['is missing', false],
    ['passes', true],
  ]);
  expect(outcomes[2]!.output).toContain('no-such-program');
});

test('says how long each step took, the longest first', () => {
  expect(
    timesLines([
      { name: 'types', seconds: 13.6 },
      { name: 'site', seconds: 125 },
    ]),
  ).toEqual(['  2:05  site', '  0:14  types']);
  expect(minutes(59.7)).toBe('1:00');
});
