import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { describe, expect, onTestFinished } from 'vitest';
import { housePixels } from '../kinds-of-place/tiles/house-pixels.ts';
import { openEngine } from '../support/engines/open-engine.ts';
import { Reader } from '../support/engines/reader.ts';
import type { EngineName } from '../support/engines/session.ts';
import { claimOf, claims, claimsAt } from '../site/karabakh-data.ts';
import { readCsv } from '../story/fixtures/read-csv.ts';
import {
  engineTest,
  eventually,
  hash,
  isInstalled,
  openSigns,
  panelExcerpt,
  pressedPlaces,
  ready,
  shownClaims,
  sign,
  signsOf,
  wantEngine,
  stillHost,
} from './engine-test.ts';
import { showPrinted } from './print-media.ts';

const four = ['terter', 'dashkesan', 'vardenis', 'karabakh'];

const panel = 'conflict-place-panel';
const listItems = 'conflict-map > .claims li[data-claim]';
const filterToggle = 'conflict-filters >>> button.toggle';
const search = 'conflict-filters >>> input[type="search"]';
const guideHeading = 'conflict-guide >>> h2';

/** What every engine has to do: written once, run in each. Skipped where the engine is missing. */
export function coreSet(engine: EngineName): void {
  const test = engineTest(engine);

  describe.skipIf(!isInstalled(engine))('the first picture', () => {
    test('is the drawn map with its lines, before and without script', async ({
      page,
      hosts,
      siteUrl,
    }) => {
      const frame = await withoutScript(page, hosts, `${siteUrl}embed.html`);
      const drawn = PNG.sync.read(Buffer.from(await page.session.screenshot()));
      await frame.run(() => {
        for (const line of document.querySelectorAll<SVGElement>('.poster-map > :not(defs)'))
          for (const one of [line, ...line.querySelectorAll<SVGElement>('*')])
            one.style.stroke = 'none';
      });
      // Borders, rivers and the edges of areas make some 15,000 pixels. A picture taken at once may be
      // the one before.
      await eventually(async () => {
        const without = PNG.sync.read(Buffer.from(await page.session.screenshot()));
        let differing = 0;
        for (let at = 0; at < drawn.data.length; at += 4)
          if (Math.abs(drawn.data[at]! - without.data[at]!) > 12) differing++;
        return differing;
      }).toBeGreaterThan(8000);
    });

    test('becomes the interactive map, which zooms', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed.html`);
      await ready(page);
      const zoom = async (): Promise<number> =>
        Number(/view=[\d.]+,[\d.]+,([\d.]+)/.exec(await hash(page))?.[1] ?? 0);
      await page.click('conflict-map-view >>> button[aria-label="Zoom in"]');
      await eventually(zoom).toBeGreaterThan(0);
      const before = await zoom();
      await page.click('conflict-map-view >>> button[aria-label="Zoom in"]');
      await eventually(zoom).toBeGreaterThan(before);
      await page.click('conflict-map-view >>> button[aria-label="Show all places"]');
      await eventually(() => hash(page)).toBe('');
    });
  });

  describe.skipIf(!isInstalled(engine))('a sign', () => {
    test('opens its excerpts by click, with the engine', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed.html`);
      await ready(page);
      for (const place of four) {
        await page.click(sign(place));
        await expectOpen(page, place);
      }
    });

    test('opens its excerpts by key, and Escape closes them', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      for (const [index, place] of four.entries()) {
        await page.press(sign(place), index % 2 === 0 ? 'Enter' : ' ');
        await expectOpen(page, place);
        await page.session.press('Escape');
        await eventually(() => pressedPlaces(page)).toEqual([]);
        expect(await page.shown(panel)).toBe(false);
        await eventually(() => page.focused()).toBe(`sign of ${place}`);
      }
    });

    test('opens and closes by a finger on a phone', async ({ page, hosts, siteUrl }) => {
      // WebKit's window does not become as narrow as a phone: a frame does.
      const html = `<!doctype html><title>Phone</title>
        <iframe src="${siteUrl}embed-still.html" width="360" height="740"></iframe>`;
      await page.session.open(hosts.paste('phone.html', html));
      const phone = page.frame('iframe');
      await signsOf(phone);
      for (const place of four) {
        await phone.tap(sign(place));
        await eventually(() => pressedPlaces(phone)).toEqual([place]);
        await eventually(() => phone.shown(panelExcerpt(claimsAt(place)[0]!.id))).toBe(true);
        await phone.tap(`${panel} >>> button.close`);
        await eventually(() => pressedPlaces(phone)).toEqual([]);
      }
      expect(await phone.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });

    test('has the denial beside the claim, or says that there is none', async ({
      page,
      siteUrl,
    }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      await page.click(sign('dashkesan'));
      const claim = `${panel} >>> li[data-claim="dashkesan-shelling"]`;
      const denial = `${claim} li[data-claim="dashkesan-denial"]`;
      await eventually(() => page.text(`${denial} > blockquote`)).toBe(
        claimOf('dashkesan-denial').excerpt.exact,
      );
      expect(await page.text(`${denial} > .claim-head`)).toContain(
        'Armenia’s Foreign Ministry denies',
      );
      const answer = `${panel} >>> header .claim-answer`;
      expect(await page.text(answer)).toBe('denied by Armenia’s Foreign Ministry');
      await page.click(sign('vardenis'));
      await eventually(() => page.text(answer)).toBe('no answer in the article');
      expect(await page.shown(panelExcerpt('vardenis-fire'))).toBe(true);
    });
  });

  describe.skipIf(!isInstalled(engine))('the list', () => {
    test('has every claim in the article’s words, and leads to its place', async ({
      page,
      siteUrl,
    }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      const quotes = await page.all(listItems, (items) =>
        items.map((item) => [
          item.dataset['claim']!,
          item.querySelector(':scope > blockquote')!.textContent.trim(),
        ]),
      );
      expect(Object.fromEntries(quotes)).toEqual(
        Object.fromEntries(claims.map(({ id, excerpt }) => [id, excerpt.exact])),
      );
      expect(quotes).toHaveLength(claims.length);
      const group = 'conflict-map > .claims details[data-place="vardenis"]';
      if ((await page.attribute(group, 'open')) === null) await page.click(`${group} > summary`);
      await page.click(`${group} a[data-select="vardenis"]`);
      await expectOpen(page, 'vardenis');
    });

    test('opens for a claim that has no place', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed-still.html#claim-jet-downed`);
      await eventually(() => page.text(`${panel} >>> .note`)).toBe(
        'The article names no place that could be drawn for this.',
      );
      expect(await page.text(panelExcerpt('jet-downed'))).toBe(claimOf('jet-downed').excerpt.exact);
      expect(await page.shown('conflict-map #claim-jet-downed > blockquote')).toBe(true);
    });

    test('is filtered by who speaks and by words, a denial staying with its claim', async ({
      page,
      siteUrl,
    }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.click(filterToggle);
      await page.click(
        'conflict-filters >>> details[open] input[value="armenia-foreign-ministry"]',
      );
      await eventually(() => hash(page)).toBe('by=armenia-foreign-ministry');
      expect(await page.shown('#claim-dashkesan-shelling #claim-dashkesan-denial')).toBe(true);
      await page.session.press('Escape');
      await page.click('conflict-filters >>> button.all');
      await eventually(() => shownClaims(page)).toBe(claims.length);
      await page.click(search);
      for (const letter of 'existential') await page.session.press(letter);
      await eventually(() => hash(page)).toBe('q=existential');
      await eventually(() => shownClaims(page)).toBe(1);
    });
  });

  describe.skipIf(!isInstalled(engine))('the timeline', () => {
    test('shows a day by click', async ({ page, siteUrl }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.click('conflict-timeline >>> button.timeline-day');
      await eventually(() => hash(page)).toBe('from=2020-09-27&to=2020-09-27');
      await eventually(() => shownClaims(page)).toBe(38);
      await page.click('conflict-timeline >>> button.all');
      await eventually(() => shownClaims(page)).toBe(claims.length);
    });

    test('takes a period by keys', async ({ page, siteUrl }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.press('conflict-timeline >>> [data-first="1"]', 'Enter');
      await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-28');
      await page.session.press('ArrowRight', 'Shift');
      await eventually(() => hash(page)).toBe('from=2020-09-28&to=2020-09-29');
    });
  });

  describe.skipIf(!isInstalled(engine))('the guided reading', () => {
    test('goes through its steps in the panel', async ({ page, siteUrl }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.click('conflict-map >>> button.guide-start');
      await eventually(() => hash(page)).toContain('step=1');
      const first = await page.text(guideHeading);
      await page.click('conflict-guide >>> button:has-text(Next)');
      await eventually(() => hash(page)).toContain('step=2');
      expect(await page.text(guideHeading)).not.toBe(first);
      await page.session.press('Escape');
      await eventually(() => hash(page)).toBe('');
      expect(await page.shown(guideHeading)).toBe(false);
    });

    test('follows the card that is read in the page', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}index-still.html`);
      await page.read('.guide-steps [data-step="5"]', (card) =>
        card.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await eventually(() => hash(page)).toContain('step=5');
      const inWindow = (): Promise<boolean> =>
        page.read('conflict-map-view >>> button[data-place="dashkesan"]', (one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 0 && bottom < innerHeight;
        });
      await eventually(inWindow).toBe(true);
    });
  });

  describe.skipIf(!isInstalled(engine))('the address', () => {
    test('opens the claim that it names', async ({ page, siteUrl }) => {
      for (const name of ['index-still.html', 'embed-still.html']) {
        await openSigns(page, `${siteUrl}${name}#claim=dashkesan-shelling`);
        await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
        await eventually(() => page.shown(panelExcerpt('dashkesan-shelling'))).toBe(true);
      }
    });

    test('restores filter, days and map view, and says what it does not know', async ({
      page,
      siteUrl,
    }) => {
      const address = 'from=2020-09-28&to=2020-09-29&by=armenia-authorities&view=46.2,40.1,8.1';
      await openTools(page, `${siteUrl}embed-still.html#${address}`);
      await eventually(() => page.text('conflict-filters >>> .total')).toMatch(/^\d+ of /);
      expect(await hash(page)).toBe(address);
      await openSigns(page, `${siteUrl}embed-still.html#claim=no-such-claim`);
      await eventually(() => page.text('[role="alert"]')).toContain('claim=no-such-claim');
    });

    test('goes back and forward with the selection', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      await page.click(sign('dashkesan'));
      await eventually(() => hash(page)).toBe('place=dashkesan');
      await page.click(sign('terter'));
      await eventually(() => hash(page)).toBe('place=terter');
      await page.session.go(-1);
      await expectOpen(page, 'dashkesan');
      await page.session.go(-1);
      await eventually(() => pressedPlaces(page)).toEqual([]);
      expect(await page.shown(panel)).toBe(false);
      await page.session.go(2);
      await expectOpen(page, 'terter');
    });

    test('is copied with a claim’s link', async ({ page, siteUrl }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.click(sign('vardenis'));
      await page.click('conflict-claim-links >>> button:has-text(Copy link)');
      await eventually(() => page.text('conflict-claim-links >>> [role="status"]')).toBe(
        'The link is copied.',
      );
      const link = await page.read('conflict-claim-links >>> a', (one) => one.getAttribute('href'));
      expect(link).toContain('vardenis-fire');
      // Read as a reader does: by pasting it.
      await page.press(search, 'v', 'Control');
      const pasted = (): Promise<string> =>
        page.read(
          'conflict-filters >>> input[type="search"]',
          (one) => (one as HTMLInputElement).value,
        );
      await eventually(pasted).toBe(link);
    });
  });

  describe.skipIf(!isInstalled(engine))('what can be taken along', () => {
    test('the claims as CSV and the map as a picture', async ({ page, session, siteUrl }) => {
      await openTools(page, `${siteUrl}embed-still.html`);
      await page.click('conflict-map >>> .picture > summary');
      await page.click('conflict-data >>> button[data-format="csv"]');
      const csv = await downloaded(session.downloads, /^karabakh-2020.*\.csv$/);
      expect(readCsv(csv.toString('utf8').replace('\uFEFF', ''))).toHaveLength(claims.length + 1);
      await page.click('conflict-map >>> .picture button[data-format="png"]');
      const picture = PNG.sync.read(await downloaded(session.downloads, /\.png$/));
      expect(picture.width).toBeGreaterThan(1000);
      expect(new Set(new Uint32Array(picture.data.buffer)).size).toBeGreaterThan(50);
    });

    test('a snippet, from a dialog that Escape closes', async ({ page, siteUrl }) => {
      await openTools(page, `${siteUrl}index-still.html#place=dashkesan`);
      const button = 'conflict-embed[for] >>> button';
      await page.click(button);
      const snippet = (): Promise<string> =>
        page.read('conflict-embed[for] >>> textarea', (one) => (one as HTMLTextAreaElement).value);
      await eventually(() => page.shown('conflict-embed[for] >>> dialog')).toBe(true);
      expect(await snippet()).toContain(siteUrl);
      expect(await snippet()).toContain('dashkesan');
      await page.session.press('Escape');
      await eventually(() => page.shown('conflict-embed[for] >>> dialog')).toBe(false);
    });
  });

  describe.skipIf(!isInstalled(engine))('in a frame', () => {
    test('it fits its content, also when that changes', async ({ page, hosts }) => {
      await page.session.resize(768, 900);
      await page.session.open(hosts.paste('fitted.html', await stillHost('fitted-frame')));
      const frame = page.frame('iframe');
      await signsOf(frame);
      const height = (): Promise<number> => page.read('iframe', (one) => one.clientHeight);
      const fits = async (): Promise<boolean> => {
        const content = await frame.run(
          () => document.documentElement.getBoundingClientRect().height,
        );
        return Math.abs((await height()) - content) <= 1;
      };
      await eventually(fits).toBe(true);
      const before = await height();
      await frame.click('details.claims-group:not([open]) > summary');
      await eventually(height).toBeGreaterThan(before);
      await eventually(fits).toBe(true);
    });

    test('it keeps the article around it in step', async ({ page, hosts }) => {
      await page.session.open(hosts.paste('in-step.html', await stillHost('in-step')));
      const frame = page.frame('iframe');
      await signsOf(frame);
      // From its first word on, the frame is followed.
      await eventually(() => page.read('iframe', (one) => one.clientHeight)).not.toBe(820);
      await page.hover('article [data-claim="dashkesan-denial"]');
      await eventually(() => pressedPlaces(frame)).toEqual(['dashkesan']);
      await page.click('article [data-claim="dashkesan-denial"]');
      await eventually(() => frame.attribute('conflict-map', 'select')).toBe('dashkesan-denial');
      await eventually(() =>
        page.attribute('article [data-claim="dashkesan-denial"]', 'aria-current'),
      ).toBe('true');
    });

    test('it works in a sandbox that takes its origin away', async ({ page, hosts }) => {
      await page.session.open(`${hosts.url}wordpress.html`);
      const frame = page.frame('iframe');
      await signsOf(frame);
      expect(await frame.run(() => self.origin)).toBe('null');
      await ready(frame);
      await frame.click(sign('dashkesan'));
      await eventually(() => frame.text(panelExcerpt('dashkesan-shelling'))).toBe(
        claimOf('dashkesan-shelling').excerpt.exact,
      );
      await eventually(() => page.read('iframe', (one) => one.clientHeight)).not.toBe(820);
    });
  });

  describe.skipIf(!isInstalled(engine))('tiles of a basemap', () => {
    test.for([
      { where: 'the page', sandbox: false },
      { where: 'a sandbox that takes its origin away', sandbox: true },
    ])('are read in parts and drawn, in $where', async ({ sandbox }, { page, hosts, siteUrl }) => {
      const url = `${siteUrl}city-quarter/embed.html`;
      const html = `<!doctype html><title>Tiles</title><style>body { margin: 0 }</style>
        <iframe sandbox="allow-scripts" src="${url}" width="1000" height="850"></iframe>`;
      await page.session.open(sandbox ? hosts.paste('tiles.html', html) : url);
      const map = sandbox ? page.frame('iframe') : page;
      await eventually(() => map.count(sign('cathedral'))).toBe(1);
      if (sandbox) expect(await map.run(() => self.origin)).toBe('null');
      await ready(map);
      // The drawing in the page has streets, too.
      await map.read('.poster', (poster) => {
        poster.style.visibility = 'hidden';
      });
      await eventually(async () => housePixels(await page.session.screenshot())).toBeGreaterThan(
        50_000,
      );
      expect(await map.count('conflict-map-view >>> .lacking')).toBe(0);
      const parts = await map.run(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => /\.pmtiles\.gz$/.test(name))
            .length,
      );
      expect(parts).toBeGreaterThan(1);
    });
  });

  describe.skipIf(!isInstalled(engine))('without script', () => {
    test('every claim is read, and the drawn map leads to it', async ({ page, hosts, siteUrl }) => {
      for (const name of ['index.html', 'embed.html']) {
        const frame = await withoutScript(page, hosts, siteUrl + name);
        expect(await frame.count(listItems)).toBe(claims.length);
        expect(await frame.shown('#claim-dashkesan-shelling #claim-dashkesan-denial')).toBe(true);
        expect(await frame.run(() => customElements.get('conflict-map') === undefined)).toBe(true);
        await frame.click('.poster-signs [data-place="terter"]');
        await eventually(() => hash(frame)).toMatch(/^claim-/);
        const target = await hash(frame);
        expect(claimOf(target.replace('claim-', '')).where.place).toBe('terter');
        await eventually(() => page.frame('iframe').shown(`#${target} > blockquote`)).toBe(true);
      }
    });
  });

  describe.skipIf(!isInstalled(engine))('the reader’s settings', () => {
    test('without WebGL the map says so and stays readable, in dark colours where asked', async ({
      siteUrl,
    }) => {
      const session = await openEngine(engine, { webgl: false, dark: true });
      onTestFinished(() => session.close());
      const page = new Reader(session);
      await openSigns(page, `${siteUrl}embed.html`);
      await wantEngine(page);
      await eventually(() => page.attribute('conflict-map', 'data-state')).toBe('failed');
      expect(await page.text('conflict-map-view >>> .notice')).toContain(
        'WebGL 2 is missing or switched off',
      );
      await page.click(sign('vardenis'));
      await expectOpen(page, 'vardenis');
      for (const element of ['body', 'conflict-map > .claims', '#claim-vardenis-fire blockquote'])
        expect(await contrastsOnDark(page, element), element).toBe(true);
    });

    test('an address may ask for light or dark', async ({ page, siteUrl }) => {
      await openSigns(page, `${siteUrl}embed-still.html?theme=dark`);
      expect(await contrastsOnDark(page, 'conflict-map > .claims')).toBe(true);
      await openSigns(page, `${siteUrl}embed-still.html?theme=light`);
      expect(await contrastsOnDark(page, 'conflict-map > .claims')).toBe(false);
    });
  });

  describe.skipIf(!isInstalled(engine))('on paper', () => {
    test('every claim is unfolded below the drawn map, without controls', async ({
      page,
      siteUrl,
    }) => {
      await openSigns(page, `${siteUrl}embed-still.html#place=terter`);
      await showPrinted(page);
      await page.session.resize(688, 1000);
      const seen = (selector: string): Promise<number> =>
        page.all(
          selector,
          (found) =>
            found.filter(
              (one) =>
                one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
                one.getBoundingClientRect().height > 0,
            ).length,
        );
      expect(await seen(`${listItems} > blockquote`)).toBe(claims.length);
      expect(await seen('.poster .place .sign')).toBe(four.length);
      expect(await page.read('.poster', (one) => one.clientHeight)).toBeGreaterThan(400);
      expect(await seen('conflict-map-view >>> :is(.canvas, .controls)')).toBe(0);
      expect(await seen('conflict-map >>> .actions')).toBe(0);
    });

    test('makes a document of several pages, where the browser can be asked to', async ({
      page,
      session,
      siteUrl,
      skip,
    }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      const document = await session.print();
      if (document === null) return skip('The driver of this engine does not print.');
      expect(Buffer.from(document).subarray(0, 5).toString()).toBe('%PDF-');
      expect(document.length).toBeGreaterThan(100_000);
    });
  });

  describe.skipIf(!isInstalled(engine))('the keyboard', () => {
    test('goes through the page and back, always to something that is seen', async ({
      page,
      siteUrl,
    }) => {
      await openSigns(page, `${siteUrl}embed-still.html`);
      const reached: string[] = [];
      const signs = four.map((place) => `sign of ${place}`);
      while (!signs.every((one) => reached.includes(one)) && reached.length < 60) {
        await page.session.press('Tab');
        reached.push(await page.focused());
        const press = `${reached.at(-1)}, after ${reached.length} times Tab`;
        await eventually(async () => [press, await page.focusIsSeen()]).toEqual([press, true]);
      }
      expect(reached).toEqual(expect.arrayContaining(signs));
      await page.session.press('Tab', 'Shift');
      expect(await page.focused()).toBe(reached.at(-2));
    });
  });
}

