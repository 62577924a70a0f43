import { visible } from '../check/text/hidden-characters.ts';
import { checkCommand } from './check-command.ts';
import type { Command, ExitCode, Output } from './command.ts';
import { CommandError } from './command-error.ts';
import { exportCommand } from './export-command.ts';
import { importCommand } from './new-story/import-command.ts';
import { initCommand } from './new-story/init-command.ts';
import { basemapCommand } from './world/basemap-command.ts';
import { asCalled, type Called } from './packaged/called.ts';
import { placesCommand } from './world/places-command.ts';
import * as words from '../words/words.ts';

const commands: Record<string, Command> = {
  init: initCommand,
  check: checkCommand,
  export: exportCommand,
  import: importCommand,
  basemap: basemapCommand,
  places: placesCommand,
};

/**
 * Runs the command line with its arguments (without node and script). Never throws for bad input. What
 * it writes is safe for a terminal, whatever stands in data and file names, and names commands as they
 * are called where it runs.
 */
export async function run(
  args: readonly string[],
  terminal: Output,
  called: Called = 'script',
): Promise<ExitCode> {
  const output: Output = {
    out: (line) => terminal.out(asCalled(visible(line), called)),
    err: (line) => terminal.err(asCalled(visible(line), called)),
  };
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    output.out(words.command.help);
    return 0;
  }
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (name === undefined || !command) {
    const known = Object.keys(commands);
    output.err(name === undefined ? words.command.none(known) : words.command.unknown(name, known));
    output.err(words.command.moreHelp);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(command.help);
    return 0;
  }
  try {
    return await command.run(withWesternNumbers(rest), output);
  } catch (error) {
    if (!isUserError(error)) throw error;
    output.err(words.command.failed(name, error.message));
    return 2;
  }
}

/** With numbers that begin with a minus as values of the options before them: node:util takes them for options. */
function withWesternNumbers(args: readonly string[]): string[] {
  return args.reduce<string[]>((joined, arg) => {
    const before = joined.at(-1) ?? '';
    if (!/^-\d/.test(arg) || !/^--[a-z-]+$/.test(before)) return [...joined, arg];
    return [...joined.slice(0, -1), `${before}=${arg}`];
  }, []);
}

/** What the user can mend: our own errors, and those of node:util parseArgs about options. */
function isUserError(error: unknown): error is Error {
  if (error instanceof CommandError) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && code.startsWith('ERR_PARSE_ARGS_');
}
