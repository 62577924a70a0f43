// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hasWebGL2 } from '../../../../src/engine/has-webgl2.ts';
import { mayHaveWebGL2 } from '../../../../src/engine/load-engine.ts';
import { knownOf } from '../../fixtures/known-story.ts';
import { knowStory } from '../../../../src/elements/loading/find-story.ts';
import { knowBasemap } from '../../../../src/elements/loading/known-basemaps.ts';
import type { Drawing } from '../../../../src/elements/shared/drawing.ts';
import {
  EngineController,
  type EngineParts,
} from '../../../../src/elements/view/running/engine-controller.ts';
import { contexts, MAX_CONTEXTS } from '../../../../src/elements/view/running/contexts.ts';
import type { EngineHost } from '../../../../src/elements/view/running/engine-host.ts';
import { RunningMap } from '../../../../src/elements/view/running/running-map.ts';
import { outlineOf } from '../../../../src/scene/outlines.ts';
import type { Camera } from '../../../../src/scene/camera.ts';
import type { BuiltBasemap } from '../../../../src/story/built/built-basemap.ts';
import type { Story } from '../../../../src/story/story.ts';
import { villageStory } from '../../fixtures/village-story.ts';
import { soon } from '../../fixtures/mounted.ts';

vi.mock('../../../../src/engine/load-engine.ts', () => ({ mayHaveWebGL2: vi.fn() }));
vi.mock('../../../../src/engine/has-webgl2.ts', () => ({ hasWebGL2: vi.fn() }));
vi.mock('../../../../src/elements/shared/fonts.ts', () => ({ loadFonts: () => Promise.resolve() }));
vi.mock('../../../../src/elements/view/name-layer.ts', () => ({ NameLayer: vi.fn() }));
vi.mock('../../../../src/elements/view/running/running-engine.ts', () => ({
  RunningEngine: function RunningEngine(...settings: Parameters<typeof makeEngine>) {
    return makeEngine(...settings);
  },
}));

const engine = {
  ...{ draw: vi.fn(), select: vi.fn(), moveTo: vi.fn(), zoomBy: vi.fn(), destroy: vi.fn() },
  snapshot: vi.fn((): unknown => 'the last picture'),
};
type Listener = Record<'ready' | 'lost' | 'restored' | 'cut' | 'failed', (detail?: string) => void>;
/** Makes an engine of its host, its files, what it starts with and whom it tells. */
const makeEngine = vi.fn<
  (
    host: unknown,
    loaded: unknown,
    start: { covered: number; basemap: BuiltBasemap },
    listener: Listener,
  ) => typeof engine
>(() => engine);
const load = vi.fn((): Promise<EngineParts> =>
  Promise.resolve({ loaded: {} as EngineParts['loaded'], RunningMap }),
);

/** Whom the latest engine tells. */
function listener(): Listener {
  return makeEngine.mock.lastCall![3];
}

const basemap = (id: string): BuiltBasemap => ({
  ...{ id, view: [9, 49, 12, 52], layers: [] },
  topology: { type: 'Topology', objects: {}, arcs: [] },
});

/** A story whose basemap is at hand. */
function groundedStory(): Story {
  const story = villageStory();
  knowBasemap(story.basemap, () => Promise.resolve(basemap(story.basemap.id)));
  return story;
}

const camera: Camera = { center: [46, 40], zoom: 7 };
const drawing = {
  ...{ story: groundedStory(), theme: 'light', names: 'article' },
  selection: { claim: null, place: null },
} as Drawing;

function mount(changes: Partial<EngineHost> = {}) {
  const host = {
    ...{ isConnected: true, renderRoot: document.body, canvas: document.body, drawing, camera },
    ...{ openingBox: null, addController: vi.fn(), requestUpdate: vi.fn(), stateChanged: vi.fn() },
    ...{
      engineReady: vi.fn(),
      engineFailed: vi.fn(),
      startEngine: vi.fn(),
      releaseEngine: vi.fn(),
    },
    stage: document.createElement('div'),
    ...changes,
  };
  return { host, controller: new EngineController(host as unknown as EngineHost, load) };
}

/** Mounts a map whose engine is ready. */
async function ready() {
  const mounted = mount();
  await mounted.controller.start();
  listener().ready();
  return mounted;
}

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(hasWebGL2).mockReturnValue(true);
  vi.mocked(mayHaveWebGL2).mockReturnValue(true);
});

