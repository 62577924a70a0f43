import type { Figure } from './schema/types.ts';
import type { Claim, Story } from './story.ts';
import { type CountedUnit, countedUnits, isCounted } from './vocabulary/units.ts';
import { claimantName, sideColour, who } from './who.ts';
import * as words from '../words/words.ts';

/** One number of lost people or things, with whose it is. */
export interface Loss {
  /** The claim that gives it. */
  claim: string;
  /** Who says it, ready to read. */
  claimant: string;
  /** Colour of who says it, by name. */
  colour: ReturnType<typeof sideColour>;
  /** Null where the article gives no number: “dozens”, or nothing at all. */
  value: number | null;
  qualifier: Figure['qualifier'];
  /** What is counted, close to the article's words; for what is missing, the claim's summary. */
  counted: string;
  /** The article's words. */
  words: string;
  /** True where the article says that the number was not given. */
  missing: boolean;
}

/** Numbers that are about the same: they stand together and are never added. */
export interface LossGroup {
  unit: CountedUnit;
  /** Whose losses they are said to be, ready to read; see {@link lossesOf}. */
  about: string;
  /** True where the group is one number in several wordings. */
  oneNumber: boolean;
  losses: Loss[];
}

/**
 * The losses that an article reports, by whom they are about, in the order of the article. Nothing is
 * added: neither one side's number to another's, nor killed to killed and wounded.
 */
export function lossesOf(story: Story): LossGroup[] {
  const groups = new Map<string, LossGroup>();
  const repeated = new Set(story.claims.flatMap(({ sameFigureAs }) => sameFigureAs ?? []));
  for (const claim of story.claims) {
    for (const { unit, loss } of lossesOfClaim(story, claim)) {
      const about = aboutOf(story, claim);
      const first = claim.sameFigureAs ?? claim.id;
      const oneNumber = repeated.has(first);
      const key = [unit, about, oneNumber ? first : ''].join('|');
      const group = groups.get(key) ?? { unit, about, oneNumber, losses: [] };
      group.losses.push(loss);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  return countedUnits.flatMap((unit) => all.filter((group) => group.unit === unit));
}

function lossesOfClaim(story: Story, claim: Claim): { unit: LossGroup['unit']; loss: Loss }[] {
  const said = {
    claim: claim.id,
    claimant: claimantName(story, claim),
    colour: sideColour(story, claim),
  };
  const counted = claim.figures.flatMap(({ words: inArticle, value, unit, qualifier, counted }) =>
    isCounted(unit)
      ? [{ unit, loss: { ...said, value, qualifier, counted, words: inArticle, missing: false } }]
      : [],
  );
  if (claim.kind !== 'losses' || counted.length > 0) return counted;
  const missing: Loss = {
    ...said,
    value: null,
    qualifier: null,
    counted: claim.summary,
    words: claim.excerpt.exact,
    missing: true,
  };
  return [{ unit: 'people', loss: missing }];
}

function aboutOf(story: Story, { kind, subject }: Claim): string {
  // Elsewhere the subject is who is accused, not who lost.
  if (kind !== 'losses') return words.losses.inPassing;
  return subject === null ? words.losses.nobody : who(story, subject).name;
}
