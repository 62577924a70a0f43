import { describe, expect } from 'vitest';
import { siteTest } from '../support/site-test.ts';
import { articleName, claimOf } from './karabakh-data.ts';
import {
  closeButton,
  currentClaims,
  eventually,
  excerpt,
  hash,
  isInWindow,
  leaveEngineOut,
  listClaim,
  mapView,
  openMap,
  openSigns,
  pages,
  panel,
  panelClaim,
  pressedPlaces,
  sign,
  unfold,
  words,
} from './map-page.ts';

describe.each(pages)('the address of $name', ({ path }) => {
  siteTest('opens the claim that it names', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}${path}#claim=dashkesan-shelling`);
    await eventually(() => currentClaims(page)).toEqual(['dashkesan-shelling']);
    expect(await pressedPlaces(page)).toEqual(['dashkesan']);
    expect(await words(excerpt(panelClaim(page, 'dashkesan-shelling')))).toBe(
      claimOf('dashkesan-shelling').excerpt.exact,
    );
    expect(await panel(page).isVisible()).toBe(true);
  });

  siteTest('opens the place that it names, with the engine', async ({ page, siteUrl }) => {
    await openMap(page, `${siteUrl}${path}#place=vardenis`);
    expect(await pressedPlaces(page)).toEqual(['vardenis']);
    expect(await words(panel(page).locator('h2 .where'))).toBe(articleName('vardenis'));
  });

  siteTest('opens a claim of the list that lies in a closed group', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}${path}#claim-putin-ceasefire`);
    await eventually(() => currentClaims(page)).toEqual(['putin-ceasefire']);
    expect(await excerpt(listClaim(page, 'putin-ceasefire')).isVisible()).toBe(true);
  });

  siteTest('says below the map what it names in vain, and shows all', async ({ page, siteUrl }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}${path}#claim=no-such-claim`);
    const message = page.locator('conflict-map [role=alert]');
    await eventually(() => words(message)).toContain(
      'the story does not have: claim=no-such-claim',
    );
    const [map, said, timeline] = await Promise.all(
      [mapView(page), message, page.locator('conflict-timeline')].map((one) => one.boundingBox()),
    );
    expect(said!.y).toBeCloseTo(map!.y + map!.height, 0);
    expect(timeline!.y).toBeCloseTo(said!.y + said!.height, 0);
    expect(await pressedPlaces(page)).toEqual([]);
    expect(await panel(page).isVisible()).toBe(false);
  });

  siteTest('goes back and forward with the selection', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, siteUrl + path);
    await sign(page, 'dashkesan').click();
    await eventually(() => hash(page)).toBe('place=dashkesan');
    const link = listClaim(page, 'dashkesan-shelling').locator('> .claim-head a');
    await unfold(link);
    await link.click();
    await eventually(() => hash(page)).toBe('claim=dashkesan-shelling');
    await sign(page, 'terter').click();
    await eventually(() => hash(page)).toBe('place=terter');

    await page.goBack();
    await eventually(() => currentClaims(page)).toEqual(['dashkesan-shelling']);
    await page.goBack();
    // The place as a whole again: its claim is marked together with its denial.
    await eventually(() => currentClaims(page)).toEqual(['dashkesan-shelling', 'dashkesan-denial']);
    await eventually(() => hash(page)).toBe('place=dashkesan');
    await page.goBack();
    await eventually(() => pressedPlaces(page)).toEqual([]);
    expect(await panel(page).isVisible()).toBe(false);
    await page.goForward();
    await eventually(() => pressedPlaces(page)).toEqual(['dashkesan']);
    expect(await panel(page).isVisible()).toBe(true);
  });

  siteTest(
    'leaves the choice when a link leads elsewhere in the page',
    async ({ page, siteUrl }) => {
      await leaveEngineOut(page);
      await openSigns(page, `${siteUrl}${path}#place=terter`);
      await eventually(() => pressedPlaces(page)).toEqual(['terter']);
      await page.evaluate(() => {
        location.hash = 'claims-heading';
      });
      await eventually(() => hash(page)).toBe('claims-heading');
      // The map has heard of it by then.
      await page.evaluate(() => new Promise(requestAnimationFrame));
      expect(await pressedPlaces(page)).toEqual(['terter']);
    },
  );

  siteTest('says when it names nothing that the story has', async ({ page, siteUrl }) => {
    await leaveEngineOut(page);
    await openSigns(page, `${siteUrl}${path}#claim=no-such-claim`);
    const notice = page.getByRole('alert');
    await eventually(() => words(notice)).toContain('claim=no-such-claim');
    expect(await listClaim(page, 'dashkesan-shelling').isVisible()).toBe(true);
    await sign(page, 'terter').click();
    await eventually(() => notice.count()).toBe(0);
  });
});

siteTest('closing takes the selection out of the address', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, `${siteUrl}?from=host#place=karabakh`);
  await closeButton(page).click();
  await eventually(() => page.url()).toBe(`${siteUrl}?from=host`);
});

siteTest('a marked sentence of the article opens its claim', async ({ page, siteUrl }) => {
  await leaveEngineOut(page);
  await openSigns(page, siteUrl);
  for (const id of ['dashkesan-denial', 'vardenis-fire']) {
    await page.locator(`main > p a[data-claim="${id}"]`).click();
    await eventually(() => currentClaims(page)).toEqual([id]);
    expect(await pressedPlaces(page)).toEqual([claimOf(id).where.place]);
    expect(await excerpt(panelClaim(page, id)).isVisible()).toBe(true);
    await eventually(() => isInWindow(panel(page).locator('h2'))).toBe(true);
  }
});