describe('starting', () => {
  it('loads, runs, and is ready when the first picture is', async () => {
    const { host, controller } = mount();
    const started = controller.start();
    expect(controller.state).toBe('loading');
    await started;
    expect(makeEngine).toHaveBeenCalledOnce();
    expect(controller.state).toBe('loading');
    listener().ready();
    expect(controller.state).toBe('ready');
    expect(host.engineReady).toHaveBeenCalledOnce();
  });

  it('waits for a story, and for a size', async () => {
    await mount({ drawing: null }).controller.start();
    expect(load).not.toHaveBeenCalled();
    const { controller } = mount({ camera: null });
    await controller.start();
    expect(makeEngine).not.toHaveBeenCalled();
    expect(controller.state).toBe('poster');
  });

  it('is asked for once while it loads', async () => {
    const { controller } = mount();
    await Promise.all([controller.start(), controller.start()]);
    expect(makeEngine).toHaveBeenCalledOnce();
  });

  it('does not run for an element that has left the page, nor twice for one that is back', async () => {
    const { host, controller } = mount();
    const first = controller.start();
    controller.hostDisconnected();
    expect(controller.state).toBe('poster');
    const second = controller.start();
    await Promise.all([first, second]);
    expect(makeEngine).toHaveBeenCalledOnce();
    expect(host.engineFailed).not.toHaveBeenCalled();
  });

  it('starts where the map has been moved before, above what covers it', async () => {
    const { controller } = mount();
    expect(controller.moveTo(camera, true, 120)).toBe(false);
    expect(controller.running).toBeNull();
    await controller.start();
    expect(makeEngine.mock.lastCall![2].covered).toBe(120);
    expect(controller.running!.zoomBy(1)).toBe(true);
    expect(engine.zoomBy).toHaveBeenCalledWith(1);
  });
});

describe('failing', () => {
  it('says that there is no WebGL, which no other attempt would change', async () => {
    vi.mocked(mayHaveWebGL2).mockReturnValue(false);
    const { host, controller } = mount();
    await controller.start();
    expect(controller.state).toBe('failed');
    expect(controller.notice).toContain('WebGL');
    expect(controller.canRetry).toBe(false);
    expect(load).not.toHaveBeenCalled();
    expect(host.engineFailed).toHaveBeenCalledWith(
      'webgl',
      controller.notice,
      'WebGL2RenderingContext is not defined',
    );
  });

  it('says what did not load, and tries again when it is told to', async () => {
    load.mockRejectedValueOnce(new TypeError('no line'));
    const { host, controller } = mount();
    await controller.start();
    expect(controller.state).toBe('failed');
    expect(controller.canRetry).toBe(true);
    expect(host.engineFailed).toHaveBeenCalledWith('load', controller.notice, 'TypeError: no line');
    controller.retry();
    expect(controller.state).toBe('loading');
    expect(controller.notice).toBeNull();
    await soon(() => {
      expect(makeEngine).toHaveBeenCalledOnce();
    });
  });

  it.each([
    ['webgl', false],
    ['engine', true],
  ] as const)('of the reason %s when an engine cannot be made', async (reason, webgl) => {
    vi.mocked(hasWebGL2).mockReturnValue(webgl);
    makeEngine.mockImplementationOnce(() => {
      throw new Error('no context');
    });
    const { host, controller } = mount();
    await controller.start();
    expect(host.engineFailed).toHaveBeenCalledWith(reason, controller.notice, 'Error: no context');
  });

  it('ends an attempt before its first picture, and leaves the picture after it', async () => {
    const early = mount();
    await early.controller.start();
    listener().failed('a tile');
    expect(early.controller.state).toBe('failed');
    expect(engine.destroy).toHaveBeenCalledOnce();

    const late = await ready();
    listener().failed('a tile');
    expect(late.controller.state).toBe('ready');
    expect(late.host.engineFailed).toHaveBeenCalledWith('engine', expect.any(String), 'a tile');
  });

  it('replaces an engine whose canvas is cut, and gives up when its successor’s is, too', async () => {
    const { host, controller } = await ready();
    const made = (n: number): Promise<void> =>
      soon(() => {
        expect(makeEngine).toHaveBeenCalledTimes(n);
      });
    /** Has the canvas of the running engine cut, whose successor is to be the nth engine. */
    const cut = async (n: number): Promise<void> => {
      listener().cut();
      expect(engine.destroy).toHaveBeenCalledTimes(n - 1);
      expect(controller.state).toBe('loading');
      await made(n);
    };
    await cut(2);
    listener().ready();
    expect(controller.state).toBe('ready');
    // What has drawn since may be cut again.
    await cut(3);
    expect(host.engineFailed).not.toHaveBeenCalled();
    listener().cut();
    expect(controller.state).toBe('failed');
    expect(controller.canRetry).toBe(true);
    expect(host.engineFailed).toHaveBeenCalledWith(
      'engine',
      controller.notice,
      'Error: The canvas has too few pixels.',
    );
    controller.retry();
    await made(4);
    await cut(5);
  });

  it('says that the context is lost until it is back', async () => {
    const { controller } = await ready();
    listener().lost();
    expect(controller.state).toBe('lost');
    expect(controller.notice).not.toBeNull();
    listener().restored();
    expect(controller.state).toBe('ready');
    expect(controller.notice).toBeNull();
  });
});

