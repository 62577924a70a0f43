import { html, nothing, type TemplateResult } from 'lit';
import { ARTICLE } from '../../story/filter.ts';
import type { Claim, Story } from '../../story/story.ts';
import { counts, type Voice, voices } from '../../story/voices.ts';
import { who } from '../../story/who.ts';
import * as words from '../../words/words.ts';
import { marks, marksKey, type MarksSize } from '../shared/claim-marks.ts';

/** Marks of this many claims are side by side, and no more are counted by eye. */
const WIDE = 24;
const MOST_MARKS = 3 * WIDE;

/**
 * Who speaks how often, the most often first: a mark for each claim, how often others deny one or the
 * article has no answer, and about whom they speak. Each number opens its claims; without script it
 * leads to the list.
 */
export function voicesTable(story: Story): TemplateResult {
  const all = voices(story)
    .filter(({ claims }) => claims > 0)
    .toSorted((a, b) => b.claims - a.claims);
  const most = Math.max(...all.map(({ claims }) => claims));
  return html`<section class="voices" aria-label=${words.voices.name}>
    <p class="voices-note">${words.voices.limit} ${marksKey(sizeOf(1, most).as)}.</p>
    <table>
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.voices.claims}</th>
          <th scope="col">${words.voices.denied}</th>
          <th scope="col">${words.voices.noAnswer}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((voice) => row(story, voice, most))}
      </tbody>
      <tfoot>
        ${totals(story)}
      </tfoot>
    </table>
    <details>
      <summary>${words.voices.aboutWhom}</summary>
      <ul>
        ${all.map(subjects)}
      </ul>
    </details>
  </section>`;
}

/** All voices stand in as many rows, so that the longest speaks the most often. */
function sizeOf(claims: number, most: number): MarksSize {
  if (most > MOST_MARKS)
    return { as: 'strip', wide: Math.max(0.25, (claims / most) * WIDE), high: 1 };
  const high = Math.ceil(most / WIDE);
  return { as: 'marks', wide: Math.ceil(claims / high), high };
}

function row(story: Story, voice: Voice, most: number): TemplateResult {
  const { id, name, claims, colour, denied, unanswered } = voice;
  const by = `by=${id}`;
  const whose = voiceWords(id, name);
  const cells = words.voices.cells;
  const own = story.claims.filter((claim) => voiceOf(story, claim) === id);
  return html`<tr data-voice=${colour}>
    <th scope="row">${name}</th>
    <td>${marks(story, own, sizeOf(claims, most), () => true)} ${number(claims, by, whose)}</td>
    <td data-label=${cells.denied}>
      ${number(denied, `${by}&answer=denied`, words.voices.ofWhich(whose, cells.denied))}
    </td>
    <td data-label=${cells.noAnswer}>
      ${number(unanswered, `${by}&answer=none-reported`, words.voices.ofWhich(whose, cells.noAnswer))}
    </td>
  </tr>`;
}

function totals(story: Story): TemplateResult {
  const { claims, denied, unanswered } = counts(story, story.claims);
  const cells = words.voices.cells;
  return html`<tr>
    <th scope="row">${words.voices.total}</th>
    <td>${claims}</td>
    <td data-label=${cells.denied}>${number(denied, 'answer=denied', cells.denied)}</td>
    <td data-label=${cells.noAnswer}>
      ${number(unanswered, 'answer=none-reported', cells.noAnswer)}
    </td>
  </tr>`;
}

function subjects({ id, name, colour, about }: Voice): TemplateResult {
  const themselves = (subject: { id: string; name: string }): string | null =>
    subject.id === id ? words.voices.themselves : null;
  return html`<li data-voice=${colour}>
    <b>${name}</b> ${words.voices.about}
    ${about.map(
      (subject, index) =>
        html`${index === 0 ? nothing : ', '}${themselves(subject) ?? html`<bdi>${subject.name}</bdi>`}
        ${number(subject.claims, `by=${id}&about=${subject.id}`, words.voices.byAbout(voiceWords(id, name), themselves(subject) ?? subject.name))}`,
    )}
  </li>`;
}

function voiceOf(story: Story, { claimant }: Claim): string {
  return who(story, claimant).side?.id ?? ARTICLE;
}

/** Whose claims they are: “by Upper Brook’s authorities”. */
function voiceWords(id: string, name: string): string {
  return id === ARTICLE ? words.voices.byTheArticle : words.voices.byName(name);
}

/** A number that opens its claims, and by its name says which; nought opens nothing. */
function number(count: number, filter: string, which: string): TemplateResult {
  if (count === 0) return html`<span class="voices-none">0</span>`;
  return html`<a
    href="#claims-heading"
    data-filter=${filter}
    aria-label=${words.voices.link(count, which)}
    >${count}</a
  >`;
}
