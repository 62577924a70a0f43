import { type Bounds, type Camera, project, type Size } from '../../scene/camera.ts';
import { labelLook, NARROW } from '../../scene/labels/label-look.ts';
import { barLengths, pixelsPerKm, scaleBar } from '../../scene/corner/scale-bar.ts';
import { LEAST, sizeClassOf } from '../../scene/labels/size-class-of.ts';
import type { LabelLayout } from '../../story/story.ts';
import * as words from '../../words/words.ts';

/** Whether the labels need more room than they were placed for: large text, a narrow or low map. */
export function isCrowded(root: ParentNode, size: Size): boolean {
  const [narrowest, lowest] = LEAST[sizeClassOf(size)];
  const name = root.querySelector('.place-name');
  const largest = labelLook(size).name + 0.4;
  return (
    size.width < narrowest ||
    size.height < lowest ||
    (name !== null && parseFloat(getComputedStyle(name).fontSize) > largest)
  );
}

/**
 * Puts every sign, figure, area's words and measured line where its position is in a view. They carry
 * `data-lng` and `data-lat`, a line both its ends in `data-line`. Styles are set one by one, which a
 * strict content security policy allows. In a view at rest, signs and figures are on whole pixels, as on the
 * poster: their letters are sharp, and do not change when the one follows the other. While it is moving, they
 * would tremble against the ground.
 */
export function placeSigns(root: ParentNode, camera: Camera, size: Size, moving = false): void {
  for (const one of root.querySelectorAll<HTMLElement>('[data-lng]')) {
    const [x, y] = project([Number(one.dataset['lng']), Number(one.dataset['lat'])], camera, size);
    const at = moving ? [x, y] : [Math.round(x), Math.round(y)];
    one.style.transform = `translate(${at.map(px).join(', ')})`;
  }
  for (const line of root.querySelectorAll<SVGElement>('line[data-line]')) {
    const ends = JSON.parse(line.dataset['line'] ?? '[]') as [number, number][];
    for (const [index, end] of ends.entries())
      for (const [axis, value] of project(end, camera, size).entries())
        line.setAttribute(`${axis === 0 ? 'x' : 'y'}${index + 1}`, value.toFixed(1));
  }
}

/** Writes the scale of a view: two round lengths, and how long they are there. */
export function placeScale(root: ParentNode, bounds: Readonly<Bounds>, camera: Camera): void {
  const bar = root.querySelector<HTMLElement>('.map-scale');
  if (!bar) return;
  const scale = scaleBar(bounds, camera);
  const [km = 0, miles = 0] = barLengths(scale).map((length) => length * pixelsPerKm(camera));
  setProperties(bar, { '--km': px(km), '--miles': px(miles) });
  const texts = [words.scale.km(scale.km), words.scale.miles(scale.miles)];
  for (const [index, part] of [...bar.querySelectorAll('span')].entries())
    part.dataset['label'] = texts[index];
}

/**
 * Gives labels the form and the place of a layout. Figures and words that are not in it have no room;
 * signs that are not are hidden. `scale` is how far to the right the scale stands, in CSS pixels.
 */
export function layOut(
  root: ParentNode,
  { signs, figures, areas, scale = 0 }: LabelLayout & { scale?: number },
): void {
  const bar = root.querySelector<HTMLElement>('.map-scale');
  if (bar) bar.style.translate = px(scale);
  for (const sign of root.querySelectorAll<HTMLElement>('.place')) {
    const label = signs[sign.dataset['place'] ?? ''];
    if (!label) continue;
    const [form, x, dx, y, dy] = label;
    sign.dataset['form'] = form;
    sign.style.zIndex = form === 'g' ? '1' : '';
    setProperties(sign, labelProperties(form, x, dx, y, dy));
  }
  for (const figure of root.querySelectorAll<HTMLElement>('.figure')) {
    const offset = figures[figure.dataset['figure'] ?? ''];
    figure.toggleAttribute('data-out', !offset);
    const [dx, dy] = offset ?? [0, 0];
    setProperties(figure, { '--dx': px(dx), '--dy': px(dy) });
  }
  for (const text of root.querySelectorAll<HTMLElement>('.area-words')) {
    const at = areas[text.dataset['area'] ?? ''];
    text.toggleAttribute('data-out', !at);
    [text.dataset['lng'], text.dataset['lat']] = (at ?? [0, 0]).map(String);
  }
}

/** What place-label.css needs to know of a label: what it shows, and where it stands beside its sign. */
export function labelProperties(
  form: string,
  x: number,
  dx: number,
  y: number,
  dy: number,
): Record<string, string> {
  const block = (flag: string): string => (form.includes(flag) ? 'block' : 'none');
  return {
    '--f': block('f'),
    '--b': block('b'),
    '--w': form.includes('w') ? 'block' : 'inline',
    // Empty, it is as the stylesheet has it.
    '--narrow': form.includes('n') ? `calc(${NARROW.width + NARROW.more}*var(--letter))` : '',
    '--tx': `calc(${100 * x}% + ${dx}px)`,
    '--ty': `calc(${100 * y}% + ${dy}px)`,
    '--side': x === 0 ? 'left' : x === -1 ? 'right' : 'center',
    '--clip': form === 'x' ? 'inset(50%)' : 'none',
    '--ground': form === 'g' ? 'var(--cm-paper)' : 'none',
  };
}

function setProperties({ style }: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) style.setProperty(name, value);
}

function px(value: number): string {
  return `${value.toFixed(1)}px`;
}
