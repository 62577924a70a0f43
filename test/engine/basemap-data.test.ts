import { expect, it } from 'vitest';

import { embeddedBasemap } from '../../src/engine/basemap-data.ts';
import { shippedBasemap } from '../scene/fixtures/karabakh.ts';

it('embeds the basemap that is shipped', () => {
  expect(embeddedBasemap()).toEqual(shippedBasemap());
});
