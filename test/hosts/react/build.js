import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

const here = import.meta.dirname;

webpack(
  {
    mode: 'production',
    context: here,
    entry: './app.js',
    output: { path: join(here, 'dist'), filename: 'app.js', clean: true },
    performance: { hints: false },
    // Most of it is minified already: once more takes half a minute. The other apps minify.
    optimization: { minimize: false },
  },
  (error, stats) => {
    if (error ?? stats?.hasErrors()) {
      console.error(error ?? stats?.toString('errors-warnings'));
      process.exit(1);
    }
    copyFileSync(join(here, 'index.html'), join(here, 'dist/index.html'));
  },
);
