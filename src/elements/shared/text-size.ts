import { type CSSResult, unsafeCSS } from 'lit';

const REGISTERS = typeof CSS !== 'undefined' && 'registerProperty' in CSS;

/**
 * Makes `--cm-rem` a length, so that `1em` on the element is computed there and inherited as such.
 * In the package it takes the place of `rem`, which is the size of the page's root: many pages set
 * that to 10 pixels. Where it is not registered, nested text would shrink, so it is done first.
 */
export function registerTextSize(): void {
  if (!REGISTERS) return;
  try {
    CSS.registerProperty({
      name: '--cm-rem',
      syntax: '<length>',
      inherits: true,
      initialValue: '16px',
    });
  } catch {
    // Another copy of the script has registered it.
  }
}

/** Sets `--cm-rem` to the text size that the reader has set; where it cannot be registered, `rem` stays. */
export const textSizeStyles: CSSResult = unsafeCSS(
  `:host{--cm-rem:${REGISTERS ? '1em' : 'initial'}}`,
);