/** The panel shows a place with the article's words, and map, list and address say the same. */
async function expectOpen(page: Reader, place: string): Promise<void> {
  await eventually(() => pressedPlaces(page)).toEqual([place]);
  await eventually(() => hash(page)).toBe(`place=${place}`);
  for (const { id, excerpt } of claimsAt(place)) {
    await eventually(() => page.text(panelExcerpt(id))).toBe(excerpt.exact);
    expect(await page.shown(panelExcerpt(id))).toBe(true);
  }
}

/** Opens a page and comes to its map, so that filters and timeline are loaded. */
async function openTools(page: Reader, url: string): Promise<void> {
  await openSigns(page, url);
  await page.hover('conflict-map-view');
  await eventually(() => page.count('conflict-timeline >>> button.timeline-day')).toBeGreaterThan(
    3,
  );
  await eventually(() => page.count(search)).toBe(1);
}

/** A page of the site as it is where scripts may not run: in a frame that does not allow them. */
async function withoutScript(
  page: Reader,
  hosts: { paste: (name: string, html: string) => string },
  url: string,
): Promise<Reader> {
  const html = `<!doctype html><title>No script</title><style>body { margin: 0 }</style>
    <iframe sandbox="allow-same-origin" src="${url}" width="1000" height="850"></iframe>`;
  await page.session.open(hosts.paste('no-script.html', html));
  const frame = page.frame('iframe');
  await eventually(() => frame.count(listItems)).toBe(claims.length);
  return frame;
}

