import { expect, test } from 'vitest';
import {
  findBrowser,
  findOrInstallBrowser,
  findPageBrowser,
  installShell,
  type Computer,
} from '../support/browser.ts';

/** A computer on which only the given commands succeed; `after` says what a command brings. */
function computer(
  settings: Partial<Computer> & { working?: string[]; after?: Record<string, string> },
) {
  const { working = [], after = {}, ...given } = settings;
  const ran: string[] = [];
  const fake: Computer = {
    env: { PATH: '/usr/bin:/opt/bin' },
    platform: 'linux',
    user: 1000,
    exists: (path) => working.includes(path),
    run: (command) => {
      const line = command.join(' ');
      if (!line.endsWith(' --version')) ran.push(line);
      if (after[line] !== undefined) working.push(after[line]);
      return working.includes(command[0]!) || working.includes(line) || line in after;
    },
    playwrightPath: () => '/cache/chrome',
    say: () => undefined,
    ...given,
  };
  return { fake, ran };
}

const playwright = 'npx --no-install playwright install chromium';

test('prefers CHROMIUM_PATH, and says so when nothing starts there', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' };
  const working = ['/usr/bin/chromium', '/my/chrome'];
  expect(findBrowser(computer({ env, working }).fake)).toBe('/my/chrome');
  expect(() => findBrowser(computer({ env }).fake)).toThrow('CHROMIUM_PATH is /my/chrome');
});

test('looks on the PATH by name, then where Playwright installs', () => {
  const working = ['/cache/chrome', '/usr/bin/google-chrome', '/opt/bin/chromium'];
  expect(findBrowser(computer({ working }).fake)).toBe('/opt/bin/chromium');
  expect(findBrowser(computer({ working: ['/cache/chrome'] }).fake)).toBe('/cache/chrome');
  expect(findBrowser(computer({}).fake)).toBeUndefined();
});

test('passes over a file that does not start', () => {
  const { fake } = computer({
    exists: () => true,
    working: ['/usr/bin/google-chrome'],
  });
  expect(findBrowser(fake)).toBe('/usr/bin/google-chrome');
});

test('looks in the applications of macOS', () => {
  const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(computer({ platform: 'darwin', working: [chrome] }).fake)).toBe(chrome);
});

test('installs nothing when a browser is there', () => {
  const { fake, ran } = computer({ working: ['/usr/bin/chromium'], user: 0 });
  expect(findOrInstallBrowser(fake)).toBe('/usr/bin/chromium');
  expect(ran).toEqual([]);
});

test('installs with apt-get as root', () => {
  const install = 'env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium';
  const { fake, ran } = computer({
    user: 0,
    working: ['apt-get'],
    after: { [install]: '/usr/bin/chromium' },
  });
  expect(findOrInstallBrowser(fake)).toBe('/usr/bin/chromium');
  expect(ran).toEqual(['env DEBIAN_FRONTEND=noninteractive apt-get update', install]);
});

test('goes through sudo where it asks for no password, then tries Playwright', () => {
  const { fake, ran } = computer({
    working: ['apt-get', 'sudo -n true'],
    after: { [playwright]: '/cache/chrome' },
  });
  expect(findOrInstallBrowser(fake)).toBe('/cache/chrome');
  expect(ran).toEqual([
    'sudo -n true',
    'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get update',
    'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium',
    playwright,
  ]);
});

test('leaves apt-get alone without the right to use it, and says what to do in the end', () => {
  const { fake, ran } = computer({ working: ['apt-get'] });
  expect(() => findOrInstallBrowser(fake)).toThrow(/Install one .* or set CHROMIUM_PATH/);
  expect(ran).toEqual(['sudo -n true', playwright]);
});

test('takes the headless shell for pages, unless CHROMIUM_PATH names another browser', () => {
  const working = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell', '/my/chrome'];
  expect(findPageBrowser(computer({ working }).fake)).toBe('/usr/bin/chromium-headless-shell');
  expect(findPageBrowser(computer({ working: ['/usr/bin/chromium'] }).fake)).toBe(
    '/usr/bin/chromium',
  );
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' };
  expect(findPageBrowser(computer({ env, working }).fake)).toBe('/my/chrome');
});

test('installs the headless shell only where it is missing and apt-get has it', () => {
  const show = 'apt-cache show chromium-headless-shell';
  const install = 'env DEBIAN_FRONTEND=noninteractive apt-get install -y chromium-headless-shell';
  const debian = computer({ user: 0, working: ['apt-get', show] });
  installShell(debian.fake);
  expect(debian.ran.at(-1)).toBe(install);
  const ubuntu = computer({ user: 0, working: ['apt-get'] });
  installShell(ubuntu.fake);
  expect(ubuntu.ran).toEqual([show]);
  const there = computer({ user: 0, working: ['apt-get', '/usr/bin/chromium-headless-shell'] });
  installShell(there.fake);
  expect(there.ran).toEqual([]);
});
