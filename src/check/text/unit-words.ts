import { NAUTICAL_MILES, type Unit } from '../../story/vocabulary/units.ts';

/** What English calls the units; “square” and “cubic” make others of them. */
const NAMES: Partial<Record<Unit, RegExp>> = {
  'km²': /\b(?:square|sq\.?)[ -](?:kilomet(?:re|er)s?|km)\b|\bkm(?:²|2\b)/i,
  km: plain('kilomet(?:re|er)s?|kms?(?![²2])'),
  metres: plain('met(?:re|er)s?'),
  miles: plain('miles?'),
  [NAUTICAL_MILES]: plain('nautical[ -]miles?|nmi'),
  feet: plain('feet|foot'),
  hectares: plain('hectares?'),
  acres: plain('acres?'),
  litres: plain('lit(?:re|er)s?'),
  tonnes: plain('tonnes?|tons?'),
  percent: /%|\bper ?cent\b/i,
  hours: plain('hours?'),
  days: plain('days?'),
  weeks: plain('weeks?'),
  months: plain('months?'),
  years: plain('years?'),
};

/** A name right behind a number, in digits or in letters. */
function plain(names: string): RegExp {
  const number = String.raw`(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion))`;
  return new RegExp(`${number}[ \u00A0\u202F-]?(?:${names})(?![a-z])`, 'i');
}

/** A number and what stands right behind it, and nothing else. */
const BARE =
  /^(?:(?:about|some|at least|at most|less than|more than|nearly|over|around|up to) )?[\d.,\u00A0\u202F ]+\D+$/i;

/**
 * The units that the words of a figure name, where its unit is none of them; none in other languages than
 * English. “Two 12-metre boats” are counted, and “$5 a day” is money: of those, only a number that has its
 * unit right behind it, and nothing else, is told.
 */
export function otherUnits(text: string, unit: Unit, language: string): Unit[] {
  if (!/^en\b/i.test(language)) return [];
  const named = (Object.keys(NAMES) as Unit[]).filter((one) => NAMES[one]?.test(text));
  if (named.includes(unit)) return [];
  if (unit !== 'people' && unit !== 'items' && unit !== 'money') return named;
  const [, behind = ''] = BARE.test(text) ? (/\d[^\d]*?([a-z²%][a-z²% ]*)$/i.exec(text) ?? []) : [];
  return named.length === 1 && behind.split(' ').length <= 2 && isName(behind) ? named : [];
}

/** Whether a text is the name of a unit. */
function isName(text: string): boolean {
  return Object.values(NAMES).some((names) => names.exec(`9 ${text}`)?.[0].endsWith(text));
}