/**
 * The file that the browser has downloaded under a name. Where it will be, an engine first puts an empty file, which
 * the whole one replaces.
 */
async function downloaded(folder: string, name: RegExp): Promise<Buffer> {
  const found = (): string | undefined => readdirSync(folder).find((file) => name.test(file));
  await eventually(() => {
    const file = found();
    return file === undefined ? 0 : statSync(join(folder, file)).size;
  }).toBeGreaterThan(0);
  return readFileSync(join(folder, found()!));
}

/** Whether an element's text is light, on the dark ground behind it, and can be told from it. */
function contrastsOnDark(page: Reader, selector: string): Promise<boolean> {
  return page.read(selector, (element) => {
    /** WCAG's relative luminance: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    const luminance = (color: string): number => {
      const canvas = document.createElement('canvas').getContext('2d')!;
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    let behind: Element | null = element;
    const ground = (one: Element): string => getComputedStyle(one).backgroundColor;
    while (behind && /^(transparent|rgba\(.*, 0\))$/.test(ground(behind)))
      behind = behind.assignedSlot ?? behind.parentElement ?? hostOf(behind);
    function hostOf(one: Element): Element | null {
      const root = one.getRootNode();
      return root instanceof ShadowRoot ? root.host : null;
    }
    const text = luminance(getComputedStyle(element).color);
    const dark = luminance(ground(behind ?? document.documentElement));
    return (text + 0.05) / (dark + 0.05) >= 4.5;
  });
}
