import { answeredBy, isDenied } from './answers.ts';
import { ARTICLE, NONE } from './filter.ts';
import type { Side } from './schema/types.ts';
import type { Claim, Story } from './story.ts';
import { ownVoice, who } from './who.ts';
import * as words from '../words/words.ts';

/** How often one voice of the article speaks, about whom, and how often it is answered. */
export interface Voice {
  /** Id of a side, or {@link ARTICLE}; as a filter's `by` takes it. */
  id: string;
  /** Ready to read. */
  name: string;
  colour: Side['colour'] | typeof ARTICLE;
  /** How many claims it makes; `answered`, `unanswered` and `noneDue` add up to this. */
  claims: number;
  /** About whom, as a filter's `about` takes it: each side, and {@link NONE}. Those with claims only. */
  about: { id: string; name: string; claims: number }[];
  /** Claims to which the article reports an answer. */
  answered: number;
  /** Those among the answered that an answer denies or rejects. */
  denied: number;
  /** Claims that call for an answer and have none in the article. */
  unanswered: number;
  /** Claims that accuse nobody, so that no answer is due. */
  noneDue: number;
}

/** The voices of an article: its sides in the story's order, then the article itself. Silent ones too. */
export function voices(story: Story): Voice[] {
  const own = { id: ARTICLE, name: ownVoice, colour: ARTICLE } as const;
  const sides = story.sides.map(({ id, label, colour }) => ({ id, name: label, colour }));
  return [...sides, own].map((voice) => {
    const claims = story.claims.filter(
      ({ claimant }) => (who(story, claimant).side?.id ?? ARTICLE) === voice.id,
    );
    return { ...voice, ...counts(story, claims) };
  });
}

/** The same counts for the whole article. */
export type VoiceCounts = Omit<Voice, 'id' | 'name' | 'colour'>;

/** Counts of some claims of a story. */
export function counts(story: Story, claims: readonly Claim[]): VoiceCounts {
  const answering = (answer: Claim['answer']): number =>
    claims.filter((claim) => answeredBy(story, claim).answer === answer).length;
  const subjects = [
    ...story.sides.map(({ id, label }) => ({ id, name: label })),
    { id: NONE, name: words.claim.nobody },
  ];
  return {
    claims: claims.length,
    about: subjects
      .map(({ id, name }) => ({
        id,
        name,
        claims: claims.filter(({ subject }) => (who(story, subject).side?.id ?? NONE) === id)
          .length,
      }))
      .filter((subject) => subject.claims > 0),
    answered: answering('reported'),
    denied: claims.filter((claim) => isDenied(story, claim)).length,
    unanswered: answering('none-reported'),
    noneDue: answering('not-applicable'),
  };
}
