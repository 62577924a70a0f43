/** Modules of MapLibre GL that nothing here calls; their paths are those in the package's `src`, without `.ts`. */
export interface LeftOut {
  /** What they are for. */
  what: string;
  modules: readonly string[];
  /** Names of their shaders, of which the engine has a list. */
  shaders?: readonly string[];
  /** Something of theirs is made or called in each map, so that it does nothing instead of throwing. */
  inert?: true;
}

/**
 * What of MapLibre GL this map never uses, by whole modules. Each is built as a stub with the same exports
 * (`stubs.ts`), and what only it imports goes with it.
 */
export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'symbol layers; the map’s signs and names are HTML',
    modules: [
      'data/bucket/symbol_bucket',
      'style/style_layer/symbol_style_layer',
      'symbol/bidi',
      'webgl/draw/draw_symbol',
      'webgl/program/symbol_program',
    ],
    shaders: [
      'collision_box',
      'collision_circle',
      'symbol_icon',
      'symbol_sdf',
      'symbol_text_and_icon',
    ],
  },
  {
    what: 'glyphs and the places of symbols, of which each map has a manager',
    modules: ['render/glyph_manager', 'symbol/cross_tile_symbol_index'],
    inert: true,
  },
  {
    what: 'circles, heat maps and extrusions',
    modules: [
      'data/bucket/circle_bucket',
      'data/bucket/fill_extrusion_bucket',
      'data/bucket/heatmap_bucket',
      'style/style_layer/circle_style_layer',
      'style/style_layer/fill_extrusion_style_layer',
      'style/style_layer/heatmap_style_layer',
      'webgl/draw/draw_circle',
      'webgl/draw/draw_fill_extrusion',
      'webgl/draw/draw_heatmap',
      'webgl/program/circle_program',
      'webgl/program/fill_extrusion_program',
      'webgl/program/heatmap_program',
    ],
    shaders: ['circle', 'fill_extrusion', 'fill_extrusion_pattern', 'heatmap', 'heatmap_texture'],
  },
  {
    what: 'pictures and videos as sources, and raster layers',
    modules: [
      'source/canvas_source',
      'source/image_source',
      'source/raster_tile_source',
      'source/video_source',
      'style/style_layer/raster_style_layer',
      'webgl/draw/draw_raster',
      'webgl/program/raster_program',
    ],
    shaders: ['raster'],
  },
  {
    what: 'relief and terrain',
    modules: [
      'data/dem_data',
      'render/terrain',
      'source/raster_dem_tile_source',
      'source/raster_dem_tile_worker_source',
      'style/style_layer/color_relief_style_layer',
      'style/style_layer/hillshade_style_layer',
      'webgl/draw/draw_color_relief',
      'webgl/draw/draw_hillshade',
      'webgl/draw/draw_terrain',
      'webgl/program/color_relief_program',
      'webgl/program/hillshade_program',
      'webgl/render_to_texture',
    ],
    shaders: [
      'color_relief',
      'hillshade',
      'hillshade_prepare',
      'terrain',
      'terrain_depth',
      'terrain_height',
    ],
  },
  {
    what: 'the globe',
    modules: [
      'geo/projection/globe_camera_helper',
      'geo/projection/globe_projection',
      'geo/projection/globe_transform',
      'geo/projection/vertical_perspective_camera_helper',
      'geo/projection/vertical_perspective_projection',
      'geo/projection/vertical_perspective_transform',
    ],
    shaders: ['_projection_globe'],
  },
  {
    what: 'sky and atmosphere, which are drawn in each frame',
    modules: [
      'webgl/draw/draw_sky',
      'webgl/program/atmosphere_program',
      'webgl/program/sky_program',
    ],
    shaders: ['atmosphere', 'sky'],
    inert: true,
  },
  {
    what: 'layers of one’s own, and drawing for those who mend the engine',
    modules: [
      'style/style_layer/custom_style_layer',
      'webgl/draw/draw_custom',
      'webgl/draw/draw_debug',
      'webgl/program/debug_program',
    ],
    shaders: ['debug'],
  },
  {
    what: 'MapLibre’s own format of tiles',
    modules: ['source/vector_tile_mlt'],
  },
  {
    what: 'controls; the map has its own',
    modules: ['ui/control/attribution_control', 'ui/control/logo_control'],
  },
];

/** Modules in whose place others are built, files of `stand-ins/`: MapLibre works with what they export. */
export const STAND_INS: Readonly<Record<string, string>> = {
  'style/validate_style': 'validate-style.ts',
  'symbol/placement': 'placement.ts',
};

/** The row of a module of MapLibre's `src`, or of a shader there; undefined for what is built as it is. */
export function leftOut(path: string): LeftOut | undefined {
  const shader = /^shaders\/glsl\/(\w+)\.(?:vertex|fragment)\.glsl\.g$/.exec(path)?.[1];
  return LEFT_OUT.find(({ modules, shaders = [] }) =>
    shader === undefined ? modules.includes(path) : shaders.includes(shader),
  );
}
