import { wholeHeight } from './whole-height.ts';
import { readHeightRequest } from './height-requests.ts';
import { type FrameNames, heightMessages } from './height-messages.ts';

/** Marks a page whose height is told already: by its inline script, whose bundle is another. */
const TOLD = 'tellsHeight';

/**
 * Tells the host how tall the document is, in CSS pixels rounded up: at once, whenever that has changed,
 * and when the host asks. The height is the content's own, never the window's: a host that follows
 * cannot set off a loop; of a page that is cut off it is that of the whole. A page that tells it already
 * does not tell it twice.
 *
 * The first time it is measured without waiting for the browser to lay the page out: WordPress clips the
 * frame until it is told, and in a clipped frame neither paint nor ResizeObserver comes.
 */
export function reportHeight(window: Window & typeof globalThis, known: FrameNames): void {
  const { document, parent } = window;
  const { dataset } = document.documentElement;
  if (TOLD in dataset) return;
  dataset[TOLD] = '';
  let names = known;
  let told = 0;
  const tell = (): void => {
    // The height is no secret, and the host's origin is not known.
    for (const message of heightMessages(told, names)) parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const height = Math.ceil(wholeHeight(document.documentElement));
    if (height === told) return;
    told = height;
    tell();
  };
  window.addEventListener('message', ({ source, data }) => {
    const request = source === parent ? readHeightRequest(data) : null;
    if (request === null) return;
    names = { ...names, secret: request.secret ?? names.secret };
    tell();
  });
  measure();
  new window.ResizeObserver(measure).observe(document.documentElement);
}
