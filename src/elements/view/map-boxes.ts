import type { Box } from '../../scene/labels/label-space.ts';

/** A box of the window as one of the map whose stage this is, in CSS pixels. */
export function boxOnMap({ left, top, right, bottom }: DOMRect, stage: DOMRect): Box {
  return {
    left: left - stage.left,
    top: top - stage.top,
    right: right - stage.left,
    bottom: bottom - stage.top,
  };
}

/** The box of an element's text in the window, which may be narrower than the element. */
export function textBox(element: Element): DOMRect {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}
