import type { Actor, Annotation, BasemapCredit, Correction } from './schema/types.ts';
import type { Side, Source, Term } from './schema/types.ts';
import type { Claim as ClaimData, PlaceFeature } from './schema/types.ts';
import type { BasemapRole } from './vocabulary/basemap-roles.ts';
import type { MeasuredUnit } from './vocabulary/units.ts';

/** Milliseconds since 1970-01-01 UTC, first and last; null where that end is open. */
export type TimeRange = readonly [number | null, number | null];

/** A claim as written in claims.json, with what a reader's browser need not compute again. */
export interface Claim extends ClaimData {
  /** The instants that `when.edtf` can cover. */
  range: TimeRange;
  /** True where the EDTF date carries “?”, “~” or “%”, or has an open end. */
  uncertain: boolean;
  /** What has been corrected of it, each with its day, ready to read; absent where nothing has. */
  corrected?: string[];
  /**
   * Where in the excerpt of a quoted claim words are quoted: begin and end by turns, in UTF-16 units, an end
   * that is the excerpt's left out. Absent where all of it is.
   */
  said?: number[];
}

/** A kind of claims that a story has, with what is shown of it: one of every story's, or its own. */
export interface StoryKind {
  id: string;
  /** Its name among other words: “shelling”. */
  label: string;
  /** Its sign: SVG path data in a square from -8 to 8; filled, even-odd. */
  pictogram: string;
  /** The heading under which its claims without a place are listed, with those of the other kinds of that heading. */
  heading: string;
  /** How grave it is for the sign of a place, the gravest lowest. Others come after all of these. */
  sign?: number;
  /** Whether it says something, rather than reports what happened somewhere. */
  statement?: boolean;
}

/** A place as written in places.geojson, with its measures. */
export interface Place extends PlaceFeature {
  /** Distances that help a reader to find it, rounded for reading. Empty for the region itself. */
  distances: Distance[];
  /** That it is an area on both sides of the line that its basemap is divided by. */
  across?: boolean;
}

/** A geodesic distance, from a place's mark to something named. */
export interface Distance {
  /** What it is measured to, ready to read: “Millbridge”, “the border of Eastland and Westland”. */
  to: string;
  /** Kilometres on a sphere of 6,371.0088 km radius, to the metre. */
  kilometres: number;
  /** Compass direction as seen from `to`, or from its nearest point, such as “south-west”. */
  direction: string;
  /** How far the kilometres may be off, in km; absent where it is not known. */
  error?: number;
}

/** A figure on the map as written in story.json, with what a reader's browser need not compute again. */
export interface StoryAnnotation extends Annotation {
  /** Its words with the figure in digits, for small maps: “about 4,400 km²”. Absent before they were built. */
  brief?: string;
}

/** What is measured on the map's own geometry, beside a figure of the article. */
export interface Measurement {
  /** The claim whose figure it stands beside. */
  claim: string;
  /** Id of what is measured, one of its claim’s: `nearest-edge`, `millbridge`. */
  measure: string;
  /** The same, ready to read: “nearest edge”, “Millbridge”. */
  label: string;
  value: number;
  unit: MeasuredUnit;
  /** How it was measured and on which geometry, in a sentence. */
  method: string;
  /** The measured line for a distance, lon/lat; absent for areas. */
  line?: [[number, number], [number, number]];
  /** Another area than the region's, or what the article compares it with; absent for the region. */
  of?: 'other' | 'comparison';
  /** How far the value may be off, in its unit; absent where it is not known. */
  error?: number;
  /** How that error was found, in the project's own words. */
  errorBasis?: string;
  /** What a named source gives for the same, or for a part of it. */
  known?: KnownMeasure;
}

/** A number that is not measured here: whose it is, and of what. */
export interface KnownMeasure {
  value: number;
  /** What it counts, where that is not the same as what is measured: “land alone”; else empty. */
  what: string;
  source: string;
}

