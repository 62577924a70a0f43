import type { ClaimsMessage, SelectedMessage } from '../frame-messages.ts';

/** What a frame tells: its height in CSS pixels, in AMP's words; which claims it has; what was chosen. */
export type FrameMessage =
  | { type: 'embed-size'; height: number }
  | (Pick<ClaimsMessage, 'type'> & { claims: unknown[] })
  | (Pick<SelectedMessage, 'type'> & { claims: unknown[]; claim?: unknown });

/** Whether a message is one of a frame. What is no id in it is like no claim's. */
export function isFrameMessage(data: unknown): data is FrameMessage {
  const { type, height, claims } = Object(data) as Partial<Record<string, unknown>>;
  return type === 'embed-size'
    ? Number.isFinite(height)
    : (type === 'conflict-map-claims' || type === 'conflict-map-selected') && Array.isArray(claims);
}
