import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
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
  layers: 'story layers',
  poster: 'story layers poster',
  map: 'story layers map',
  components: 'story layers poster map components',
  embed: 'story layers poster map components embed',
  site: 'story layers poster map components embed site',
  cli: 'story layers poster cli',
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
])('only src/map may import the engine: %s', async (code) => {
  expect(await refusals('map', code)).toEqual([]);
  expect(await refusals('components', code)).toHaveLength(1);
  expect(await refusals('layers', code)).toHaveLength(1);
});

test('src/layers may import the types of the style, and only those', async () => {
  const types = "import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';";
  const values = "import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';";
  expect(await refusals('layers', types)).toEqual([]);
  expect(await refusals('layers', values)).toHaveLength(1);
  expect(await refusals('components', types)).toHaveLength(1);
});
