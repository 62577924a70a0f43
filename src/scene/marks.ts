import type { Claim, Place, Story, StoryKind } from '../story/story.ts';
import type { PlaceProperties } from '../story/schema/types.ts';
import { answeredBy } from '../story/answers.ts';
import { kindOf } from '../story/vocabulary/kind-of.ts';
import { placeThreads, type Thread, unfolded } from '../story/threads.ts';
import { sideColour, who } from '../story/who.ts';
import type { Voice } from '../story/vocabulary/voice-colours.ts';
import type { Phrase } from '../words/phrase.ts';
import * as words from '../words/words.ts';

export type { Voice };

/** What the ring around a sign tells about answers in the article. */
export type Ring =
  { kind: 'answered'; by: Voice } | { kind: 'none-reported' } | { kind: 'not-applicable' };

/** Who speaks or answers, in a label. */
export interface LabelWho {
  name: string;
  voice: Voice;
}

/** A line of a label, in pieces. Where it names nobody, it is quiet. */
export type LabelText = Phrase<LabelWho>;

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
  kind: StoryKind;
  /** Number of claims, answers not counted. */
  count: number;
  /** Number of the answers that stand with them. */
  answers: number;
  /** Id of the claim of whose answers the ring tells, and the label: the same, or one without an answer of several. */
  asked: string;
  ring: Ring;
  /** Lines of the label below the name: what is said and by whom, and who answers. */
  full: LabelText[];
  /** The same in fewer words, for small maps. */
  brief: LabelText[];
}

/** The signs of all places that have claims, in the order of the places. */
export function storyMarks(story: Story, names = 'article'): Mark[] {
  return story.places.flatMap((place) => {
    const threads = placeThreads(story, place.id);
    return threads.length === 0 ? [] : [placeMark(story, place, threads, names)];
  });
}

function placeMark(story: Story, place: Place, threads: Thread[], names: string): Mark {
  const claims = threads.map(({ claim }) => claim);
  const { mark, sign = mark, labelSide = 'right', precision } = place.properties;
  const name = placeName(place, names);
  const leading = leadingClaim(story, claims);
  const voices = countVoices(story, claims);
  const wide = precision === 'region' || precision === 'country';
  // Where several voices speak, or of a region, none of the claims speaks for all: they are counted.
  const open = claims.filter((claim) => answeredBy(story, claim).answer === 'none-reported');
  const several = voices.length > 1 || (wide && claims.length > 1);
  const asked = several
    ? (open[0] ?? claims.find((claim) => answeredBy(story, claim).by[0]) ?? leading)
    : leading;
  const text = (brief: boolean): LabelText[] =>
    several
      ? [[words.place.several(claims.length, open.length)]]
      : labelTexts(story, leading, brief);
  return {
    place: place.id,
    name: name.text,
    language: name.language,
    lngLat: [sign[0], sign[1]],
    labelSide,
    precision,
    voices,
    claim: leading.id,
    kind: kindOf(story, leading.kind),
    count: claims.length,
    answers: unfolded(threads).length - claims.length,
    asked: asked.id,
    ring: ring(story, asked),
    full: text(false),
    brief: text(true),
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
function leadingClaim(story: Story, claims: Claim[]): Claim {
  const rank = ({ kind }: Claim): number => kindOf(story, kind).sign ?? Infinity;
  return claims.reduce((best, claim) => (rank(claim) < rank(best) ? claim : best));
}

/** What a label says below the name of one claim: what and who, and who answers it. */
function labelTexts(story: Story, claim: Claim, brief: boolean): LabelText[] {
  // An answer’s kind is that of what it answers: “shelling”, which it does not say, but denies.
  const own = claim.label === undefined ? claim.stance : undefined;
  const target = own && story.claims.find(({ id }) => id === claim.respondsTo);
  const { kind, label = kindOf(story, kind).label } = target ?? claim;
  const { answer, by: answers } = answeredBy(story, claim);
  const stance = answers[0]?.stance;
  const answering = new Set(
    answers.flatMap((one) => (one.stance === stance ? [one.claimant] : [])),
  );
  const [first = null] = answering;
  // Two of one side would read as one who denies their own words.
  const same = speakerOf(story, claim.claimant, true).name === speakerOf(story, first, true).name;
  const sides = brief && !(stance && same);
  const speaker = speakerOf(story, claim.claimant, sides);
  const by: LabelText = target ? words.answers.by[own](speaker) : [speaker];
  // Words of a story in another language stand beside who says them, in no sentence of ours.
  const says = story.marks
    ? [label + story.marks[2], ...by]
    : target
      ? words.place.answers(label, by)
      : words.place.says(label, speaker, speaker.plural);
  if (answer === 'none-reported')
    return [says, [brief ? words.place.noAnswerShort : words.answers.none]];
  if (!stance) return [says];
  const answerer = speakerOf(story, first, sides);
  const name = words.answers.names([answerer.name], answering.size - 1);
  return [says, words.answers.by[stance]({ ...answerer, name })];
}

/** Who speaks; in brief, their side, where it has a shorter name. */
function speakerOf(
  story: Story,
  id: string | null,
  brief: boolean,
): LabelWho & { plural: boolean } {
  const { name, actor, side, colour } = who(story, id);
  if (!actor) return { name: words.place.article, voice: 'article', plural: false };
  const short = brief ? side?.short : undefined;
  const voice = colour ?? 'article';
  if (short !== undefined && short.length < name.length)
    return { name: short, voice, plural: false };
  return { name, voice, plural: actor.plural === true };
}

function countVoices(story: Story, claims: Claim[]): { voice: Voice; count: number }[] {
  const counts = new Map<Voice, number>();
  for (const claim of claims) {
    const voice = sideColour(story, claim);
    counts.set(voice, (counts.get(voice) ?? 0) + 1);
  }
  return [...counts].map(([voice, count]) => ({ voice, count })).sort((a, b) => b.count - a.count);
}

function ring(story: Story, claim: Claim): Ring {
  const { answer, by } = answeredBy(story, claim);
  if (by[0]) return { kind: 'answered', by: sideColour(story, by[0]) };
  return { kind: answer === 'none-reported' ? answer : 'not-applicable' };
}
