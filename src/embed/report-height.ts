import { type FrameNames, heightMessages } from './height-messages.ts';

/**
 * Tells the host how tall the document is, in CSS pixels rounded up, whenever that has changed. The
 * height is the content's own, never the window's: a host that follows cannot set off a loop.
 *
 * @returns tells it once more, for a host that was not yet listening
 */
export function reportHeight(window: Window & typeof globalThis, names: FrameNames): () => void {
  const { document, parent } = window;
  let told = 0;
  const tell = (): void => {
    // The height is no secret, and the host's origin is not known.
    for (const message of heightMessages(told, names)) parent.postMessage(message, '*');
  };
  const measure = (): void => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell();
  };
  new window.ResizeObserver(measure).observe(document.documentElement);
  return () => {
    if (told > 0) tell();
  };
}
