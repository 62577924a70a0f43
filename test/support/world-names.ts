/** Shorter names could be anything. */
const LEAST_LETTERS = 4;

/** What has a code of a region and is none: the world, groups of states, and what tests of programs use. */
const NO_PLACES = ['world', 'unknown region', 'pseudo accents', 'pseudo bidi', 'united nations'];

/** Parts of these names that are English words, and what a system calls itself. */
const WORDS = ['center', 'heard', 'darwin'];

/**
 * Countries, dependencies, continents and cities of the whole world, in lower case and without hyphens. The
 * lists are the runtime's own, its regions and its time zones: so none is kept here.
 */
export function worldNames(): string[] {
  const all = [...regions(), ...cities()].map((name) => name.toLowerCase().replaceAll('-', ' '));
  return [...new Set(all)]
    .filter((name) => name.length >= LEAST_LETTERS)
    .filter((name) => !NO_PLACES.includes(name) && !WORDS.includes(name))
    .sort();
}

/** Regions by all codes that there can be; “A & B” and “A (B)” are two names. */
function regions(): string[] {
  const named = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = [
    ...letters.flatMap((first) => letters.map((second) => first + second)),
    ...Array.from({ length: 1000 }, (_, index) => String(index).padStart(3, '0')),
  ];
  return codes.flatMap((code) => {
    const name = named.of(code);
    return name === undefined ? [] : [name, ...name.split(/ & | - | \(|\)/)];
  });
}

/** A time zone is called after a city of it. */
function cities(): string[] {
  return Intl.supportedValuesOf('timeZone').map((zone) =>
    (zone.split('/').at(-1) ?? '').replaceAll('_', ' '),
  );
}
