/**
 * Unfolds everything while a page is printed, in browsers whose stylesheets cannot reach what is
 * folded; the others need no help.
 */
export function unfoldForPrint(window: Window & typeof globalThis): void {
  if (window.CSS.supports('selector(::details-content)')) return;
  let unfolded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...window.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
}
