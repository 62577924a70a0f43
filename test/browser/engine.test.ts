import { describe, expect, vi } from 'vitest';
import type { ConflictMap } from '../../src/elements/map/conflict-map.ts';
import { otherStory, fixtureStory } from './fixture-story.ts';
import {
  canvases,
  eventually,
  mapTest,
  type MountSettings,
  nextEvent,
  shown,
  signOf,
  stateOf,
  viewRoot,
} from './map-test.ts';

/** Every state that the element goes through. */
function recordStates(map: ConflictMap): string[] {
  const states: string[] = [];
  new MutationObserver(() => {
    const state = map.dataset['state'] ?? '';
    if (states.at(-1) !== state) states.push(state);
  }).observe(map, { attributeFilter: ['data-state'] });
  return states;
}

/** A map whose engine starts by itself, and every state that it goes through. */
function mountedVisible(mount: (settings: MountSettings) => ConflictMap) {
  let states: string[] = [];
  const map = mount({
    attributes: { engine: 'visible' },
    prepare: (element) => {
      states = recordStates(element);
    },
  });
  return { map, states };
}

/** The context of the map's canvas, to be taken away. */
function graphics(map: ConflictMap): WEBGL_lose_context {
  return canvases(map)[0]!.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
}

/** Has WebGL give the next `count` canvases a buffer of one pixel, as a busy browser may. */
function cutBuffers(count: number) {
  const cut = new Set<WebGL2RenderingContext>();
  const spies = (['drawingBufferWidth', 'drawingBufferHeight'] as const).map((name) => {
    const real = Object.getOwnPropertyDescriptor(WebGL2RenderingContext.prototype, name)!;
    return vi.spyOn(WebGL2RenderingContext.prototype, name, 'get').mockImplementation(function (
      this: WebGL2RenderingContext,
    ) {
      if (cut.size < count) cut.add(this);
      return cut.has(this) ? 1 : (real.get!.call(this) as number);
    });
  });
  const restore = (): void => {
    for (const spy of spies) spy.mockRestore();
  };
  return { cut, restore };
}

describe('engine', () => {
  mapTest('visible: starts by itself, and says how it stands', async ({ mount }) => {
    const { map, states } = mountedVisible(mount);
    await stateOf(map, 'ready');
    expect(states).toEqual(['poster', 'loading', 'ready']);
    expect(canvases(map).length).toBe(1);
    const controls = viewRoot(map).querySelectorAll('.controls button');
    expect(controls.length).toBe(4);
  });

  mapTest('ends with its story, and draws the next', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'visible' } });
    await stateOf(map, 'ready');
    map.story = '';
    await stateOf(map, 'poster');
    expect(canvases(map)).toEqual([]);
    map.data = otherStory();
    await stateOf(map, 'ready');
    expect(canvases(map).length).toBe(1);
  });

  mapTest('interaction: waits for the reader’s first touch', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'interaction' } });
    await shown(map);
    expect(map.dataset['state']).toBe('poster');
    expect(canvases(map)).toEqual([]);
    signOf(map, 'millbridge').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await stateOf(map, 'ready');
    expect(canvases(map).length).toBe(1);
  });

  mapTest('its buttons work before it, and it starts where they have led', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'interaction' } });
    await shown(map);
    const zoomIn = viewRoot(map).querySelector<HTMLElement>('.controls button')!;
    const apart = (): number => {
      const [left, right] = ['millbridge', 'reedmarsh'].map(
        (place) => signOf(map, place).getBoundingClientRect().left,
      );
      return Math.abs(right! - left!);
    };
    const before = apart();
    zoomIn.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    zoomIn.click();
    expect(map.dataset['state']).not.toBe('ready');
    expect(Math.abs(apart() - 2 * before)).toBeLessThan(2);
    await stateOf(map, 'ready');
    expect(Math.abs(apart() - 2 * before)).toBeLessThan(2);
  });

  mapTest('none: never starts, whatever the reader does', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'none' } });
    await shown(map);
    signOf(map, 'millbridge').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    signOf(map, 'millbridge').click();
    await eventually(() => signOf(map, 'millbridge').getAttribute('aria-pressed')).toBe('true');
    expect(map.dataset['state']).toBe('poster');
    expect(viewRoot(map).querySelector('.controls')).toBeNull();
    expect(canvases(map)).toEqual([]);
  });

  mapTest('starts when the attribute allows it later', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'none' } });
    await shown(map);
    map.setAttribute('engine', 'visible');
    await stateOf(map, 'ready');
  });
});

