import { html, type TemplateResult } from 'lit';

/**
 * What to say after a file was handed to the browser. A sandbox can forbid downloads, and tells the
 * page in it nothing: a page in a frame does not know whether the file was saved.
 */
export function savedNote(file: string, window: Window): string | TemplateResult {
  if (window.parent === window) return `Saved as ${file}.`;
  const { href } = window.location;
  const own =
    window.origin === 'null'
      ? html`open the map in a page of its own: ${href}`
      : html`<a href=${href} target="_blank" rel="noopener">open the map in a page of its own</a>`;
  return html`${file} was handed to the browser. If nothing is downloaded, the page around this map
  does not allow it: ${own}.`;
}
