/** No map is lower or higher than this, whatever a message says; CSS pixels. */
const LOWEST = 100;
const HIGHEST = 10_000;

/** Reads the height from a message in AMP's words, within bounds; null for all other messages. */
export function heightOf(data: unknown): number | null {
  const { sentinel, type, height } = Object(data) as Record<string, unknown>;
  if (sentinel !== 'amp' || type !== 'embed-size' || !Number.isFinite(height)) return null;
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height as number)));
}
