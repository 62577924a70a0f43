/** How areas are hatched in a voice’s colour, for those who don’t see the colour. */
export type Hatch = 'rising' | 'falling' | 'level' | 'upright' | 'crossed' | 'dots';

/** A colour on light and on dark ground, as `#rrggbb`, and the hatching that goes with it. */
type VoiceColour = readonly [light: string, dark: string, hatch: Hatch];

/**
 * The colours that a story can give its sides, and that of the article’s own voice. Never a flag’s
 * colours. After a change, `npm run schema` writes schema, types and stylesheet, and
 * test/scene/palette.test.ts tells whether every colour and hatching can be told from the others.
 */
export const voiceColours = {
  teal: ['#1c7a87', '#3fa6ad', 'rising'],
  orange: ['#b4541a', '#e9a15b', 'falling'],
  plum: ['#76468c', '#c9a2dc', 'level'],
  slate: ['#4d545b', '#b2c0cc', 'upright'],
  article: ['#3a352e', '#e2dcd0', 'dots'],
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
