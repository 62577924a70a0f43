import { resolve } from 'node:path';

import { normalizePath, type Plugin, type Rolldown } from 'vite';
import { smaller } from './scripts.ts';

/** The pages' script. */
const ENTRY = normalizePath(resolve(import.meta.dirname, '../src/site/main.ts'));

/**
 * Keeps what the pages' script imports, directly or through others, in one file. Each part that is
 * loaded later shares some of it, and the bundler would cut it into a dozen.
 */
export function readerChunk(): { name: Rolldown.CodeSplittingNameFunction } {
  let reader: Set<string> | undefined;
  return {
    name(id, context) {
      reader ??= reachable(ENTRY, (from) => context.getModuleInfo(from)?.importedIds ?? []);
      return reader.has(id) ? 'reader' : null;
    },
  };
}

/** What is drawn with the engine, and in pictures, and is not in the reader's file. */
const DRAWN =
  /\/src\/(scene\/(?!sphere|legend|tiles\/tile-rows)|elements\/view\/(fit-labels|map-boxes)\.ts)/;

/** Keeps what engine, pictures and crowded labels share in one file, which is fetched beside the engine. */
export function sceneChunk(): { name: Rolldown.CodeSplittingNameFunction } {
  return { name: (id) => (DRAWN.test(id) ? 'scene' : null) };
}

function reachable(from: string, next: (id: string) => readonly string[]): Set<string> {
  const found = new Set([from]);
  // A set grows while it is walked.
  for (const id of found) for (const one of next(id)) found.add(one);
  return found;
}

/** What Vite puts around each import of a part that is loaded later. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Loads later parts by a plain import. Vite's own helper, a kilobyte, fetches their stylesheets first;
 * here they have none.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: new RegExp(`^${PRELOAD_HELPER.replace('\0', '\\0')}$`) },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      // Vite completes the calls.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = withPlainImports(file.code);
      },
    },
  };
}

/** Minified code without the calls of the helper, which would only call what they are given. */
export function withPlainImports(code: string): string {
  return code
    .replaceAll(
      /\b[\w$]+\(async\(\)=>\{let\{[^{}]*\}=await (import\(`[^`]+`\));return\{[^{}]*\}\},\[\],import\.meta\.url\)/g,
      '$1',
    )
    .replaceAll(/\b[\w$]+\(\(\)=>(import\(`[^`]+`\)),\[\],import\.meta\.url\)/g, '$1')
    .replaceAll(',[],import.meta.url)', ')');
}

/**
 * Puts the words of the built language into the templates that say them, and folds the line breaks and
 * indents of the styles in the pages' script. A text that has been put into a template becomes a part of it.
 */
export function plainTexts(): Plugin {
  return {
    name: 'plain-texts',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = withPlainTexts(file.code);
        if (file.name === 'reader') file.code = file.code.replaceAll(/\n {2,}/g, ' ');
      }
    },
  };
}

/**
 * Code with the texts of its templates' expressions in the templates themselves: a language's words as if
 * they had been written there. An attribute's value gets its quotation marks; a property, and a text with
 * signs of HTML, stays an expression.
 */
export function withPlainTexts(code: string): string {
  return code.replaceAll(
    /(\s[a-z-]+=)\$\{`([^`\\$<>&"{}]*)`\}|(?<!=)\$\{`([^`\\$<>&"{}]*)`\}/g,
    (_, attribute: string | undefined, value: string, text: string) =>
      attribute === undefined ? text : `${attribute}"${value}"`,
  );
}

/** Makes the pages' script smaller than the bundler does: by 400 bytes compressed. */
export function smallReader(): Plugin {
  return {
    name: 'small-reader',
    apply: 'build',
    generateBundle: {
      // After its imports have been made plain.
      order: 'post',
      async handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || file.name !== 'reader') continue;
          file.code = await smaller(file.code, { module: true, ecma: 2020 });
        }
      },
    },
  };
}
