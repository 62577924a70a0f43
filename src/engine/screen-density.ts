/**
 * Calls back whenever a CSS pixel becomes another number of the screen's pixels, as when the window is
 * moved to another screen; the engine asks for it only when its size changes. Returns what ends it.
 */
export function onDensityChange(changed: () => void): () => void {
  let query: MediaQueryList;
  const watch = (): void => {
    query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', tell, { once: true });
  };
  const tell = (): void => {
    watch();
    changed();
  };
  watch();
  return () => {
    query.removeEventListener('change', tell);
  };
}
