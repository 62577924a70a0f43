import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { checkStory } from '../../src/check/check-story.ts';
import { storyFilePaths } from '../../src/check/document/story-files.ts';
import {
  allFileNames,
  fixtureSource,
  fixtureTexts,
  problemsAfter,
  textOf,
  withId,
} from '../story/fixtures/two-villages.ts';

/** Every way to a value inside a parsed file. */
function paths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...keys.flatMap((key) =>
      paths((value as Record<string | number, unknown>)[key], [...path, key]),
    ),
  ];
}

/** A copy in which the value at a path is replaced, or removed where the new one is undefined. */
function changed(
  value: unknown,
  [step, ...rest]: (string | number)[],
  replacement: unknown,
): unknown {
  if (step === undefined) return replacement;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>;
  const inner = changed(copy[step], rest, replacement);
  if (inner !== undefined) copy[step] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy with one field less
  else delete copy[step];
  return copy;
}

const texts = fixtureTexts();
const places = allFileNames.flatMap((name) =>
  paths(JSON.parse(textOf(texts, name).text)).map((path) => ({ name, path })),
);
const replacement = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    undefined,
    null,
    0,
    -1,
    1e9,
    '',
    'x',
    '2021-02-30',
    'upper-council',
    [],
    {},
    [50, 10],
    true,
  ),
);

describe('checkStory', () => {
  it('accepts a valid story, with and without its article', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
    expect(problemsAfter(() => undefined, fixtureSource)).toEqual([]);
  });

  it.each([false, true])(
    'names file and field for any single change, and never throws (article: %s)',
    (hasArticle) => {
      fc.assert(
        fc.property(fc.constantFrom(...places), replacement, ({ name, path }, value) => {
          const mutated = fixtureTexts();
          const contents = changed(JSON.parse(textOf(mutated, name).text), path, value);
          textOf(mutated, name).text = contents === undefined ? '' : JSON.stringify(contents);
          const { problems, data } = checkStory(mutated, {
            folder: 'two-villages',
            ...(hasArticle ? { source: fixtureSource } : {}),
          });
          expect(data === null).toBe(problems.length > 0);
          const files = allFileNames.map((one) => storyFilePaths[one]);
          for (const problem of problems) {
            expect(files).toContain(problem.file);
            // Only a problem with a file as a whole has no field.
            if (path.length > 0) expect(problem.field).not.toBe('');
            expect(problem.found.length * problem.allowed.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 400 },
      );
    },
  );

  it('never throws for text cut off or changed anywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allFileNames),
        fc.nat(6000),
        fc.string({ maxLength: 3 }),
        (name, at, put) => {
          const mutated = fixtureTexts();
          const { text } = textOf(mutated, name);
          textOf(mutated, name).text =
            text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1);
          expect(Array.isArray(checkStory(mutated, { folder: 'two-villages' }).problems)).toBe(
            true,
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives one message for a trailing comma', () => {
    const broken = fixtureTexts();
    broken.actors.text = broken.actors.text.replace(/\}\s*\]/, '},\n  ]');
    const { problems } = checkStory(broken, { folder: 'two-villages' });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      file: 'actors.json',
      field: '',
      found: 'a comma before “]”',
    });
  });

  it('reports one mistake in each of several files, but no consequences', () => {
    const problems = problemsAfter(({ claims, story }) => {
      Object.assign(withId(claims.claims, 'weir-denial'), { voice: 'loud' });
      Object.assign(story, { language: 7 });
    });
    expect(problems).toHaveLength(2);
  });
});
