/*
 * For pages that embed the map by `<iframe data-conflict-map>`: gives the frame the height of its
 * content, and keeps the page's sentences `[data-claim]` in step with the map. Built as resizer.js, a
 * script of its own without dependencies, for `<script async src="…/resizer.js">`. Frames that are
 * added later are served as well.
 */
import { keepInStep } from './article-in-step.ts';
import { frameHeight } from './frame-height.ts';
import { type FrameMessage, isFrameMessage } from './frame-message.ts';
import type { HostMessage } from '../frame-messages.ts';

/** The frames that have spoken, with what hears each. */
const frames = new WeakMap<HTMLIFrameElement, (message: FrameMessage) => void>();

/** The page's frames with a map, in open shadow roots as well. */
function mapFrames(root: ParentNode = document): HTMLIFrameElement[] {
  return [...root.querySelectorAll<HTMLIFrameElement>('*')].flatMap((one) =>
    one.shadowRoot
      ? mapFrames(one.shadowRoot)
      : one.matches('iframe[data-conflict-map]')
        ? one
        : [],
  );
}

/**
 * Whether a message comes from the page that the frame names, or from that page without an origin of
 * its own: in a sandbox, which is the frame's or that of the page around it.
 */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (source !== frame.contentWindow) return false;
  const opaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  if (origin === 'null') return opaque || self.origin === origin;
  return !opaque && frame.src.startsWith(`${origin}/`);
}

function follow(frame: HTMLIFrameElement, origin: string): (message: FrameMessage) => void {
  let has: readonly unknown[] | undefined;
  let last: HostMessage | undefined;
  const tell = (message = last): void => {
    last = message;
    // An opaque origin cannot be named.
    const to = origin === 'null' ? '*' : origin;
    if (last) frame.contentWindow?.postMessage({ type: 'conflict-map', ...last }, to);
  };
  const chosen = keepInStep({
    element: frame,
    has: (claim) => has?.includes(claim) ?? !mapFrames()[1],
    tell,
  });
  return (message) => {
    if (message.type === 'embed-size')
      frame.style.height = `${frameHeight(message.height, getComputedStyle(frame))}px`;
    else if (message.type === 'conflict-map-selected')
      chosen(message.claims, message.claim !== null);
    else {
      // What it was told before, when it may not have listened yet, is said again.
      if (!has) tell();
      has = message.claims;
    }
  };
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { data } = event;
  const frame = isFrameMessage(data) && mapFrames().find((one) => isFrom(one, event));
  if (!frame) return;
  const hear = frames.get(frame) ?? follow(frame, event.origin);
  frames.set(frame, hear);
  hear(data);
});

// A frame that was here first has told its height to nobody.
for (const frame of mapFrames()) {
  frame.contentWindow?.postMessage({ type: 'conflict-map', ask: 'height' }, '*');
}
