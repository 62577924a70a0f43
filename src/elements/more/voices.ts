import { html, nothing, svg, type TemplateResult } from 'lit';
import { ARTICLE } from '../../story/filter.ts';
import type { Story } from '../../story/story.ts';
import { counts, type Voice, voices } from '../../story/voices.ts';
import { claimsText } from '../../words/counted.ts';

/**
 * Who speaks how often, about whom, and how often the article reports an answer: in a sentence and
 * a table. Each number opens its claims; without script it leads to the list.
 */
export function voicesTable(story: Story): TemplateResult {
  const all = voices(story).filter(({ claims }) => claims > 0);
  const most = Math.max(...all.map(({ claims }) => claims));
  return html`<section class="voices" aria-label="Who speaks">
    ${sentence(story, all)}
    <table>
      <thead>
        <tr>
          <th scope="col">Claims by</th>
          <th scope="col">of these, answered</th>
          <th scope="col">denied or rejected</th>
          <th scope="col">no response reported</th>
          <th scope="col">no answer due</th>
        </tr>
      </thead>
      <tbody>
        ${all.map((voice) => row(voice, most))}
      </tbody>
    </table>
    <p class="voices-note">
      “No response reported” is said of this article alone: there may have been one elsewhere. The
      numbers count what the article reports; they do not say who is right.
    </p>
  </section>`;
}

function sentence(story: Story, all: readonly Voice[]): TemplateResult {
  const total = counts(story, story.claims);
  return html`<p class="voices-sentence">
    ${total.claims} claims:
    ${all.map(
      ({ id, name, claims }, index) =>
        html`${index === 0 ? nothing : ', '}${number(claims, `by=${id}`, voiceWords(id, name))}
        ${id === ARTICLE ? voiceWords(id, name) : html`by <bdi>${name}</bdi>`}`,
    )}.
    ${number(total.answered, 'answer=reported', 'answered')} answered in the article, of which
    ${number(total.denied, 'answer=denied', 'denied or rejected')} denied or rejected;
    ${number(total.unanswered, 'answer=none-reported', 'with no response')} with no response in the
    article; ${number(total.noneDue, 'answer=not-applicable', 'to which no answer is due')} to which
    no answer is due.
  </p>`;
}

/** A voice's numbers, with a bar as long as it speaks often beside the one that speaks most. */
function row(voice: Voice, most: number): TemplateResult {
  const { id, name, claims, colour, about } = voice;
  const by = `by=${id}`;
  const whose = voiceWords(id, name);
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
        >about
        ${about.map(
          (subject, index) =>
            html`${index === 0 ? nothing : ', '}${subject.id === id ? 'themselves' : html`<bdi>${subject.name}</bdi>`}
            ${number(subject.claims, `${by}&about=${subject.id}`, `${whose}, about ${subject.id === id ? 'themselves' : subject.name}`)}`,
        )}</span
      >
    </th>
    <td data-label="answered">
      ${number(voice.answered, `${by}&answer=reported`, `${whose}, answered`)}
    </td>
    <td data-label="denied or rejected">
      ${number(voice.denied, `${by}&answer=denied`, `${whose}, denied or rejected`)}
    </td>
    <td data-label="no response">
      ${number(voice.unanswered, `${by}&answer=none-reported`, `${whose}, no response`)}
    </td>
    <td data-label="no answer due">
      ${number(voice.noneDue, `${by}&answer=not-applicable`, `${whose}, no answer due`)}
    </td>
  </tr>`;
}

/** Whose claims they are: “by Armenia’s authorities”. */
function voiceWords(id: string, name: string): string {
  return id === ARTICLE ? 'in the article’s own voice' : `by ${name}`;
}

/** A number that opens its claims, and by its name says which; nought opens nothing. */
function number(count: number, filter: string, which: string): TemplateResult {
  if (count === 0) return html`<span class="voices-none">0</span>`;
  return html`<a
    href="#claims-heading"
    data-filter=${filter}
    aria-label="${claimsText(count)} ${which}"
    >${count}</a
  >`;
}
