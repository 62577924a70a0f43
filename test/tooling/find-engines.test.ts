import { expect, test } from 'vitest';
import type { Computer } from '../support/browser.ts';
import { findEngine, installEngines } from '../support/engines/find-engines.ts';
import { askedEngines, engineNames } from '../support/engines/session.ts';

const miniBrowser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const all = [
  '/usr/bin/chromium',
  '/usr/bin/firefox-esr',
  '/usr/bin/WebKitWebDriver',
  '/usr/bin/Xvfb',
  miniBrowser,
];

/** A computer with only the given programs; `installable` says what apt-get would bring. */
function computer(
  settings: Partial<Computer> & { there?: string[]; installable?: Record<string, string[]> },
) {
  const { there = [], installable = {}, ...given } = settings;
  const programs = [...there];
  const ran: string[] = [];
  const said: string[] = [];
  const fake: Computer = {
    env: { PATH: '/usr/bin' },
    platform: 'linux',
    user: 1000,
    exists: (path) => programs.includes(path),
    run: ([command = '', ...args]) => {
      if (args.at(-1) === '--version') return programs.includes(command);
      ran.push([command, ...args].join(' '));
      if (args.includes('install'))
        for (const name of args) programs.push(...(installable[name] ?? []));
      return programs.includes(command) || command === 'env';
    },
    playwrightPath: () => '/cache/chrome',
    say: (line) => said.push(line),
    ...given,
  };
  return { fake, ran, said };
}

test('finds the programs of all three engines', () => {
  const { fake } = computer({ there: all });
  expect(findEngine('chromium', fake)).toEqual({ browser: '/usr/bin/chromium' });
  expect(findEngine('firefox', fake)).toEqual({
    browser: '/usr/bin/firefox-esr',
    xvfb: '/usr/bin/Xvfb',
  });
  expect(findEngine('webkit', fake)).toEqual({
    browser: miniBrowser,
    driver: '/usr/bin/WebKitWebDriver',
    xvfb: '/usr/bin/Xvfb',
  });
  expect(installEngines(engineNames, fake)).toEqual([]);
});

test('prefers what the environment names, and says so when nothing is there', () => {
  const env = { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox', WEBKIT_PATH: '/my/MiniBrowser' };
  const { fake } = computer({ env, there: [...all, '/my/firefox', '/my/MiniBrowser'] });
  expect(findEngine('firefox', fake)).toMatchObject({ browser: '/my/firefox' });
  expect(findEngine('webkit', fake)).toMatchObject({ browser: '/my/MiniBrowser' });
  const { fake: empty } = computer({ env, there: all });
  expect(installEngines(['firefox', 'webkit'], empty)).toEqual([
    {
      engine: 'firefox',
      reason: 'FIREFOX_PATH is /my/firefox, but no browser starts there.',
      failed: true,
    },
    {
      engine: 'webkit',
      reason: 'WEBKIT_PATH is /my/MiniBrowser, but no MiniBrowser is there.',
      failed: true,
    },
  ]);
});

test('asks for Xvfb on Linux, and elsewhere not for Firefox', () => {
  const there = all.filter((path) => !path.endsWith('Xvfb'));
  expect(findEngine('firefox', computer({ there }).fake)).toBeUndefined();
  expect(findEngine('webkit', computer({ there }).fake)).toBeUndefined();
  const mac = computer({
    platform: 'darwin',
    there: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  });
  expect(findEngine('firefox', mac.fake)).toMatchObject({ xvfb: null });
});

test('installs with apt-get what is missing, and only that', () => {
  const { fake, ran, said } = computer({
    user: 0,
    there: ['/usr/bin/chromium', '/usr/bin/firefox-esr', 'apt-get'],
    installable: {
      xvfb: ['/usr/bin/Xvfb'],
      'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver', miniBrowser],
    },
  });
  expect(installEngines(engineNames, fake)).toEqual([]);
  const apt = 'env DEBIAN_FRONTEND=noninteractive apt-get';
  expect(ran).toEqual([
    `${apt} update`,
    `${apt} install -y xvfb libgl1-mesa-dri`,
    `${apt} update`,
    `${apt} install -y webkit2gtk-driver libgl1-mesa-dri`,
  ]);
  expect(said).toHaveLength(2);
});

test('has failed where apt-get may be used and brings nothing', () => {
  const { fake } = computer({ user: 0, there: ['/usr/bin/chromium', 'apt-get'] });
  const missing = installEngines(engineNames, fake);
  expect(missing.map(({ engine, failed }) => [engine, failed])).toEqual([
    ['firefox', true],
    ['webkit', true],
  ]);
  expect(missing[0]!.reason).toBe(
    'Firefox, Xvfb not found, and apt-get did not install firefox-esr xvfb libgl1-mesa-dri (see above).',
  );
});

test('leaves out, with what to do, where nobody may install', () => {
  const { fake } = computer({ there: ['/usr/bin/chromium', 'apt-get'] });
  expect(installEngines(['chromium', 'webkit'], fake)).toEqual([
    {
      engine: 'webkit',
      reason:
        'MiniBrowser, WebKitWebDriver, Xvfb not found, and installing is not possible here. ' +
        'On Debian or Ubuntu: apt-get install webkit2gtk-driver xvfb libgl1-mesa-dri.',
      failed: false,
    },
  ]);
});

test('leaves WebKit out where it does not run', () => {
  const { fake } = computer({
    platform: 'darwin',
    there: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  });
  expect(installEngines(['chromium', 'webkit'], fake)).toEqual([
    {
      engine: 'webkit',
      reason: 'WebKitGTK, which the tests drive, runs on Linux only.',
      failed: false,
    },
  ]);
});

test('asks for the engines that ENGINES names, and for no others', () => {
  expect(askedEngines('')).toEqual(engineNames);
  expect(askedEngines('webkit, firefox')).toEqual(['webkit', 'firefox']);
  expect(() => askedEngines('safari')).toThrow('“safari” is none of chromium, firefox, webkit');
});
