import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr';
import { claimsList } from '../components/claims-list.ts';
import type { Story } from '../story/story.ts';

/** The list of claims as HTML for the page that is served: the same template as in the browser. */
export async function prerenderClaims(story: Story): Promise<string> {
  const html = await collectResult(render(claimsList(story)));
  // The template engine's markers: the page's list is not hydrated, so it does not need them.
  return html
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** JSON that may stand inside a script element: no `</script>` and no `<!--` can occur in it. */
export function inlineJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
