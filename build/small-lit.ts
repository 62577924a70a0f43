import type { Plugin } from 'vite';

/** Parts of Lit that the pages' script never runs, by the module: what stands there, and what does instead. */
const UNUSED = [
  // Styles of old browsers: before their script, pages ask for one that adopts style sheets.
  {
    module: '/@lit/reactive-element/css-tag.js',
    is: /(?<==)[\w$]+\.ShadowRoot&&.*?"replace"in CSSStyleSheet\.prototype/,
    by: '!0',
  },
  // Decorators of the standard: this code is compiled with those from before it.
  {
    module: '/@lit/reactive-element/decorators/property.js',
    is: /"object"==typeof ([\w$]+)\?[\w$]+\([\w$]+,[\w$]+,\1\):/,
    by: '',
  },
  // What these would have said of properties: first where it is kept, then where it is read.
  {
    module: '/@lit/reactive-element/reactive-element.js',
    is: /Symbol\.metadata\?\?=[^;]*;/,
    by: '',
  },
  {
    module: '/@lit/reactive-element/reactive-element.js',
    is: /const ([\w$]+)=this\[Symbol\.metadata\];.*?(?=this\._\$Eh=new Map)/,
    by: '',
  },
];

/** Leaves out of the pages' script what it has of Lit and never runs: some 500 bytes, compressed. */
export function smallLit(): Plugin {
  return {
    name: 'small-lit',
    apply: 'build',
    transform: {
      filter: {
        id: /\/@lit\/reactive-element\/(css-tag|reactive-element|decorators\/property)\.js$/,
      },
      handler(code, id) {
        return { code: withoutUnused(code, id), map: null };
      },
    },
  };
}

/**
 * A module of Lit without what is never run there.
 *
 * @throws Error where it does not stand there: another version may need it
 */
export function withoutUnused(code: string, module: string): string {
  return UNUSED.filter((part) => module.endsWith(part.module)).reduce((text, { is, by }) => {
    if (!is.test(text)) throw new Error(`${module} is not as build/small-lit.ts knows it.`);
    return text.replace(is, by);
  }, code);
}
