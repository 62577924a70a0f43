import type { Claim, Place, Story } from '../story/story.ts';
import type { PlaceProperties } from '../story/schema/types.ts';
import { answerText } from '../words/answer-text.ts';
import { placeThreads, type Thread } from '../story/threads.ts';
import { sideColour } from '../story/who.ts';
import { type Kind, kinds } from '../story/vocabulary/kinds.ts';
import type { Voice } from '../story/vocabulary/voice-colours.ts';
import * as words from '../words/words.ts';

export type { Voice };

/** What the ring around a sign tells about answers in the article. */
export type Ring =
  { kind: 'answered'; by: Voice } | { kind: 'none-reported' } | { kind: 'not-applicable' };

/** The sign of one place: what stands there before anything is clicked. */
export interface Mark {
  place: string;
  name: string;
  /** BCP 47 tag of the name. */
  language: string;
  lngLat: [number, number];
  labelSide: NonNullable<PlaceProperties['labelSide']>;
  precision: PlaceProperties['precision'];
  /** Who speaks about this place: each voice with its number of claims, most first. */
  voices: { voice: Voice; count: number }[];
  /** Id of the claim that gives the sign. */
  claim: string;
  /** What that claim is about. */
  kind: Kind;
  /** Number of claims, responses not counted. */
  count: number;
  ring: Ring;
  /** A line for the label: who answers, or that no answer is reported. Empty when nobody is accused. */
  answer: string;
  /** The same in one or two words, for small maps. */
  answerShort: string;
}

/** The signs of all places that have claims, in the order of the places. */
export function storyMarks(story: Story, names = 'article'): Mark[] {
  return story.places.flatMap((place) => {
    const threads = placeThreads(story, place.id);
    return threads.length === 0 ? [] : [placeMark(story, place, threads, names)];
  });
}

function placeMark(story: Story, place: Place, threads: Thread[], names: string): Mark {
  const { mark, labelSide = 'right', precision } = place.properties;
  const name = placeName(place, names);
  const claims = threads.map(({ claim }) => claim);
  const leading = leadingClaim(claims);
  return {
    place: place.id,
    name: name.text,
    language: name.language,
    lngLat: [mark[0], mark[1]],
    labelSide,
    precision,
    voices: countVoices(story, claims),
    claim: leading.id,
    kind: leading.kind,
    count: claims.length,
    ring: ring(story, threads),
    ...answerLines(story, threads),
  };
}

/** A place's name as `names` asks for it: `article`, or a language tag; the article's when there is none. */
export function placeName(place: Place, names = 'article'): { text: string; language: string } {
  const all = place.properties.names;
  const found =
    names === 'article' ? all[0] : (all.find(({ language }) => language === names) ?? all[0]);
  if (!found) throw new RangeError(`The place “${place.id}” has no name.`);
  return found;
}

/** The claim that gives a place its sign: the gravest kind, then the first in the article. */
function leadingClaim(claims: Claim[]): Claim {
  const rank = ({ kind }: Claim): number => kinds[kind].sign ?? Infinity;
  return claims.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best));
}

/** What the label says about answers: of the one claim that calls for one, or of all of them together. */
function answerLines(story: Story, threads: Thread[]): Pick<Mark, 'answer' | 'answerShort'> {
  const due = threads.filter(
    ({ claim, responses }) => responses.length > 0 || claim.answer !== 'not-applicable',
  );
  const open = due.filter(({ responses }) => responses.length === 0);
  const [first] = due;
  if (!first) return { answer: '', answerShort: '' };
  const [response] = first.responses;
  if (due.length === 1) {
    const answer = response ? (answerText(story, first.claim) ?? '') : words.place.noResponse;
    return {
      answer,
      answerShort: response
        ? words.place.answeredShort[response.claim.stance ?? 'comments']
        : words.place.noResponseShort,
    };
  }
  if (open.length === 0)
    return { answer: words.place.allAnswered, answerShort: words.place.allAnsweredShort };
  return {
    answer: words.place.noResponseTo(open.length, threads.length),
    answerShort: words.place.openShort(open.length),
  };
}

function countVoices(story: Story, claims: Claim[]): { voice: Voice; count: number }[] {
  const counts = new Map<Voice, number>();
  for (const claim of claims) {
    const voice = sideColour(story, claim);
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return [...counts].map(([voice, count]) => ({ voice, count })).sort((a, b) => b.count - a.count);
}

function ring(story: Story, threads: Thread[]): Ring {
  for (const { responses } of threads) {
    const [first] = responses;
    if (first) return { kind: 'answered', by: sideColour(story, first.claim) };
  }
  const open = threads.some(({ claim }) => claim.answer === 'none-reported');
  return open ? { kind: 'none-reported' } : { kind: 'not-applicable' };
}
