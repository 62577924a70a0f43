import { readJson } from './geojson.mjs';

/**
 * What basemap.json says: raw/basemap.json, which is kept by hand, with the sources of each layer and file
 * and what was measured about their errors.
 */
export function buildBasemapFile(provenance) {
  const described = readJson('raw/basemap.json');
  const withSources = (part, name) => ({ ...part, sources: sourcesOf(provenance, name) });
  return {
    ...described,
    layers: described.layers.map((layer) => withSources(layer, layer.id)),
    comparisons: withSources(described.comparisons, 'comparisons'),
    files: described.files.map((file) => withSources(file, file.file.replace('.geojson', ''))),
  };
}

/** The entries of a layer, or of its parts, whose names stand in brackets behind the layer's. */
function sourcesOf(provenance, name) {
  const found = provenance.flatMap((entry) => {
    const [, layer, part] = /^([a-z-]+)(?: \((.*)\))?$/.exec(entry.layer) ?? [];
    if (layer !== name) return [];
    const { source, package: from, version, licence, credit, url, error, accuracy } = entry;
    return [{
      ...(part && { part }), source, ...(from && { package: from }), ...(version && { version }),
      licence, credit, ...(url && { url }), error, ...(accuracy && { accuracy }),
    }];
  });
  if (found.length === 0) throw new Error(`raw/basemap.json has “${name}”, of which there is no provenance`);
  return found;
}
