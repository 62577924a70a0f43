/**
 * Resolves after the page's first two frames, so that its script does not hold them up: the map's
 * ground, and what comes with it in the next (`later-frame` in site.css). At once where nothing will
 * be painted soon, in a page in the background.
 */
export async function firstPaint({ document }: Window): Promise<void> {
  if (document.visibilityState === 'hidden') return;
  await new Promise<void>((resolve) => {
    // A frame's callbacks run before it is painted, the next task after.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    document.addEventListener(
      'visibilitychange',
      () => {
        resolve();
      },
      { once: true },
    );
  });
}
