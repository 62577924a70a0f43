/** A host's wish to be told the height once more. */
export interface HeightRequest {
  /** What WordPress knows its frame by; null where the host says none. */
  secret: string | null;
}

/**
 * Reads a host's wish: `{type: 'conflict-map', ask: 'height'}` of resizer.js, or `{message: 'ready'}` of
 * WordPress, which names its secret where the frame's address has lost it. Null for all other messages.
 */
export function readHeightRequest(data: unknown): HeightRequest | null {
  if (typeof data !== 'object' || data === null) return null;
  const { type, ask, message, secret } = data as Record<string, unknown>;
  if (type === 'conflict-map' && ask === 'height') return { secret: null };
  if (message !== 'ready') return null;
  return { secret: typeof secret === 'string' && /^[a-zA-Z0-9]+$/.test(secret) ? secret : null };
}
