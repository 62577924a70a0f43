// @vitest-environment happy-dom
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { expect, test } from 'vitest';
import { FocusKeeper } from '../../../src/elements/shared/focus-keeper.ts';
import { mounted, one } from '../fixtures/mounted.ts';

/** An element with a button that can go, and others to which the focus can go. */
class Kept extends LitElement {
  static override properties = { shown: {}, folded: {}, moves: {} };
  declare shown: boolean;
  declare folded: boolean;
  declare moves: boolean;
  asked: Element[] = [];
  others: (string | null)[] = ['.folded', '.second', '.third'];

  constructor() {
    super();
    this.shown = true;
    this.folded = false;
    this.moves = false;
    new FocusKeeper(this, (held) => {
      this.asked.push(held);
      return this.others.map((name) =>
        name === null ? null : this.renderRoot.querySelector(name),
      );
    });
  }

  override render(): TemplateResult {
    return html`${this.shown ? html`<button class="first"></button>` : nothing}
      <div style=${this.folded ? 'display: none' : ''}><button class="inner"></button></div>
      <button class="folded" style="display: none"></button>
      <button class="second"></button>
      <button class="third"></button>`;
  }

  override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.moves) one(this.renderRoot, '.third').focus();
  }
}

async function kept(focused: string | null, others?: Kept['others']): Promise<Kept> {
  const element = await mounted('test-kept', Kept, others ? { others } : {});
  if (focused !== null) one(element.renderRoot, focused).focus();
  return element;
}

/** Changes an element, and says what has the focus in it afterwards; null for nothing. */
async function after(element: Kept, changes: Partial<Kept>): Promise<string | null> {
  Object.assign(element, changes);
  await element.updateComplete;
  return (element.renderRoot as ShadowRoot).activeElement?.className ?? null;
}

test('what takes away the button with the focus gives it to the first other that is drawn', async () => {
  const element = await kept('.first');
  expect(await after(element, { shown: false })).toBe('second');
  expect(element.asked.map(({ className }) => className)).toEqual(['first']);
});

test('so does what folds in the part with the focus', async () => {
  expect(await after(await kept('.inner'), { folded: true })).toBe('second');
});

test('the focus stays on what is still there', async () => {
  const element = await kept('.inner');
  expect(await after(element, { shown: false })).toBe('inner');
  expect(element.asked).toEqual([]);
});

test('an element that does not have the focus does not take it', async () => {
  const element = await kept(null);
  expect(await after(element, { shown: false })).toBeNull();
  expect(element.asked).toEqual([]);
});

test('where the update moves the focus itself, it stays there', async () => {
  const element = await kept('.first');
  expect(await after(element, { shown: false, moves: true })).toBe('third');
});

test('an earlier focus is not remembered for a later update', async () => {
  const element = await kept('.first');
  expect(await after(element, { folded: true })).toBe('first');
  one(element.renderRoot, '.first').blur();
  expect(await after(element, { shown: false })).toBeNull();
});

test('others that are not there are passed over', async () => {
  const element = await kept('.first', [null, '.nowhere', '.third']);
  expect(await after(element, { shown: false })).toBe('third');
});

test('without any other the focus goes nowhere, and nothing fails', async () => {
  expect(await after(await kept('.first', []), { shown: false })).toBeNull();
});
