import * as words from '../../words/words.ts';

/** How the commands are called: by npm’s scripts in a checkout of the project, or where its package is installed. */
export type Called = 'script' | 'package';

/**
 * A line with the commands in it as they are called here. Words name them as scripts of a checkout, as in
 * “npm run check -- FOLDER”; of the package the same is “npx conflict-map check FOLDER”.
 */
export function asCalled(line: string, called: Called): string {
  if (called === 'script') return line;
  return line.replaceAll(
    /\bnpm run (init|check|export|import|basemap|places|COMMAND)\b(?: --(?= ))?/g,
    words.command.ofPackage('$1'),
  );
}
