import { minify, type MinifyOptions } from 'terser';
import { build } from 'vite';
import { BROWSER_TARGETS } from './browsers.ts';

/** Syntax that browsers have read since 2017, for scripts that tell a reader of an older one so. */
export const OLD_BROWSERS = 'es2017';

/**
 * Minified code in fewer bytes than the bundler makes of it: some 2 %, compressed.
 *
 * @param settings - what kind of script it is
 */
export async function smaller(code: string, settings: MinifyOptions): Promise<string> {
  // What is compared is written as elsewhere; functions without names are arrows throughout.
  const compress = { passes: 3, keep_fargs: false, lhs_constants: false, unsafe_arrows: true };
  const { code: short } = await minify(code, { ...settings, compress });
  if (short === undefined) throw new Error('A script could not be minified.');
  return short;
}

/**
 * Builds a script of its own, with all that it imports inside: for hosts, or for a page's HTML.
 *
 * @param entry - path of its module
 * @param target - the syntax that it may use
 * @throws Error when it cannot be built
 */
export async function builtScript(
  entry: string,
  target: string | string[] = BROWSER_TARGETS,
): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: 'conflictMapScript' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.at(0) : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`The script ${entry} could not be built.`);
  return smaller(chunk.code, { ecma: 2017 });
}
