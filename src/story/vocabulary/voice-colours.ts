/** A colour on light and on dark ground, as `#rrggbb`. */
type VoiceColour = readonly [light: string, dark: string];

/**
 * The colours that a story can give its sides, and that of the article’s own voice. Never a flag’s
 * colours. After a change, `npm run schema` writes schema, types and stylesheet, and
 * test/scene/palette.test.ts tells whether every colour can be told from the others.
 */
export const voiceColours = {
  teal: ['#14727d', '#4fb3b8'],
  orange: ['#b4541a', '#e9a15b'],
  plum: ['#7a4a8c', '#c9a2dc'],
  slate: ['#636363', '#868e96'],
  article: ['#3a352e', '#e2dcd0'],
} as const satisfies Record<string, VoiceColour>;

/** A side’s colour by name, or `article` for the article’s own voice. */
export type Voice = keyof typeof voiceColours;

/** A colour that a story can give a side, by name. */
export type SideColour = Exclude<Voice, 'article'>;

/** Every voice, in the order of the table. */
export function allVoices(): Voice[] {
  return Object.keys(voiceColours) as Voice[];
}

/** Every colour that a side can have. */
export function sideColours(): SideColour[] {
  return allVoices().filter((voice) => voice !== 'article');
}
