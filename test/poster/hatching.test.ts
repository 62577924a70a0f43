import { beforeAll, describe, expect, it } from 'vitest';
import { hatchedVoices } from '../../src/scene/areas.ts';
import type { Basemap } from '../../src/scene/basemap.ts';
import { hatching, hatchWidth, patternName } from '../../src/scene/hatch.ts';
import type { Voice } from '../../src/scene/marks.ts';
import { palettes } from '../../src/scene/palette.ts';
import { sceneOf } from '../../src/scene/scene.ts';
import { mapStyle } from '../../src/scene/style/style.ts';
import { posterFrame } from '../../src/poster/frame.ts';
import { pictureLook } from '../../src/picture/picture-look.ts';
import { posterMap } from '../../src/poster/poster-map.ts';
import { poster } from '../../src/poster/poster.ts';
import type { Story } from '../../src/story/story.ts';
import { karabakhStory, shippedBasemap } from '../scene/fixtures/karabakh.ts';

let story: Story;
let basemap: Basemap;

beforeAll(async () => {
  story = await karabakhStory();
  basemap = shippedBasemap();
});

/** The story with one voice in all of it, as if its only side had that colour. */
function spokenBy(voice: Voice): Story {
  if (voice === 'article')
    return { ...story, claims: story.claims.map((claim) => ({ ...claim, claimant: null })) };
  return { ...story, sides: story.sides.map((side) => ({ ...side, colour: voice })) };
}

describe.each(Object.keys(hatching) as Voice[])('an area in the voice of %s', (voice) => {
  it('is hatched by the engine, the poster and the picture alike', () => {
    const spoken = spokenBy(voice);
    const scene = sceneOf(spoken);
    expect(hatchedVoices(scene)).toEqual([voice]);
    const colour = palettes.light.sides[voice];
    const dots = hatching[voice] === 'dots';

    const { layers } = mapStyle(scene, basemap, 'light');
    const layer = layers.find(({ id }) => id === `story-areas-hatching-${voice}`);
    expect(layer?.paint).toMatchObject({
      'fill-pattern': patternName(hatching[voice], colour, hatchWidth(hatching[voice])),
    });

    const page = poster(scene, basemap);
    for (const zoom of [6, 7]) {
      const [, pattern = ''] =
        new RegExp(`<pattern id="pm-${voice}-${zoom}"[^>]*>(.*?)</pattern>`).exec(page.map) ?? [];
      expect(pattern).toContain(dots ? 'class="pm-voice-dot"' : 'class="pm-stroke"');
      expect(page.css).toContain(`[data-voice=${voice}]>.pm-hatch{fill:url(#pm-${voice}-${zoom})}`);
    }
    expect(page.css).toContain(`[data-voice=${voice}]{--voice:var(--cm-side-${voice})}`);
    expect(page.map).toContain(`data-voice="${voice}" tabindex="-1"><use class="pm-tint"`);

    const picture = posterMap(scene, basemap, posterFrame(story.bounds), pictureLook('light', 7));
    const [, drawn = ''] =
      new RegExp(`<pattern id="pm-${voice}-7"[^>]*>(.*?)</pattern>`).exec(picture) ?? [];
    expect(drawn).toContain(dots ? `fill="${colour}"` : `stroke="${colour}"`);
    expect(picture).toContain(`fill="url(#pm-${voice}-7)"`);
  });
});
