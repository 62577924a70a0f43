import * as v from 'valibot';
import type {
  Accuracy,
  Actor,
  AnnotationMeasure,
  BasemapCredit,
  Correction,
} from '../schema/types.ts';
import type { Excerpt, Figure, KnownArea, PlaceName, PlaceProperties } from '../schema/types.ts';
import type { Side, Source, Term, When, Where } from '../schema/types.ts';
import type { Claim, Distance, GuideStep, KnownMeasure, Measurement } from '../story.ts';
import type {
  GroundEntry,
  LabelLayout,
  Locator,
  Place,
  StoryBasemap,
  StoryKind,
} from '../story.ts';
import type { StoryAnnotation } from '../story.ts';
import type { GivenStory } from './built-story.ts';
import { actorKinds } from '../vocabulary/actor-kinds.ts';
import { allBasemapRoles } from '../vocabulary/basemap-roles.ts';
import { measuredUnits, units } from '../vocabulary/units.ts';
import { sideColours } from '../vocabulary/voice-colours.ts';
import * as words from '../../words/words.ts';
import {
  object,
  oneOf,
  among,
  list,
  orNull,
  optional,
  fitting,
  text,
  someText,
  truth,
  number,
  id,
  language,
  webAddress,
  point,
  position,
  line,
  bounds,
  instants,
  isListOf,
  geometry,
} from './value-schemas.ts';

const isTrue = fitting<true>((value) => value === true, words.faults.truth);

