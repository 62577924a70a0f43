const longest = 70;

/**
 * A value as a message shows it: JSON, on one line, shortened to about 70 characters. Characters that
 * could turn or hide text in a terminal (controls, direction marks) are escaped.
 */
export function quoted(value: unknown): string {
  const json = value === undefined ? 'nothing' : JSON.stringify(value);
  const shown = json.length > longest ? `${json.slice(0, longest - 1)}…` : json;
  return shown.replace(
    /[\u007F-\u009F\u200E\u200F\u2028-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
