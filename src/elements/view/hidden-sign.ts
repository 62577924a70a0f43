/** A map in a page, as far as its signs need it. */
interface SelectingMap {
  /** Id of what is selected: a claim, or a place with none of its claims. */
  readonly select: string;
  readonly renderRoot: EventTarget;
}

/** Lets a sign that is pressed again make way for one that it hides. The keyboard goes from sign to sign. */
export function reachHiddenSigns(map: SelectingMap): void {
  const press = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.detail === 0) return;
    const path = event.composedPath().filter((node) => node instanceof HTMLElement);
    const sign = path.find((node) => node.matches('.place'));
    if (!sign || sign.dataset['place'] !== map.select) return;
    const hidden = beneath(sign, event);
    if (hidden === sign) return;
    event.stopPropagation();
    hidden.click();
  };
  map.renderRoot.addEventListener('click', press, { capture: true });
}

/** The sign before one at a point, round and round, where several stand on each other. */
function beneath(sign: HTMLElement, { clientX, clientY }: MouseEvent): HTMLElement {
  const root = sign.getRootNode() as ShadowRoot;
  const there = root.elementsFromPoint(clientX, clientY);
  const signs = [...root.querySelectorAll<HTMLElement>('.place')].filter(
    (one) => one === sign || there.includes(one),
  );
  return signs.at(signs.indexOf(sign) - 1) ?? sign;
}
