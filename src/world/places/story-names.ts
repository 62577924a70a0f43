import { languageByScript } from '../tables/script-languages.ts';
import type { FoundPlace } from './find-places.ts';
import { fitsOf, folded } from './name-fit.ts';
import { type DraftName, draftName } from './place-features.ts';

/** Scripts that one is written in together with others: Japanese in kana and Han. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hiragana', 'Katakana', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
  Kore: ['Hangul'],
};

/**
 * The names of a place for a story in some language: the one that was looked for, or else the one in that
 * language, and at most the local one beside it. As far as the packages tell; where a name's language isn't
 * known, it's left to the editor.
 *
 * @param wanted - what was looked for: the article's own spelling, if a name is that
 */
export function storyNames(place: FoundPlace, language: string, wanted: string): DraftName[] {
  const { district, name, countries } = place;
  const own = new Intl.Locale(language).maximize();
  const tagged = Object.entries(district?.names ?? {});
  const all = namesOf(place);
  const fits = fitsOf(folded(wanted));
  const inScript = all.filter(written(own));
  const first =
    speltAs(wanted, inScript) ??
    district?.names[own.language] ??
    inScript.find((one) => fits([one])?.fit === 0) ??
    inScript[0] ??
    name;
  const known = (text: string): string | null => {
    if (district?.names[own.language] === text) return own.language;
    const [only, ...others] = tagged.filter(([, other]) => other === text);
    return only && others.length === 0 ? only[0] : languageByScript(text);
  };
  const local = localName(place, countries[0]);
  return [draftName(first, known(first)), ...(local && local.text !== first ? [local] : [])];
}

/** The one of a place's names that is spelt as it was looked for; null where none is. */
export function askedName(place: FoundPlace, wanted: string): string | null {
  return speltAs(wanted, namesOf(place));
}

/** The same letters with the same marks, if need be in another case: what differs more is another spelling. */
function speltAs(wanted: string, names: readonly string[]): string | null {
  const asked = wanted.normalize().trim();
  const small = asked.toLowerCase();
  const same = names.find((one) => one.normalize() === asked);
  return same ?? names.find((one) => one.normalize().toLowerCase() === small) ?? null;
}

/** All names of a place, of every package. */
function namesOf({ name, town, district }: FoundPlace): string[] {
  const plain = town ? [town.plainName] : Object.values(district?.names ?? {});
  return [name, ...plain, ...((town ?? district)?.otherNames ?? [])];
}

/** What a place is called in the language of its country; null where the packages don't tell. */
function localName({ name, town, district }: FoundPlace, country = ''): DraftName | null {
  if (!/^[A-Z]{2}$/.test(country)) return null;
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const text =
    district?.names[language] ??
    [name, ...(town?.otherNames ?? [])].find((one) => languageByScript(one) === language);
  return text === undefined ? null : draftName(text, language);
}

/** Whether a name is written in the script of a language alone. */
function written({ script = 'Latn' }: Intl.Locale): (name: string) => boolean {
  const scripts = (SCRIPTS[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('');
  const own = new RegExp(`^[${scripts}\\p{Script=Common}\\p{Script=Inherited}]+$`, 'u');
  return (name) => own.test(name);
}
