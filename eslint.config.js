import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which folders of src/ each folder may import besides itself: imports point one way,
 * story ← layers ← poster, map ← components ← embed ← site, and the command beside them.
 */
const mayImport = {
  story: [],
  layers: ['story'],
  poster: ['story', 'layers'],
  map: ['story', 'layers'],
  components: ['story', 'layers', 'poster', 'map'],
  embed: ['story', 'layers', 'poster', 'map', 'components'],
  site: ['story', 'layers', 'poster', 'map', 'components', 'embed'],
  cli: ['story', 'layers', 'poster'],
};

const importDirection = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...others].map((name) => `./${name}`),
  message: `src/${folder} may import ${['itself', ...others].join(', ')} only.`,
}));

const engineMessage =
  'The engine weighs 310 KB: only src/map imports maplibre-gl. Types of the style are in ' +
  '@maplibre/maplibre-gl-style-spec, for src/layers and src/map.';

export default defineConfig(
  globalIgnores(['dist/', 'dist-lib/', 'data/basemap/', 'src/story/schema/types.ts']),
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
    files: ['src/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
    rules: {
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
    ignores: ['src/map/**'],
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
        { selector: 'ImportExpression[source.value=/^maplibre-gl/]', message: engineMessage },
        {
          selector: 'TSImportType[source.value=/^(maplibre-gl|@maplibre)/]',
          message: engineMessage,
        },
      ],
    },
  },
  {
    files: ['src/layers/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['maplibre-gl', 'maplibre-gl/*'], message: engineMessage },
            {
              group: ['@maplibre/*'],
              allowTypeImports: true,
              message: 'Only its types: the validator belongs in tests.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/{components,embed,site}/**/*.ts'],
    rules: {
      // Lit calls `@click=${this.onClick}` with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
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
