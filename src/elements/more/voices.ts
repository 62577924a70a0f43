import { html, nothing, svg, type TemplateResult } from 'lit';
import { ARTICLE } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { counts, type Voice, voices } from '../../story/voices.ts';
import * as words from '../../words/words.ts';

/**
 * Who speaks how often, about whom, and how often the article reports an answer: in a sentence and
 * a table. Each number opens its claims; without script it leads to the list.
 */
export function voicesTable(story: Story): TemplateResult {
  const all = voices(story).filter(({ claims }) => claims > 0);
  const most = Math.max(...all.map(({ claims }) => claims));
  return html`<section class="voices" aria-label=${words.voices.name}>
    ${sentence(story, all)}
    <table>
      <thead>
        <tr>
          <th scope="col">${words.voices.claimsBy}</th>
          <th scope="col">${words.voices.answered}</th>
          <th scope="col">${words.voices.denied}</th>
          <th scope="col">${words.voices.noResponse}</th>
          <th scope="col">${words.voices.noAnswerDue}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((voice) => row(voice, most))}
      </tbody>
    </table>
    <p class="voices-note">${words.voices.note}</p>
  </section>`;
}

function sentence(story: Story, all: readonly Voice[]): TemplateResult {
  const total = counts(story, story.claims);
  const cells = words.voices.cells;
  return html`<p class="voices-sentence">
    ${words.voices.total(total.claims)}
    ${all.map(
      ({ id, name, claims }, index) =>
        html`${index === 0 ? nothing : ', '}${number(claims, `by=${id}`, voiceWords(id, name))}
        ${id === ARTICLE ? voiceWords(id, name) : words.voices.by(html`<bdi>${name}</bdi>`)}`,
    )}${words.voices.sentence(
      number(total.answered, 'answer=reported', cells.answered),
      number(total.denied, 'answer=denied', cells.denied),
      number(total.unanswered, 'answer=none-reported', words.voices.withNoResponse),
      number(total.noneDue, 'answer=not-applicable', words.voices.toWhichNoAnswerIsDue),
    )}
  </p>`;
}

/** A voice's numbers, with a bar as long as it speaks often beside the one that speaks most. */
function row(voice: Voice, most: number): TemplateResult {
  const { id, name, claims, colour, about } = voice;
  const by = `by=${id}`;
  const whose = voiceWords(id, name);
  const cells = words.voices.cells;
  const themselves = (subject: { id: string; name: string }): string | null =>
    subject.id === id ? words.voices.themselves : null;
  return html`<tr data-voice=${colour}>
    <th scope="row">
      <span class="voices-name">${name}</span>
      <span class="voices-claims">
        ${number(claims, by, whose)}
        <svg class="voices-bar" height="8" aria-hidden="true">
          ${svg`<rect width="${Math.round((claims / most) * 1000) / 10}%" height="8"></rect>`}
        </svg>
      </span>
      <span class="voices-about"
        >${words.voices.about}
        ${about.map(
          (subject, index) =>
            html`${index === 0 ? nothing : ', '}${themselves(subject) ?? html`<bdi>${subject.name}</bdi>`}
            ${number(subject.claims, `${by}&about=${subject.id}`, words.voices.aboutWhom(whose, themselves(subject) ?? subject.name))}`,
        )}</span
      >
    </th>
    <td data-label=${cells.answered}>
      ${number(voice.answered, `${by}&answer=reported`, words.voices.ofWhich(whose, cells.answered))}
    </td>
    <td data-label=${cells.denied}>
      ${number(voice.denied, `${by}&answer=denied`, words.voices.ofWhich(whose, cells.denied))}
    </td>
    <td data-label=${cells.noResponse}>
      ${number(voice.unanswered, `${by}&answer=none-reported`, words.voices.ofWhich(whose, cells.noResponse))}
    </td>
    <td data-label=${cells.noAnswerDue}>
      ${number(voice.noneDue, `${by}&answer=not-applicable`, words.voices.ofWhich(whose, cells.noAnswerDue))}
    </td>
  </tr>`;
}

/** Whose claims they are: “by Armenia’s authorities”. */
function voiceWords(id: string, name: string): string {
  return id === ARTICLE ? words.voices.inOwnVoice : words.voices.byName(name);
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
