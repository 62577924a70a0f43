import {
  aptInstaller,
  findBrowser,
  findOrInstallBrowser,
  onPath,
  starts,
  thisComputer,
  type Computer,
} from '../browser.ts';
import type { EngineName } from './session.ts';

/** The programs that each engine needs. */
export interface EnginePaths {
  chromium: { browser: string };
  firefox: {
    browser: string;
    /** Xvfb; null where Firefox draws without it. */
    xvfb: string | null;
  };
  webkit: {
    /** MiniBrowser, the browser that comes with WebKitGTK. */
    browser: string;
    /** WebKitWebDriver. */
    driver: string;
    xvfb: string;
  };
}

/** An engine that the tests cannot run in, and why. */
export interface MissingEngine {
  engine: EngineName;
  reason: string;
  /** Whether it could have been installed here, so that its absence is a failure. */
  failed: boolean;
}

/** Browsers' names for people. */
export const engineTitles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' } as const;

const macFirefox = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Where Debian and Ubuntu, Arch and Fedora put WebKitGTK's own browser. */
const miniBrowsers = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/lib',
  '/usr/libexec',
].flatMap((folder) => [
  `${folder}/webkit2gtk-4.1/MiniBrowser`,
  `${folder}/webkitgtk-6.0/MiniBrowser`,
]);

/** A program that an engine needs, what to install for it, and where it is, if it is there. */
interface Part {
  name: string;
  package: string;
  path: string | undefined;
}

function firefoxParts(computer: Computer): { browser: Part; xvfb: Part } {
  const named = computer.env.FIREFOX_PATH;
  const places = named
    ? [named]
    : [
        ...onPath(['firefox-esr', 'firefox'], computer),
        ...(computer.platform === 'darwin' ? [macFirefox] : []),
      ];
  const path = places.find((place) => starts(place, computer));
  if (named && path === undefined)
    throw new Error(`FIREFOX_PATH is ${named}, but no browser starts there.`);
  return { browser: { name: 'Firefox', package: 'firefox-esr', path }, xvfb: screenPart(computer) };
}

function webKitParts(computer: Computer): { browser: Part; driver: Part; xvfb: Part } {
  const named = computer.env.WEBKIT_PATH;
  const path = (named ? [named] : miniBrowsers).find(computer.exists);
  if (named && path === undefined)
    throw new Error(`WEBKIT_PATH is ${named}, but no MiniBrowser is there.`);
  const driver = onPath(['WebKitWebDriver'], computer).find(computer.exists);
  return {
    browser: { name: 'MiniBrowser', package: 'webkit2gtk-driver', path },
    driver: { name: 'WebKitWebDriver', package: 'webkit2gtk-driver', path: driver },
    xvfb: screenPart(computer),
  };
}

function screenPart(computer: Computer): Part {
  return { name: 'Xvfb', package: 'xvfb', path: onPath(['Xvfb'], computer).find(computer.exists) };
}

/**
 * The paths of an engine's programs; undefined when one is missing. CHROMIUM_PATH, FIREFOX_PATH and
 * WEBKIT_PATH (of MiniBrowser) come first.
 *
 * @throws Error when one of these is set but names no browser.
 */
export function findEngine<N extends EngineName>(
  name: N,
  computer?: Computer,
): EnginePaths[N] | undefined;
export function findEngine(
  name: EngineName,
  computer: Computer = thisComputer,
): EnginePaths[EngineName] | undefined {
  if (name === 'chromium') {
    const browser = findBrowser(computer);
    return browser === undefined ? undefined : { browser };
  }
  if (name === 'firefox') {
    const { browser, xvfb } = firefoxParts(computer);
    if (browser.path === undefined) return undefined;
    // Only on Linux does Firefox draw WebGL by way of a display.
    if (computer.platform !== 'linux') return { browser: browser.path, xvfb: null };
    return xvfb.path === undefined ? undefined : { browser: browser.path, xvfb: xvfb.path };
  }
  const { browser, driver, xvfb } = webKitParts(computer);
  if (browser.path === undefined || driver.path === undefined || xvfb.path === undefined)
    return undefined;
  return { browser: browser.path, driver: driver.path, xvfb: xvfb.path };
}

/**
 * Installs the engines that are missing where that can be done: with apt-get on Debian and Ubuntu
 * when it is allowed; Chromium as `findOrInstallBrowser` does.
 *
 * @returns The engines that are missing all the same. One that apt-get should have brought has
 * failed; where nobody may install, it is left out.
 */
export function installEngines(
  names: readonly EngineName[],
  computer: Computer = thisComputer,
): MissingEngine[] {
  return names.flatMap((engine): MissingEngine[] => {
    try {
      if (findEngine(engine, computer) !== undefined) return [];
      if (engine === 'chromium') {
        findOrInstallBrowser(computer);
        return [];
      }
      return installParts(engine, computer);
    } catch (error) {
      return [
        { engine, reason: error instanceof Error ? error.message : String(error), failed: true },
      ];
    }
  });
}

function installParts(engine: 'firefox' | 'webkit', computer: Computer): MissingEngine[] {
  const title = engineTitles[engine];
  const missing = missingParts(engine, computer);
  const names = missing.map(({ name }) => name).join(', ');
  if (engine === 'webkit' && computer.platform !== 'linux')
    return [
      { engine, reason: 'WebKitGTK, which the tests drive, runs on Linux only.', failed: false },
    ];
  const packages = [...new Set([...missing.map((part) => part.package), 'libgl1-mesa-dri'])];
  const apt = aptInstaller(computer);
  if (apt === undefined) {
    const reason =
      `${names} not found, and installing is not possible here. ` +
      `On Debian or Ubuntu: apt-get install ${packages.join(' ')}.`;
    return [{ engine, reason, failed: false }];
  }
  computer.say(`${title} lacks ${names}. Installing with apt-get …`);
  // After a failure too: an installer may complain about something else and still have done it.
  apt(packages);
  if (findEngine(engine, computer) !== undefined) return [];
  const reason = `${names} not found, and apt-get did not install ${packages.join(' ')} (see above).`;
  return [{ engine, reason, failed: true }];
}

function missingParts(engine: 'firefox' | 'webkit', computer: Computer): Part[] {
  const { xvfb, ...others } = engine === 'firefox' ? firefoxParts(computer) : webKitParts(computer);
  const needed: Part[] = [
    ...Object.values(others),
    ...(computer.platform === 'linux' ? [xvfb] : []),
  ];
  return needed.filter(({ path }) => path === undefined);
}