describe('the engine', () => {
  mapTest(
    'ends when the element leaves the page, and starts when it returns',
    async ({ mount }) => {
      const map = mount({ attributes: { engine: 'visible', select: 'reeds-cut' } });
      await stateOf(map, 'ready');
      const parent = map.parentElement!;
      const context = canvases(map)[0]!.getContext('webgl2')!;
      map.remove();
      expect(canvases(map)).toEqual([]);
      expect(map.dataset['state']).toBe('poster');
      // Browsers allow only so many graphics contexts: this one is given back.
      await eventually(() => context.isContextLost()).toBe(true);

      const ready = nextEvent(map, 'conflict-ready');
      parent.append(map);
      await ready;
      expect(map.dataset['state']).toBe('ready');
      expect(canvases(map).length).toBe(1);
      expect(signOf(map, 'reedmarsh').getAttribute('aria-pressed')).toBe('true');
    },
  );

  mapTest('runs once when the element moves while it loads', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'visible' } });
    await stateOf(map, 'loading');
    const parent = map.parentElement!;
    map.remove();
    parent.append(map);
    await stateOf(map, 'ready');
    expect(canvases(map).length).toBe(1);
  });

  mapTest('starts after the element was away when its turn came', async ({ mount }) => {
    let turn: IdleRequestCallback | undefined;
    const idle = vi.spyOn(window, 'requestIdleCallback').mockImplementation((callback) => {
      turn = callback;
      return 1;
    });
    const map = mount({ attributes: { engine: 'visible' } });
    const parent = map.parentElement!;
    try {
      await eventually(() => turn).toBeDefined();
    } finally {
      idle.mockRestore();
    }
    map.remove();
    turn!({ didTimeout: false, timeRemaining: () => 10 });
    parent.append(map);
    await stateOf(map, 'ready');
    expect(canvases(map).length).toBe(1);
  });

  mapTest('keeps running through a change of theme, names and story', async ({ mount }) => {
    const map = mount({
      stories: [fixtureStory(), otherStory()],
      attributes: { engine: 'visible', theme: 'light' },
    });
    await stateOf(map, 'ready');
    const [canvas] = canvases(map);
    const errors: string[] = [];
    map.addEventListener('conflict-error', ({ detail }) => errors.push(detail));
    map.theme = 'dark';
    await map.updateComplete;
    map.names = 'az';
    await map.updateComplete;
    map.story = 'one-village';
    const section = map.renderRoot.querySelector('section.map')!;
    await eventually(() => section.getAttribute('aria-label')).toBe('Map: One village');
    expect(canvases(map)).toEqual([canvas]);
    expect(map.dataset['state']).toBe('ready');
    expect(errors).toEqual([]);
  });

  mapTest('is lost and comes back with the graphics context', async ({ mount }) => {
    const map = mount({ attributes: { engine: 'visible' } });
    await stateOf(map, 'ready');
    const context = graphics(map);
    context.loseContext();
    await stateOf(map, 'lost');
    expect(viewRoot(map).querySelector('.notice')?.textContent).toContain('graphics memory');
    context.restoreContext();
    await stateOf(map, 'ready');
    expect(viewRoot(map).querySelector('.notice')).toBeNull();
  });

  mapTest('is replaced when WebGL gives it a buffer of one pixel', async ({ mount }) => {
    const buffers = cutBuffers(1);
    try {
      const { map, states } = mountedVisible(mount);
      await stateOf(map, 'ready');
      expect(buffers.cut.size).toBe(1);
      expect(states).not.toContain('failed');
      const [canvas, ...others] = canvases(map);
      expect(others).toEqual([]);
      expect(canvas!.width).toBe(canvas!.clientWidth * devicePixelRatio);
    } finally {
      buffers.restore();
    }
  });

  mapTest('that gets no more than one pixel says that it cannot draw', async ({ mount }) => {
    const buffers = cutBuffers(2);
    try {
      const map = mount({ attributes: { engine: 'visible' } });
      await stateOf(map, 'failed');
      const notice = viewRoot(map).querySelector('.notice')!;
      expect(notice.textContent).toContain('could not be drawn');
      expect(canvases(map)).toEqual([]);
      notice.querySelector('button')!.click();
      await stateOf(map, 'ready');
    } finally {
      buffers.restore();
    }
  });

  mapTest('that cannot start leaves signs and list, and says why', async ({ mount }) => {
    const without = vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    try {
      const failed = nextEvent(document, 'conflict-error');
      const map = mount({ attributes: { engine: 'visible' } });
      const event = await failed;
      expect(event.reason).toBe('webgl');
      expect(map.dataset['state']).toBe('failed');
      const notice = viewRoot(map).querySelector('.notice')!;
      expect(notice.textContent).toContain(event.message);
      expect(notice.querySelector('button')).toBeNull();
      signOf(map, 'millbridge').click();
      await eventually(() => map.select).toBe('millbridge');
    } finally {
      without.mockRestore();
    }
  });
});
