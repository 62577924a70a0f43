import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { endWithUs } from '../support/engines/guard.ts';

/** Two processes that would go on for ever, the second started by the first. */
const lasting = 'sleep 1000 & echo $!; wait';

/** Whether a process runs; one that has ended and that nobody has asked about does not. */
function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [text] = (await once(child.stdout!, 'data')) as [Buffer];
  return String(text).trim();
}

async function ended(...ids: number[]): Promise<void> {
  await vi.waitFor(() => expect(ids.filter(runs)).toEqual([]), { timeout: 10_000 });
}

test('ends a process, what it has started and its folder when it is asked to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  const child = spawn('sh', ['-c', lasting], { detached: true });
  const close = endWithUs(child.pid!, folder);
  const grandchild = Number(await firstLine(child));
  expect(runs(grandchild)).toBe(true);
  await close();
  await ended(child.pid!, grandchild);
  expect(existsSync(folder)).toBe(false);
});

test('ends them too when the process that started them is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guard-'));
  const guard = new URL('../support/engines/guard.ts', import.meta.url).pathname;
  const program = `
    import { spawn } from 'node:child_process';
    import { endWithUs } from ${JSON.stringify(guard)};
    const child = spawn('sh', ['-c', 'sleep 1000 & echo $!; wait'], { detached: true });
    endWithUs(child.pid, ${JSON.stringify(folder)});
    child.stdout.once('data', (text) => console.log(child.pid, String(text).trim()));`;
  const starter = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', program],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  onTestFinished(() => void starter.kill());
  const [child = 0, grandchild = 0] = (await firstLine(starter)).split(' ').map(Number);
  expect([child, grandchild].filter(runs)).toEqual([child, grandchild]);
  process.kill(-starter.pid!, 'SIGKILL');
  await ended(child, grandchild);
  await vi.waitFor(() => expect(existsSync(folder)).toBe(false), { timeout: 10_000 });
});
