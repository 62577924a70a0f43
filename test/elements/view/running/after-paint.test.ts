// @vitest-environment happy-dom
import { expect, onTestFinished, test, vi } from 'vitest';
import { AfterPaint } from '../../../../src/elements/view/running/after-paint.ts';

/** Frames and time that pass only when the test lets them. */
function stoppedFrames(): void {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

test('does things in their order after the next frame, the latest of each name', () => {
  stoppedFrames();
  const done: string[] = [];
  const later = new AfterPaint();
  later.do('select', () => done.push('an earlier selection'));
  later.do('move', () => done.push('move'));
  later.do('select', () => done.push('selection'));
  vi.advanceTimersToNextFrame();
  vi.runAllTimers();
  expect(done).toEqual(['move', 'selection']);
  later.do('move', () => done.push('again'));
  vi.advanceTimersToNextFrame();
  vi.runAllTimers();
  expect(done).toEqual(['move', 'selection', 'again']);
});

test('leaves out what is dropped', () => {
  stoppedFrames();
  const done: string[] = [];
  const later = new AfterPaint();
  later.do('select', () => done.push('selection'));
  later.do('move', () => done.push('move'));
  later.drop('move');
  vi.runAllTimers();
  expect(done).toEqual(['selection']);
  later.do('select', () => done.push('selection'));
  later.drop();
  vi.runAllTimers();
  expect(done).toEqual(['selection']);
});

test('does not wait for frames in a page that is not painted', () => {
  stoppedFrames();
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
  const done: string[] = [];
  new AfterPaint().do('move', () => done.push('move'));
  vi.runAllTimers();
  expect(done).toEqual(['move']);
  expect(frame).not.toHaveBeenCalled();
});
