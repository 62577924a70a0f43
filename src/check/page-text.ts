import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { frontmatter } from 'micromark-extension-frontmatter';
import { visit } from 'unist-util-visit';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Finding, Problem } from './document/problem.ts';
import type { StoryText } from './document/story-files.ts';
import { suggestion } from './text/nearest-name.ts';
import { quoted } from './text/quoted.ts';
import * as words from '../words/words.ts';

/** What a story's page says around its map, as Markdown's syntax tree. */
export interface PageText {
  /** What search engines show of the page, plain text; null where the story's summary stands for it. */
  description: string | null;
  /** What the page says before the map; its first paragraph introduces all. */
  before: RootContent[];
  after: RootContent[];
}

/** A page's text, or what is wrong with it. */
export type CheckedPageText =
  { problems: []; text: PageText } | { problems: Problem[]; text: null };

/** Parts of Markdown that a page may have. */
const KINDS = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'thematicBreak',
  'text',
  'emphasis',
  'strong',
  'inlineCode',
  'break',
  'link',
]);

/** What the other parts are called. */
const NAMES: Partial<Record<Nodes['type'], string>> = words.pageTextProblems.parts;

/** A link to a claim, as in the addresses of the map. */
const CLAIM = /^#claim=(.*)$/s;

/**
 * Reads `text.md`, the words of a story's own page: Markdown (CommonMark) with the description in a
 * YAML head, and a line `---` where the map is. Never throws.
 *
 * @param claims - ids of the story's claims; null where they are not known
 */
export function checkPageText(
  { file, text }: StoryText,
  claims: readonly string[] | null,
): CheckedPageText {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter('yaml')],
    mdastExtensions: [frontmatterFromMarkdown('yaml')],
  });
  const problems: Problem[] = [];
  const say = (line: number | null, finding: Finding): void => {
    problems.push({ file, line, field: '', ...finding });
  };
  visit(tree, (node) => {
    const mistake = nodeMistake(node, text, claims);
    if (mistake) say(node.position?.start.line ?? null, mistake);
  });
  const breaks = tree.children.filter(({ type }) => type === 'thematicBreak');
  for (const { position } of breaks.slice(1))
    say(position?.start.line ?? null, words.pageTextProblems.secondBreak);
  const [head] = tree.children;
  const described = head?.type === 'yaml' ? description(head.value) : null;
  if (described !== null && typeof described !== 'string') say(...described);
  if (problems.length > 0 || (described !== null && typeof described !== 'string'))
    return { problems, text: null };
  return { problems: [], text: { description: described, ...aroundMap(tree) } };
}

function aroundMap(tree: Root): Pick<PageText, 'before' | 'after'> {
  const content = tree.children.filter(({ type }) => type !== 'yaml');
  const map = content.findIndex(({ type }) => type === 'thematicBreak');
  return map < 0
    ? { before: content, after: [] }
    : { before: content.slice(0, map), after: content.slice(map + 1) };
}

function nodeMistake(node: Nodes, text: string, claims: readonly string[] | null): Finding | null {
  if (node.type === 'heading' && node.depth === 1) return words.pageTextProblems.firstLevel;
  if (node.type === 'link') return linkMistake(node.url, claims);
  if (KINDS.has(node.type)) return null;
  const { start, end } = node.position ?? {};
  const name = NAMES[node.type] ?? words.pageTextProblems.otherPart(node.type);
  return words.pageTextProblems.part(name, quoted(text.slice(start?.offset, end?.offset)));
}

function linkMistake(url: string, claims: readonly string[] | null): Finding | null {
  const claim = claimOfLink(url);
  if (claim !== null) {
    if (claims === null || claims.includes(claim)) return null;
    const found = words.pageTextProblems.unknownClaim(quoted(claim));
    return { found, allowed: suggestion(claim, claims) };
  }
  if (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return null;
  return words.pageTextProblems.link(quoted(url));
}

/** The id of the claim that a link in the text leads to, or null. */
export function claimOfLink(url: string): string | null {
  return CLAIM.exec(url)?.[1] ?? null;
}

/** The description of a YAML head that starts on the file's first line; or the problem with it. */
function description(yaml: string): string | null | [line: number, finding: Finding] {
  const lineCounter = new LineCounter();
  const head = parseDocument(yaml, { lineCounter });
  // The first line is the one of the dashes.
  const line = (offset = 0): number => lineCounter.linePos(offset).line + 1;
  const mistake = (at: number, found: string): [number, Finding] => [
    at,
    { found, allowed: words.pageTextProblems.head },
  ];
  const [error] = head.errors;
  if (error) return mistake(line(error.pos[0]), words.pageTextProblems.notYaml);
  if (head.contents === null) return null;
  if (!isMap(head.contents)) return mistake(line(), words.pageTextProblems.noFields);
  let text: string | null = null;
  for (const { key, value } of head.contents.items) {
    const at = line(isScalar(key) ? key.range[0] : 0);
    const name: unknown = isScalar(key) ? key.value : null;
    if (name !== 'description')
      return mistake(at, words.pageTextProblems.unknownField(quoted(name)));
    if (!isScalar(value) || typeof value.value !== 'string')
      return mistake(at, words.pageTextProblems.notText);
    if (value.value.trim() === '') return [at, words.pageTextProblems.emptyDescription];
    text = value.value;
  }
  return text;
}
