import { spawn } from 'node:child_process';

/** A program of the run that needs nothing of those beside it. */
export interface Step {
  name: string;
  /** The program and what it is given. */
  command: readonly string[];
  /** Variables beside those of this process. */
  env?: Readonly<Record<string, string>>;
}

/** How a step ended. */
export interface Outcome {
  name: string;
  /** Whether it ended with 0. */
  passed: boolean;
  seconds: number;
  /** What it wrote, errors in between as they came; why it did not start where it did not. */
  output: string;
}

/**
 * Runs steps side by side, so many at a time, in the order given. A step that fails stops no other.
 *
 * @param ended - called as each step ends: its output comes whole, and not between that of others
 */
export async function runSteps(
  steps: readonly Step[],
  atATime: number,
  ended: (outcome: Outcome) => void,
): Promise<void> {
  const waiting = [...steps];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift())
      ended(await runStep(step));
  };
  await Promise.all(Array.from({ length: atATime }, lane));
}

function runStep({ name, command, env }: Step): Promise<Outcome> {
  const [program = '', ...args] = command;
  const start = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const end = (passed: boolean): void => {
      resolve({ name, passed, seconds: (performance.now() - start) / 1000, output });
    };
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Programs leave colours out where they do not write to a terminal themselves.
      env: { ...(process.stdout.isTTY && { FORCE_COLOR: '1' }), ...process.env, ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => (output += text));
    }
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}
