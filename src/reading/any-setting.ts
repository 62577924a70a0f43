import type { Story } from '../story/story.ts';
import type { Settle } from './settled.ts';
import * as words from '../words/words.ts';

const isObject = (value: unknown): boolean => typeof value === 'object';
const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const isPoint = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isOneOf =
  (...all: string[]) =>
  (value: unknown): boolean =>
    all.includes(value as string);
const partOf = (value: unknown, key: string): unknown =>
  (Object(value) as Record<string, unknown>)[key];

/** What each setting, and each part of one, can be where a page sets it. */
const FITS: Readonly<Record<string, (value: unknown, story: Story | null) => boolean>> = {
  engine: isOneOf('auto', 'visible', 'interaction', 'none'),
  theme: isOneOf('auto', 'light', 'dark'),
  guide: isOneOf('panel', 'page'),
  names: isText,
  step: (value, story) =>
    Number.isInteger(value) &&
    Number(value) > 0 &&
    Number(value) <= (story?.guide.length ?? Infinity),
  reading: isObject,
  selection: isObject,
  view: (value) => isPoint(partOf(value, 'center')) && Number.isFinite(partOf(value, 'zoom')),
  filter: isObject,
  ...{ from: Number.isFinite, to: Number.isFinite, text: isText },
  ...{ by: isList, about: isList, kinds: isList, places: isList, answers: isList },
  overlays: isObject,
  comparison: (value) => {
    const middle = partOf(value, 'middle');
    return Number.isFinite(partOf(value, 'turn')) && (middle === null || isPoint(middle));
  },
  ruler: (value) => Array.isArray(value) && value.every(isPoint),
  lines: isList,
};

/**
 * What a page of others sets can be anything. Null and undefined, which frameworks pass, are nothing, and so
 * are empty texts; of what cannot be, whoever writes the page is told, and it is as usual.
 */
export const settleAny: Settle = (name, value, usual, story) => {
  if (value === undefined || value === null || value === '') return usual;
  const fits = FITS[name]?.(value, story) ?? true;
  const lacks = name === 'names' && fits && story !== null && !hasNames(story, value as string);
  if (!fits || lacks) warn(name, value);
  // Another story may have these names; a place without them has the usual ones.
  return fits ? value : usual;
};

/** What each setting was last when that was said. */
const told = new Map<string, unknown>();

/** Says it once, not with each drawing. */
function warn(name: string, value: unknown): void {
  if (told.has(name) && Object.is(told.get(name), value)) return;
  told.set(name, value);
  console.warn(words.failures.unknownSetting(name), value);
}

function hasNames({ places }: Story, names: string): boolean {
  return (
    names === 'article' ||
    places.some(({ properties }) => properties.names.some(({ language }) => language === names))
  );
}
