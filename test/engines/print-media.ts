import type { Reader } from '../support/engines/reader.ts';

/**
 * Shows a page as it is printed, in engines that cannot be told to: what the stylesheets say of print
 * holds, what they say of screens does not, and the page hears that it is printed.
 */
export async function showPrinted(page: Reader): Promise<void> {
  await page.run(() => {
    const turn = (rules: CSSRuleList): void => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule) {
          const { media } = rule;
          if (/^print(?:, |$)/.test(media.mediaText)) media.mediaText = 'all';
          else if (/^screen\b|^not print$/.test(media.mediaText)) media.mediaText = 'not all';
          else if (/\bprint\b|\bscreen\b/.test(media.mediaText))
            throw new Error(`“@media ${media.mediaText}” is not known here.`);
        }
        if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
      }
    };
    const sheets = (root: Document | ShadowRoot): void => {
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) turn(sheet.cssRules);
      for (const element of root.querySelectorAll('*'))
        if (element.shadowRoot) sheets(element.shadowRoot);
    };
    sheets(document);
    dispatchEvent(new Event('beforeprint'));
  });
}
