/**
 * Fetches the engine's files side by side, as the build has named them in the page, before the map
 * asks for them. Nothing happens where the page names none, as in development.
 */
export function preloadEngine(document: Document): void {
  const named = document.getElementById('engine-files')?.textContent ?? '[]';
  for (const href of JSON.parse(named) as string[]) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = href;
    document.head.append(link);
  }
}