export const claim = object<Claim>({
  id,
  kind: text,
  summary: someText,
  label: optional(text),
  claimant: orNull(text),
  subject: orNull(text),
  voice: oneOf<Claim['voice']>({ quoted: true, reported: true, unattributed: true }),
  circumstance: orNull(text),
  when: object<When>({ edtf: text, words: orNull(text), announced: optional(isTrue) }),
  where: object<Where>({ place: orNull(text), words: orNull(text) }),
  figures: list(
    object<Figure>({
      value: orNull(number),
      unit: oneOf<Figure['unit']>(units),
      currency: optional(
        fitting<string>(
          (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
          words.faults.currency,
        ),
      ),
      counts: optional(
        list(
          oneOf<NonNullable<Figure['counts']>[number]>({
            killed: true,
            injured: true,
            missing: true,
            destroyed: true,
          }),
        ),
      ),
      qualifier: orNull(
        oneOf<NonNullable<Figure['qualifier']>>({
          about: true,
          approximately: true,
          nearly: true,
          'at least': true,
          'more than': true,
          'at most': true,
          'less than': true,
          dozens: true,
        }),
      ),
      counted: text,
      words: text,
      notation: optional(text),
    }),
  ),
  excerpt: object<Excerpt>({
    exact: someText,
    prefix: text,
    suffix: text,
    start: number,
    end: number,
    sha256: optional(text),
  }),
  respondsTo: optional(text),
  stance: optional(
    oneOf<NonNullable<Claim['stance']>>({
      denies: true,
      confirms: true,
      rejects: true,
      comments: true,
    }),
  ),
  sameFigureAs: optional(text),
  answer: oneOf<Claim['answer']>({
    reported: true,
    'none-reported': true,
    'not-applicable': true,
  }),
  note: optional(text),
  range: instants,
  uncertain: truth,
  corrected: optional(list(text)),
  said: optional(list(number)),
});

export const place = object<Place>({
  type: oneOf<Place['type']>({ Feature: true }),
  id,
  geometry,
  properties: object<PlaceProperties>({
    names: fitting<PlaceName[]>(
      (value) => isListOf(value, (name) => v.is(placeName, name)) && value.length > 0,
      words.faults.names,
    ),
    precision: oneOf<PlaceProperties['precision']>({
      exact: true,
      town: true,
      district: true,
      region: true,
      country: true,
    }),
    precisionNote: text,
    mark: position,
    sign: optional(position),
    labelSide: optional(
      oneOf<NonNullable<PlaceProperties['labelSide']>>({
        left: true,
        right: true,
        above: true,
        below: true,
      }),
    ),
    within: orNull(text),
    provenance: text,
    accuracy: optional(
      object<Accuracy>({ positionKm: number, areaKm2: optional(number), basis: text }),
    ),
    knownArea: optional(object<KnownArea>({ km2: number, source: text })),
  }),
  distances: list(
    object<Distance>({ to: text, kilometres: number, direction: text, error: optional(number) }),
  ),
  across: optional(truth),
});

const placeName = object<PlaceName>({ text: someText, language, usedBy: text });

export const actor = object<Actor>({
  id,
  name: someText,
  plural: optional(truth),
  kind: oneOf<Actor['kind']>(actorKinds),
  side: text,
  role: optional(text),
});

export const annotation = object<StoryAnnotation>({
  claim: text,
  at: position,
  words: optional(text),
  brief: optional(text),
  measured: list(object<AnnotationMeasure>({ measure: text, as: optional(text) })),
});

export const measurement = object<Measurement>({
  claim: text,
  measure: text,
  label: text,
  value: number,
  unit: among(measuredUnits),
  method: text,
  line: optional(line),
  of: optional(oneOf<NonNullable<Measurement['of']>>({ other: true, comparison: true })),
  error: optional(number),
  errorBasis: optional(text),
  known: optional(object<KnownMeasure>({ value: number, what: text, source: text })),
});

export const guideStep = object<GuideStep>({
  title: someText,
  text,
  claims: list(text),
  bounds: orNull(bounds),
  period: orNull(instants),
});

/** The lists whose parts can be left out. */
export type Part = 'annotations' | 'actors' | 'places' | 'claims' | 'measurements' | 'guide';

const anyList = <T>(): v.GenericSchema<unknown, T[]> =>
  fitting<T[]>((value) => Array.isArray(value), words.faults.list);

const storyBasemap = object<StoryBasemap>({
  id,
  language,
  zooms: fitting<[number, number]>(
    (value) =>
      isListOf(value, (one): one is number => Number.isFinite(one)) &&
      value.length === 2 &&
      (value[0] ?? 0) < (value[1] ?? 0),
    words.faults.zooms,
  ),
  view: bounds,
  countries: optional(list(text)),
  legend: list(
    object<GroundEntry>({ role: among(allBasemapRoles()), label: someText, short: someText }),
  ),
  credits: list(
    object<BasemapCredit>({ name: someText, url: webAddress, licence: optional(text) }),
  ),
  about: optional(list(text)),
  placesLicence: optional(text),
  dividedBy: optional(text),
});

export const wholeStory = object<GivenStory>({
  id,
  language,
  title: someText,
  summary: text,
  source: object<Source>({
    publisher: text,
    credit: orNull(text),
    title: orNull(text),
    url: orNull(webAddress),
    date: text,
    dateBasis: text,
    sha256: text,
    length: number,
  }),
  period: instants,
  bounds,
  basemap: optional(storyBasemap),
  locator: optional(
    object<Locator>({
      land: text,
      names: list(object<Locator['names'][number]>({ text, at: point })),
      frame: text,
    }),
  ),
  sides: list(
    object<Side>({
      id: text,
      label: text,
      short: optional(text),
      colour: among(sideColours()),
    }),
  ),
  kinds: optional(
    list(
      object<StoryKind>({
        id,
        label: someText,
        pictogram: fitting<string>(
          (value) => typeof value === 'string' && /^[MLHVCSQTAZ\d\s,.-]+$/i.test(value),
          words.faults.path,
        ),
        heading: someText,
        sign: optional(number),
        statement: optional(isTrue),
      }),
    ),
  ),
  marks: optional(
    fitting<[string, string, string]>(
      (value) => isListOf(value, (one) => typeof one === 'string') && value.length === 3,
      words.faults.list,
    ),
  ),
  notShown: list(text),
  invented: optional(isTrue),
  corrections: optional(
    list(object<Correction>({ date: text, what: text, claims: optional(list(text)) })),
  ),
  terms: optional(list(object<Term>({ term: text, text }))),
  annotations: anyList(),
  actors: anyList(),
  places: anyList(),
  claims: anyList(),
  measurements: anyList(),
  guide: anyList(),
  labels: optional(
    fitting<Record<string, LabelLayout>>(
      (value) => isRecord(value) && Object.values(value).every(isLayout),
      words.faults.object,
    ),
  ),
});

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLayout(value: unknown): boolean {
  return isRecord(value) && ['signs', 'figures', 'areas'].every((part) => isRecord(value[part]));
}
