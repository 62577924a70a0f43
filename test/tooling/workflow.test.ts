import { readFileSync } from 'node:fs';

import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
}

interface Workflow {
  permissions: object;
  jobs: {
    [Job in 'test' | 'publish']: {
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
  expect(jobs.test.permissions).toEqual({ contents: 'read' });
  expect(jobs.publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

it('tests on the oldest version of Node that the package takes and on those that are maintained', () => {
  const { node } = jobs.test.strategy!.matrix;
  expect(node).toEqual([20, 22, 24]);
  expect(manifest.engines.node).toBe(`>=${node[0]}.19`);
  const once = steps.filter((step) => step.env?.SITE_URL ?? step.uses?.includes('upload-pages'));
  expect(once).toHaveLength(2);
  for (const step of once) expect(step.if).toContain('matrix.node == 24');
});

/** What an expression of the workflow gives, by GitHub's own library. */
function evaluated(expression: string, contexts: data.Dictionary): string {
  const inner = /^\$\{\{(.*)\}\}$/s.exec(expression)?.[1] ?? '';
  const { tokens } = new Lexer(inner).lex();
  const parser = new Parser(tokens, ['github', 'vars'], []);
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
