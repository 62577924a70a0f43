import { ContextProvider, ContextRoot } from '@lit/context';
import type { ReactiveControllerHost } from 'lit';
import { readingContext, type ShownReading } from '../../reading/reading-context.ts';
import { ConflictClaimLinks } from '../links/claim-links.ts';
import { ConflictData } from '../downloads/conflict-data.ts';
import { ConflictFilters } from '../filters/conflict-filters.ts';
import { ConflictGuide } from '../guide/conflict-guide.ts';
import { ConflictComparison } from '../numbers/comparison.ts';
import { ConflictDistanceLines } from '../numbers/distance-lines.ts';
import { ConflictOverlaySwitch } from '../numbers/overlay-switch.ts';
import { ConflictRuler } from '../numbers/ruler.ts';
import { ConflictPlaceDetails } from '../panel/place-details.ts';
import { ConflictDay } from '../timeline/conflict-day.ts';
import { ConflictTimeline } from '../timeline/conflict-timeline.ts';
import { moreStyles } from '../more/more-styles.ts';
import beyondCss from '../more/beyond.css?inline';
import openedMenuCss from '../downloads/opened-menu.css?inline';
import focusInFrontCss from '../shared/focus-in-front.css?inline';

export { PictureMenu } from '../downloads/picture-menu.ts';
export { mapAnnouncer } from './announcement.ts';
export { keepFocusInFront } from '../shared/focus-in-front.ts';
export { reachHiddenSigns } from '../view/hidden-sign.ts';
export { keepPrintPicture } from './keep-print-picture.ts';
export { laterSections } from '../more/more.ts';

/** The look, for the map's shadow root, of what only the tools make possible. */
export const toolStyles: string = moreStyles.cssText + beyondCss + openedMenuCss + focusInFrontCss;

/**
 * What the map brings beyond reading it: loaded when the map stands or the reader comes to it, so
 * that nothing of it is in the way of the first picture.
 */
const elements: Record<string, CustomElementConstructor> = {
  'conflict-day': ConflictDay,
  'conflict-timeline': ConflictTimeline,
  'conflict-filters': ConflictFilters,
  'conflict-claim-links': ConflictClaimLinks,
  'conflict-place-details': ConflictPlaceDetails,
  'conflict-data': ConflictData,
  'conflict-guide': ConflictGuide,
  'conflict-comparison': ConflictComparison,
  'conflict-distance-lines': ConflictDistanceLines,
  'conflict-overlay-switch': ConflictOverlaySwitch,
  'conflict-ruler': ConflictRuler,
};

/** Keeps what elements ask for until the map around them answers. */
new ContextRoot().attach(document.documentElement);

/** Answers the elements in a map's slots. What it gives back tells them of another reading. */
export function provideReading(
  map: ReactiveControllerHost & HTMLElement,
  initialValue: ShownReading,
): (reading: ShownReading) => void {
  const provider = new ContextProvider(map, { context: readingContext, initialValue });
  return (reading) => {
    provider.setValue(reading);
  };
}

/** Registers the elements of the tools; a second copy of the script on a page changes nothing. */
export function defineTools(registry: CustomElementRegistry = customElements): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!registry.get(name)) registry.define(name, element);
  }
}
