import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/**
 * Flags that every Chromium of the tests is started with.
 *
 * - The sandbox does not work as root or in most containers, and only our own pages are opened.
 * - WebGL is drawn in software, so that pictures are the same with and without a graphics card. The
 *   page itself is not drawn through it: that takes three times as long.
 * - Letters have the widths of the font: Chromium without windows would fit them to pixels.
 * - No name but localhost resolves: a page that reaches for the network fails in every test.
 */
export const browserFlags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-compositing',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Chromium without the parts that a page does not see: it draws a page in half the time. */
const shellName = 'chromium-headless-shell';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const macPlaces = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What looking for a browser needs of the computer: tests put a made-up one here. */
export interface Computer {
  env: Record<string, string | undefined>;
  platform: string;
  /** The number of the user, 0 for root. */
  user: number | undefined;
  exists: (path: string) => boolean;
  /** Runs a command, waits for it and says whether it succeeded. */
  run: (command: string[], output: 'shown' | 'hidden') => boolean;
  /** Where Playwright would install a Chromium of its own. */
  playwrightPath: () => string;
  say: (line: string) => void;
}

/** The computer that the tests run on. */
export const thisComputer: Computer = {
  env: process.env,
  platform: process.platform,
  user: process.getuid?.(),
  exists: existsSync,
  run: ([command = '', ...args], output) =>
    spawnSync(command, args, {
      stdio: output === 'shown' ? 'inherit' : 'ignore',
      // A question about a version that takes this long will not be answered.
      ...(output === 'hidden' && { timeout: 20_000 }),
    }).status === 0,
  playwrightPath: () => chromium.executablePath(),
  say: (line) => {
    console.log(line);
  },
};

/**
 * The path of an installed Chromium or Chrome that starts: the one that CHROMIUM_PATH names, else
 * the first on the PATH, in the usual places of macOS, or installed by Playwright.
 *
 * @throws Error when CHROMIUM_PATH is set but names no browser that starts.
 */
export function findBrowser(computer: Computer = thisComputer): string | undefined {
  const named = computer.env.CHROMIUM_PATH;
  if (named) {
    if (starts(named, computer)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, but no browser starts there.`);
  }
  return [
    ...onPath(commandNames, computer),
    ...(computer.platform === 'darwin' ? macPlaces : []),
    computer.playwrightPath(),
  ].find((path) => starts(path, computer));
}

/**
 * The path of an installed Chromium or Chrome; where there is none, installs one first: with
 * apt-get on Debian and Ubuntu when that is allowed, else with Playwright's own installer.
 *
 * @throws Error saying what to do when no browser can be installed.
 */
export function findOrInstallBrowser(computer: Computer = thisComputer): string {
  const found = findBrowser(computer);
  if (found !== undefined) return found;

  for (const [name, install] of installers(computer)) {
    computer.say(`No Chromium or Chrome found. Installing one with ${name} …`);
    // After a failure too: an installer may complain about something else and still have done it.
    install();
    const installed = findBrowser(computer);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The tests need Chromium or Chrome, none was found, and installing one failed (see above). ' +
      'Install one (`apt-get install chromium`, `npx playwright install --with-deps chromium`, ' +
      'or from your system), or set CHROMIUM_PATH to the path of one.',
  );
}

/**
 * The path of the browser for tests of pages: Chromium's headless shell where it is on the PATH, else
 * {@link findBrowser}.
 *
 * @throws Error when CHROMIUM_PATH is set but names no browser that starts.
 */
export function findPageBrowser(computer: Computer = thisComputer): string | undefined {
  const shell = computer.env.CHROMIUM_PATH ? undefined : findShell(computer);
  return shell ?? findBrowser(computer);
}

/**
 * Installs Chromium's headless shell where it is missing and Debian has it: without it the tests take
 * longer, and hold the same.
 */
export function installShell(computer: Computer = thisComputer): void {
  if (computer.env.CHROMIUM_PATH || findShell(computer) !== undefined) return;
  const apt = aptInstaller(computer);
  if (!apt || !computer.run(['apt-cache', 'show', shellName], 'hidden')) return;
  computer.say('Installing the headless shell of Chromium with apt-get …');
  apt([shellName]);
}

function findShell(computer: Computer): string | undefined {
  return onPath([shellName], computer).find((path) => starts(path, computer));
}

/** Where programs of some names would be on the PATH: all places of the first name, then of the next. */
export function onPath(names: string[], computer: Computer): string[] {
  const folders = (computer.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
}

/** Where Ubuntu keeps a stub that only asks to install a snap, a file alone proves nothing. */
export function starts(path: string, computer: Computer): boolean {
  return computer.exists(path) && computer.run([path, '--version'], 'hidden');
}

function installers(computer: Computer): [name: string, install: () => void][] {
  const playwright = (): void => {
    computer.run(['npx', '--no-install', 'playwright', 'install', 'chromium'], 'shown');
  };
  const apt = aptInstaller(computer);
  if (apt === undefined) return [['Playwright', playwright]];
  return [
    ['apt-get', () => apt(['chromium'])],
    ['Playwright', playwright],
  ];
}

/** What installs packages with apt-get; undefined where there is none, or no right to use it. */
export function aptInstaller(computer: Computer): ((packages: string[]) => void) | undefined {
  const prefix = rootPrefix(computer);
  if (prefix === undefined) return undefined;
  const aptGet = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  return (packages) => {
    // An outdated list still installs; a missing one fails in the next line.
    computer.run([...aptGet, 'update'], 'shown');
    computer.run([...aptGet, 'install', '-y', ...packages], 'shown');
  };
}

/** What to put before a command to run apt-get as root; undefined where that cannot be done. */
function rootPrefix(computer: Computer): string[] | undefined {
  if (computer.platform !== 'linux') return undefined;
  if (!computer.run(['apt-get', '--version'], 'hidden')) return undefined;
  if (computer.user === 0) return [];
  return computer.run(['sudo', '-n', 'true'], 'hidden') ? ['sudo', '-n'] : undefined;
}
