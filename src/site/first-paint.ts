import { whenIdle } from '../components/when-idle.ts';

/** The page's first frames come within this many milliseconds. */
const FRAMES = 500;

/**
 * Resolves when the page's first frames stand, so that its script does not hold them up: the map's
 * ground, its names and signs, and the list (`later-frame` in site.css). At once where nothing will be
 * painted soon, in a page in the background.
 */
export async function firstPaint({ document }: Window): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    let frames = 0;
    const next = (): void => {
      if (++frames > 2) whenIdle(resolve, FRAMES);
      else requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    document.addEventListener(
      'visibilitychange',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
