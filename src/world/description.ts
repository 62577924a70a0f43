import { farthestZoom, onEarth, type Box } from './plane/box.ts';
import { overlap } from './plane/clip.ts';
import { TOWN_ERROR_KM } from './towns.ts';
import { contestedLayer, edgeLayer, linesOfBorders, type MadeBasemap } from './make-basemap.ts';
import type { Held } from './held-areas.ts';
import { SEA } from './ground-shapes.ts';
import { claimants, countryName, isUndecided, NOBODY } from './owners.ts';
import { SOURCES } from './sources.ts';
import { NOT_SHOWN } from './tables/not-shown.ts';
import { SHARED } from './tables/territories.ts';
import type { BasemapFile, BasemapLayer, BasemapSource } from '../story/schema/types.ts';
import type { BasemapRole } from '../story/vocabulary/basemap-roles.ts';
import * as words from '../words/words.ts';

/** A layer of `basemap.json` that is an object of the topology. */
type LayerDescription = BasemapLayer & { object: string };

/** Longest title, in characters. */
const LONGEST_TITLE = 120;

/** Longest label that the key above the map takes, in characters; and the longest short one. */
const LONGEST_LABEL = 60;
const LONGEST_SHORT = 24;

/** A layer, and what it is in words. */
type Described = LayerDescription & { says?: string };

/** What the disputed layers of a basemap are, each in words. */
export function disputedLayers(made: MadeBasemap): string[] {
  return layersOf(made).flatMap(({ says, role }) =>
    says !== undefined && role !== 'contested-area' ? [says] : [],
  );
}

/** What is disputed in a box and not drawn as such, in sentences. */
export function notShownIn(box: Box): string[] {
  return NOT_SHOWN.filter(({ around }) =>
    onEarth(box).some((bounds) => overlap(bounds, around)),
  ).map(({ id }) => words.notShown[id]);
}

/** Describes a basemap; `foreground` are the ids of the countries that stand out, all where it is empty. */
export function describeBasemap(
  made: MadeBasemap,
  id: string,
  foreground: readonly string[],
): BasemapFile {
  const { frame, shift } = made.box;
  const [west, south, east, north] = frame;
  const there = layersOf(made).filter(
    // A map of the open sea has its land, too: none.
    ({ object, role }) => role === 'land' || (made.counts[object] ?? 0) > 0,
  );
  const layers = there.map((layer) => withLegend(layer, there));
  const credited = new Set(layers.flatMap(({ sources }) => sources.map(({ credit }) => credit)));
  return {
    id,
    title: titleOf(made),
    language: words.language.tag,
    extent: [west + shift, south, east + shift, north],
    zooms: [Math.min(farthestZoom(frame), made.zoom - 1), made.zoom],
    topology: 'basemap.topojson',
    ...(foreground.length > 0 && { foreground: [...foreground] }),
    layers,
    credits: CREDITS.filter(({ name, always }) => always === true || credited.has(name)).map(
      ({ name, url, licence }) => ({ name, url, ...(licence !== undefined && { licence }) }),
    ),
    about: aboutBox(made),
    placesLicence: words.basemap.placesLicence,
  };
}

/** What readers have to know of a basemap, in sentences. */
function aboutBox(made: MadeBasemap): string[] {
  return [
    words.basemap.dates,
    words.basemap.exactness(largestShift(made)),
    words.basemap.convention,
    ...notShownIn(made.box),
  ];
}

/** How far lines may be simplified, in metres. */
function largestShift({ scale }: MadeBasemap): number {
  return Math.ceil(0.7 * scale.pixel);
}

/**
 * A layer with what the key says of its role: layers of one role are drawn alike and explained once, by the
 * first. Of several that differ, what they have in common.
 */
function withLegend(layer: Described, all: readonly Described[]): LayerDescription {
  const { says, ...own } = layer;
  if (says === undefined) return own;
  const alike = all.filter(({ role }) => role === layer.role);
  const sources = own.sources.map((source) => ({
    ...source,
    error: words.basemap.sourceOf(says, source.error),
  }));
  if (alike[0] !== layer) return { ...own, sources };
  const common = words.basemap.several[layer.role as keyof typeof words.basemap.several];
  return { ...own, legend: legend(alike.length > 1 ? common : says), sources };
}

/** In the order in which they are shown. */
const CREDITS: readonly { name: string; url: string; licence?: string; always?: true }[] = [
  { name: SOURCES.borders.credit, url: SOURCES.borders.url, licence: 'ODbL' },
  {
    name: words.basemap.credits.naturalEarth,
    url: 'https://www.naturalearthdata.com/',
    always: true,
  },
  { name: SOURCES.towns.credit, url: SOURCES.towns.url, licence: SOURCES.towns.licence },
];

