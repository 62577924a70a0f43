import { divIcon, geoJSON, latLng, latLngBounds, map as createMap, marker } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { basemap } from '../shared/basemap.ts';
import { escaped } from '../shared/html.ts';
import { labelLooks, mapLabels } from '../shared/labels.ts';
import { type Look, looks } from '../shared/look.ts';
import '../shared/page.css';
import { openPanel } from '../shared/panel.ts';
import { placeFeatures } from '../shared/place-features.ts';
import { markReady } from '../shared/ready.ts';
import { placeSign } from '../shared/sign.ts';
import { story } from '../shared/story.ts';

const [west, south, east, north] = story.bounds;
const map = createMap(document.querySelector<HTMLElement>('.map')!, {
  preferCanvas: true,
  zoomSnap: 0,
  attributionControl: false,
});
map.fitBounds(latLngBounds([south, west], [north, east]), { animate: false });

const places = placeFeatures(story.places);

function addLook({ layer, ids, fill, fillOpacity = 1, line, width = 1, dash }: Look): void {
  geoJSON(layer === 'places' ? places : basemap[layer], {
    interactive: false,
    ...(ids && {
      filter: ({ properties }) => ids.includes((properties as { id?: string } | null)?.id ?? ''),
    }),
    style: {
      fill: fill !== undefined,
      ...(fill !== undefined && { fillColor: fill }),
      fillOpacity,
      stroke: line !== undefined,
      ...(line !== undefined && { color: line }),
      weight: width,
      ...(dash && { dashArray: dash }),
    },
  }).addTo(map);
}

looks(story.places).forEach(addLook);

for (const { text, kind, lngLat, rotate } of mapLabels(basemap, story.places)) {
  const { size, style, colour } = labelLooks[kind];
  const turned = `translate(-50%,-50%) rotate(${rotate}deg)`;
  const html = `<span class="label" style="font:${style} ${size}px system-ui;color:${colour};transform:${turned}">${escaped(text)}</span>`;
  marker(latLng(lngLat[1], lngLat[0]), {
    icon: divIcon({ className: '', iconSize: [0, 0], html }),
    interactive: false,
    keyboard: false,
  }).addTo(map);
}

for (const place of story.places) {
  marker(latLng(place.lngLat[1], place.lngLat[0]), {
    icon: divIcon({ className: '', iconSize: [28, 28], html: placeSign(place) }),
    keyboard: false,
  })
    .on('click', () => openPanel(place))
    .addTo(map);
}

// The canvas is drawn in the first frame, the one after it shows that it was.
requestAnimationFrame(() => requestAnimationFrame(markReady));