describe('ending', () => {
  it('keeps the last picture until it draws again', async () => {
    const { controller } = await ready();
    controller.release();
    expect(controller.state).toBe('poster');
    expect(controller.running!.snapshot).toBe('the last picture');
    expect(engine.destroy).toHaveBeenCalledOnce();
    await controller.start();
    listener().ready();
    expect(controller.running!.snapshot).toBeNull();
  });

  it('takes the picture away when something else is to be drawn', async () => {
    const { controller } = await ready();
    controller.release();
    controller.restyle();
    expect(controller.running!.snapshot).toBeNull();
  });

  it('gets the outlines of another story that the page knows before it draws it', async () => {
    const { host, controller } = await ready();
    const story = { ...groundedStory(), id: 'another' };
    const [place, ...others] = story.places;
    const outline = { type: 'Polygon' as const, coordinates: [[[0, 0] as [number, number]]] };
    const loadOutlines = vi.fn(() => Promise.resolve({ [place!.id]: outline }));
    knowStory('another', knownOf({ outlines: loadOutlines }));
    const bare = { ...place!, geometry: { type: 'Polygon' as const, coordinates: [] } };
    Object.assign(host, {
      drawing: { ...drawing, story: { ...story, places: [bare, ...others] } },
    });
    controller.restyle();
    expect(engine.draw).not.toHaveBeenCalled();
    await soon(() => {
      expect(engine.draw).toHaveBeenCalledWith(host.drawing);
    });
    expect(loadOutlines).toHaveBeenCalledOnce();
    expect(outlineOf(bare)).toEqual(outline);
  });

  it('says when outlines do not come, and draws the rest', async () => {
    const { host, controller } = await ready();
    const story = { ...groundedStory(), id: 'outlines-lost' };
    const [place, ...others] = story.places;
    const bare = { ...place!, geometry: { type: 'Polygon' as const, coordinates: [] } };
    knowStory(
      'outlines-lost',
      knownOf({ outlines: () => Promise.reject(new TypeError('no line')) }),
    );
    Object.assign(host, {
      drawing: { ...drawing, story: { ...story, places: [bare, ...others] } },
    });
    controller.restyle();
    await soon(() => {
      expect(host.engineFailed).toHaveBeenCalledWith(
        'load',
        expect.any(String),
        expect.any(String),
      );
    });
    expect(engine.draw).toHaveBeenCalledWith(host.drawing);
  });

  it('starts anew where another story has another basemap', async () => {
    const { host, controller } = await ready();
    const story = groundedStory();
    const own = { ...story.basemap, id: 'island' };
    const island = basemap('island');
    knowBasemap(own, () => Promise.resolve(island));
    Object.assign(host, { drawing: { ...drawing, story: { ...story, basemap: own } } });
    controller.restyle();
    expect(engine.destroy).toHaveBeenCalledOnce();
    await soon(() => {
      expect(makeEngine).toHaveBeenCalledTimes(2);
    });
    expect(makeEngine.mock.lastCall![2].basemap).toBe(island);
    expect(engine.draw).not.toHaveBeenCalled();
  });

  it('draws on the basemap of the story that is there when all has come', async () => {
    const { host, controller } = mount();
    const started = controller.start();
    const story = groundedStory();
    const own = { ...story.basemap, id: 'island' };
    knowBasemap(own, () => Promise.resolve(basemap('island')));
    Object.assign(host, { drawing: { ...drawing, story: { ...story, basemap: own } } });
    controller.restyle();
    await started;
    await soon(() => {
      expect(makeEngine).toHaveBeenCalledOnce();
    });
    expect(makeEngine.mock.lastCall![2].basemap.id).toBe('island');
  });

  it('ends with its story, and draws another one in place', async () => {
    const { host, controller } = await ready();
    controller.restyle();
    await soon(() => {
      expect(engine.draw).toHaveBeenCalledWith(drawing);
    });
    Object.assign(host, { drawing: null });
    controller.restyle();
    expect(controller.state).toBe('poster');
    expect(engine.destroy).toHaveBeenCalledOnce();
  });
});

