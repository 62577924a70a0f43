/** How much of the map has to be seen above what lies over it, in CSS pixels. */
const LEAST = 120;

/** Brings the guided reading into the window as it opens, with what it leaves of the map that it is about. */
export function showMapWith(guide: Element): void {
  const root = guide.getRootNode();
  const view = root instanceof ShadowRoot ? root.querySelector('conflict-map-view') : null;
  if (!view) return;
  const over = guide.getBoundingClientRect();
  const { top, right, bottom, height } = view.getBoundingClientRect();
  // Where nothing is laid out, nothing is scrolled away.
  if (height === 0) return;
  const lies = over.left < right && over.top < bottom;
  const cut = lies ? over.top < LEAST : top < 0;
  if (cut || top > innerHeight - LEAST) view.scrollIntoView({ block: 'start' });
}
