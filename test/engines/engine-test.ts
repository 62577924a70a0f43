import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { startHosts } from '../support/host-server.ts';
import { findEngine } from '../support/engines/find-engines.ts';
import { openEngine } from '../support/engines/open-engine.ts';
import { Reader } from '../support/engines/reader.ts';
import { ofThePage, type EngineName } from '../support/engines/session.ts';

/** Asks again until the answer is as expected, for longer than a slow computer needs. */
export function eventually<T>(ask: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(ask, { timeout: 20_000, interval: 50 });
}

/** Whether the tests can run in an engine here. */
export function isInstalled(engine: EngineName): boolean {
  return findEngine(engine) !== undefined;
}

/**
 * `test` for the built site in one engine. A test may ask for
 *
 * - `siteUrl`: the address of the site's index page, ending in a slash;
 * - `hosts`: a server of pages that embed the map, at another origin;
 * - `session`: the browser, one for all tests of the file;
 * - `page`: what reads and uses its page. After the test the console must have had nothing to say.
 */
export function engineTest(engine: EngineName) {
  return test
    .extend('siteUrl', () => inject('engineSiteUrl'))
    .extend('hosts', { scope: 'file' }, async ({}, { onCleanup }) => {
      const hosts = await startHosts(inject('engineSiteUrl'));
      onCleanup(() => hosts.close());
      return hosts;
    })
    .extend('session', { scope: 'file' }, async ({}, { onCleanup }) => {
      const session = await openEngine(engine);
      onCleanup(() => session.close());
      return session;
    })
    .extend('page', async ({ session }, { onCleanup }) => {
      await session.resize(1280, 900);
      await session.takeProblems();
      onCleanup(async () => {
        expect(ofThePage(await session.takeProblems()), 'in the console').toEqual([]);
      });
      return new Reader(session);
    });
}

/** Opens an address and waits until the map's signs can be chosen, with or without the engine. */
export async function openSigns(page: Reader, url: string): Promise<void> {
  await page.session.open(url);
  await signsOf(page);
}

/** Waits until a document's map has its signs. */
export async function signsOf(document: Reader): Promise<void> {
  await eventually(() => document.count(sign('karabakh'))).toBe(1);
}

/** Has a document's engine start without a hand on the map. */
export async function wantEngine(reader: Reader): Promise<void> {
  await reader.read('conflict-map', (map) => {
    map.setAttribute('engine', 'visible');
  });
}

/** Has a document's engine draw the map; WebGL in software takes long on a busy computer. */
export async function ready(reader: Reader): Promise<void> {
  await wantEngine(reader);
  await expect
    .poll(() => reader.attribute('conflict-map', 'data-state'), { timeout: 60_000, interval: 50 })
    .toBe('ready');
}

/** The button that is a place's sign and label on the map. */
export function sign(place: string): string {
  return `conflict-map-view >>> button[data-place="${place}"]`;
}

/** A claim's own excerpt in the panel. */
export function panelExcerpt(id: string): string {
  return `conflict-place-panel >>> li[data-claim="${id}"] > blockquote`;
}

/** Places whose signs are pressed. */
export function pressedPlaces(document: Reader): Promise<string[]> {
  return document.all('conflict-map-view >>> button[data-place][aria-pressed="true"]', (signs) =>
    signs.map((one) => one.dataset['place']!),
  );
}

/** The part of a document's address after `#`. */
export function hash(document: Reader): Promise<string> {
  return document.run(() => location.hash.slice(1));
}

/** How many claims of the list are shown, without those that stand there as context of others. */
export function shownClaims(document: Reader): Promise<number> {
  return document.all(
    'conflict-map > .claims li[data-claim]',
    (items) => items.filter((item) => !item.hidden && !item.hasAttribute('data-context')).length,
  );
}

/** A page of test/hosts, whose map leaves the engine out. */
export async function stillHost(name: string): Promise<string> {
  const html = await readFile(new URL(`../hosts/${name}.html`, import.meta.url), 'utf8');
  return html.replaceAll('embed.html', 'embed-still.html');
}
