import { supportsAdoptingStyleSheets } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds a stylesheet to the shadow root or document that `node` is in, once. Constructed sheets work
 * under a content security policy that refuses inline styles; where there are none, as in jsdom, it is
 * a style element, as Lit has it there.
 */
export function adoptStyles(node: Node, css: string): void {
  const root = node.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!supportsAdoptingStyleSheets) {
    const parent = root instanceof Document ? root.head : root;
    const known = [...parent.querySelectorAll('style')];
    if (known.some(({ textContent }) => textContent === css)) return;
    const style = parent.ownerDocument.createElement('style');
    style.textContent = css;
    parent.append(style);
    return;
  }
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
