import { readdirSync, readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { globSync } from 'tinyglobby';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

// The snippets are not files, so rules that need types cannot look at them.
const eslint = new ESLint({ overrideConfig: tseslint.configs.disableTypeChecked });

/** The messages of the rules about imports for a snippet, as if it stood in a folder of src/. */
async function refusals(folder: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: `src/${folder}/a-snippet.ts` });
  expect(result?.fatalErrorCount).toBe(0);
  return result!.messages
    .filter(({ ruleId }) => ruleId?.includes('restricted'))
    .map(({ message }) => message);
}

/** Which folders a file of the given one may import: the order of the house, spelled out. */
const allowed: Record<string, string> = {
  story: 'story',
  words: 'story words',
  scene: 'story words scene',
  reading: 'story scene reading',
  check: 'story words check',
  measure: 'story words check measure',
  export: 'story export',
  import: 'story words check import',
  tiles: 'story scene tiles',
  engine: 'scene tiles engine',
  poster: 'story scene poster',
  picture: 'story check scene poster picture',
  elements: 'story words scene reading export engine poster picture elements',
  embed: 'story words scene reading elements embed',
  site: 'story words reading elements embed site',
  press: 'story words scene check poster picture elements embed site press',
  cli: 'story words scene check measure export import tiles picture cli',
};

/** A source file of each folder that has one: imports are looked up on the disk. */
const files = Object.keys(allowed).flatMap((folder) => {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' });
  const file = names.find((name) => name.startsWith(`${folder}/`) && name.endsWith('.ts'));
  return file === undefined ? [] : [{ folder, file }];
});

test.each(Object.entries(allowed))('src/%s may import: %s', async (folder, others) => {
  expect(files.length).toBeGreaterThan(1);
  for (const { folder: other, file } of files) {
    const messages = await refusals(folder, `import type * as other from '../${file}';`);
    expect(messages, `${folder} importing ${other}`).toHaveLength(
      others.split(' ').includes(other) ? 0 : 1,
    );
  }
});

test.each([
  "import { Map } from 'maplibre-gl';",
  "import type { Map } from 'maplibre-gl';",
  "import 'maplibre-gl/dist/maplibre-gl.css';",
  "export const load = () => import('maplibre-gl');",
  "export type Engine = import('maplibre-gl').Map;",
])('only src/engine may import the engine: %s', async (code) => {
  expect(await refusals('engine', code)).toEqual([]);
  expect(await refusals('elements', code)).toHaveLength(1);
  expect(await refusals('scene', code)).toHaveLength(1);
});

test('the engine’s room alone may import what a style is', async () => {
  const types = "import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';";
  expect(await refusals('engine', types)).toEqual([]);
  expect(await refusals('scene', types)).toHaveLength(1);
  expect(await refusals('elements', types)).toHaveLength(1);
});

test('the engine’s room alone names the engine: in code, looks and credits', () => {
  const naming = globSync('src/**/*').filter((file) =>
    /maplibre/i.test(readFileSync(file, 'utf8')),
  );
  expect(naming).toContain('src/engine/engine.ts');
  expect(naming.filter((file) => !file.startsWith('src/engine/'))).toEqual([]);
});
