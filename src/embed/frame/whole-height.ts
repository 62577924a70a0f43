/**
 * A page's height in CSS pixels; of one that is cut off, see `cutFrame`, as it would be in a frame that is
 * fitted.
 */
export function wholeHeight(root: HTMLElement): number {
  const { cut } = root.dataset;
  const room = root.style.getPropertyValue('--cm-map-room');
  delete root.dataset['cut'];
  root.style.removeProperty('--cm-map-room');
  const { height } = root.getBoundingClientRect();
  if (cut !== undefined) root.dataset['cut'] = cut;
  if (room !== '') root.style.setProperty('--cm-map-room', room);
  return height;
}
