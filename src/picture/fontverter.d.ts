declare module 'fontverter' {
  /** Converts a font file between containers; it recognises the one that it gets. */
  export function convert(font: Uint8Array, format: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
