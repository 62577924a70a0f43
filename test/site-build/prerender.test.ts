import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { bodyStyles, inlineJson, prerenderStory, storyHtml } from '../../src/press/prerender.ts';
import { claimItems, textOf } from '../elements/fixtures/rendered.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();
const written = await prerenderStory(story, shippedBasemap());
const { css } = written;
const nothing = (): string => '';
const html = storyHtml(written, { guided: false, behindDrawing: nothing });

describe('the page that is served', () => {
  it('has every claim exactly once, with its excerpt verbatim', () => {
    const items = claimItems(html);
    const sorted = (ids: string[]): string[] => [...ids].sort();
    expect(sorted(items.map(({ id }) => id))).toEqual(sorted(story.claims.map(({ id }) => id)));
    for (const { id, quotation } of items) {
      expect(quotation).toBe(story.claims.find((claim) => claim.id === id)!.excerpt.exact);
    }
  });

  it('has no id twice, and leads nowhere that is not there', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(story.claims.length);
    for (const target of targets) expect(ids).toContain(target);
  });

  it('has no script, no style attribute, and no marker of the template engine', () => {
    expect([...html.matchAll(/<script|\sstyle="|\son\w+="|<!--|<\?/g)]).toEqual([]);
    expect(css).not.toContain('</style');
  });

  it('asks no other site for anything: its only outside addresses are links', () => {
    const outside = [...html.matchAll(/(\w+)="(https?:[^"]*)"/g)].map(([, attribute]) => attribute);
    expect(outside.length).toBeGreaterThan(0);
    expect(new Set(outside)).toEqual(new Set(['href']));
    for (const [link] of html.matchAll(/<a\s[^>]*href="https?:[^>]*>/g))
      expect(link).toContain('rel="noopener"');
    expect([...html.matchAll(/<(img|iframe|image|link)\b/g)]).toEqual([]);
    expect([...html.matchAll(/<use\b[^>]*href="[^#][^>]*>/g)]).toEqual([]);
    for (const text of [html, css]) expect(text).not.toMatch(/url\(["']?(https?:)?\/\//);
  });

  it('shows the four places and both figures before any script runs', () => {
    const text = textOf(html);
    for (const { properties } of story.places) expect(text).toContain(properties.names[0]!.text);
    expect(text).toContain('about 4,400 km²');
    expect(text).toContain('“about 4,400 square kilometres”');
    expect(text).toContain('“50 kilometres from the Armenian border”');
    // What is measured beside them is in the tables below the map.
    expect(text).toMatch(/about 4,280\s+km²/);
    expect(text).toMatch(/Stepanakert[^.]{0,40}32\s+km/);
    expect(text).toMatch(/nearest edge[^.]{0,40}6\s+km/);
    expect(text).toContain('© OpenStreetMap contributors');
  });

  it('has the guided reading where it is seen, after the drawing and before the list', () => {
    expect(html).not.toContain('guide-steps');
    const guided = storyHtml(written, { guided: true, behindDrawing: nothing });
    const [poster, guide, list] = ['class="poster"', 'guide-steps', 'class="claims"'].map((part) =>
      guided.indexOf(part),
    );
    expect(poster).toBeGreaterThanOrEqual(0);
    expect(guide).toBeGreaterThan(poster!);
    expect(list).toBeGreaterThan(guide!);
    for (const { title } of story.guide) expect(textOf(guided)).toContain(title);
  });

  it('has what the drawing can be painted without between its map and its labels', () => {
    const parts = html.split(
      storyHtml({ ...written, key: '', drawing: '' }, { guided: false, behindDrawing: nothing }),
    );
    const behind = storyHtml(written, {
      guided: false,
      behindDrawing: (): string => '<!-- behind -->',
    });
    expect(behind.split('<!-- behind -->')[0]).toBe(parts[0]);
    expect(textOf(behind.split('<!-- behind -->')[0]!)).not.toContain('Stepanakert');
  });

  it('is the same each time it is written', async () => {
    expect(await prerenderStory(story, shippedBasemap())).toEqual(written);
  });
});

describe('bodyStyles', () => {
  it('escapes what an SVG element would read as markup', () => {
    expect(bodyStyles('@media (width<=9px){a{b:"&lt;"}}')).toBe(
      '<svg display="none"><style>@media (width&lt;=9px){a{b:"&amp;lt;"}}</style></svg>',
    );
  });
});

describe('inlineJson', () => {
  it('reads back as it was, and cannot close its script element', () => {
    const nasty = fc.constantFrom('</script>', '</SCRIPT >', '<!--', '<script>', ']]>', '\u2028');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme' }))),
      fc.dictionary(fc.oneof(nasty, fc.string()), nasty, { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(value, (data) => {
        const text = inlineJson(data);
        expect(text).not.toContain('<');
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('carries the story as it is', () => {
    expect(JSON.parse(inlineJson(story))).toEqual(JSON.parse(JSON.stringify(story)));
  });
});
