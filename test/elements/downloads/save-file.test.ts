// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { saveFile } from '../../../src/elements/downloads/save-file.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('a file is handed over under its name, and let go only after the browser has read it', () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const content = new Blob(['a,b\r\n'], { type: 'text/csv' });
  const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
  const let_go = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
  const clicked: string[][] = [];
  vi.spyOn(HTMLElement.prototype, 'click').mockImplementation(function (this: HTMLElement) {
    const { href, download } = this as HTMLAnchorElement;
    clicked.push([href, download]);
  });
  saveFile(content, 'claims.csv');
  expect(made).toHaveBeenCalledWith(content);
  expect(clicked).toEqual([['blob:one', 'claims.csv']]);
  // Safari reads the address a moment after the click.
  vi.advanceTimersByTime(59_999);
  expect(let_go).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(let_go).toHaveBeenCalledExactlyOnceWith('blob:one');
});
