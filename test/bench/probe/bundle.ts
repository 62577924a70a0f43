import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script that measures from inside a page, as one text. */
export async function bundleProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'probeScript',
      },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The probe could not be bundled.');
  return chunk.code;
}
