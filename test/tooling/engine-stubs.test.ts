import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import { usedCss } from '../../build/engine/engine-css.ts';
import { LEFT_OUT, leftOut, STAND_INS } from '../../build/engine/left-out.ts';
import { Placement } from '../../build/engine/stand-ins/placement.ts';
import * as validation from '../../build/engine/stand-ins/validate-style.ts';
import { stubOf } from '../../build/engine/stubs.ts';

const sources = resolve('node_modules/maplibre-gl/src');

function stub(code: string, inert = false, path = 'symbol/some'): string[] {
  return stubOf(parseAst(code), path, inert).split('\n');
}

describe('a stub', () => {
  const code = `
    import { Other } from './other.ts';
    const inner = 1;
    export class Layer extends Other { draw() { return inner; } static of() {} }
    export function drawLayer() {}
    export const size = 4, isLayer = (layer) => layer instanceof Layer;
    export { inner as outer };
    export default Layer;`;

  it('exports the same names, says no to questions of kind, and throws for the rest', () => {
    expect(stub(code)).toEqual([
      'function absent() { throw new Error("This map was built without MapLibre GL’s symbol/some: see build/engine/left-out.ts"); }',
      'export const Layer = absent;',
      'export const drawLayer = absent;',
      'export const size = absent;',
      'export const isLayer = () => false;',
      'export const outer = absent;',
      'export default absent;',
    ]);
  });

  it('does nothing where each map makes one', () => {
    expect(stub(code, true).slice(0, 2)).toEqual([
      'export const Layer = class { draw() {} };',
      'export const drawLayer = () => {};',
    ]);
  });

  it('is an empty text for a shader, and cannot pass on what another module exports', () => {
    expect(stub('export default "void main() {}";', false, 'shaders/glsl/sky.g')).toEqual([
      "export default '';",
    ]);
    expect(() => stub("export * from './other.ts';")).toThrow('another’s exports');
    expect(() => stub("export { a } from './other.ts';")).toThrow('another’s exports');
  });
});

describe('the engine’s stylesheet', () => {
  it('has no rules of what the map never makes', () => {
    const css = `.maplibregl-map, .maplibregl-ctrl { color: red }
      .maplibregl-popup .maplibregl-map { color: red }
      @media print { .maplibregl-marker { color: red } .maplibregl-canvas { top: 0 } }`;
    expect(usedCss(new TextEncoder().encode(css), 'a.css').replace(/\s+/g, ' ').trim()).toBe(
      '.maplibregl-map { color: red; } @media print { .maplibregl-canvas { top: 0; } }',
    );
  });
});

describe('what is left out of the engine', () => {
  it('is in the package, once each', () => {
    const modules = LEFT_OUT.flatMap((row) => row.modules).concat(Object.keys(STAND_INS));
    const shaders = LEFT_OUT.flatMap((row) => row.shaders ?? []);
    expect(modules.filter((path) => !existsSync(`${sources}/${path}.ts`))).toEqual([]);
    expect(
      shaders.filter((name) => !existsSync(`${sources}/shaders/glsl/${name}.vertex.glsl.g.ts`)),
    ).toEqual([]);
    expect(new Set([...modules, ...shaders]).size).toBe(modules.length + shaders.length);
  });

  it('has a row for its modules and both halves of its shaders, and no other', () => {
    expect(leftOut('render/terrain')?.what).toBe('relief and terrain');
    expect(leftOut('shaders/glsl/sky.vertex.glsl.g')?.inert).toBe(true);
    expect(leftOut('shaders/glsl/sky.fragment.glsl.g')).toBeDefined();
    expect(leftOut('shaders/glsl/fill.vertex.glsl.g')).toBeUndefined();
    expect(leftOut('webgl/draw/draw_fill')).toBeUndefined();
  });
});

describe('what stands in for it', () => {
  it('has all of a placement that the engine asks for', () => {
    const users = ['source/query_features', 'style/pauseable_placement', 'style/style', 'ui/map'];
    const code = users.map((path) => readFileSync(`${sources}/${path}.ts`, 'utf8')).join('\n');
    const asked = (thing: string) =>
      new Set(
        [...code.matchAll(new RegExp(`\\b${thing}\\.(\\w+)`, 'g'))].map(([, name = '']) => name),
      );
    const transform = { clone: () => transform };
    const placement = new Placement(transform, null, 0, true);
    const ofPlacement = asked('placement');
    // The end of a file's name, and what only a layer of symbols asks for.
    for (const name of ['ts', 'getBucketParts', 'placeLayerBucketPart']) ofPlacement.delete(name);
    expect([...ofPlacement].filter((name) => !(name in placement))).toEqual([]);
    expect(ofPlacement.size).toBeGreaterThan(8);
    const ofIndex = asked('collisionIndex');
    ofIndex.delete('ts');
    expect([...ofIndex].filter((name) => !(name in placement.collisionIndex))).toEqual([]);
    expect(ofIndex.size).toBe(2);
    expect(placement.collisionIndex.queryRenderedSymbols()).toEqual({});
    expect(placement.collisionIndex.transform).toBe(placement.transform);
    expect(placement.collisionGroups.crossSourceCollisions).toBe(true);
    expect(placement.hasTransitions() || placement.stillRecent()).toBe(false);
    expect(placement.symbolFadeChange()).toBe(1);
    placement.setStale();
    expect(placement.stale).toBe(true);
  });

  it('has all of the validation that the engine imports, and finds nothing', () => {
    const original = readFileSync(`${sources}/style/validate_style.ts`, 'utf8');
    const exported = [...original.matchAll(/^export (?:const|function) (\w+)/gm)];
    expect(Object.keys(validation).sort()).toEqual(exported.map(([, name]) => name).sort());
    const parts = [...original.matchAll(/^ {4}(\w+): Validator;/gm)].map(([, name = '']) => name);
    expect(Object.keys(validation.validateStyle)).toEqual(parts);
    expect(validation.validateStyle.filter()).toEqual([]);
    expect(validation.validateStyleAndEmit()).toBe(false);
  });
});
