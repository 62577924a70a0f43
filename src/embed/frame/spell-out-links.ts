/**
 * Writes the links that open a window as text, with their address: in a sandbox without
 * `allow-popups` they would do nothing.
 */
export function spellOutLinks(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[target="_blank"]')) {
    const text = link.ownerDocument.createElement('span');
    text.append(...link.childNodes, ` (${shortAddress(link.href)})`);
    link.replaceWith(text);
  }
}

/** An address as people write it: without the scheme of the web and without a slash at its end. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
