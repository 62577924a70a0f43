import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a site says of itself, beside its stories. */
export interface SiteSettings {
  /** The id of the story that the site's own address shows; the first by name where it is absent. */
  story?: string;
  /** The address that the site will have. `SITE_URL` goes before it. */
  address?: string;
}

/** The file with what a site says of itself; it may be missing. */
export const SETTINGS_FILE = join('data', 'conflict-map.json');

const FIELDS = ['story', 'address'] as const satisfies readonly (keyof SiteSettings)[];

/** Reads the file of the project. */
export async function siteSettings(): Promise<SiteSettings> {
  if (!existsSync(SETTINGS_FILE)) return {};
  return settingsOf(await readFile(SETTINGS_FILE, 'utf8'));
}

/**
 * What the text of the file says.
 *
 * @throws Error where it is no JSON, or has other fields or values
 */
export function settingsOf(text: string): SiteSettings {
  const wrong = (what: string): Error =>
    new Error(
      `${SETTINGS_FILE} ${what}. It is an object; allowed: ${FIELDS.join(', ')}, each a text.`,
    );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw wrong(`is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw wrong('is no object');
  for (const [name, value] of Object.entries(data)) {
    if (!FIELDS.some((field) => field === name)) throw wrong(`has the unknown field “${name}”`);
    if (typeof value !== 'string') throw wrong(`has no text in “${name}”`);
  }
  return data;
}

/**
 * The same ids, the named one first.
 *
 * @throws Error where it is not among them
 */
export function firstOf(ids: readonly string[], first: string): string[] {
  if (ids.includes(first)) return [first, ...ids.filter((id) => id !== first)];
  throw new Error(
    `${SETTINGS_FILE} names the story “${first}”, which is not there; there is: ${ids.join(', ') || 'none'}.`,
  );
}
