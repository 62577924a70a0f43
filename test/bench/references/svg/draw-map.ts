import type { Feature } from 'geojson';
import type { Topology } from 'topojson-specification';
import { fitBounds, project, type Size } from '../../../../src/scene/camera.ts';
import { decodeBasemap } from '../shared/decode-basemap.ts';
import { escaped } from '../shared/html.ts';
import { HALO, labelLooks, type MapLabel, mapLabels } from '../shared/labels.ts';
import { type Look, looks, SEA } from '../shared/look.ts';
import type { ReferencePlace, ReferenceStory } from '../shared/types.ts';
import { pathData, UNITS } from './path-data.ts';
import { pixelShapes } from './pixel-shapes.ts';
import type { Pixel } from './simplify.ts';

/** The room that the page leaves for the map in a window of 800 × 600. */
const SIZE: Size = { width: 800, height: 530 };

/** Beyond the picture: wider windows of the same kind show some of it. */
const MARGIN = 40;

type Projection = (lngLat: readonly [number, number]) => Pixel;

/** The map as an SVG element, simplified to what can be seen at its size. */
export function drawMap(story: ReferenceStory, basemap: string): string {
  const camera = fitBounds(story.bounds, SIZE, 9.5);
  const inPixels: Projection = (lngLat) => project(lngLat, camera, SIZE);
  const topology = JSON.parse(basemap) as Topology;
  const shapes = (look: Look): Feature[] =>
    look.layer === 'places'
      ? placeShapes(story.places, inPixels)
      : pixelShapes(topology, look.layer, inPixels);
  const paths = looks(story.places).map((look) => path(look, shapes(look)));
  const names = mapLabels(decodeBasemap(basemap), story.places).map((one) => label(one, inPixels));
  const signs = story.places.map((place) => sign(place, inPixels));
  const { width, height } = SIZE;
  return `<svg class="map" viewBox="0 0 ${width} ${height}" preserveAspectRatio="xMidYMid slice" role="group" aria-label="Map" font-family="system-ui,sans-serif"><rect x="-${width}" y="-${height}" width="${3 * width}" height="${3 * height}" fill="${SEA}"/><g transform="scale(${1 / UNITS})" fill="none" stroke-linejoin="round">${paths.join('')}</g><g text-anchor="middle" stroke="${HALO}" stroke-width="2.5" paint-order="stroke">${names.join('')}</g>${signs.join('')}</svg>`;
}

function path(look: Look, shapes: Feature[]): string {
  const { ids, fill, fillOpacity, line, width = 1, dash } = look;
  const { width: right, height: bottom } = SIZE;
  const box = { left: -MARGIN, top: -MARGIN, right: right + MARGIN, bottom: bottom + MARGIN };
  const data = shapes
    .filter(({ properties }) => !ids || ids.includes((properties as { id: string }).id))
    .map(({ geometry }) => pathData(geometry, box))
    .join('');
  const attributes = {
    fill,
    'fill-opacity': fillOpacity,
    stroke: line,
    'stroke-width': line === undefined ? undefined : width * UNITS,
    'stroke-dasharray': dash?.map((length) => length * UNITS).join(' '),
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${value ?? ''}"`);
  return `<path${written.join('')} d="${data}"/>`;
}

function placeShapes(places: ReferencePlace[], inPixels: Projection): Feature[] {
  return places.flatMap(({ id, area }) =>
    area?.type === 'Polygon'
      ? [
          {
            type: 'Feature',
            properties: { id },
            geometry: {
              type: 'Polygon',
              coordinates: area.coordinates.map((ring) =>
                ring.map(([lng = 0, lat = 0]) => [...inPixels([lng, lat])]),
              ),
            },
          },
        ]
      : [],
  );
}

function label({ text, kind, lngLat, rotate }: MapLabel, inPixels: Projection): string {
  const [x, y] = inPixels(lngLat).map(Math.round) as [number, number];
  if (x < 0 || y < 0 || x > SIZE.width || y > SIZE.height) return '';
  const { size, style, colour } = labelLooks[kind];
  const turned = rotate === 0 ? '' : ` transform="rotate(${rotate} ${x} ${y})"`;
  const slanted = style === 'normal' ? '' : ` font-style="${style}"`;
  return `<text x="${x}" y="${y + 4}" font-size="${size}" fill="${colour}"${slanted}${turned}>${escaped(text)}</text>`;
}

const NAME_AT = {
  right: 'x="20" y="5"',
  left: 'x="-20" y="5" text-anchor="end"',
  below: 'y="30" text-anchor="middle"',
  above: 'y="-20" text-anchor="middle"',
};

function sign({ id, name, colour, labelSide, lngLat }: ReferencePlace, at: Projection): string {
  const [x, y] = at(lngLat).map((value) => value.toFixed(1)) as [string, string];
  return `<a href="#${id}" data-place="${id}" transform="translate(${x} ${y})"><circle r="14" fill="#fff" stroke="${colour}" stroke-width="2.5"/><circle r="10.5" fill="${colour}"/><text ${NAME_AT[labelSide]} font-size="15" font-weight="700" fill="#1d1b18" stroke="${HALO}" stroke-width="3" paint-order="stroke">${escaped(name)}</text></a>`;
}
