import { build } from 'vite';
import { BROWSER_TARGETS } from './browsers.ts';

/**
 * Builds a script of its own, with all that it imports inside: for hosts, or for a page's HTML.
 *
 * @param entry - path of its module
 * @throws Error when it cannot be built
 */
export async function builtScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: BROWSER_TARGETS,
      lib: { entry, formats: ['iife'], name: 'conflictMapScript' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output.at(0) : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`The script ${entry} could not be built.`);
  return chunk.code;
}
