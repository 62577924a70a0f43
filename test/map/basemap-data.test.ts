import { expect, it } from 'vitest';

import { embeddedBasemap } from '../../src/map/basemap-data.ts';
import { shippedBasemap } from '../layers/fixtures/karabakh.ts';

it('embeds the basemap that is shipped', () => {
  expect(embeddedBasemap()).toEqual(shippedBasemap());
});
