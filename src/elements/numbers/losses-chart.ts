import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Loss, type LossGroup, lossesOf } from '../../story/losses.ts';
import type { Story } from '../../story/story.ts';
import { countedUnits } from '../../story/vocabulary/units.ts';
import { answerText } from '../../words/answer-text.ts';
import { boundOf } from '../../story/vocabulary/bounds.ts';
import { qualifierText } from '../../words/figure-text.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/** The largest number has about as many blocks. */
const BLOCKS = 20;

/** A block's sides, and from one to the next, in CSS pixels. */
const BLOCK = { wide: 6, high: 11, pitch: 8 };

/**
 * Losses as claimed: each number large, with who says it and who answers, and as blocks, of which each
 * is 1, 2, 5, 10, 20, 50 … people or things. Numbers stand under whose losses they are said to be; nothing is
 * added. Each leads to its excerpt.
 */
export function lossesChart(story: Story): TemplateResult | typeof nothing {
  const groups = lossesOf(story);
  if (groups.length === 0) return nothing;
  return html`<div class="losses">
    <p class="numbers-lead">${words.losses.limit}</p>
    ${countedUnits.map((unit) =>
      unitChart(
        story,
        groups.filter((group) => group.unit === unit),
      ),
    )}
  </div>`;
}

/** What the blocks of one unit have in common. */
interface Scale {
  perBlock: number;
  /** How many blocks the longest row takes, with an open end. */
  blocks: number;
}

function scaleOf(groups: readonly LossGroup[]): Scale {
  const most = Math.max(...groups.flatMap(({ losses }) => losses.map(({ value }) => value ?? 0)));
  const [first = 0, second = 1] = scaleLinear().domain([0, most]).ticks(BLOCKS);
  const perBlock = Math.max(1, second - first);
  return { perBlock, blocks: Math.max(3, Math.ceil(most / perBlock) + 1) };
}

function unitChart(story: Story, groups: LossGroup[]): TemplateResult | typeof nothing {
  const [first] = groups;
  if (!first) return nothing;
  const scale = scaleOf(groups);
  return html`<section class="losses-unit" aria-label=${words.losses.units[first.unit]}>
    <h4>
      ${words.losses.units[first.unit]}
      <small>${words.losses.perBlock(numberIn(story, scale.perBlock))}</small>
    </h4>
    ${groups.map((group) => groupChart(story, group, scale, groups.length === 1))}
  </section>`;
}

function groupChart(
  story: Story,
  { about, oneNumber, losses, unit }: LossGroup,
  scale: Scale,
  alone: boolean,
): TemplateResult {
  const claims = [...new Set(losses.map(({ claim }) => claim))];
  return html`<div class="losses-group">
    ${alone && about === words.losses.inPassing ? nothing : html`<h5>${heading(about, unit)}</h5>`}
    ${oneNumber ? html`<p>${words.losses.oneNumber(losses.length)}</p>` : nothing}
    <ul>
      ${claims.map((claim) =>
        said(
          story,
          losses.filter((loss) => loss.claim === claim),
          scale,
        ),
      )}
    </ul>
  </div>`;
}

/** The numbers of one claim. */
function said(story: Story, losses: readonly Loss[], scale: Scale): TemplateResult {
  const [{ claim: id, claimant, colour } = { claim: '', claimant: '', colour: null }] = losses;
  const claim = story.claims.find((one) => one.id === id);
  const answer = claim ? answerText(story, claim) : null;
  return html`<li data-voice=${colour ?? nothing}>
    <p class="losses-who"><b>${claimant}</b>${answer === null ? nothing : html`, ${answer}`}</p>
    ${losses.map(
      (loss) =>
        html`<a href="#claim-${id}" data-select
          >${numberText(story, loss)} <span>${loss.counted}</span> ${blocks(loss, scale)}</a
        >`,
    )}
  </li>`;
}

function heading(about: string, unit: LossGroup['unit']): string {
  if (about === words.losses.inPassing) return about;
  if (about !== words.losses.nobody) return words.losses.about(about);
  return unit === 'items' ? words.losses.nobodyItems : about;
}

/** “at least 2,300”, “dozens”, “not given”, the number large. */
function numberText(story: Story, loss: Loss): TemplateResult {
  const { value, missing } = loss;
  const qualifier = qualifierText(loss);
  if (missing) return html`<i>${words.losses.notGiven}</i>`;
  if (value === null) return html`<b>${words.figures.number(qualifier, null)}</b>`;
  const before = qualifier ? html`<small>${words.figures.number(qualifier, null)}</small> ` : '';
  return html`<b>${before}${numberIn(story, value)}</b>`;
}

/**
 * A number as blocks, the last one cut; dashed where it has no upper end or where there is none, and all of it
 * where it is the most that it can be.
 */
function blocks(
  { value, qualifier }: Loss,
  { perBlock, blocks: room }: Scale,
): TemplateResult | typeof nothing {
  const { wide, high, pitch } = BLOCK;
  const all = (value ?? 0) / perBlock;
  if (value === 0) return nothing;
  const whole = Math.floor(all);
  const cut = Math.round((all - whole) * wide * 10) / 10;
  const widths = [...Array<number>(whole).fill(wide), ...(all > whole ? [Math.max(1, cut)] : [])];
  const bound = boundOf(qualifier);
  const path = (bound === 'most' ? [] : widths).map(
    (width, index) => `M${index * pitch} 0h${width}v${high}h-${width}z`,
  );
  const dashed = (from: number, width: number): string =>
    `M${from * pitch + 0.5} .5h${width - 1}v${high - 1}h-${width - 1}z`;
  const open =
    value === null
      ? dashed(0, 3 * pitch - 2)
      : bound === 'most'
        ? widths.map((width, index) => dashed(index, width)).join('')
        : bound === 'least'
          ? dashed(widths.length, wide)
          : null;
  return html`<svg width=${room * pitch} viewBox="0 0 ${room * pitch} ${high}" aria-hidden="true">
    ${path.length === 0 ? nothing : svg`<path d=${path.join('')}></path>`}
    ${open === null ? nothing : svg`<path class="losses-open" d=${open}></path>`}
  </svg>`;
}

function numberIn(story: Story, value: number): string {
  return new Intl.NumberFormat(interfaceLanguage(story)).format(value);
}
