import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { licences } from '../licences.ts';

const OUT = 'dist-lib/commands';

/** Puts beside the commands what they read of their own: the list of the world’s packages. */
function worldPackages(): Plugin {
  return {
    name: 'world-packages',
    writeBundle: () =>
      cp('src/cli/world/packages', join(OUT, 'packages'), {
        recursive: true,
        // Where somebody has installed them there.
        filter: (path) => !path.includes('node_modules'),
      }),
  };
}

/** The package’s commands: one file for Node with all that they need. */
export default defineConfig({
  publicDir: false,
  plugins: [worldPackages(), licences()],
  ssr: { noExternal: true },
  resolve: {
    alias: [
      {
        find: /^.*\/picture-characters\.ts$/,
        replacement: resolve('build/package/no-pictures.ts'),
      },
    ],
  },
  build: {
    ssr: 'src/cli/packaged/main.ts',
    outDir: OUT,
    target: 'node20',
    minify: true,
    rolldownOptions: { output: { entryFileNames: 'main.js' } },
  },
});
