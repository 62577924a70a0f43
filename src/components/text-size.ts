/**
 * Makes `--cm-rem` a length, so that `1em` on the element is computed there and inherited as such.
 * In the package it takes the place of `rem`, which is the size of the page's root: many pages set
 * that to 10 pixels. Where it is not registered, nested text would shrink, so it is done first.
 */
export function registerTextSize(): void {
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
