/** Whose work draws the map, with its page. It is a name, and the same in every language. */
export const engineCredit = { name: 'MapLibre', url: 'https://maplibre.org/' } as const;
