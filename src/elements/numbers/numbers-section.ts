import { html, nothing, type TemplateResult } from 'lit';
import { errorSize, inMiles, measureRounded } from '../../words/measures/measure-sizes.ts';
import { measureText } from '../../words/measures/measure-text.ts';
import type { Claim, Measurement, Story } from '../../story/story.ts';
import { type OtherFigure, otherFigures } from '../../story/losses.ts';
import { isCounted } from '../../story/vocabulary/units.ts';
import { figureText, qualifierText } from '../../words/figure-text.ts';
import type { RegionMeasure } from '../../story/vocabulary/measures.ts';
import { claimantName } from '../../story/who.ts';
import { interfaceLanguage } from '../../words/interface-language.ts';
import * as words from '../../words/words.ts';

/**
 * The article's numbers of geography, each beside what this map measures; choosing one unfolds every
 * measure, how far it is from the article's number, how it was measured and how far it may be off. Then
 * every other number that is no loss, as what it is.
 */
export function numbersSection(story: Story): TemplateResult | typeof nothing {
  const claims = story.claims.filter(({ id }) =>
    story.measurements.some((measurement) => measurement.claim === id),
  );
  const others = otherFigures(story);
  if (claims.length + others.length === 0) return nothing;
  return html`<div class="numbers">
    ${
      claims.length === 0
        ? nothing
        : html`<p class="numbers-lead">${words.numbers.lead}</p>
            ${claims.map((claim) => claimNumbers(story, claim))}
            <conflict-overlay-switch
              overlay="ruler"
              label=${words.numbers.ruler}
            ></conflict-overlay-switch>`
    }
    ${others.length > 0 && claims.length > 0 ? html`<h4>${words.numbers.others}</h4>` : nothing}
    ${others.map((other) => otherNumber(story, other))}
  </div>`;
}

/** “20 years, age of the format: the president”; of what is counted, its unit says no more. */
function otherNumber(story: Story, { claim, figure }: OtherFigure): TemplateResult {
  const language = interfaceLanguage(story);
  const { value, unit, counted } = figure;
  // In another language, as the article has it, with what it counts: no phrase is in two.
  if (story.marks)
    return html`<p class="numbers-whose">
      <span lang=${story.language} dir="auto"
        >${excerptLink(claim, quotedIn(story, figure.words))}${story.marks[2]}${counted}${story.marks[2]}${claimantName(story, claim)}</span
      >
    </p>`;
  const number = value === null ? null : new Intl.NumberFormat(language).format(value);
  const text = isCounted(unit)
    ? words.figures.number(qualifierText(figure), number)
    : figureText(figure, language);
  return html`<p class="numbers-whose">
    ${excerptLink(claim, text)}${words.numbers.counted(counted)} ${claimantName(story, claim)}.
  </p>`;
}

/** Words of the article in its quotation marks. */
function quotedIn({ marks }: Story, text: string): string {
  const [open = '', close = ''] = marks ?? '“”';
  return open + text + close;
}

function claimNumbers(story: Story, claim: Claim): TemplateResult {
  const own = story.measurements.filter((one) => one.claim === claim.id);
  const [figure] = claim.figures;
  const comparisons = own.filter((one) => one.of === 'comparison');
  const rest = own.filter((one) => one.of !== 'comparison');
  const value = figure?.value ?? null;
  const quoted = quotedIn(story, figure?.words ?? claim.excerpt.exact);
  const counted = figure ? words.numbers.counted(figure.counted) : nothing;
  return html`${folded(
    story,
    words.numbers.articleSays,
    quoted,
    rest,
    value,
    html` <p class="numbers-whose">
        ${excerptLink(claim, quoted)}${counted} ${claimantName(story, claim)}.
        ${claim.note ?? nothing}
      </p>
      ${edgeStatement(story, rest, value)}`,
  )}
  ${
    comparisons.length === 0
      ? nothing
      : html`${folded(
            story,
            words.numbers.comparison,
            comparedWords(claim),
            comparisons,
            value,
            html` <p class="numbers-whose">${excerptLink(claim, comparedWords(claim))}</p>`,
          )}
          <conflict-overlay-switch
            overlay="comparison"
            label=${words.numbers.layOutline}
          ></conflict-overlay-switch>`
  }`;
}

function excerptLink({ id }: Claim, text: string): TemplateResult {
  return html`<a href="#claim-${id}" data-select>${text}</a>`;
}

/** What the article says beside what is measured, which unfolds the rest. */
function folded(
  story: Story,
  says: string,
  said: string,
  measures: readonly Measurement[],
  value: number | null,
  before: TemplateResult,
): TemplateResult {
  return html`<details class="numbers-claim">
    <summary>
      <span>${says} <b>${said}</b></span>
      <span>${words.numbers.measured} ${measuredShort(story, measures, value)}</span>
    </summary>
    ${before} ${measuresTable(story, measures, value)} ${howMeasured(story, measures)}
  </details>`;
}

