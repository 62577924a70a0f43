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
 * The losses that an article reports, by whom they are about, in the order of the article: the figures that
 * say what they count of killed, injured, missing or destroyed. Nothing is
 * added: neither one side's number to another's, nor killed to killed and wounded.
 */
export function lossesOf(story: Story): LossGroup[] {
  const groups = new Map<string, LossGroup>();
  const lost = lossFigures(story);
  const repeated = new Set(story.claims.flatMap(({ sameFigureAs }) => sameFigureAs ?? []));
  for (const claim of story.claims) {
    for (const { unit, loss } of lossesOfClaim(story, claim, lost)) {
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

/** A figure that counts no loss, and has no measure beside it. */
export interface OtherFigure {
  claim: Claim;
  figure: Figure;
}

/** Every figure of a story that is shown neither as a loss nor beside what is measured, in the article's order. */
export function otherFigures(story: Story): OtherFigure[] {
  const lost = lossFigures(story);
  const measured = new Set(story.measurements.map(({ claim }) => claim));
  return story.claims.flatMap((claim) =>
    // Of a claim, the first figure stands beside what is measured.
    claim.figures
      .slice(measured.has(claim.id) ? 1 : 0)
      .flatMap((figure) => (lost.has(figure) ? [] : [{ claim, figure }])),
  );
}

/** The figures that say that they count losses, and those that are one number with one of them in other words. */
function lossFigures({ claims }: Story): ReadonlySet<Figure> {
  const byId = new Map(claims.map(({ id, figures }) => [id, figures]));
  return new Set(
    claims.flatMap(({ figures, sameFigureAs = '' }) =>
      figures.filter((figure) =>
        [figure, ...(byId.get(sameFigureAs) ?? [])].some(
          ({ counts, value, unit }) =>
            counts !== undefined && value === figure.value && unit === figure.unit,
        ),
      ),
    ),
  );
}

function lossesOfClaim(
  story: Story,
  claim: Claim,
  lost: ReadonlySet<Figure>,
): { unit: LossGroup['unit']; loss: Loss }[] {
  const said = {
    claim: claim.id,
    claimant: claimantName(story, claim),
    colour: sideColour(story, claim),
  };
  const losses = claim.figures.flatMap((figure) => {
    const { words: inArticle, value, unit, qualifier, counted } = figure;
    return isCounted(unit) && lost.has(figure)
      ? [{ unit, loss: { ...said, value, qualifier, counted, words: inArticle, missing: false } }]
      : [];
  });
  if (claim.kind !== 'losses' || claim.figures.length > 0) return losses;
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
