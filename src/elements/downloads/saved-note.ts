import { html, type TemplateResult } from 'lit';
import * as words from '../../words/words.ts';

/**
 * What to say after a file was handed to the browser. A sandbox can forbid downloads, and tells the
 * page in it nothing: a page in a frame does not know whether the file was saved.
 */
export function savedNote(file: string, window: Window): string | TemplateResult {
  if (window.parent === window) return words.downloads.saved(file);
  const { href } = window.location;
  const own =
    window.origin === 'null'
      ? words.downloads.openAloneAt(href)
      : html`<a href=${href} target="_blank" rel="noopener">${words.downloads.openAlone}</a>`;
  return html`${words.downloads.handedOver(file, own)}`;
}
