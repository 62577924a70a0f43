import { DAY } from '../../story/day.ts';
import { withLatinDigits } from './numerals.ts';

/** A year with every day of the calendar. */
const LEAP = 2032;

/** The days of the year as a language writes them, with their number in the year: “14 March”, “March 14”. */
const written = new Map<string, [text: string, month: number, day: number][]>();

function daysIn(language: string): [text: string, month: number, day: number][] {
  const known = written.get(language);
  if (known) return known;
  const tags = /^en\b/i.test(language) ? ['en-GB', 'en-US'] : [language];
  const days = tags.flatMap((tag) => {
    const format = new Intl.DateTimeFormat(tag, {
      ...{ day: 'numeric', month: 'long', timeZone: 'UTC' },
      ...{ calendar: 'gregory', numberingSystem: 'latn' },
    });
    return Array.from({ length: 366 }, (_, index): [string, number, number] => {
      const date = new Date(Date.UTC(LEAP, 0, 1) + index * DAY);
      return [format.format(date).toLowerCase(), date.getUTCMonth(), date.getUTCDate()];
    });
  });
  written.set(language, days);
  return days;
}

/** Words with which a day that is named need not be the one that is meant. */
const BESIDE =
  /\b(?:before|after|until|till|by|prior|night|eve|midnight|later|earlier|next|following|previous|than)\b/i;

/** A day that words name, with month and day from 0 and 1, and by how many days what is meant can differ. */
export interface NamedDay {
  /** The day as a language writes it: “14 march”. */
  text: string;
  month: number;
  day: number;
  year: number | null;
  apart: number;
}

/** The day of the calendar that words name, where they name one alone: “on 14 March”, “7月15日起”. */
export function dayNamed(text: string, language: string): NamedDay | null {
  const words = withLatinDigits(text).toLowerCase();
  const found = daysIn(language).filter(([day]) => {
    const at = words.indexOf(day);
    return at >= 0 && !/\d$/.test(words.slice(0, at)) && !/^\d/.test(words.slice(at + day.length));
  });
  const [first, ...others] = found;
  if (!first || others.some(([, month, day]) => month !== first[1] || day !== first[2]))
    return null;
  const [own, month, day] = first;
  const at = words.indexOf(own);
  const said = words.length === text.length ? text.slice(at, at + own.length) : own;
  const rest = words.replace(own, '');
  // “12 and 14 March”, “March 12 to 14” name more than one.
  if (/\d/.test(rest.replace(/\b\d{4}\b/, ''))) return null;
  const year = /\b(\d{4})\b/.exec(rest)?.[1];
  const exact = /^en\b/i.test(language) && !BESIDE.test(text);
  return {
    text: said,
    month,
    day,
    year: year === undefined ? null : Number(year),
    apart: exact ? 0 : 1,
  };
}

/** Whether a range has a day that is named, in any year that is not named. */
export function hasDay(
  [from, to]: readonly [number | null, number | null],
  { month, day, year, apart }: NamedDay,
): boolean {
  const years = [from, to].flatMap((end) => (end === null ? [] : [new Date(end).getUTCFullYear()]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all =
    year === null ? Array.from({ length: last - first + 3 }, (_, at) => first - 1 + at) : [year];
  return all.some((one) => {
    const begin = Date.UTC(one, month, day) - apart * DAY;
    const end = Date.UTC(one, month, day + 1) + apart * DAY;
    return (from === null || from < end) && (to === null || to >= begin);
  });
}
