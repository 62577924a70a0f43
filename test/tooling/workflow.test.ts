import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { afterEach, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  id?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

interface Workflow {
  permissions: object;
  jobs: {
    [Job in 'changes' | 'test' | 'site' | 'publish']: {
      if?: string;
      needs?: string | string[];
      strategy?: { matrix: { node: number[] } };
      permissions: Record<string, string>;
      steps: Step[];
    };
  };
}

const text = readFileSync('.github/workflows/pages.yml', 'utf8');
const { jobs, permissions } = parse(text) as Workflow;
const steps = Object.values(jobs).flatMap((job) => job.steps);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };

it('names every action by a whole commit hash, with its version beside it', () => {
  const uses = steps.flatMap((step) => step.uses ?? []);
  expect(uses.length).toBeGreaterThan(0);
  for (const action of uses) expect(action).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
  for (const line of text.match(/uses: .*/g) ?? []) expect(line).toMatch(/ # v\d+\.\d+\.\d+$/);
});

it('gives no job more rights than it needs', () => {
  expect(permissions).toEqual({});
  expect(jobs.changes.permissions).toEqual({ contents: 'read', actions: 'read' });
  expect(jobs.test.permissions).toEqual({ contents: 'read' });
  expect(jobs.site.permissions).toEqual({ contents: 'read' });
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

it('tests on the oldest version of Node that the package takes and on those that are maintained', () => {
  const { node } = jobs.test.strategy!.matrix;
  expect(node).toEqual([20, 22, 24]);
  expect(manifest.engines.node).toBe(`>=${node[0]}.19`);
  // What is published is built once.
  expect(jobs.site.strategy).toBeUndefined();
  const once = steps.filter((step) => step.env?.SITE_URL ?? step.uses?.includes('upload-pages'));
  expect(once).toHaveLength(2);
  for (const step of once) expect(jobs.site.steps).toContain(step);
});

it('checks and builds whatever stories there are, without the tests of the program', () => {
  const runs = jobs.site.steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci && npm run check', 'npm run build']);
  expect(jobs.site.needs).toBeUndefined();
  expect(jobs.site.if).toBeUndefined();
});

it.each([
  // the event, whether the program has changed, how its tests ended, how the site's build ended
  ['push', 'true', 'success', 'success', true],
  ['push', 'true', 'failure', 'success', false],
  ['push', 'true', 'cancelled', 'success', false],
  ['push', 'false', 'skipped', 'success', true],
  ['push', 'false', 'skipped', 'failure', false],
  // The comparison itself has failed.
  ['push', '', 'skipped', 'success', false],
  ['pull_request', 'true', 'success', 'success', false],
])(
  'publishes a %s with the program changed (%s), its tests a %s and the site a %s: %s',
  (event, program, test, site, published) => {
    expect(jobs.publish.needs).toEqual(['changes', 'test', 'site']);
    const contexts = dictionary({
      github: dictionary({ event_name: event }),
      needs: dictionary({
        changes: dictionary({ outputs: dictionary({ program }) }),
        test: dictionary({ result: test }),
        site: dictionary({ result: site }),
      }),
    });
    // Whether the run was cancelled is not told by a context.
    const condition = jobs.publish.if!.replace('!cancelled()', 'true');
    expect(evaluated(condition, contexts)).toBe(String(published));
  },
);

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/**
 * What the comparison says of a change of one file.
 *
 * @param passed - the commit that has passed, as GitHub has it: the one before the change where it is `HEAD`
 */
function programChanged(file: string, passed = 'HEAD', pullRequest = false): string {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-map-workflow-'));
  folders.push(folder);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    git('add', '--all');
    git('commit', '--quiet', '--message', text);
  };
  git('init', '--quiet');
  for (const path of ['src/a.ts', 'data/one/story.json']) write(path, 'before');
  const before = passed === 'HEAD' ? git('rev-parse', 'HEAD') : passed;
  write(file, 'after');
  // GitHub's own command line, as far as it is asked.
  const bin = join(folder, '.git', 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\n${pullRequest ? 'exit 1' : `echo "${before}"`}\n`);
  chmodSync(join(bin, 'gh'), 0o755);
  const output = join(folder, '.git', 'output');
  const { run = '' } = jobs.changes.steps.find(({ id }) => id === 'compare')!;
  execFileSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
    cwd: folder,
    stdio: 'ignore',
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      GITHUB_OUTPUT: output,
      BRANCH: 'main',
      BASE: pullRequest ? before : '',
    },
  });
  return readFileSync(output, 'utf8').trim();
}

it('tests the program where anything beside the stories has changed since the last commit that passed', () => {
  expect(programChanged('data/two/story.json')).toBe('program=false');
  expect(programChanged('data/one/story.json')).toBe('program=false');
  expect(programChanged('src/a.ts')).toBe('program=true');
  expect(programChanged('package.json')).toBe('program=true');
  expect(programChanged('src/data/a.ts')).toBe('program=true');
});

it('tests it where none has passed yet, or it is gone, and asks a pull request for its base', () => {
  expect(programChanged('data/two/story.json', '')).toBe('program=true');
  expect(programChanged('data/two/story.json', 'f'.repeat(40))).toBe('program=true');
  expect(programChanged('data/two/story.json', 'HEAD', true)).toBe('program=false');
  expect(programChanged('src/a.ts', 'HEAD', true)).toBe('program=true');
});

/** What an expression of the workflow gives, by GitHub's own library. */
function evaluated(expression: string, contexts: data.Dictionary): string {
  const inner = /^\$\{\{(.*)\}\}$/s.exec(expression)?.[1] ?? '';
  const { tokens } = new Lexer(inner).lex();
  const parser = new Parser(tokens, ['github', 'vars', 'needs'], []);
  return new Evaluator(parser.parse(), contexts).evaluate().coerceString();
}

function dictionary(entries: Record<string, string | data.Dictionary>): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(entries).map(([key, value]) => ({
      key,
      value: typeof value === 'string' ? new data.StringData(value) : value,
    })),
  );
}

it.each([
  ['a project', 'ann', 'conflict-map', {}, 'https://ann.github.io/conflict-map/'],
  ['a user’s own site', 'ann', 'ann.github.io', {}, 'https://ann.github.io/'],
  ['a user’s own site, in other case', 'Ann', 'ann.github.io', {}, 'https://Ann.github.io/'],
  ['another’s name', 'ann', 'bob.github.io', {}, 'https://ann.github.io/bob.github.io/'],
  [
    'an address of its own',
    'ann',
    'ann.github.io',
    { SITE_URL: 'https://example.org/' },
    'https://example.org/',
  ],
])('knows the address of %s', (_, owner, name, variables: Record<string, string>, expected) => {
  const [expression] = steps.flatMap((step) => step.env?.SITE_URL ?? []);
  const contexts = dictionary({
    github: dictionary({
      repository_owner: owner,
      event: dictionary({ repository: dictionary({ name }) }),
    }),
    vars: dictionary(variables),
  });
  expect(evaluated(expression!, contexts)).toBe(expected);
});
