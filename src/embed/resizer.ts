/*
 * For pages that embed the map by `<iframe data-conflict-map>`: gives the frame the height of its
 * content, and keeps the page's sentences `[data-claim]` in step with the map. Built as resizer.js, a
 * script of its own without dependencies, for `<script async src="…/resizer.js">`. Frames that are
 * added later are served as well.
 */
import { type Chosen, keepInStep } from './article-in-step.ts';
import { heightOf } from './frame-height.ts';

/** The frames that have spoken, with what tells the page's article of choices on their map. */
const frames = new WeakMap<HTMLIFrameElement, Chosen>();

/** The page's frames with a map. */
function mapFrames(): NodeListOf<HTMLIFrameElement> {
  return document.querySelectorAll('iframe[data-conflict-map]');
}

/** Whether a message comes from the page that the frame names, or from that page without an origin of its own. */
function isFrom(frame: HTMLIFrameElement, { source, origin }: MessageEvent): boolean {
  if (source === null || source !== frame.contentWindow) return false;
  const { sandbox } = frame;
  const opaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === (opaque ? 'null' : frame.src && new URL(frame.src).origin);
}

function follow(frame: HTMLIFrameElement, origin: string): Chosen {
  const post = (message: object): void => {
    // An opaque origin cannot be named.
    frame.contentWindow?.postMessage(
      { type: 'conflict-map', ...message },
      origin === 'null' ? '*' : origin,
    );
  };
  return keepInStep({
    element: frame,
    point: (point) => {
      post({ point });
    },
    select: (select) => {
      post({ select });
    },
  });
}

addEventListener('message', (event: MessageEvent<unknown>) => {
  const frame = [...mapFrames()].find((one) => isFrom(one, event));
  if (!frame) return;
  let chosen = frames.get(frame);
  if (!chosen) frames.set(frame, (chosen = follow(frame, event.origin)));
  const height = heightOf(event.data);
  if (height !== null) frame.style.height = `${height}px`;
  const data = event.data as Record<string, unknown> | null;
  if (data?.['type'] === 'conflict-map-selected' && Array.isArray(data['claims']))
    chosen(data['claims'] as string[], typeof data['claim'] === 'string');
});

// A frame that was here first has told its height to nobody.
for (const frame of mapFrames()) {
  frame.contentWindow?.postMessage({ type: 'conflict-map', ask: 'height' }, '*');
}
