import { createHash } from 'node:crypto';
import { elementsNamed, innerText, parsedHtml } from './html-tree.ts';

/** What a page's policy depends on beside its own text. */
export interface PolicySettings {
  /**
   * Whether the page is made for frames. There the engine also works in a sandbox: it starts its
   * worker from a `data:` address that it reads first. Neither leads to a request.
   */
  forFrames: boolean;
  /** Whether its map reads tiles of its own site; other pages connect to nobody. */
  tiled?: boolean;
  /**
   * The address that the site will have, where it is known. In a sandboxed frame the page has an opaque
   * origin, and in WebKit `'self'` matches nothing there: only an origin that is named does.
   */
  site: string | undefined;
}

/**
 * The strictest policy under which a page works, with hashes of its inline styles and scripts. Pages
 * cannot send headers, so it stands in a meta element.
 */
export function contentSecurityPolicy(
  html: string,
  { forFrames, tiled = false, site }: PolicySettings,
): string {
  const self = site === undefined ? "'self'" : `'self' ${new URL(site).origin}`;
  const page = parsedHtml(html);
  const own = (name: 'script' | 'style'): string => {
    const inline = elementsNamed(page, name).filter(({ element }) => !element.properties['src']);
    return [self, ...inline.map(({ element }) => hashSource(innerText(element)))].join(' ');
  };
  const connected = [...(forFrames ? ['data:'] : []), ...(tiled ? [self] : [])];
  return [
    "default-src 'none'",
    `script-src ${own('script')}`,
    `style-src ${own('style')}`,
    `img-src ${self} data:`,
    `font-src ${self}`,
    `worker-src ${self}${forFrames ? ' data:' : ''}`,
    `connect-src ${connected.length > 0 ? connected.join(' ') : "'none'"}`,
    // The preview of what is embedded.
    `frame-src ${self}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
