import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** A fenced block of code in one of the project's texts, as it is written. */
export interface Example {
  /** Where it begins, such as `README.md:65`. */
  at: string;
  /** The word behind the fence, such as `html`; empty where there is none. */
  language: string;
  text: string;
}

/** Where an example is run. */
export type Runner =
  /** Pasted into a page that has no more, against the built site: test/site/examples.test.ts. */
  | 'paste'
  /** Built into an app, with the packed package: test/package/examples.test.ts. */
  | 'app'
  /** Lines of a page of this project, which the build fills: test/tooling/examples.test.ts. */
  | 'page'
  /** A test, kept as a file of the same text: test/tooling/examples.test.ts. */
  | 'test'
  /** Commands, each with what runs it: test/tooling/examples.test.ts. */
  | 'commands'
  /** Part of a story's data: test/tooling/examples.test.ts holds it against the schemas. */
  | 'data'
  /** The text of a story's page: test/tooling/examples.test.ts checks it. */
  | 'page-text'
  /** No code, such as a drawing of letters. */
  | 'drawing';

const FENCE = /^([ \t]*)(`{3,}|~{3,})[ \t]*([\w-]*)[^\n]*\n(.*?)^[ \t]*\2[ \t]*$/gms;

/** All examples of the project's texts, in the order of their files. */
export function examples(): Example[] {
  const files = globSync(['*.md', '{docs,data,src,test,public,.github}/**/*.md'], {
    ignore: ['**/node_modules/**'],
    dot: true,
  });
  return files.sort().flatMap((file) => examplesIn(file, readFileSync(file, 'utf8')));
}

/** The examples of a text; `file` is its name. */
export function examplesIn(file: string, markdown: string): Example[] {
  return [...markdown.matchAll(FENCE)].map(
    ({ 1: indent = '', 3: language = '', 4: text = '', index }) => ({
      at: `${file}:${markdown.slice(0, index).split('\n').length}`,
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
    }),
  );
}

/** What runs an example. @throws Error for one that nothing would run. */
export function runnerOf({ at, language, text }: Example): Runner {
  switch (language) {
    case '':
    case 'text':
      return 'drawing';
    case 'sh':
      return 'commands';
    case 'json':
      return 'data';
    case 'md':
      return 'page-text';
    case 'html':
      if (text.includes('{story}')) return 'page';
      // What a package's user writes names a file of the package or imports it.
      return /dist-lib\/|from ['"]conflict-map|import ['"]conflict-map/.test(text)
        ? 'app'
        : 'paste';
    case 'js':
    case 'jsx':
    case 'tsx':
    case 'vue':
    case 'svelte':
      return 'app';
    case 'ts':
      return text.includes("from 'vitest'") ? 'test' : 'app';
    default:
      throw new Error(`${at}: nothing runs an example in “${language}”.`);
  }
}

/** The examples that one runner has. */
export function examplesFor(runner: Runner): Example[] {
  return examples().filter((example) => runnerOf(example) === runner);
}
