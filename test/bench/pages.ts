/** What a script in the page must know to measure it. It is sent there as JSON. */
export interface PageSigns {
  /** The area to compare for visual completeness; the whole window when none is in view. */
  mapArea: string;
  /** A place that can be clicked. Found in shadow roots too; the first one that is in reach counts. */
  place: string;
  /** Becomes true when the map is drawn: a performance mark, or a selector that matches. */
  ready: { mark: string } | { selector: string };
  /** Matches from when the page has decided to start its engine; null where nothing tells. */
  engineWanted: string | null;
}

/** A page to measure. */
export interface BenchPage {
  id: string;
  /** Its name in the tables. */
  label: string;
  /** Which of the served folders it is in. */
  folder: 'references' | 'site';
  path: string;
  signs: PageSigns;
  /** When its engine starts, instead of when the page says. */
  engine?: 'visible';
}

/** A sign, a shape or a link of the place, but not its part of a list. */
const PLACE = '[data-place="terter"]:not(details, li, section)';

const reference: PageSigns = {
  mapArea: '.map',
  place: PLACE,
  ready: { mark: 'map-ready' },
  engineWanted: null,
};

const own: PageSigns = {
  mapArea: 'conflict-map-view, conflict-map [slot="poster"]',
  place: PLACE,
  ready: { selector: 'conflict-map[data-state="ready"]' },
  engineWanted: 'conflict-map:is([data-state="loading"], [data-state="ready"])',
};

/** Of a map that stands as a drawing until a hand comes to it. */
const still: PageSigns = { ...own, ready: { selector: 'conflict-map[data-shown]' } };

/** All pages, in the order of the tables. */
export const PAGES: BenchPage[] = [
  { id: 'embed', label: 'this map', folder: 'site', path: 'embed.html', signs: still },
  {
    id: 'engine',
    label: 'with its engine',
    folder: 'site',
    path: 'embed.html',
    signs: own,
    engine: 'visible',
  },
  { id: 'site', label: 'whole page', folder: 'site', path: '', signs: still },
  {
    id: 'inline-svg',
    label: 'inline SVG',
    folder: 'references',
    path: 'inline-svg/',
    signs: reference,
  },
  { id: 'leaflet', label: 'Leaflet', folder: 'references', path: 'leaflet/', signs: reference },
  {
    id: 'openlayers',
    label: 'OpenLayers',
    folder: 'references',
    path: 'openlayers/',
    signs: reference,
  },
  { id: 'maplibre', label: 'MapLibre', folder: 'references', path: 'maplibre/', signs: reference },
];

/** The claim whose excerpt a click on the place must open. */
export const CLAIM = 'terter-artillery';
