import { appendFileSync } from 'node:fs';
import { findEngine } from './find-engines.ts';
import { openChromium, openFirefox } from './puppeteer-session.ts';
import type { EngineName, Session, SessionOptions } from './session.ts';
import { openWebKit } from './webkit-session.ts';

/**
 * Starts the installed browser of an engine. Where the environment names an ENGINES_FILE, its name
 * and version are added there as a line, for `run.ts` to say what the tests ran in.
 *
 * @throws Error when the engine is not installed, or does not start.
 */
export async function openEngine(name: EngineName, options: SessionOptions = {}): Promise<Session> {
  const session = await start(name, {
    width: 1280,
    height: 900,
    webgl: true,
    dark: false,
    ...options,
  });
  const file = process.env.ENGINES_FILE;
  if (file) appendFileSync(file, `${session.version}\n`);
  return session;
}

function start(name: EngineName, options: Required<SessionOptions>): Promise<Session> {
  const missing = (): never => {
    throw new Error(`${name} is not installed: run "npm run engines".`);
  };
  switch (name) {
    case 'chromium':
      return openChromium((findEngine(name) ?? missing()).browser, options);
    case 'firefox':
      return openFirefox(findEngine(name) ?? missing(), options);
    case 'webkit':
      return openWebKit(findEngine(name) ?? missing(), options);
  }
}
