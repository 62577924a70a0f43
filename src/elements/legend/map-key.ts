import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { type KeyGroup, type KeySymbol, sceneKey } from '../../scene/legend.ts';
import { propertyName } from '../../scene/theme.ts';
import { sceneOf } from '../../scene/scene.ts';
import { type KeyPaint, type KeyPart, keyParts, keySize } from '../../scene/signs/key-shape.ts';
import type { Story } from '../../story/story.ts';

/** Width of a text in ems, in the key's own font; null where it is not known. */
type TextWidth = (text: string) => number | null;

/**
 * The key above the map: who speaks, each with its mark, and what signs, lines and grounds mean. Words whose
 * width is given have it from the start: nothing moves when their font comes.
 */
export function mapKey(story: Story, width: TextWidth = () => null): TemplateResult {
  const words = (text: string): TemplateResult =>
    html`<bdi data-width=${width(text)?.toFixed(1) ?? nothing}>${text}</bdi>`;
  return html`<dl class="key">${sceneKey(sceneOf(story)).map((one) => group(one, words))}</dl>`;
}

function group(
  { title, entries }: KeyGroup,
  words: (text: string) => TemplateResult,
): TemplateResult {
  return html`<div>
    <dt>${title}</dt>
    ${entries.map(
      ({ symbol, label, short, language }) =>
        html`<dd lang=${language ?? nothing}>
          ${drawn(symbol)} ${label === short ? words(label) : html`${words(label)}${words(short)}`}
        </dd>`,
    )}
  </div>`;
}

/** Shapes around 0 0 in a box that grows with the text. */
function drawn(symbol: KeySymbol): TemplateResult {
  const { width, height } = keySize(symbol);
  return html`<svg viewBox="${-width / 2} ${-height / 2} ${width} ${height}" aria-hidden="true">
    ${keyParts(symbol).map(shape)}
  </svg>`;
}

// As attributes: the styles with the classes of voices come behind the map's drawing.
function shape(part: KeyPart): SVGTemplateResult {
  const { fill, stroke, width, dashes, round } = part;
  if ('text' in part)
    return svg`<text text-anchor="middle" y=${part.below} font-size=${part.size} font-weight="700" fill=${paint(fill)}>${part.text}</text>`;
  const line = stroke === undefined ? nothing : paint(stroke);
  const dashed = dashes?.map((length) => Number(length.toFixed(2))).join(' ') ?? nothing;
  const cap = round ? 'round' : nothing;
  return 'radius' in part
    ? svg`<circle r=${part.radius} fill=${paint(fill)} stroke=${line} stroke-width=${width ?? nothing} stroke-dasharray=${dashed} stroke-linecap=${cap}></circle>`
    : svg`<path d=${part.path} fill=${paint(fill)} stroke=${line} stroke-width=${width ?? nothing} stroke-dasharray=${dashed} stroke-linecap=${cap}></path>`;
}

function paint(of: KeyPaint | undefined): string {
  if (of === undefined) return 'none';
  if (typeof of === 'string') return `var(${propertyName(of)})`;
  // High-contrast modes change the colour of text alone, and with it the paper's.
  return of.voice === 'article' ? 'currentColor' : `var(--cm-side-${of.voice})`;
}