/** A step of the guided reading, in the project's own neutral words. */
export interface GuideStep {
  title: string;
  text: string;
  /** Ids of the claims whose excerpts it shows, in this order. */
  claims: string[];
  /** What the map shows: west, south, east, north; null for the opening view. */
  bounds: [number, number, number, number] | null;
  /** The claims of which days it shows; null for all. */
  period: TimeRange | null;
}

/** Where the labels of the opening view stand on maps of one class of widths; numbers in CSS pixels. */
export interface LabelLayout {
  /** By place: the form, and where it stands beside its sign, as `Beside` in scene/labels/label-sides.ts. */
  signs: Record<string, [form: string, x: number, dx: number, y: number, dy: number]>;
  /** By claim: from a figure’s point to the middle of its label. */
  figures: Record<string, [dx: number, dy: number]>;
  /** By place: longitude and latitude of the words in an area. */
  areas: Record<string, [lng: number, lat: number]>;
}

/** A box in degrees: west, south, east, north. */
export type Bounds = [number, number, number, number];

/** A small map of where on Earth the story's map is: a circle of radius 100 around 0 0, north up. */
export interface Locator {
  /** The land in it, as SVG path data. */
  land: string;
  /** Countries around, and the middles of their names. */
  names: { text: string; at: [number, number] }[];
  /** What the story's map shows of it, as SVG path data. */
  frame: string;
}

/** What a basemap's key says of one of its roles. */
export interface GroundEntry {
  role: BasemapRole;
  label: string;
  /** The same in fewer words. */
  short: string;
}

/**
 * What a story says of its basemap, and can be said before the basemap itself is there, which is loaded
 * with what draws it.
 */
export interface StoryBasemap {
  /** Its name: that of a basemap of the package, or of a file beside the story. */
  id: string;
  /** BCP 47 tag of the language of its words. */
  language: string;
  /** The farthest and the closest zoom that a reader comes to. */
  zooms: [least: number, most: number];
  /** The box that a reader cannot leave. */
  view: Bounds;
  /** Ids of the countries that the story is about; all of the land when absent. */
  countries?: string[];
  /** What the key says of its layers, in this order. */
  legend: GroundEntry[];
  /** Whom a map drawn from it credits, in this order. */
  credits: BasemapCredit[];
  /** What readers have to know of it: dates, errors, convention, what is disputed; absent where it does not say. */
  about?: string[];
  /** The licences of the outlines and points that stories take from it. */
  placesLicence?: string;
  /** The line that places with `across` lie on both sides of: “the truce line”. */
  dividedBy?: string;
}

/** One article's worth of data, checked and merged: what the map and the list are drawn from. */
export interface Story {
  id: string;
  language: string;
  title: string;
  summary: string;
  source: Source;
  period: TimeRange;
  bounds: Bounds;
  /** What it is drawn on. */
  basemap: StoryBasemap;
  /** Where on Earth that is. */
  locator?: Locator;
  sides: Side[];
  /** The kinds of its claims, in the order in which claims without a place are listed. */
  kinds: StoryKind[];
  notShown: string[];
  /** That the article and what it reports are made up: an example. */
  invented?: true;
  /** What has been corrected since it was published, the earliest first. */
  corrections?: Correction[];
  /** Quotation marks, and what parts two of its texts in a line, where its language is not the interface’s. */
  marks?: [open: string, close: string, between: string];
  /** Words of the map that are explained below it. */
  terms?: Term[];
  /** Figures of the article that stand on the map. */
  annotations: StoryAnnotation[];
  actors: Actor[];
  places: Place[];
  claims: Claim[];
  measurements: Measurement[];
  /** The guided reading; empty where the story has none. */
  guide: GuideStep[];
  /** Where labels stand, by class of map widths, as a page knows it; elements find it out without. */
  labels?: Record<string, LabelLayout>;
}
