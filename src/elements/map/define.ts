import { settleAny } from '../../reading/any-setting.ts';
import { settleBy } from '../../reading/settled.ts';
import { ConflictMap } from './conflict-map.ts';
import { ConflictMapView } from '../view/map-view.ts';
import { ConflictPlacePanel } from '../panel/place-panel.ts';

/** Registers the elements; a second copy of the script on a page changes nothing. */
export function define(registry: CustomElementRegistry = customElements): void {
  const elements = {
    'conflict-map-view': ConflictMapView,
    'conflict-place-panel': ConflictPlacePanel,
    'conflict-map': ConflictMap,
  };
  for (const [name, element] of Object.entries(elements)) {
    if (!registry.get(name)) registry.define(name, element);
  }
}

/** Registers the elements for pages of others, which may set anything. See {@link define}. */
export function defineAnywhere(registry?: CustomElementRegistry): void {
  settleBy(settleAny);
  define(registry);
}