function titleOf({ parts }: MadeBasemap): string {
  const owners = parts.map(({ properties }) => properties.owner);
  const countries = owners.filter((owner) => owner !== SEA && !isUndecided(owner));
  if (countries.length === 0) return words.basemap.openSea;
  return words.basemap.title(countries.map(countryName).sort()).slice(0, LONGEST_TITLE);
}

/** In the order in which the key explains them. */
function layersOf(made: MadeBasemap): Described[] {
  const metres = largestShift(made);
  const { error, basis } = words.basemap;
  const land: BasemapSource = {
    ...SOURCES.borders,
    error: error.land(metres),
    accuracy: { positionKm: metres / 1000, basis: basis.borders(metres) },
  };
  const fromBorders = SOURCES.borders.source;
  const plain = (
    object: string,
    role: BasemapRole,
    sources: BasemapSource[],
  ): LayerDescription => ({
    id: object,
    role,
    object,
    sources,
  });
  return [
    ...linesOfBorders(made.borders).map((line): Described => ({
      ...plain(line, 'disputed-border', [land]),
      says: words.disputedLines[line],
      measured: { name: words.measuredLines[line], from: fromBorders },
    })),
    ...made.held.flatMap(heldLayers),
    ...made.parts
      .map(({ properties: { owner } }) => owner)
      .filter((owner) => owner !== SEA && isUndecided(owner))
      .map((owner): Described => ({
        ...plain(contestedLayer(owner), 'contested-area', [land]),
        says: contestedLabel(owner),
      })),
    {
      ...plain('borders', 'border', [land]),
      legend: { label: words.basemap.border },
      measured: { from: fromBorders },
    },
    {
      ...plain('district-lines', 'district', [districts(error.districts)]),
      legend: { label: words.basemap.district },
    },
    plain('countries', 'land', [
      { ...land, error: [land.error, ...notShownIn(made.box)].join(' ') },
    ]),
    plain('lakes', 'water', waterSources(made, metres)),
    {
      ...plain('settlements', 'settlement', [
        {
          ...SOURCES.towns,
          error: error.towns,
          accuracy: { positionKm: TOWN_ERROR_KM, basis: basis.towns },
        },
      ]),
      measured: { from: SOURCES.towns.source },
    },
    plain('labels', 'label', [
      {
        source: words.basemap.placedByRule,
        licence: words.basemap.ownLicence,
        credit: '',
        error: error.labels,
      },
    ]),
  ];
}

function districts(error: string): BasemapSource {
  return { ...SOURCES.districts, error };
}

function waterSources({ scale }: MadeBasemap, metres: number): BasemapSource[] {
  const { parts, error } = words.basemap;
  const least = Number(scale.smallestKm2.toPrecision(2));
  return (['lakes', 'rivers', 'seas'] as const).map((part) => ({
    part: parts[part],
    ...SOURCES[part],
    error: error.water(metres, least),
  }));
}

function heldLayers({ row, name, line }: Held): Described[] {
  const country = countryName(row.within);
  const called = row.says === 'state' ? name : words.heldAreas.edgeOf[row.says];
  const from = SOURCES.districts.source;
  const sources: BasemapSource[] = [
    {
      ...districts(words.basemap.error.held),
      accuracy: { positionKm: TOWN_ERROR_KM, basis: words.basemap.basis.districts },
    },
  ];
  const edge: Described[] = line
    ? [
        {
          id: edgeLayer(row.id),
          role: 'ceasefire-line',
          object: edgeLayer(row.id),
          says: words.heldAreas.edge(called),
          measured: { name: words.heldAreas.measuredEdge(called), from },
          sources,
        },
      ]
    : [];
  return [
    ...edge,
    {
      id: row.id,
      role: 'behind-line',
      object: row.id,
      says: words.heldAreas[row.says](country, name),
      sources,
    },
  ];
}

/** What the key says of land that several count to themselves: with their names, or where these are too long, their codes. */
export function contestedLabel(owner: string): string {
  if (owner === NOBODY) return words.basemap.unclaimed;
  const codes = claimants(owner);
  const say = { claimed: words.basemap.claimed, common: words.basemap.common };
  const known = SHARED[owner];
  const says = known ? say[known] : words.basemap.shared;
  const label = says(codes.map(countryName));
  return label.length <= LONGEST_LABEL ? label : says(codes.map((code) => code.toUpperCase()));
}

function legend(label: string): NonNullable<LayerDescription['legend']> {
  const [short = ''] = label.split(',');
  const cut = label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
  return { label: cut, ...(short !== label && short.length <= LONGEST_SHORT && { short }) };
}
