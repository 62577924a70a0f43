import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Basemap } from '../../src/scene/basemap.ts';
import { openingCamera } from '../../src/scene/camera.ts';
import { mapNames, shownAt } from '../../src/scene/labels/map-names.ts';
import type { SizeClassName } from '../../src/scene/labels/size-class-of.ts';
import { SIZE_CLASSES } from '../../src/scene/labels/size-classes.ts';
import { type Scene, sceneOf } from '../../src/scene/scene.ts';
import { posterNames } from '../../src/poster/poster-names.ts';
import type { PosterLook } from '../../src/poster/look.ts';
import { posterMap } from '../../src/poster/poster-map.ts';
import { poster, posterPosition } from '../../src/poster/poster.ts';
import { posterFrame } from '../../src/poster/frame.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

let scene: Scene;
let basemap: Basemap;
let drawn: ReturnType<typeof poster>;

beforeAll(async () => {
  scene = sceneOf(await karabakhStory());
  basemap = shippedBasemap();
  drawn = poster(scene, basemap);
});

describe('poster', () => {
  it('is the same each time', () => {
    expect(JSON.stringify(poster(scene, basemap))).toBe(JSON.stringify(drawn));
  });

  it('has a rule for the position of each label', () => {
    const { labels, positions } = drawn;
    const numbers = [...labels.matchAll(/class="poster-at pl(\d+) /g)].map(([, number]) => number);
    expect(numbers.length).toBeGreaterThan(10);
    for (const number of numbers) expect(positions).toContain(`.pl${number}{--x:`);
  });

  it('escapes names', () => {
    const hostile = structuredClone(basemap);
    for (const { properties } of hostile.layers.label.features) properties.text = '<script>&';
    const { labels } = poster(scene, hostile);
    expect(labels).toContain('&lt;script&gt;&amp;');
    expect(labels).not.toContain('<script>');
  });

  it('writes positions to a tenth of a unit', () => {
    expect(posterPosition('.a', [1.26, -3])).toBe('.a{--x:1.3;--y:-3}');
  });
});

describe('posterMap', () => {
  it('is well-formed, and refers to nothing that it does not define', () => {
    const map = posterMap(scene, basemap, posterFrame(scene.story.bounds));
    const standing = map.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
    expect(() => new Resvg(standing)).not.toThrow();
    const ids = [...map.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of map.matchAll(/<use [^>]*href="#([^"]+)"/g)) expect(ids).toContain(id);
  });

  it('lets areas lead to their claims in a page, and nowhere in a picture', () => {
    const frame = posterFrame(scene.story.bounds);
    expect(posterMap(scene, basemap, frame)).toContain('href="#claims-dashkesan"');
    const look: PosterLook = {
      layer: ({ id }) => `data-part="${id}"`,
      paint: (name) => `data-part="${name}"`,
      linked: false,
    };
    const picture = posterMap(scene, basemap, frame, look);
    expect(picture).not.toMatch(/<a |class="pm-|leader/);
    expect(picture).toContain('data-part="borders"');
  });
});

describe('posterNames', () => {
  it('names no place twice: those with signs have labels of their own', () => {
    const names = posterNames(scene, basemap).map(({ name }) => name.text);
    for (const { name } of scene.marks) expect(names).not.toContain(name);
  });

  it('shows at most 20 towns at any size, on a phone fewer, and none that the zoom is too small for', () => {
    const names = posterNames(scene, basemap);
    const towns = (size: SizeClassName) =>
      names.filter(({ name: { rank }, anchors }) => rank > 0 && anchors[size]);
    for (const { name: size, sizes } of SIZE_CLASSES) {
      expect(towns(size).length, size).toBeLessThanOrEqual(20);
      const zoom = Math.max(...sizes.map((one) => openingCamera(scene.story, one).zoom));
      for (const { name } of towns(size)) expect(shownAt(name, zoom), name.text).toBe(true);
    }
    for (const phone of ['xs', 's'] as const)
      expect(towns(phone).length).toBeLessThan(towns('l').length);
    expect(towns('sm').length).toBeGreaterThan(0);
  });

  it('takes names in the language that is asked for, where there are such', () => {
    const names = mapNames(sceneOf(scene.story, 'az'), basemap);
    expect(names.map(({ text }) => text)).toContain('Gəncə');
  });
});
