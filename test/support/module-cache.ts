import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * Makes Vitest's cache of modules depend on the compiler options, too, which say how decorators and
 * fields are compiled. By itself it depends on a module's contents, Vitest's configuration and what that
 * imports, and it is emptied when the lockfile has changed.
 */
export function cacheByCompilerOptions(): Plugin {
  const options = readFileSync('tsconfig.json', 'utf8');
  return {
    name: 'cache-by-compiler-options',
    configureVitest({ experimental_defineCacheKeyGenerator: define }) {
      define(() => options);
    },
  };
}
