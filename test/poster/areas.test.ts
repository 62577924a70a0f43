import { beforeAll, describe, expect, it } from 'vitest';
import { sceneAreas } from '../../src/scene/areas.ts';
import type { Basemap } from '../../src/scene/basemap.ts';
import { palettes } from '../../src/scene/palette.ts';
import { type Scene, sceneOf } from '../../src/scene/scene.ts';
import { AREA } from '../../src/scene/story-look.ts';
import { mapStyle } from '../../src/engine/style/style.ts';
import { posterFrame } from '../../src/poster/frame.ts';
import { posterMap } from '../../src/poster/poster-map.ts';
import { pictureLook } from '../../src/picture/picture-look.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

let scene: Scene;
let basemap: Basemap;

beforeAll(async () => {
  scene = sceneOf(await karabakhStory());
  basemap = shippedBasemap();
});

/** Where each of these texts begins; they follow one another when these numbers grow. */
function places(text: string, parts: readonly string[]): number[] {
  const found = parts.map((part) => text.indexOf(part));
  expect(found).not.toContain(-1);
  return found;
}

const growing = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

describe('the areas of a story', () => {
  it('are lit where the article names a district, and not where a region has an outline already', () => {
    const lit = (wanted: boolean): string[] =>
      sceneAreas(scene)
        .filter(({ properties }) => properties.lit === wanted)
        .map(({ properties }) => properties.place);
    expect(lit(true)).toEqual(['dashkesan', 'terter']);
    expect(lit(false)).toEqual(['karabakh']);
  });

  it('of a region without an outline on its basemap have one before they are chosen, in all of them', () => {
    const plain = { ...scene.story.basemap, legend: [] };
    const bare = sceneOf({ ...scene.story, basemap: plain });
    const frame = posterFrame(scene.story.bounds);
    const outline =
      /<g class="pm-area" data-select="karabakh"><path class="pm-outline" d="M[^"]+"\/><\/g>/;
    expect(posterMap(bare, basemap, frame)).toMatch(outline);
    expect(posterMap(scene, basemap, frame)).not.toContain('"karabakh"');
    const drawn = (one: Scene): number =>
      posterMap(one, basemap, frame, pictureLook('light', 7)).split('<path').length;
    expect(drawn(bare) - drawn(scene)).toBe(1);
    const line = mapStyle(bare, basemap, 'light').layers.find(
      ({ id }) => id === 'story-areas-line',
    );
    expect(line).toMatchObject({ filter: ['get', 'outlined'] });
  });

  it('have no side’s colour in engine, poster and picture', () => {
    const { sides } = palettes.light;
    const { layers } = mapStyle(scene, basemap, 'light');
    const ofAreas = layers.filter(({ id }) => id.startsWith('story-area'));
    expect(ofAreas.length).toBeGreaterThan(3);
    const page = posterMap(scene, basemap, posterFrame(scene.story.bounds));
    const picture = posterMap(
      scene,
      basemap,
      posterFrame(scene.story.bounds),
      pictureLook('light', 7),
    );
    expect(page).not.toContain('voice');
    for (const colour of Object.values(sides)) {
      expect(JSON.stringify(ofAreas)).not.toContain(colour);
      expect(picture).not.toContain(colour);
    }
  });

  it('are lit below the dots and the water, and outlined above them', () => {
    const page = posterMap(scene, basemap, posterFrame(scene.story.bounds));
    const parts = ['pm-former"', 'class="pm-lit"', 'pm-behind-line-dots', 'pm-water'];
    const order = places(page.slice(page.indexOf('</defs>')), [
      ...parts,
      'class="pm-outline"',
      'pm-borders',
    ]);
    expect(order).toEqual(growing(order));

    const ids = mapStyle(scene, basemap, 'light').layers.map(({ id }) => id);
    const layers = ['former', 'story-areas-lit', 'story-areas-band', 'behind-line-dots', 'water'];
    const positions = [...layers, 'story-areas-line', 'borders'].map((id) => ids.indexOf(id));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(growing(positions));
  });

  it('have a band that is as wide inside of the outline in all three', () => {
    const band = mapStyle(scene, basemap, 'light').layers.find(
      ({ id }) => id === 'story-areas-band',
    );
    expect(band?.paint).toMatchObject({
      'line-width': AREA.band.width,
      'line-offset': AREA.band.width / 2,
    });
    const picture = pictureLook('light', 7).paint('lit');
    // Four units are a pixel, and half of the line is cut off by the shape.
    expect(picture).toContain(`stroke-width="${4 * 2 * AREA.band.width}"`);
    const page = posterMap(scene, basemap, posterFrame(scene.story.bounds));
    expect(page).toContain('<clipPath id="pm-in-dashkesan"><use href="#pm-dashkesan"/></clipPath>');
    expect(page).toContain(
      '<use class="pm-lit" clip-path="url(#pm-in-dashkesan)" href="#pm-dashkesan"/>',
    );
  });
});
