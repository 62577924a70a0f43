import { scaleLinear } from 'd3-scale';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Loss, type LossGroup, lossesOf } from '../../story/losses.ts';
import type { Story } from '../../story/story.ts';
import { countedUnits } from '../../story/vocabulary/units.ts';
import * as words from '../../words/words.ts';

/** About how many labels the scale of a chart has. */
const TICKS = 5;

/** How far the dashed end of “at least” and “more than” goes on, in per cent of the chart's width. */
const OPEN_END = 2.5;

/**
 * Losses as claimed: a bar for each number, in the colour of who says it, by whom it is about; what is
 * not given as an empty box. People and things have a scale each; nothing is added. Each row leads to
 * its excerpt, and the same stands in a table. Written at build time: it brings d3-scale along.
 */
export function lossesChart(story: Story): TemplateResult | typeof nothing {
  const groups = lossesOf(story);
  if (groups.length === 0) return nothing;
  return html`<div class="losses">
    <p class="numbers-lead">${words.losses.lead}</p>
    ${countedUnits.map((unit) =>
      unitChart(
        story,
        groups.filter((group) => group.unit === unit),
      ),
    )}
    ${lossesTable(story, groups)}
  </div>`;
}

function unitChart(story: Story, groups: LossGroup[]): TemplateResult | typeof nothing {
  const [first] = groups;
  if (!first) return nothing;
  const values = groups.flatMap(({ losses }) =>
    losses.map(({ value, qualifier }) => (value ?? 0) * (isOpen(qualifier) ? 1.05 : 1)),
  );
  const scale = scaleLinear([0, Math.max(...values, 1)], [0, 100]).nice(TICKS);
  return html`<section class="losses-unit" aria-label=${words.losses.units[first.unit]}>
    <h4>${words.losses.units[first.unit]}</h4>
    ${groups.map((group) => groupChart(story, group, scale))} ${axis(story, scale)}
  </section>`;
}

type Scale = ReturnType<typeof scaleLinear<number>>;

function groupChart(
  { language }: Story,
  { about, oneNumber, losses, unit }: LossGroup,
  scale: Scale,
): TemplateResult {
  return html`<div class="losses-group">
    <h5>${heading(about, unit)}</h5>
    ${
      oneNumber
        ? html`<p class="losses-note">${words.losses.oneNumber(losses.length)}</p>`
        : nothing
    }
    <ul>
      ${losses.map(
        (loss) =>
          html`<li data-voice=${loss.colour}>
            ${lossLink(loss, html`<b>${numberText(loss, language)}</b> ${countedText(loss)}`)}
            <span class="losses-who">${loss.claimant}</span>
            ${bar(loss, scale)}
          </li>`,
      )}
    </ul>
  </div>`;
}

function heading(about: string, unit: LossGroup['unit']): string {
  if (about === words.losses.inPassing) return about;
  if (about !== words.losses.nobody) return words.losses.about(about);
  return unit === 'items' ? words.losses.nobodyItems : about;
}

/** A link to a loss's excerpt; `name` is what it is called where its text says too little. */
function lossLink({ claim }: Loss, text: TemplateResult, name?: string): TemplateResult {
  return html`<a href="#claim-${claim}" data-select=${claim} aria-label=${name ?? nothing}
    >${text}</a
  >`;
}

/** “at least 2,300”, “dozens”, “not given”. */
function numberText({ value, qualifier, missing }: Loss, language: string): string {
  if (missing) return words.losses.notGiven;
  const number = value === null ? null : new Intl.NumberFormat(language).format(value);
  return words.figures.number(qualifier, number);
}

function countedText({ counted, missing }: Loss): string {
  return missing ? `(${counted})` : counted;
}

function bar({ value, qualifier, missing }: Loss, scale: Scale): TemplateResult {
  if (value === null)
    return html`<span class="losses-none"
      >${missing ? words.losses.noNumber : words.losses.noExactNumber}</span
    >`;
  const end = scale(value);
  return html`<svg class="losses-bar" width="100%" height="10" aria-hidden="true">
    ${svg`<rect width="${percent(end)}" height="10"></rect>`}
    ${isOpen(qualifier) ? svg`<rect class="losses-open" x="${percent(end)}" y="1" width="${percent(OPEN_END)}" height="8"></rect>` : nothing}
  </svg>`;
}

/** Whether a number has no upper end. */
function isOpen(qualifier: Loss['qualifier']): boolean {
  return qualifier === 'at least' || qualifier === 'more than';
}

function axis({ language }: Story, scale: Scale): TemplateResult {
  const ticks = scale.ticks(TICKS);
  const last = ticks.length - 1;
  return html`<svg class="losses-axis" width="100%" height="24" aria-hidden="true">
    ${ticks.map((tick, index) => {
      const anchor = index === 0 ? 'start' : index === last ? 'end' : 'middle';
      return svg`<line x1="${percent(scale(tick))}" x2="${percent(scale(tick))}" y2="5"></line>
        <text x="${percent(scale(tick))}" y="19" text-anchor=${anchor}>${new Intl.NumberFormat(language).format(tick)}</text>`;
    })}
  </svg>`;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function lossesTable({ language }: Story, groups: LossGroup[]): TemplateResult {
  return html`<details class="numbers-table">
    <summary>${words.losses.asTable}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.losses.number}</th>
          <th scope="col">${words.losses.ofWhat}</th>
          <th scope="col">${words.losses.aboutWhom}</th>
          <th scope="col">${words.losses.whoSaysSo}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.flatMap(({ about, losses }) =>
          losses.map(
            (loss) =>
              html`<tr>
                <td>
                  ${lossLink(
                    loss,
                    html`${numberText(loss, language)}`,
                    words.losses.rowLink(numberText(loss, language), loss.counted, loss.claimant),
                  )}
                </td>
                <td>${loss.counted}</td>
                <td>${about}</td>
                <td>${loss.claimant}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </details>`;
}
