/** Marks the moment at which the map is drawn and can be used. */
export function markReady(): void {
  performance.mark('map-ready');
}
