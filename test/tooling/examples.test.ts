import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { checkPageText } from '../../src/check/page-text.ts';
import { examples, examplesFor, examplesIn, runnerOf } from '../support/examples.ts';

describe('the examples of the project’s texts', () => {
  it('are found as they are written', () => {
    const text =
      'Say:\n\n```js\none();\n\ntwo();\n```\n\n- so\n\n  ```sh\n  npm test\n  ```\n~~~\na ─ b\n~~~\n';
    expect(examplesIn('A.md', text)).toEqual([
      { at: 'A.md:3', language: 'js', text: 'one();\n\ntwo();' },
      { at: 'A.md:11', language: 'sh', text: 'npm test' },
      { at: 'A.md:14', language: '', text: 'a ─ b' },
    ]);
  });

  it('all have something that runs them', () => {
    const found = examples();
    expect(found.length).toBeGreaterThan(8);
    for (const example of found) expect(() => runnerOf(example)).not.toThrow();
    expect(() => runnerOf({ at: 'A.md:1', language: 'cobol', text: '' })).toThrow('A.md:1');
  });

  it('are lines of a page that the site’s tests read, where the build fills them', () => {
    const page = readFileSync('embed.html', 'utf8')
      .split('\n')
      .map((line) => line.trim());
    for (const { at, text } of examplesFor('page'))
      for (const line of text.split('\n')) expect(page, at).toContain(line.trim());
  });

  it('are what one of the schemas describes, where they are data', () => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    const parts = globSync('src/story/schema/*.schema.json').flatMap((file) => {
      const schema = JSON.parse(readFileSync(file, 'utf8')) as { $id: string; $defs?: object };
      ajv.addSchema(schema);
      const inside = Object.keys(schema.$defs ?? {}).map((name) => `${schema.$id}#/$defs/${name}`);
      return [schema.$id, ...inside];
    });
    for (const { at, text } of examplesFor('data')) {
      const data: unknown = JSON.parse(text);
      expect(parts.filter((part) => ajv.validate(part, data)).length, at).toBeGreaterThan(0);
    }
  });

  it('are what the check allows, where they are the text of a story’s page', () => {
    const texts = examplesFor('page-text');
    expect(texts.length).toBeGreaterThan(0);
    for (const { at, text } of texts)
      expect(checkPageText({ file: at, text }, ['ID']).problems).toEqual([]);
  });

  it('are files that run, where they are tests', () => {
    const files = globSync('test/{site,browser}/*.test.ts').map((file) =>
      readFileSync(file, 'utf8').trimEnd(),
    );
    for (const { at, text } of examplesFor('test')) expect(files, at).toContain(text);
  });
});

/** Each command, and what runs it. The words behind are those of the example; files and names must exist. */
const COMMANDS: [command: RegExp, ranBy: string][] = [
  [/^npm ci$/, '.github/workflows/pages.yml'],
  [/^npm (run )?test$/, '.github/workflows/pages.yml'],
  [/^npm start$/, 'test/support/serve-site.ts'],
  [/^npm run (build|build:lib|check|lint|types)$/, 'test/support/run.ts'],
  [/^npm run init -- \S+( --[a-z]+ \S+)+$/, 'test/tooling/begin-story.test.ts'],
  [/^npx conflict-map (init|places|basemap|check|export) /, 'test/package/commands.test.ts'],
  [/^npm run check -- --source \S+( --seal)?$/, 'test/cli/run.test.ts'],
  [/^npm run check -- data\/\S+ --source \S+ --seal$/, 'test/cli/run.test.ts'],
  [/^npm run import -- towns\.geojson --story \S+$/, 'test/cli/import-command.test.ts'],
  [
    /^npm run basemap -- --(bounds[ =]\S+|story \S+)( --[a-z]+ \S+)*$/,
    'test/cli/world/world-commands.test.ts',
  ],
  [/^npm run places -- ("[^"]+"|\S+)( --[a-z]+( \S+)?)*$/, 'test/cli/world/world-commands.test.ts'],
  // It fetches 160 MB.
  [/^npm run test:world$/, 'test/world-boxes/boxes.test.ts'],
  [/^npm run test:(unit|tooling|browser|site|package|engines)( -- .+)?$/, 'test/support/run.ts'],
  [/^npm (pack|install \S*conflict-map\S*\.tgz)$/, 'test/support/pack.ts'],
  [/^cp -r node_modules\/conflict-map\/dist-lib\/fonts dist\/$/, 'test/package/package.test.ts'],
  // It takes hours.
  [/^npm run mutation( -- \w+( --share \d+)?)?$/, 'test/mutation/run.ts'],
  // It takes a server, a database and minutes.
  [/^(sh |bash |\.\/)?test\/hosts\/wordpress\/try\.sh\b/, 'test/hosts/wordpress/try.sh'],
  [/^(for f in|node -p) /, 'test/site/examples.test.ts'],
];

describe('the commands in the project’s texts', () => {
  const commands = examplesFor('commands').flatMap(({ at, text }) =>
    text
      .split('\n')
      .map((line) => line.replace(/(^|\s)#\s.*$/, '').trim())
      .filter((line) => line !== '')
      // A loop is one command; all else that `&&` joins is several.
      .flatMap((line) => (/^(for|node) /.test(line) ? [line] : line.split(/\s*&&\s*/)))
      // Settings in the environment stand before a command.
      .map((command) => ({ at, command: command.replace(/^(?:[A-Z_]+=\S+ )+/, '') })),
  );

  it.each(commands)('$at: $command is run', ({ at, command }) => {
    // The basemap's own workshop has commands of its own, for who rebuilds it from the sources.
    if (at.startsWith('data/basemaps/caucasus/')) {
      const [, script] = /^npm run (\S+)$/.exec(command) ?? [];
      const { scripts } = JSON.parse(
        readFileSync('data/basemaps/caucasus/package.json', 'utf8'),
      ) as {
        scripts: Record<string, string>;
      };
      if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
      return;
    }
    const [, ranBy] = COMMANDS.find(([pattern]) => pattern.test(command)) ?? [];
    expect(ranBy, `Nothing runs “${command}”; name it in COMMANDS.`).toBeDefined();
    expect(existsSync(ranBy ?? ''), ranBy).toBe(true);
    const [, script] = /^npm run (\S+)/.exec(command) ?? [];
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    if (script !== undefined) expect(Object.keys(scripts)).toContain(script);
    for (const [file] of command.matchAll(/\btest\/[\w/.-]+/g))
      expect(existsSync(file), file).toBe(true);
    const [, name] = / -t "([^"]+)"/.exec(command) ?? [];
    if (name !== undefined) {
      const tests = globSync('test/**/*.test.ts').map((file) => readFileSync(file, 'utf8'));
      expect(
        tests.some((text) => text.includes(name) && !text.includes('COMMANDS')),
        name,
      ).toBe(true);
    }
  });
});
