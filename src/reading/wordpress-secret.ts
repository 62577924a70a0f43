/**
 * What WordPress puts behind the address of a frame from oEmbed, whatever that has after its `#`
 * already: `#place=millbridge#?secret=X` (`wp_filter_oembed_result` and `wp-embed.js`). It belongs to the
 * host, and is no part of a reading.
 */
const SECRET = /#\?secret=([a-zA-Z0-9]+)$/;

/** The secret behind an address or its part after `#`; null without one. */
export function secretOf(address: string): string | null {
  return SECRET.exec(address)?.[1] ?? null;
}

/** The address, or its part after `#`, without the secret. */
export function withoutSecret(address: string): string {
  return address.replace(SECRET, '');
}

/**
 * A part of an address after `#` with the secret that stands in `old` behind it, each with its `#`;
 * empty for neither. A host knows its frame by the secret, also after Back.
 *
 * @param state - without `#`
 */
export function hashWithSecret(state: string, old: string): string {
  return (state === '' ? '' : `#${state}`) + (SECRET.exec(old)?.[0] ?? '');
}