/** “about 6 to 85 km” for what has a nearest and a farthest edge; the first measure for anything else. */
function measuredShort(
  story: Story,
  measures: readonly Measurement[],
  value: number | null,
): TemplateResult | typeof nothing {
  const language = interfaceLanguage(story);
  const edges = edgesOf(measures);
  const [first] = measures;
  if (edges)
    return html`<b
      >${words.numbers.fromTo(measureText(edges.nearest, language), measureText(edges.farthest, language))}</b
    >`;
  if (!first) return nothing;
  return html`<b>${measureText(first, language)}</b
    >${value === null ? nothing : html` <small>${difference(first.value, value, language)}</small>`}`;
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
        <th scope="col">${words.numbers.what}</th>
        <th scope="col">${words.numbers.size}</th>
        ${value === null ? nothing : html`<th scope="col">${words.numbers.difference}</th>`}
      </tr>
    </thead>
    <tbody>
      ${measures.map((one) => measureRow(story, one, value))}
    </tbody>
  </table>`;
}

function measureRow(story: Story, one: Measurement, value: number | null): TemplateResult {
  const language = interfaceLanguage(story);
  const { measure, label, known, line } = one;
  const error = errorSize(one, language);
  const row = (name: unknown, size: unknown, measured: number): TemplateResult =>
    html`<tr>
      <th scope="row">${name}</th>
      <td>${size}</td>
      ${value === null ? nothing : html`<td>${difference(measured, value, language)}</td>`}
    </tr>`;
  const onMap = line
    ? html`<conflict-overlay-switch
        overlay="line:${measure}"
        label=${words.numbers.onTheMap}
        of=${label}
      ></conflict-overlay-switch>`
    : nothing;
  return html`${row(
    html`${label} ${onMap}`,
    html`${measureRounded(one, language)}
      <small>(${inMiles(one, language)})</small>
      ${error === null ? nothing : html`<small>${words.numbers.giveOrTake(error)}</small>`}`,
    one.value,
  )}
  ${
    known
      ? row(
          html`${known.what || label} <small>${words.numbers.knownFrom(known.source)}</small>`,
          words.measures.value(new Intl.NumberFormat(language).format(known.value), one.unit),
          known.value,
        )
      : nothing
  }`;
}

/** How each was measured; each reason for an error once, after the errors that it stands for. */
function howMeasured(story: Story, measures: readonly Measurement[]): TemplateResult {
  const language = interfaceLanguage(story);
  const errors = new Map<string, Set<string>>();
  for (const one of measures) {
    const { errorBasis } = one;
    const error = errorSize(one, language);
    if (error === null || errorBasis === undefined) continue;
    errors.set(errorBasis, (errors.get(errorBasis) ?? new Set()).add(error));
  }
  return html`<details class="numbers-how">
    <summary>${words.numbers.how}</summary>
    <ul>
      ${measures.map(
        ({ label, method, error }) =>
          html`<li>
            ${label}: ${method} ${error === undefined ? words.numbers.errorUnknown : nothing}
          </li>`,
      )}
      ${[...errors].map(
        ([basis, sizes]) => html`<li>${words.numbers.errorFrom([...sizes].join(', '), basis)}</li>`,
      )}
      <li>${words.numbers.sphere}</li>
    </ul>
  </details>`;
}

/** How far a value is from the article's: “2.8 % less”. A small difference has a decimal. */
function difference(value: number, article: number, language: string): string {
  const percent = (value / article - 1) * 100;
  const maximumFractionDigits = Math.abs(percent) < 5 ? 1 : 0;
  const text = new Intl.NumberFormat(language, { maximumFractionDigits }).format(Math.abs(percent));
  if (Number.parseFloat(Math.abs(percent).toFixed(1)) === 0) return words.numbers.same;
  return percent < 0 ? words.numbers.below(text) : words.numbers.above(text);
}

function edgesOf(
  measures: readonly Measurement[],
): { nearest: Measurement; farthest: Measurement } | null {
  const find = (id: RegionMeasure): Measurement | undefined =>
    measures.find(({ measure }) => measure === id);
  const [nearest, farthest] = [find('nearest-edge'), find('farthest-edge')];
  return nearest && farthest ? { nearest, farthest } : null;
}

/** Says plainly that the region's edge does not give the article's distance, where that is so. */
function edgeStatement(
  story: Story,
  measures: readonly Measurement[],
  value: number | null,
): TemplateResult | typeof nothing {
  const edges = edgesOf(measures);
  if (!edges || value === null) return nothing;
  const language = interfaceLanguage(story);
  const { nearest, farthest } = edges;
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
