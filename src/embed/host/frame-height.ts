/** No map is lower or higher than this, whatever a message says; CSS pixels. */
const LOWEST = 100;
const HIGHEST = 10_000;

/** What stands around a frame's content; where the border box counts, its height has them in it. */
const EDGES = ['paddingTop', 'paddingBottom', 'borderTopWidth', 'borderBottomWidth'] as const;

/**
 * The height to give to a frame whose content has told its own, within bounds, in CSS pixels.
 *
 * @param style - the frame's computed style
 */
export function frameHeight(
  content: number,
  style: Pick<CSSStyleDeclaration, 'boxSizing' | (typeof EDGES)[number]>,
): number {
  let height = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(content)));
  for (const edge of EDGES) if (style.boxSizing === 'border-box') height += parseFloat(style[edge]);
  return height;
}
