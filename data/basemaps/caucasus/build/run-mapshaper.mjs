import mapshaper from 'mapshaper';

/** Runs mapshaper commands on named inputs (objects or text) and returns the parsed outputs by name. */
export async function runMapshaper(commands, inputs) {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, value]) =>
    [name, typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value)]));
  const outputs = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, JSON.parse(value)]));
}

/** Runs mapshaper commands on one GeoJSON layer and returns the features of the result. */
export async function transformFeatures(features, commands, others = {}) {
  const { 'out.json': out } = await runMapshaper(
    `-i in.json ${commands} -o out.json format=geojson`,
    { 'in.json': { type: 'FeatureCollection', features }, ...others },
  );
  // mapshaper writes a bare geometry collection when no feature has properties.
  return (out.features ?? out.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })))
    .filter((f) => f.geometry);
}