describe('near the window', () => {
  /** The observers that watch, by how far they look: what they are told, and whether they still do. */
  const looks = new Map<string, { tell: (near: boolean) => void; disconnect: () => void }>();
  const near = (is: boolean): void => {
    looks.get('200px')!.tell(is);
  };
  /** Another map that wants a context, and is nearer to the window than any other. */
  const other = () => ({ distance: () => -1, grant: vi.fn(), revoke: vi.fn() });

  beforeEach(() => {
    looks.clear();
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        disconnect = vi.fn();
        observe = vi.fn();
        constructor(
          callback: (entries: { isIntersecting: boolean }[]) => void,
          { rootMargin }: { rootMargin: string },
        ) {
          const tell = (isIntersecting: boolean): void => {
            callback([{ isIntersecting }]);
          };
          looks.set(rootMargin, { tell, disconnect: this.disconnect });
        }
      },
    );
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('has its host start the engine, and fetches nothing before', () => {
    const { host, controller } = mount();
    controller.watch();
    expect([controller.watching, controller.holding]).toEqual([true, false]);
    near(false);
    expect(host.startEngine).not.toHaveBeenCalled();
    near(true);
    expect(controller.holding).toBe(true);
    expect(host.startEngine).toHaveBeenCalledOnce();
    expect(load).not.toHaveBeenCalled();
    controller.stop();
    expect([controller.watching, controller.holding]).toEqual([false, false]);
    expect(looks.get('200px')!.disconnect).toHaveBeenCalled();
  });

  it('hands over to what has been loaded, which runs the engine at once', async () => {
    const { host, controller } = mount();
    controller.watch();
    near(true);
    const before = looks.get('200px')!;
    await controller.start();
    expect(before.disconnect).toHaveBeenCalled();
    expect(makeEngine).toHaveBeenCalledOnce();
    expect([controller.watching, controller.holding]).toEqual([true, true]);
    listener().ready();
    // Far away it is released, and near again started, by what has been loaded.
    looks.get('50%')!.tell(false);
    expect(host.releaseEngine).toHaveBeenCalledOnce();
    expect(controller.holding).toBe(false);
    controller.hostDisconnected();
    expect(controller.watching).toBe(false);
    controller.watch();
    near(true);
    expect(controller.holding).toBe(true);
    await controller.start();
    expect(load).toHaveBeenCalledOnce();
    expect(makeEngine).toHaveBeenCalledTimes(2);
    controller.hostDisconnected();
  });

  it('waits when it is no longer near once all has been loaded', async () => {
    const { controller } = mount();
    controller.watch();
    near(true);
    const started = controller.start();
    near(false);
    await started;
    expect(makeEngine).not.toHaveBeenCalled();
    expect([controller.state, controller.watching]).toEqual(['poster', true]);
    near(true);
    await controller.start();
    expect(makeEngine).toHaveBeenCalledOnce();
    controller.hostDisconnected();
  });

  it('waits while other maps have all contexts of the page', async () => {
    const others = Array.from({ length: MAX_CONTEXTS }, other);
    for (const user of others) contexts.join(user);
    const { host, controller } = mount();
    controller.watch();
    near(true);
    await controller.start();
    expect(makeEngine).not.toHaveBeenCalled();
    expect([controller.state, controller.notice]).toEqual(['poster', null]);
    expect(host.startEngine).toHaveBeenCalledOnce();
    contexts.leave(others[0]!);
    expect(host.startEngine).toHaveBeenCalledTimes(2);
    await controller.start();
    expect(makeEngine).toHaveBeenCalledOnce();
    controller.hostDisconnected();
    for (const user of others) contexts.leave(user);
  });

  it('starts nothing for an element that left while all was loading, and starts anew when it is back', async () => {
    const { controller } = mount();
    controller.watch();
    near(true);
    const started = controller.start();
    controller.hostDisconnected();
    await started;
    expect(controller.running).toBeNull();
    expect(controller.state).toBe('poster');
    controller.watch();
    near(true);
    await controller.start();
    expect(makeEngine).toHaveBeenCalledOnce();
    controller.hostDisconnected();
  });

  it('draws the story and the theme that came while all was loading', async () => {
    const { host, controller } = mount();
    const started = controller.start();
    const dark = { ...drawing, theme: 'dark' as const };
    Object.assign(host, { drawing: dark });
    controller.restyle();
    await started;
    expect(makeEngine.mock.lastCall![2]).toMatchObject({ drawing: dark });
  });

  it('leaves when the story goes while all is loading', async () => {
    const { host, controller } = mount();
    const started = controller.start();
    Object.assign(host, { drawing: null });
    controller.restyle();
    await started;
    expect(makeEngine).not.toHaveBeenCalled();
    expect(controller.state).toBe('poster');
  });
});
