import { spawn } from 'node:child_process';

/**
 * Ends a process, all that it has started and what they wrote, as soon as this process ends, however
 * it ends: after a failed test, an interruption, a crash. A shell waits for the pipe to this process
 * to close, and needs nobody to tell it.
 *
 * @param group Id of a process that leads a group of its own (`detached` when it was spawned).
 * @param folder A folder to remove then, where there is one.
 * @returns Does so at once, and resolves when it is done.
 */
export function endWithUs(group: number, folder?: string): () => Promise<void> {
  const script =
    'cat > /dev/null; kill -s TERM -- "-$1"; n=0; ' +
    // A browser that does not end within two seconds is not asked again.
    'while kill -s 0 -- "-$1" && [ $n -lt 20 ]; do sleep 0.1; n=$((n+1)); done; ' +
    'kill -s KILL -- "-$1"; [ -z "$2" ] || rm -rf -- "$2"';
  return guarded(script, [String(group), folder ?? '']);
}

/** Removes a folder as soon as this process ends, or when what is returned is called. */
export function removeWithUs(folder: string): () => Promise<void> {
  return guarded('cat > /dev/null; rm -rf -- "$1"', [folder]);
}

function guarded(script: string, values: string[]): () => Promise<void> {
  const guard = spawn('sh', ['-c', script, 'guard', ...values], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = new Promise<void>((resolve) => guard.once('exit', () => resolve()));
  // This process may end while the guard still waits: that is its purpose.
  guard.unref();
  return () => {
    guard.ref();
    guard.stdin.end();
    return ended;
  };
}
