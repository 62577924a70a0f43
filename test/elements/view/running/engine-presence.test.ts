// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EnginePresence } from '../../../../src/elements/view/running/engine-presence.ts';

/** What an observer with a margin tells: whether the map is so near. */
const tell = new Map<string, (near: boolean) => void>();

beforeEach(() => {
  tell.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(
        callback: (entries: { isIntersecting: boolean }[]) => void,
        { rootMargin }: { rootMargin: string },
      ) {
        tell.set(rootMargin, (isIntersecting) => {
          callback([{ isIntersecting }]);
        });
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function watched() {
  const host = {
    stage: document.createElement('div'),
    ...{ addController: vi.fn(), startEngine: vi.fn(), releaseEngine: vi.fn() },
  };
  const presence = new EnginePresence(
    host as unknown as ConstructorParameters<typeof EnginePresence>[0],
  );
  presence.watch();
  const [near, far] = [...tell.values()] as [(near: boolean) => void, (near: boolean) => void];
  return { host, presence, near, far };
}

test('an engine starts when the map comes near the window, and ends far from it', () => {
  const { host, presence, near, far } = watched();
  expect([presence.watching, presence.holding]).toEqual([true, false]);
  near(true);
  expect(presence.holding).toBe(true);
  expect(host.startEngine).toHaveBeenCalledOnce();
  far(true);
  near(false);
  expect(host.releaseEngine).not.toHaveBeenCalled();
  far(false);
  expect(presence.holding).toBe(false);
  expect(host.releaseEngine).toHaveBeenCalledOnce();
  far(true);
  near(true);
  expect(host.startEngine).toHaveBeenCalledTimes(2);
  presence.stop();
});

test('a map that leaves the page watches no more, and gives its context back', () => {
  const { presence, near } = watched();
  near(true);
  presence.hostDisconnected();
  expect([presence.watching, presence.holding]).toEqual([false, false]);
});

test('its distance is from the middle of the window to the middle of the map', () => {
  const { host, presence } = watched();
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  host.stage.getBoundingClientRect = () => new DOMRect(x + 30 - 10, y + 40 - 10, 20, 20);
  expect(presence.distance()).toBe(50);
  presence.stop();
});
