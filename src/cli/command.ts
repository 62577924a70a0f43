import type { Problem } from '../check/document/problem.ts';
import { problemText } from '../check/document/problem.ts';
import * as words from '../words/words.ts';

/** Where a command writes: one call for each line. */
export interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
}

/** A command's exit code: 0 done, 1 problems in the data, 2 it could not run. */
export type ExitCode = 0 | 1 | 2;

/** One command of the command line. */
export interface Command {
  /** What `--help` prints. */
  help: string;
  /** Throws a CommandError where it cannot run; parseArgs throws for unknown options. */
  run(args: string[], output: Output): Promise<ExitCode>;
}

/** Writes each problem on one line and how many there are, of a command that writes files also that it did not. */
export function writeProblems(
  problems: readonly Problem[],
  { err }: Output,
  writes = true,
): ExitCode {
  const { problems: said, problemsUnwritten } = words.command;
  for (const problem of problems) err(problemText(problem));
  err((writes ? problemsUnwritten : said)(problems.length));
  return 1;
}
