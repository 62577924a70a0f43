import type { Sized } from './by-zoom.ts';
import { GROUND, GROWING, type GroundLayer, type LayerLook, type LineLook } from './ground.ts';
import { labelCss } from './labels/label-css.ts';
import { DOT_LINE, NAME_KINDS, type NameLook } from './labels/map-names.ts';
import { type Anchor, BESIDE, NAME_OFFSET } from './labels/place-names.ts';
import { propertyName } from './theme.ts';
import { type PartLook, SIGN_LOOKS } from './signs/sign-shape.ts';
import { AREA } from './story-look.ts';

/** A size as CSS: linear in `--zoom`, the view's zoom, between its ends. */
export function sizeCss(size: Sized): string {
  if (typeof size === 'number') return `${size}px`;
  const [from, to] = size.zooms;
  const [first, last] = size.values;
  const slope = (last - first) / (to - from);
  return `clamp(${first}px,${round(first - slope * from)}px + ${round(slope)}px*var(--zoom),${last}px)`;
}

/**
 * A line's width in the poster's units, as strong as the engine's: `--px` is a CSS pixel, and `--grown` is
 * set by {@link shapesCss}.
 */
export function widthCss(size: Sized): string {
  if (typeof size === 'number') return `calc(${size}*var(--px))`;
  const [first, last] = size.values.map(strength) as [number, number];
  return `calc((${first} + ${round(last - first)}*var(--grown))*var(--px))`;
}

/** A line thinner than a pixel is drawn by the engine as strong as one half as thin. */
function strength(width: number): number {
  return width < 1 ? (width + 1) / 2 : width;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function colour(name: string): string {
  return `var(${propertyName(name)})`;
}

/**
 * The look of the poster's shapes by their classes. `--px` is a CSS pixel in the drawing's units, as a
 * length; `--zoom` the view's zoom.
 */
export function shapesCss(rows: readonly GroundLayer[] = GROUND): string {
  const { fill, band, outline } = AREA;
  const [from, to] = GROWING;
  const rules = {
    // The outer half of the band is cut off.
    lit: `fill:${colour(fill)};stroke:${colour(band.colour)};stroke-width:${widthCss(2 * band.width)}`,
    outline: `stroke:${colour(outline.colour)};stroke-width:${widthCss(outline.width)}`,
  };
  return [
    `.poster-map{--grown:clamp(0,(var(--zoom) - ${from})/${to - from},1)}`,
    ...rows.flatMap(rowCss),
    ...Object.entries(rules).map(([name, rule]) => shapeCss(name, rule)),
  ].join('');
}

/** A rule for the shapes of a class of the poster. */
export function shapeCss(name: string, rules: string): string {
  return `.poster-map .pm-${name}{${rules}}`;
}

/** The look of a row’s shapes by its class. */
export function rowCss({ id, fill, dots, line }: LayerLook<string>): string[] {
  const rules = [
    ...(fill === undefined ? [] : [`fill:${colour(fill)}`]),
    ...(line ? [lineCss(line)] : []),
  ];
  return [
    ...(rules.length === 0 ? [] : [shapeCss(id, rules.join(';'))]),
    ...(dots ? [shapeCss('dot', `fill:${colour(dots.colour)}`)] : []),
  ];
}

function lineCss({ colour: name, width, dashes, round: rounded }: LineLook<string>): string {
  const stroke = `stroke:${colour(name)};`;
  // A round end costs the browser twice as much, and shows only on wide lines and dots.
  const ends =
    rounded && (dashes !== undefined || wide(width))
      ? ';stroke-linejoin:round;stroke-linecap:round'
      : '';
  if (!dashes) return `${stroke}stroke-width:${widthCss(width)}${ends}`;
  const dashed = dashes.map((part) => `calc(${part}*var(--w))`).join(' ');
  return `--w:${widthCss(width)};${stroke}stroke-width:var(--w);stroke-dasharray:${dashed}${ends}`;
}

function wide(width: Sized): boolean {
  return (typeof width === 'number' ? width : width.values[1]) > 4;
}

/** The look of the parts of signs by their classes. `--voice` is the colour of who speaks. */
export function signCss(): string {
  const paint = (name: NonNullable<PartLook['fill']>): string =>
    name === 'voice' ? 'var(--voice)' : colour(name);
  return Object.entries<PartLook>(SIGN_LOOKS)
    .map(([part, { fill, stroke, width, round: rounded, size }]) => {
      const rules = [
        `fill:${fill === undefined ? 'none' : paint(fill)}`,
        ...(stroke === undefined ? [] : [`stroke:${paint(stroke)}`]),
        ...(width === undefined ? [] : [`stroke-width:${width}`]),
        ...(rounded ? ['stroke-linecap:round'] : []),
        ...(size === undefined ? [] : [`font:700 ${size}px var(--cm-sans)`]),
      ];
      return `.sign-${part}{${rules.join(';')}}`;
    })
    .join('');
}

/** The look of names by their classes, and where they stand beside their points. */
export function namesCss(): string {
  return [
    ...Object.entries(NAME_KINDS).map(([kind, look]) => lookCss(`.pn-${kind}`, look)),
    ...BESIDE.map((anchor) => anchorCss(`.n-${anchor}`, anchor)),
  ].join('');
}

function lookCss(selector: string, look: NameLook): string {
  const { family, bold, italic, size, spacing, dot } = look;
  const rules = [
    `font-size:${sizeCss(size)}`,
    look.colour === 'ink' ? '' : `color:${colour(look.colour)}`,
    bold ? 'font-weight:700' : '',
    italic ? 'font-style:italic' : '',
    // Of the serif, names need the italic alone: the upright one need not be fetched for it.
    family === 'serif' ? `font-family:'Conflict Map Serif',var(--cm-serif)` : '',
    spacing === undefined ? '' : `letter-spacing:${spacing}em`,
    dot === undefined ? '' : `--dot:${round(dot + DOT_LINE / 2)}px`,
  ];
  return `${selector}{${rules.filter((rule) => rule !== '').join(';')}}`;
}

/** A rule that puts the text of what `selector` names on a side of its point. */
export function anchorCss(selector: string, anchor: Exclude<Anchor, 'center'>): string {
  const { beside, below } = NAME_OFFSET;
  const translate = {
    left: `${beside}em -50%`,
    right: `calc(-100% - ${beside}em) -50%`,
    top: `-50% ${below}em`,
    bottom: `-50% calc(-100% - ${below}em)`,
  }[anchor];
  return `.map-names>${selector}>span{translate:${translate}}`;
}

/** What pages and elements both need of these looks: those of labels, names and signs. */
export function sharedSceneCss(): string {
  return labelCss() + namesCss() + signCss();
}
