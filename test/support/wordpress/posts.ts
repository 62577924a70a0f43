import { type Snippet, snippet, type Way } from '../../../src/embed/dialog/snippets.ts';

/** Who writes a post: WordPress keeps frames and scripts of administrators only. */
export const ROLES = ['administrator', 'author'] as const;
export type Role = (typeof ROLES)[number];

/** The ways of embedding that are tried, each with what is pasted into the editor's block for it. */
export const PASTED = {
  // As the classic editor saves it, in no block.
  'link, alone on a line': (settings) => snippet('link', { ...settings, reading: '' }),
  'link to a place, in the Embed block': (settings) =>
    embedBlock(snippet('link', { ...settings, reading: 'place=dashkesan' })),
  'frame that fits': (settings) => htmlBlock('resizer', settings),
  frame: (settings) => htmlBlock('frame', settings),
  element: (settings) => htmlBlock('element', settings),
  'picture and text': (settings) => htmlBlock('text', settings),
} satisfies Record<string, (settings: Snippet) => string>;
export type Pasted = keyof typeof PASTED;
export const WAYS = Object.keys(PASTED) as Pasted[];

/** The text in front of what is pasted: the column that it has to keep to. */
export const COLUMN = 'A paragraph before the map.';

/** The content of a post as the block editor saves it. */
export function postContent(way: Pasted, settings: Snippet): string {
  const pasted = PASTED[way](settings);
  // The classic editor saves no blocks, and WordPress makes the paragraphs.
  if (!pasted.startsWith('<!--'))
    return [COLUMN, pasted, COLUMN.replace('before', 'behind')].join('\n\n');
  const text = `<!-- wp:paragraph -->\n<p>${COLUMN}</p>\n<!-- /wp:paragraph -->`;
  return `${text}\n\n${pasted}\n\n${text.replace('before', 'behind')}`;
}

/** File of what WordPress made of a post, in `content/`. */
export function contentFile(way: Pasted, role: Role): string {
  return `${role}-${way.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.html`;
}

function embedBlock(url: string): string {
  return `<!-- wp:embed {"url":"${url}","type":"rich","providerNameSlug":"conflict-map"} -->
<figure class="wp-block-embed is-type-rich is-provider-conflict-map wp-block-embed-conflict-map"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;
}

function htmlBlock(way: Way, settings: Snippet): string {
  return `<!-- wp:html -->\n${snippet(way, settings)}\n<!-- /wp:html -->`;
}
