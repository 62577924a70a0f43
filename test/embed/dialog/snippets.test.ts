import { describe, expect, test } from 'vitest';
import { embedAddress, snippet, type Way } from '../../../src/embed/dialog/snippets.ts';
import { settings } from '../fixtures/settings.ts';

const ways: Way[] = ['link', 'resizer', 'frame', 'element', 'text'];

const caption =
  '<p><a href="https://maps.example/karabakh-2020/embed.html?theme=dark#claim=dashkesan-shelling&amp;by=armenia-authorities">Who says what</a>. Source: TRTWorld and agencies, 30 September 2020.</p>';

test('a bare frame is one line, a block in its column, and its caption another', () => {
  expect(snippet('frame', settings).split('\n')).toEqual([
    '<div><iframe src="https://maps.example/karabakh-2020/embed.html?theme=dark#claim=dashkesan-shelling&amp;by=armenia-authorities" title="Map: Who says what" width="100%" height="820" style="display:block;border:0" frameborder="0" loading="lazy" allow="clipboard-write"></iframe></div>',
    caption,
  ]);
});

test('the frame that fits names itself and the script', () => {
  const lines = snippet('resizer', { ...settings, width: 600 }).split('\n');
  expect(lines[0]).toMatch(
    /^<div><iframe .* width="600" .*style="display:block;border:0;max-width:100%".* data-conflict-map><\/iframe><\/div>$/,
  );
  expect(lines.slice(1)).toEqual([
    '<script src="https://maps.example/resizer.js" async></script>',
    caption,
  ]);
});

test('the link leads to the page of the claim or the place, else to the story', () => {
  const link = (reading: string): string => snippet('link', { ...settings, reading });
  const pages = 'https://maps.example/stories/karabakh-2020/';
  expect(link('claim=dashkesan-shelling&by=x')).toBe(`${pages}claim/dashkesan-shelling.html`);
  expect(link('place=terter')).toBe(`${pages}place/terter.html`);
  expect(link('by=armenia-authorities')).toBe(
    'https://maps.example/karabakh-2020/#by=armenia-authorities',
  );
  expect(link('')).toBe('https://maps.example/karabakh-2020/');
});

test('the element names its story, and what it shows at first', () => {
  const text = snippet('element', { ...settings, width: 600 });
  expect(text).toContain('<script type="module" src="https://maps.example/lib/conflict-map.js">');
  expect(text).toContain('story="https://maps.example/stories/karabakh-2020/story.json"');
  expect(text).toContain('opening="claim=dashkesan-shelling&amp;by=armenia-authorities"');
  expect(text).toContain('style="max-width: 600px"');
  expect(snippet('element', { ...settings, reading: '', theme: 'auto' })).not.toMatch(
    /opening|theme|style/,
  );
});

test('picture and text need neither frame nor script', () => {
  const text = snippet('text', settings);
  expect(text).not.toMatch(/<(iframe|script)/);
  expect(text).toMatch(/<img [^>]*style="max-width:100%;height:auto">/);
  expect(text).toContain('poster-1600-dark.png" alt="Map: What one article reports."');
  expect(text).toContain('Source: TRTWorld and agencies, 30 September 2020.');
  expect(text).toContain('width="800" height="820"');
});

test('the opening view has a plain address', () => {
  expect(embedAddress({ ...settings, reading: '', theme: 'auto' })).toBe(
    'https://maps.example/karabakh-2020/embed.html',
  );
});

describe('nothing in a value can leave its attribute or its text', () => {
  const nasty = '"><script>alert(1)</script>&quot; onload="x';
  test.each(ways)('%s', (way) => {
    const text = snippet(way, {
      ...settings,
      title: nasty,
      summary: nasty,
      source: nasty,
      reading: `q=${nasty}`,
      story: nasty,
    });
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('onload="x');
  });
});
