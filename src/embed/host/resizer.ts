/*
 * For pages that embed the map by `<iframe data-conflict-map>`: gives the frame the height of its
 * content, and keeps the page's sentences `[data-claim]` in step with the map. Built as resizer.js, a
 * script of its own without dependencies, for `<script async src="…/resizer.js">`. Frames that are
 * added later are served as well.
 */
import { type Chosen, keepInStep } from './article-in-step.ts';
import { heightOf } from './frame-height.ts';
import { claimsIn, type HostMessage, type SelectedMessage } from '../frame-messages.ts';

/** A frame that has spoken. */
interface Known {
  /** Tells the page's article of choices on its map. */
  chosen: Chosen;
  /** Takes the claims that it has. What it was told before, when it may not have listened yet, is said again. */
  has(claims: readonly unknown[]): void;
}

const frames = new WeakMap<HTMLIFrameElement, Known>();

/** The page's frames with a map. */
function mapFrames(): NodeListOf<HTMLIFrameElement> {
  return document.querySelectorAll('iframe[data-conflict-map]');
}

/**
 * Whether a message comes from the page that the frame names, or from that page without an origin of
 * its own: in a sandbox, which is the frame's or that of the page around it.
 */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (source !== frame.contentWindow) return false;
  const { sandbox } = frame;
  const opaque = frame.hasAttribute('sandbox') && !sandbox.contains('allow-same-origin');
  if (origin === 'null') return opaque || self.origin === 'null';
  return !opaque && frame.src !== '' && origin === new URL(frame.src).origin;
}

function follow(frame: HTMLIFrameElement, origin: string): Known {
  let claims: readonly unknown[] | undefined;
  let last: HostMessage | undefined;
  const tell = (message = last): void => {
    last = message;
    // An opaque origin cannot be named.
    const to = origin === 'null' ? '*' : origin;
    if (last) frame.contentWindow?.postMessage({ type: 'conflict-map', ...last }, to);
  };
  const chosen = keepInStep({
    element: frame,
    has: (claim) => claims?.includes(claim) ?? mapFrames().length === 1,
    tell,
  });
  return {
    chosen,
    has: (ids) => {
      if (!claims) tell();
      claims = ids;
    },
  };
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const frame = [...mapFrames()].find((one) => isFrom(one, event));
  if (!frame) return;
  const known = frames.get(frame) ?? follow(frame, event.origin);
  frames.set(frame, known);
  const height = heightOf(event.data);
  if (height !== null) frame.style.height = `${height}px`;
  const claims = claimsIn(event.data, 'conflict-map-claims');
  if (claims) known.has(claims);
  const selected = claimsIn(event.data, 'conflict-map-selected');
  if (selected) known.chosen(selected, (event.data as SelectedMessage).claim !== null);
});

// A frame that was here first has told its height to nobody.
for (const frame of mapFrames()) {
  frame.contentWindow?.postMessage({ type: 'conflict-map', ask: 'height' }, '*');
}
