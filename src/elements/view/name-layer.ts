import type { Basemap } from '../../scene/basemap.ts';
import { type Camera, project, type Size } from '../../scene/camera.ts';
import { inViewText } from '../../scene/in-view.ts';
import { furniture } from '../../scene/labels/furniture.ts';
import { type Box, widened } from '../../scene/labels/label-space.ts';
import { type MapName, mapNames } from '../../scene/labels/map-names.ts';
import { type PlacedName, placeNames } from '../../scene/labels/place-names.ts';
import type { Scene } from '../../scene/scene.ts';
import { MapBoxes } from './map-boxes.ts';

/** While the view moves, names look for room at most this often, in milliseconds. */
const PACE = 150;

/** Room between a name and what stands on the map, in CSS pixels. */
const APART = 3;

/** What stands on the map before the names of the basemap. */
const STANDING = '.place:not([hidden]), .place-name, .place-said, .figure, .area-words';

/**
 * The names of towns, countries and waters over the engine's picture: HTML, as on the poster. They move
 * with the view, and look for room beside the signs and labels that stand there.
 */
export class NameLayer {
  readonly #root: ParentNode;
  #buttons: () => readonly Element[] = () => [];
  #scene: Scene | null = null;
  #names: MapName[] = [];
  #placed: { name: MapName; element: HTMLElement }[] = [];
  /** The view for which they were placed; null before. */
  #camera: Camera | null = null;
  #followed: [Camera, Size] | null = null;
  #latest = -Infinity;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** @param root - the map view's root, with the layer and the signs */
  constructor(root: ParentNode) {
    this.#root = root;
  }

  /** Shows the names of another scene or basemap. */
  show(scene: Scene, basemap: Basemap): void {
    this.#scene = scene;
    this.#names = mapNames(scene, basemap);
    this.#camera = null;
  }

  /** Follows the view; `buttons` are what else lies on the map. */
  follow(camera: Camera, size: Size, buttons: () => readonly Element[]): void {
    clearTimeout(this.#waiting);
    const still = this.#followed?.[0] === camera && this.#followed[1] === size;
    this.#followed = [camera, size];
    this.#buttons = buttons;
    let rest = PACE - (performance.now() - this.#latest);
    // A choice that moves nothing is not to wait for the boxes to be read.
    if (still && rest <= 0) rest = PACE;
    if (this.#camera === null || rest <= 0) {
      this.#place(camera, size);
      return;
    }
    this.#move(camera, size);
    this.#waiting = setTimeout(() => {
      this.#place(camera, size);
    }, rest);
  }

  /** Gives the names room anew in the view that they follow: signs or labels have moved. */
  again(): void {
    if (this.#followed) this.#place(...this.#followed);
  }

  /**
   * Says what is in view, in the region behind the buttons of which one was pressed, and shows it for as
   * long as that one has the focus.
   */
  sayInView({ currentTarget: button }: Event): void {
    if (!(button instanceof HTMLElement) || !this.#scene || !this.#followed) return;
    const region = button.parentElement?.nextElementSibling;
    if (!region) return;
    const names = this.#placed.map(({ name }) => name);
    // Not every browser gives it the focus by itself.
    button.focus();
    region.className = 'notice in-view';
    // A text of its own each time: an unchanged one would not be said again.
    region.replaceChildren(inViewText(this.#scene, names, ...this.#followed));
    button.addEventListener(
      'blur',
      () => {
        region.className = 'heard';
      },
      { once: true },
    );
  }

  #place(camera: Camera, size: Size): void {
    clearTimeout(this.#waiting);
    const layer = this.#layer;
    if (!layer || size.width === 0) return;
    this.#latest = performance.now();
    this.#camera = camera;
    const placed = placeNames(this.#names, [{ camera, size, taken: this.#taken(layer) }]);
    const known = new Map(this.#placed.map(({ name, element }) => [name, element]));
    this.#placed = placed.map((one) => ({
      name: one.name,
      element: nameElement(one, known.get(one.name), layer.ownerDocument),
    }));
    layer.replaceChildren(...this.#placed.map(({ element }) => element));
    layer.style.setProperty('--zoom', camera.zoom.toFixed(2));
    layer.style.removeProperty('transform');
  }

  get #layer(): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>('.map-names');
  }

  /** Moves the names as they are. A change of the middle alone moves all of them together. */
  #move(camera: Camera, size: Size): void {
    const layer = this.#layer;
    if (!layer || !this.#camera) return;
    if (camera.zoom === this.#camera.zoom) {
      const [x, y] = project(this.#camera.center, camera, size);
      layer.style.transform = translation([x - size.width / 2, y - size.height / 2]);
      return;
    }
    layer.style.removeProperty('transform');
    for (const { name, element } of this.#placed)
      element.style.transform = translation(project(name.lngLat, camera, size));
  }

  get #furniture(): Box[] {
    if (!this.#scene || !this.#followed) return [];
    const [camera, size] = this.#followed;
    const scale = this.#root.querySelector<HTMLElement>('.map-scale')?.style.translate ?? '';
    return furniture({ bounds: this.#scene.story.bounds, camera, size }, parseFloat(scale) || 0);
  }

  /** Boxes of signs, labels, figures and buttons, in CSS pixels of the map. */
  #taken(layer: HTMLElement): Box[] {
    const stage = layer.parentElement;
    if (!stage) return [];
    const boxes = new MapBoxes(stage);
    const standing = [...this.#root.querySelectorAll(STANDING), ...this.#buttons()];
    return [
      ...standing.flatMap((one) => {
        const box = boxOf(one, boxes);
        return box ? [widened(box, APART, 0)] : [];
      }),
      ...this.#furniture,
    ];
  }
}

/** The box of an element, or of its text where that is narrower. What is clipped away has none. */
function boxOf(element: Element, boxes: MapBoxes): Box | null {
  if (element.matches('[data-out], [data-form="x"] *')) return null;
  return /^place-/.test(element.className) ? boxes.textBox(element) : boxes.box(element);
}

function nameElement(
  { name, anchor, at }: PlacedName,
  known: HTMLElement | undefined,
  page: Document,
): HTMLElement {
  const element = known ?? page.createElement('span');
  if (!known) {
    const text = page.createElement('span');
    text.textContent = name.text;
    if (name.rotate !== 0) text.style.rotate = `${name.rotate}deg`;
    element.append(text);
  }
  element.className = `pn-${name.kind} n-${anchor}`;
  element.style.transform = translation(at);
  return element;
}

function translation([x, y]: readonly [number, number]): string {
  return `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)`;
}
