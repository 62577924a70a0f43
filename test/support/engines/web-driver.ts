import { setTimeout as pause } from 'node:timers/promises';

/** What a W3C WebDriver says of a new session. */
export interface NewSession {
  sessionId: string;
  capabilities: { browserName: string; browserVersion: string };
}

/** The key of an element's reference in a WebDriver's answers: https://www.w3.org/TR/webdriver2/#elements */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Sends one command to a W3C WebDriver, and gives the value of its answer. */
export type Ask = <T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<T>;

/** A client of the WebDriver that listens on a port of this computer. */
export function webDriver(port: number): Ask {
  return async <T>(method: string, path: string, body?: object): Promise<T> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: T | { error: string; message: string } };
    if (typeof value === 'object' && value !== null && 'error' in value)
      throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
}

/**
 * Waits until the WebDriver on a port answers.
 *
 * @throws Error when `hasEnded` says that it never will, or after half a minute.
 */
export async function driverReady(ask: Ask, hasEnded: () => boolean): Promise<void> {
  const latest = Date.now() + 30_000;
  for (;;) {
    try {
      await ask('GET', '/status');
      return;
    } catch (error) {
      if (hasEnded() || Date.now() > latest)
        throw new Error('The WebDriver does not answer.', { cause: error });
      await pause(50);
    }
  }
}
