import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import wordsInTable from './build/lint/words-in-table.js';

/**
 * Which rooms each room of src/ may import besides itself. The list is in the order of its arrows:
 * each room imports only what stands above it.
 */
const rooms = {
  story: [],
  words: ['story'],
  scene: ['story', 'words'],
  reading: ['story', 'scene'],
  check: ['story', 'words'],
  measure: ['story', 'words', 'check'],
  world: ['story', 'words'],
  export: ['story'],
  import: ['story', 'words', 'check'],
  tiles: ['story', 'scene'],
  engine: ['scene', 'tiles'],
  poster: ['story', 'scene'],
  picture: ['story', 'check', 'scene', 'poster'],
  elements: ['story', 'words', 'scene', 'reading', 'export', 'engine', 'poster', 'picture'],
  embed: ['story', 'words', 'scene', 'reading', 'elements'],
  site: ['story', 'words', 'reading', 'elements', 'embed'],
  press: ['story', 'words', 'scene', 'check', 'poster', 'picture', 'elements', 'embed', 'site'],
  cli: [
    'story',
    'words',
    'scene',
    'check',
    'measure',
    'world',
    'export',
    'import',
    'tiles',
    'picture',
  ],
};

/** The same inside of the three rooms that have rooms of their own; what lies beside those may import all. */
const innerRooms = {
  check: {
    text: [],
    document: ['text'],
    geometry: ['text', 'document'],
    excerpts: ['text', 'document', 'geometry'],
  },
  elements: {
    shared: [],
    loading: [],
    list: ['shared'],
    links: ['shared'],
    more: ['shared'],
    timeline: ['shared'],
    guide: ['shared'],
    numbers: ['shared', 'loading'],
    legend: ['shared', 'list'],
    filters: ['shared', 'list'],
    panel: ['shared', 'list'],
    downloads: ['shared', 'loading', 'links', 'legend'],
    view: ['shared', 'loading', 'downloads'],
    map: [
      'shared',
      'loading',
      'list',
      'links',
      'more',
      'timeline',
      'guide',
      'numbers',
      'legend',
      'filters',
      'panel',
      'downloads',
      'view',
    ],
  },
  embed: { dialog: [], frame: [], host: [] },
};

const zones = (folder, mayImport, beside = []) =>
  Object.entries(mayImport).map(([room, others]) => ({
    target: `${folder}/${room}`,
    from: folder,
    except: [room, ...others, ...beside].map((name) => `./${name}`),
    message: `${folder.slice(2)}/${room} may import ${['itself', ...others].join(', ')} only.`,
  }));

const importDirection = [
  // What is said: the table imports nothing of the rooms.
  ...zones('./src', rooms, ['words/words.ts']),
  ...zones('./src/check', innerRooms.check),
  ...zones('./src/elements', innerRooms.elements),
  ...zones('./src/embed', innerRooms.embed, ['frame-messages.ts']),
  { target: './src', from: './build', message: 'The build imports src, not the reverse.' },
  { target: './build', from: './test', message: 'Tests import the build, not the reverse.' },
];

const engineMessage =
  'The engine weighs 190 KB: only src/engine imports maplibre-gl. Types of the style are in ' +
  '@maplibre/maplibre-gl-style-spec, for src/engine.';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist-lib/',
    'data/basemaps/',
    'src/story/schema/types.ts',
    'src/scene/labels/letter-widths.ts',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, lit['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // A number in a template string is written as anyone expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => save()` says nothing wrong when save returns nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `{ secret, ...rest }` is how to leave a property out.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },

  {
    // In a module that is declared, an import's types come out as errors.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  {
    files: ['{src,build}/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            ...importDirection,
            { target: './src', from: './test', message: 'Tests import src, not the reverse.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/engine/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['maplibre-gl', 'maplibre-gl/*'], message: engineMessage },
            { group: ['@maplibre/*'], message: engineMessage },
          ],
        },
      ],
      // The rule above does not see `import('maplibre-gl')`, neither the value nor the type.
      'no-restricted-syntax': [
        'error',
        {
          selector: "TaggedTemplateExpression[tag.name='css']",
          message: 'Styles are .css files beside their elements, imported with ?inline.',
        },
        { selector: 'ImportExpression[source.value=/^maplibre-gl/]', message: engineMessage },
        {
          selector: 'TSImportType[source.value=/^(maplibre-gl|@maplibre)/]',
          message: engineMessage,
        },
      ],
    },
  },
  {
    files: ['src/{elements,embed,site}/**/*.ts'],
    rules: {
      // Lit calls `@click=${this.onClick}` with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    // Documentation, types, and the table itself.
    ignores: ['src/cli/schema/**', 'src/words/languages/**'],
    plugins: { house: { rules: { 'words-in-table': wordsInTable } } },
    rules: { 'house/words-in-table': 'error' },
  },
  {
    files: ['src/{check,cli,import,measure,world}/**/*.ts'],
    ignores: ['src/cli/schema/**'],
    rules: { 'house/words-in-table': ['error', { phrases: true }] },
  },
  {
    // Apps of others: they have no types.
    files: ['test/hosts/**/*.js'],
    languageOptions: {
      globals: {
        console: false,
        document: false,
        location: false,
        process: false,
        URL: false,
        window: false,
      },
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // In a test, a missing item is a failure of the test and said so by the error.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vitest reads a fixture's dependencies from its parameter: `{}` says that it has none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
);
