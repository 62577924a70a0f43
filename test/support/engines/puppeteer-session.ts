import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type Frame,
  type KeyInput,
  type LaunchOptions,
} from 'puppeteer-core';
import { browserFlags } from '../browser.ts';
import { engineTitles, type EnginePaths } from './find-engines.ts';
import { endWithUs } from './guard.ts';
import { openScreen } from './screen.ts';
import type { Session, SessionOptions } from './session.ts';

/** A port on which nobody listens: where Firefox looks for every name but this computer's. */
const NOWHERE = { host: '127.0.0.1', port: 9 };

/**
 * Starts Chromium, driven over its own protocol.
 *
 * @throws Error when it does not start.
 */
export function openChromium(path: string, options: Required<SessionOptions>): Promise<Session> {
  return launch('chromium', options, () => ({
    browser: 'chrome',
    executablePath: path,
    args: [...browserFlags, ...(options.webgl ? [] : ['--disable-3d-apis'])],
  }));
}

/**
 * Starts Firefox, driven over WebDriver BiDi.
 *
 * @throws Error when it does not start.
 */
export async function openFirefox(
  paths: EnginePaths['firefox'],
  options: Required<SessionOptions>,
): Promise<Session> {
  const screen = paths.xvfb === null ? null : await openScreen(paths.xvfb);
  try {
    const session = await launch('firefox', options, (downloads) => ({
      browser: 'firefox',
      executablePath: paths.browser,
      ...(screen && { env: { ...process.env, DISPLAY: screen.display } }),
      extraPrefsFirefox: firefoxSettings(options, downloads),
    }));
    return {
      ...session,
      close: async () => {
        await session.close();
        await screen?.close();
      },
    };
  } catch (error) {
    await screen?.close();
    throw error;
  }
}

function firefoxSettings(
  { webgl, dark }: Required<SessionOptions>,
  downloads: string,
): Record<string, unknown> {
  return {
    // Else Firefox refuses to draw WebGL in software.
    'webgl.force-enabled': webgl,
    'webgl.disabled': !webgl,
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    'network.proxy.type': 1,
    'network.proxy.http': NOWHERE.host,
    'network.proxy.http_port': NOWHERE.port,
    'network.proxy.ssl': NOWHERE.host,
    'network.proxy.ssl_port': NOWHERE.port,
    'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    // The panel would take the focus from the page.
    'browser.download.alwaysOpenPanel': false,
  };
}

async function launch(
  engine: 'chromium' | 'firefox',
  { width, height, dark }: Required<SessionOptions>,
  settings: (downloads: string) => LaunchOptions,
): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), `conflict-map-${engine}-`));
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const browser = await puppeteer.launch({
    ...settings(downloads),
    userDataDir: join(folder, 'profile'),
    headless: true,
    defaultViewport: { width, height },
  });
  const close = endWithUs(browser.process()!.pid!, folder);
  try {
    return await session(engine, browser, downloads, dark, close);
  } catch (error) {
    await close();
    throw error;
  }
}

async function session(
  engine: 'chromium' | 'firefox',
  browser: Browser,
  downloads: string,
  dark: boolean,
  close: () => Promise<void>,
): Promise<Session> {
  const page = await browser.newPage();
  if (engine === 'chromium') {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    ]);
    const devtools = await browser.target().createCDPSession();
    await devtools.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
    });
  }
  let problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));

  const inFrames = async (selectors: readonly string[]): Promise<Frame> => {
    let frame = page.mainFrame();
    for (const selector of selectors) {
      const element = await frame.$(selector);
      const inner = await element?.contentFrame();
      if (!inner) throw new Error(`There is no frame ${selector}.`);
      frame = inner;
    }
    return frame;
  };
  return {
    engine,
    // Chromium says `HeadlessChrome/156.0.8078.108`, Firefox `firefox/153.7.0`.
    version: `${engineTitles[engine]} ${(await browser.version()).replace(/^.*\//, '')}`,
    downloads,
    open: async (url) => {
      // An address that differs in its hash only would not be loaded.
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    },
    evaluate: async (expression, frames = []) => (await inFrames(frames)).evaluate(expression),
    click: ([x, y]) => page.mouse.click(x, y),
    tap: ([x, y]) => page.touchscreen.tap(x, y),
    hover: ([x, y]) => page.mouse.move(x, y),
    press: async (key, ...held) => {
      for (const one of held) await page.keyboard.down(one);
      await page.keyboard.press(key as KeyInput);
      for (const one of held.reverse()) await page.keyboard.up(one);
    },
    // The protocol's own going back waits for a load, which a change of the hash does not bring.
    go: async (entries) => {
      await page.evaluate((by) => history.go(by), entries);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    takeProblems: () => {
      const taken = problems;
      problems = [];
      return Promise.resolve(taken);
    },
    close,
  };
}
