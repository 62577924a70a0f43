import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { engineTitles, type EnginePaths } from './find-engines.ts';
import { endWithUs } from './guard.ts';
import { openScreen } from './screen.ts';
import { namedKeys, type Point, type Session, type SessionOptions } from './session.ts';
import { driverReady, ELEMENT, webDriver, type Ask, type NewSession } from './web-driver.ts';

/** MiniBrowser's lines about a page: `…: CONSOLE JS ERROR …`. */
const consoleLine = /^.*CONSOLE (?:\w+ )?(?:ERROR|WARN(?:ING)?) .*$/gm;

/**
 * Starts WebKit's MiniBrowser on a screen of its own, driven by WebKitWebDriver.
 *
 * @throws Error when one of the three does not start.
 */
export async function openWebKit(
  paths: EnginePaths['webkit'],
  options: Required<SessionOptions>,
): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-map-webkit-'));
  const port = await freePort();
  const log = join(folder, 'console.txt');
  writeFileSync(log, '');
  // The driver starts the browser: its console is in what it prints.
  const command = join(folder, 'browser.sh');
  writeFileSync(command, `#!/bin/sh\nexec '${paths.browser}' "$@" >> '${log}' 2>&1\n`, {
    mode: 0o755,
  });
  const screen = await openScreen(paths.xvfb);
  const driver = spawn(paths.driver, [`--port=${port}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      // Nothing of the person's own settings, and nothing left in them.
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_DATA_HOME: join(folder, 'data'),
      DISPLAY: screen.display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const complaints = textOf(driver.stderr);
  const end = endWithUs(driver.pid!, folder);
  const close = async (): Promise<void> => {
    await end();
    await screen.close();
  };
  try {
    const ask = webDriver(port);
    await driverReady(ask, () => hasEnded(driver));
    return await session(ask, { ...options, command, folder, log }, close);
  } catch (error) {
    await close();
    throw new Error(`WebKit does not start.\n${complaints()}`, { cause: error });
  }
}

interface Start extends Required<SessionOptions> {
  /** Starts the browser. */
  command: string;
  folder: string;
  /** Where the browser's console is written. */
  log: string;
}

async function session(ask: Ask, start: Start, close: () => Promise<void>): Promise<Session> {
  const downloads = join(start.folder, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(start.folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const { sessionId, capabilities } = await ask<NewSession>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: start.command,
          args: [
            '--automation',
            '--enable-write-console-messages-to-stdout=true',
            `--enable-webgl=${start.webgl}`,
            ...(start.dark ? ['--dark-mode'] : []),
            // A port on which nobody listens: no name but this computer's leads anywhere.
            '--proxy=http://127.0.0.1:9',
            '--ignore-host=127.0.0.1',
          ],
        },
      },
    },
  });
  const at = `/session/${sessionId}`;
  await ask('POST', `${at}/timeouts`, { script: 60_000, pageLoad: 60_000, implicit: 0 });

  const evaluate = async (expression: string, frames: readonly string[] = []): Promise<unknown> => {
    for (const selector of frames) {
      const element = await ask<Record<string, string>>('POST', `${at}/element`, {
        using: 'css selector',
        value: selector,
      });
      await ask('POST', `${at}/frame`, { id: { [ELEMENT]: element[ELEMENT] } });
    }
    try {
      return await ask('POST', `${at}/execute/sync`, { args: [], script: `return ${expression};` });
    } finally {
      if (frames.length > 0) await ask('POST', `${at}/frame`, { id: null });
    }
  };

  const act = (type: 'key' | 'pointer', actions: object[], pointerType?: string): Promise<void> =>
    ask('POST', `${at}/actions`, {
      actions: [{ type, id: type, actions, ...(pointerType && { parameters: { pointerType } }) }],
    });
  const moved = ([x, y]: Point): object => ({
    type: 'pointerMove',
    duration: 0,
    x: Math.round(x),
    y: Math.round(y),
    origin: 'viewport',
  });
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const click = (point: Point): Promise<void> => act('pointer', [moved(point), down, up], 'mouse');
  const character = (key: string): string =>
    key in namedKeys ? namedKeys[key as keyof typeof namedKeys] : key;

  /** The window is larger than its content by its bars. */
  const resize = async (width: number, height: number): Promise<void> => {
    const setWindow = (w: number, h: number): Promise<void> =>
      ask('POST', `${at}/window/rect`, { x: 0, y: 0, width: w, height: h });
    await setWindow(width, height);
    const inner = (await evaluate('[innerWidth, innerHeight]')) as [number, number];
    await setWindow(2 * width - inner[0], 2 * height - inner[1]);
  };
  await resize(start.width, start.height);

  let read = 0;
  return {
    engine: 'webkit',
    version: `${engineTitles.webkit} ${capabilities.browserVersion}`,
    downloads,
    open: async (url) => {
      // An address that differs in its hash only would not be loaded.
      await ask('POST', `${at}/url`, { url: 'about:blank' });
      await ask('POST', `${at}/url`, { url });
    },
    evaluate,
    click,
    // The driver takes a finger for a mouse.
    tap: click,
    hover: (point) => act('pointer', [moved(point)], 'mouse'),
    press: (key, ...held) =>
      act('key', [
        ...held.map((one) => ({ type: 'keyDown', value: namedKeys[one] })),
        { type: 'keyDown', value: character(key) },
        { type: 'keyUp', value: character(key) },
        ...held.reverse().map((one) => ({ type: 'keyUp', value: namedKeys[one] })),
      ]),
    go: async (entries) => {
      await evaluate(`history.go(${entries})`);
    },
    resize,
    screenshot: async () => Buffer.from(await ask<string>('GET', `${at}/screenshot`), 'base64'),
    print: () => Promise.resolve(null),
    takeProblems: () => {
      const written = readFileSync(start.log, 'utf8');
      const fresh = written.slice(read);
      read = written.length;
      return Promise.resolve([...fresh.matchAll(consoleLine)].map(([line]) => line.trim()));
    },
    close,
  };
}

/** What comes out of a stream, so far. */
function textOf(stream: Readable): () => string {
  let text = '';
  stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  return () => text;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

/** A port that is free now: WebKitWebDriver does not choose one and tell it. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
