import { html, nothing, type TemplateResult } from 'lit';
import { figureText } from '../../scene/figure-labels.ts';
import { errorText, inMiles, measureText, measureWithError } from '../../words/measure-text.ts';
import type { Claim, Measurement, Story } from '../../story/story.ts';
import type { RegionMeasure } from '../../story/vocabulary/measures.ts';
import { claimantName } from '../../story/who.ts';
import * as words from '../../words/words.ts';

/**
 * The article's numbers of geography, each with whose it is and, in a table, what is measured on the
 * map's own outlines: how, how far it may be off, and how far it is from the article's number.
 */
export function numbersSection(story: Story): TemplateResult | typeof nothing {
  const claims = story.claims.filter(({ id }) =>
    story.measurements.some((measurement) => measurement.claim === id),
  );
  if (claims.length === 0) return nothing;
  return html`<div class="numbers">
    <p class="numbers-lead">${words.numbers.lead}</p>
    ${claims.map((claim) => claimNumbers(story, claim))}
    <conflict-overlay-switch overlay="ruler" label=${words.numbers.ruler}></conflict-overlay-switch>
  </div>`;
}

function claimNumbers(story: Story, claim: Claim): TemplateResult {
  const own = story.measurements.filter((one) => one.claim === claim.id);
  const [figure] = claim.figures;
  const comparisons = own.filter((one) => one.of === 'comparison');
  const rest = own.filter((one) => one.of !== 'comparison');
  const value = figure?.value ?? null;
  return html`<section class="numbers-claim" aria-label=${figure?.words ?? claim.summary}>
    <h4>
      <a href="#claim-${claim.id}" data-select=${claim.id}
        >“${figure?.words ?? claim.excerpt.exact}”</a
      >
    </h4>
    <p class="numbers-whose">
      ${figure ? html`<b>${figureText(figure, story.language)}</b>${words.numbers.counted(figure.counted)}` : nothing}
      ${claimantName(story, claim)}. ${claim.note ?? nothing}
    </p>
    ${measuresTable(story, rest, value)} ${edgeStatement(story, rest, value)}
    ${
      comparisons.length === 0
        ? nothing
        : html`<h5>
              <a href="#claim-${claim.id}" data-select=${claim.id}>${comparedWords(claim)}</a>
            </h5>
            ${measuresTable(story, comparisons, value)}
            <conflict-overlay-switch
              overlay="comparison"
              label=${words.numbers.layOutline}
            ></conflict-overlay-switch>`
    }
  </section>`;
}

/** The article's words of the comparison, as far as the sentence has them in one piece. */
function comparedWords({ excerpt }: Claim): string {
  const said = /about the size of [^,.;]+/.exec(excerpt.exact)?.[0];
  return said === undefined ? words.numbers.comparison : `“${said}”`;
}

function measuresTable(
  story: Story,
  measures: readonly Measurement[],
  value: number | null,
): TemplateResult {
  return html`<table class="numbers-measures">
      <thead>
        <tr>
          <th scope="col">${words.numbers.measuredHere}</th>
          <th scope="col">${words.numbers.is}</th>
          ${value === null ? nothing : html`<th scope="col">${words.numbers.againstTheArticle}</th>`}
        </tr>
      </thead>
      <tbody>
        ${measures.map((one) => measureRow(story, one, value))}
      </tbody>
    </table>
    ${errorNotes(story, measures)}`;
}

/** Each reason for an error once, after the errors that it stands for: “± 4 km: two shores differ.” */
function errorNotes({ language }: Story, measures: readonly Measurement[]): TemplateResult[] {
  const errors = new Map<string, Set<string>>();
  for (const one of measures) {
    const { error, errorBasis } = one;
    if (error === undefined || errorBasis === undefined) continue;
    errors.set(errorBasis, (errors.get(errorBasis) ?? new Set()).add(errorText(one, language)));
  }
  return [...errors].map(
    ([basis, texts]) => html`<p class="numbers-error">${[...texts].join(', ')}: ${basis}.</p>`,
  );
}

function measureRow(story: Story, one: Measurement, value: number | null): TemplateResult {
  const { language } = story;
  const { measure, label, method, error, known, line } = one;
  return html`<tr>
      <th scope="row">
        <details>
          <summary>${label}</summary>
          <p>${method} ${error === undefined ? words.numbers.errorUnknown : nothing}</p>
        </details>
        ${
          line
            ? html`<conflict-overlay-switch
                overlay="line:${measure}"
                label=${words.numbers.onTheMap}
                of=${label}
              ></conflict-overlay-switch>`
            : nothing
        }
      </th>
      <td>${measureWithError(one, language)} <small>(${inMiles(one, language)})</small></td>
      ${value === null ? nothing : html`<td>${difference(one.value, value, language)}</td>`}
    </tr>
    ${
      known
        ? html`<tr>
            <th scope="row">
              ${known.what || label}
              <small>${words.numbers.knownFrom(known.source)}</small>
            </th>
            <td>
              ${words.measures.value(new Intl.NumberFormat(language).format(known.value), one.unit)}
            </td>
            ${value === null ? nothing : html`<td>${difference(known.value, value, language)}</td>`}
          </tr>`
        : nothing
    }`;
}

/** How far a value is from the article's, in per cent: “−3 %”. A small one has a decimal. */
function difference(value: number, article: number, language: string): string {
  const percent = (value / article - 1) * 100;
  const maximumFractionDigits = Math.abs(percent) < 5 ? 1 : 0;
  const text = new Intl.NumberFormat(language, { maximumFractionDigits }).format(Math.abs(percent));
  return `${percent < 0 ? '−' : '+'}${text}\u00A0%`;
}

/** Says plainly that the region's edge does not give the article's distance, where that is so. */
function edgeStatement(
  { language }: Story,
  measures: readonly Measurement[],
  value: number | null,
): TemplateResult | typeof nothing {
  const nearest = measures.find(
    ({ measure }) => measure === ('nearest-edge' satisfies RegionMeasure),
  );
  const farthest = measures.find(
    ({ measure }) => measure === ('farthest-edge' satisfies RegionMeasure),
  );
  if (!nearest || !farthest || value === null) return nothing;
  const within = measures.some((one) => Math.abs(one.value - value) <= (one.error ?? 0));
  return html`<p class="numbers-plainly">
    ${words.numbers.edge(
      measureText(nearest, language),
      measureText(farthest, language),
      words.measures.value(new Intl.NumberFormat(language).format(value), nearest.unit),
      !within,
    )}
  </p>`;
}
