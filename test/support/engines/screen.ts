import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { endWithUs } from './guard.ts';

/** An X display that nobody sees. */
export interface Screen {
  /** What DISPLAY has to be, such as `:1`. */
  display: string;
  close: () => Promise<void>;
}

/**
 * Starts Xvfb on a display of its own. Firefox draws WebGL in software only where there is one, and
 * WebKit's browser has no other way to run.
 *
 * @param path Where Xvfb is.
 * @throws Error with what Xvfb says when it does not start.
 */
export async function openScreen(path: string): Promise<Screen> {
  // It chooses a free number and writes it to the file descriptor.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1600x24', '-nolisten', 'tcp'];
  const server = spawn(path, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
  let complaints = '';
  server.stderr!.on('data', (part) => (complaints += String(part)));
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (text) => resolve(String(text).trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`Xvfb does not start. ${complaints}`)));
  });
  return { display: `:${number}`, close: endWithUs(server.pid!) };
}
