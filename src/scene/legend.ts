import { isDenied } from '../story/answers.ts';
import * as words from '../words/words.ts';
import { sceneAreas } from './areas.ts';
import type { GroundRole } from './ground.ts';
import type { Mark, Ring, Voice } from './marks.ts';
import type { Scene } from './scene.ts';
import { isNumbered } from './signs/sign-shape.ts';

/** A sign of the map whose meaning the key tells. */
export type KeySymbol =
  | { is: 'voice'; voice: Voice }
  | { is: 'ring'; ring: Ring; voice: Voice }
  | { is: 'area' }
  | { is: 'count'; count: number }
  | { is: 'shares'; count: number; voices: Mark['voices'] }
  | { is: 'ground'; ground: GroundRole };

/** A sign with its meaning, also in fewer words. */
export interface KeyEntry {
  symbol: KeySymbol;
  label: string;
  short: string;
  /** BCP 47 tag of their language, where that is not the interface’s. */
  language?: string;
}

/** A part of the key: symbols of one sort. */
export interface KeyGroup {
  title: string;
  entries: KeyEntry[];
}

/**
 * The key of a scene, for above its map: all sides, the article where it speaks itself, the signs that stand
 * on it, as they stand there, and its basemap’s lines and ground. Pictograms have their words beside them, in
 * labels and list.
 */
export function sceneKey(scene: Scene): KeyGroup[] {
  return [
    { title: words.key.whoSpeaks, entries: voiceEntries(scene) },
    { title: words.key.signs, entries: signEntries(scene) },
    { title: words.key.ground, entries: groundEntries(scene) },
  ].filter(({ entries }) => entries.length > 0);
}

function groundEntries({ story }: Scene): KeyEntry[] {
  const { legend, language } = story.basemap;
  return legend.flatMap(({ role, label, short }): KeyEntry[] =>
    role === 'settlement' || role === 'label'
      ? []
      : [
          {
            symbol: { is: 'ground', ground: role },
            label,
            short,
            ...(!language.startsWith(words.language.tag) && { language }),
          },
        ],
  );
}

function voiceEntries({ story }: Scene): KeyEntry[] {
  return [
    ...story.sides.map(({ colour, label, short = label }): KeyEntry => {
      return {
        symbol: { is: 'voice', voice: colour },
        label,
        short,
        ...(story.marks && { language: story.language }),
      };
    }),
    ...(story.claims.some(({ claimant }) => !claimant)
      ? [
          {
            symbol: { is: 'voice', voice: 'article' } as const,
            label: words.key.article,
            short: words.key.articleShort,
          },
        ]
      : []),
  ];
}

function signEntries(scene: Scene): KeyEntry[] {
  const { marks } = scene;
  const ring = (found: Mark | undefined, label: string, short: string): KeyEntry[] => {
    const [first] = found?.voices ?? [];
    return found && first
      ? [{ symbol: { is: 'ring', ring: found.ring, voice: first.voice }, label, short }]
      : [];
  };
  const answered = marks.filter((mark) => mark.ring.kind === 'answered');
  const denied = answered.filter(({ asked }) => isDenied(scene.story, { id: asked }));
  const open = marks.find((mark) => mark.ring.kind === 'none-reported');
  const lit = sceneAreas(scene).some(({ properties }) => properties.lit);
  const numbered = marks.find(isNumbered);
  const shared = marks.find(({ voices }) => voices.length > 1);
  return [
    ...ring(denied[0], words.key.denied, words.key.deniedShort),
    ...ring(
      answered.find((mark) => !denied.includes(mark)),
      words.key.answered,
      words.key.answeredShort,
    ),
    ...ring(open, words.key.noAnswer, words.key.noAnswerShort),
    ...(lit
      ? [{ symbol: { is: 'area' } as const, label: words.key.area, short: words.key.areaShort }]
      : []),
    ...(numbered
      ? [
          {
            symbol: { is: 'count', count: numbered.count } as const,
            label: words.key.several,
            short: words.key.severalShort,
          },
        ]
      : []),
    // A disc that several voices share has its number in its middle.
    ...(shared
      ? [
          {
            symbol: { is: 'shares', count: shared.count, voices: shared.voices } as const,
            label: words.key.shared(numbered !== undefined),
            short: words.key.sharedShort(numbered !== undefined),
          },
        ]
      : []),
  ];
}
