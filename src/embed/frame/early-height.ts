/*
 * The inline script of pages for frames: tells the host their height before the first paint, as soon as
 * all of the page is there, and gives the map the room of a frame that nobody fits. WordPress hides the
 * frame until then. It stands at the page's end.
 */
import { cutFrame } from './cut-frame.ts';
import { frameNames } from './height-messages.ts';
import { reportHeight } from './report-height.ts';

if (parent !== window) {
  const story = document.querySelector('conflict-map')?.getAttribute('story') ?? '';
  reportHeight(window, frameNames(location.href, story));
  cutFrame(window);
}
