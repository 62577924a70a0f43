import { sourceText } from '../words/source-text.ts';
import { placeName } from '../scene/marks.ts';
import { CARD } from './picture-files.ts';
import { answerText } from '../words/answer-text.ts';
import type { Claim, Place, Story } from '../story/story.ts';
import { placeThreads, type Thread, threadOf } from '../story/threads.ts';
import { claimantName, namesClaimant } from '../story/who.ts';
import { claimPage, placePage, storyPath } from '../embed/dialog/addresses.ts';
import { isolated } from '../words/isolated.ts';
import { QUOTED } from '../story/vocabulary/quotation.ts';
import * as words from '../words/words.ts';

/** What a page for links to one claim or one place says, in its text and to those who preview it. */
export interface LinkPage {
  /** Its file, below the site's address. */
  path: string;
  /** Plain text: who says what, or which place. */
  title: string;
  /** The language of the title, where it is not the interface’s. */
  language: string | null;
  /** Plain text on one line; first what is answered, as previews end in the middle. */
  description: string;
  /** What the map shows, as an address carries it after `#`. */
  reading: string;
  /** File of its picture, below the site's address. */
  picture: string;
  /** The claims, each with its answers. */
  threads: Thread[];
}

/** The pages of a story's claims and places. */
export function linkPages(story: Story): LinkPage[] {
  return [
    ...story.places.map((place) => placeLinkPage(story, place)),
    ...story.claims.map((claim) => claimLinkPage(story, claim)),
  ];
}

/** The picture of a place, below the site's address. */
export function placePicture(story: string, place: string): string {
  return storyPath(story, `place/${place}.png`);
}

/** File of the oEmbed answer for such a page, below the site's address. */
export function oEmbedPath({ path }: Pick<LinkPage, 'path'>): string {
  return path.replace(/\.html$/, '.oembed.json');
}

/** “Upper Brook’s council: Lower Brook’s millers blocked the weir”. */
export function claimTitle(story: Story, claim: Claim): string {
  // “The article itself” is no word of a story in another language.
  if (story.marks && claim.claimant === null) return claim.summary;
  if (namesClaimant(story, claim)) return claim.summary;
  const name = claimantName(story, claim);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${claim.summary}`;
}

function claimLinkPage(story: Story, claim: Claim): LinkPage {
  const { exact } = claim.excerpt;
  const [open = '', close = ''] = story.marks ?? '“”';
  const quoted = QUOTED.test(exact) ? exact : open + exact + close;
  const target = story.claims.find(({ id }) => id === claim.respondsTo);
  const sentences = [
    ...(target ? [words.linkPage.answerTo(isolated(claimTitle(story, target)))] : []),
    ...answerSentence(story, claim),
    quoted.replaceAll(/\s+/g, ' '),
    `${sourceText(story)}.`,
  ];
  return {
    path: claimPage(story.id, claim.id),
    title: claimTitle(story, claim),
    language: story.language,
    description: sentences.join(' '),
    reading: new URLSearchParams({ claim: claim.id }).toString(),
    picture: pictureOf(story, claim.where.place),
    threads: [threadOf(story, claim)],
  };
}

function placeLinkPage(story: Story, place: Place): LinkPage {
  const name = placeName(place).text;
  const threads = placeThreads(story, place.id);
  const said = threads.map(({ claim }) =>
    [`${claimTitle(story, claim)}.`, ...answerSentence(story, claim)].join(' '),
  );
  return {
    path: placePage(story.id, place.id),
    title: words.linkPage.place(isolated(name), words.place.precisions[place.properties.precision]),
    language: null,
    description: [...said, `${sourceText(story)}.`].join(' '),
    reading: new URLSearchParams({ place: place.id }).toString(),
    picture: pictureOf(story, place.id),
    threads,
  };
}

/** How a claim is answered, as a sentence; none where no answer is due. */
function answerSentence(story: Story, claim: Claim): string[] {
  const text = answerText(story, claim);
  return text === null ? [] : [`${text.charAt(0).toUpperCase()}${text.slice(1)}.`];
}

function pictureOf(story: Story, place: string | null): string {
  return place === null ? storyPath(story.id, `${CARD.name}.png`) : placePicture(story.id, place);
}
