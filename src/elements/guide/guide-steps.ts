import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../story/story.ts';
import { foreignLanguage } from '../shared/story-language.ts';
import { guideExcerpts } from './guide-excerpts.ts';
import * as words from '../../words/words.ts';

/**
 * The whole guided reading as HTML for a page, to be read before and without script; `data-step` is
 * the step's number, from 1. Nothing where the story has none.
 */
export function guideSteps(story: Story): TemplateResult | typeof nothing {
  const { guide } = story;
  if (guide.length === 0) return nothing;
  return html`<section class="guide-steps" slot="guide" aria-labelledby="guide-heading">
    <header>
      <h2 id="guide-heading">${words.guide.name}</h2>
      <p>
        ${words.guide.count(guide.length)}
        <a href="#guide-end" data-skip>${words.guide.skip}</a>
      </p>
    </header>
    <ol>
      ${guide.map(
        (step, index) =>
          html`<li data-step=${index + 1} id=${index === 0 ? 'step=1' : nothing}>
            <h3 lang=${foreignLanguage(story)}>${step.title}</h3>
            <p lang=${foreignLanguage(story)}>${step.text}</p>
            ${guideExcerpts(story, step)}
          </li>`,
      )}
    </ol>
    <p id="guide-end">${words.guide.end}</p>
  </section>`;
}
