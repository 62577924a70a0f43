import { describe, expect, it } from 'vitest';
import { GROUND, type GroundLayer } from '../../src/scene/ground.ts';
import { palettes } from '../../src/scene/palette.ts';
import { pictureLook } from '../../src/picture/picture-look.ts';

const row = (id: string): GroundLayer => GROUND.find((one) => one.id === id)!;

describe('pictureLook', () => {
  it('draws every layer in its colours', () => {
    const look = pictureLook('dark', 7);
    for (const layer of GROUND) {
      const attributes = look.layer(layer);
      if (layer.fill) expect(attributes).toContain(`fill="${palettes.dark[layer.fill]}"`);
      if (layer.dots) expect(attributes).toContain('fill="url(#pm-dots-7)"');
      if (layer.line) expect(attributes).toContain(`stroke="${palettes.dark[layer.line.colour]}"`);
    }
  });

  it('has widths that grow with the zoom, and dashes with them', () => {
    const number = (zoom: number, id: string, name: string): number =>
      Number(new RegExp(`${name}="([\\d.]+)`).exec(pictureLook('light', zoom).layer(row(id)))?.[1]);
    expect(number(9, 'borders', 'stroke-width')).toBeGreaterThan(
      number(6, 'borders', 'stroke-width'),
    );
    expect(number(7, 'former-line', 'stroke-dasharray')).toBeCloseTo(
      4 * number(7, 'former-line', 'stroke-width'),
      1,
    );
  });

  it('draws an area as lit ground with an outline', () => {
    const look = pictureLook('dark', 7);
    expect(look.paint('lit')).toContain(`fill="${palettes.dark.litGround}"`);
    expect(look.paint('lit')).toContain(`stroke="${palettes.dark.litBand}"`);
    expect(look.paint('outline')).toContain(`stroke="${palettes.dark.line}"`);
  });
});
