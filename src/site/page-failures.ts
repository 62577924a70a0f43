import type { PageFailures } from '../words/page-failures.ts';

/** Parts of the platform without which no element of the map can be made. */
const NEEDED = ['customElements', 'ResizeObserver', 'IntersectionObserver', 'matchMedia'];

/** Whether the browser lacks what the map needs; if so, it is said. */
export function saysMissingParts(page: Window & typeof globalThis, texts: PageFailures): boolean {
  const missing = NEEDED.filter((name) => !(name in page));
  if (!('adoptedStyleSheets' in page.document)) missing.push('adoptedStyleSheets');
  if (!('canParse' in page.URL)) missing.push('URL.canParse');
  if (missing.length > 0) sayFailure(page, `${texts.lacking}${missing.join(', ')}.`, texts);
  return missing.length > 0;
}

/**
 * Says when a script element does not load, or what it loads fails before a map has its story. A module
 * that cannot be parsed is no failure of its element.
 */
export function watchScript(
  page: Window & typeof globalThis,
  script: HTMLScriptElement,
  texts: PageFailures,
): void {
  const folder = script.src.replace(/[^/]*$/, '');
  script.onerror = () => {
    sayFailure(page, page.location.protocol === 'file:' ? texts.fromDisk : texts.notLoaded, texts);
  };
  const failed = (where: unknown): void => {
    if (String(where).includes(folder) && !page.document.querySelector('conflict-map[data-shown]'))
      sayFailure(page, texts.failed, texts);
  };
  page.addEventListener('error', ({ filename }) => {
    failed(filename);
  });
  page.addEventListener('unhandledrejection', ({ reason }) => {
    failed(reason instanceof page.Error && reason.stack);
  });
}

/** Says above each map why a page's script cannot do its work. List and drawing stay. */
function sayFailure({ document }: Window, text: string, { listed }: PageFailures): void {
  if (document.querySelector('.not-loaded')) return;
  document.querySelectorAll('conflict-map').forEach((map) => {
    const line = document.createElement('p');
    line.className = 'not-loaded';
    line.setAttribute('role', 'alert');
    line.textContent = text + listed;
    map.before(line);
  });
}
