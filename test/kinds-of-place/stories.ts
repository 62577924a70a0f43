/** A place of an invented story: its id, its name, where its sign stands, and where the label has room. */
export interface InventedPlace {
  id: string;
  name: string;
  language: string;
  at: [longitude: number, latitude: number];
  precision: 'exact' | 'town' | 'district';
  side: 'above' | 'right' | 'below' | 'left';
  within: string | null;
  /** Its outline; a point where it has none. Across the antimeridian it is cut there, by RFC 7946. */
  outline?: [number, number][][][];
}

/** A claim of an invented story, said in one sentence of its article. */
export interface InventedClaim {
  id: string;
  kind: string;
  summary: string;
  label?: string;
  by: string;
  place: string | null;
  sentence: string;
  denies?: string;
}

/** A story that is invented from beginning to end, on real ground. */
export interface InventedStory {
  id: string;
  /** What kind of place it is about. */
  kind: string;
  title: string;
  bounds: [west: number, south: number, east: number, north: number];
  countries?: string[];
  places: InventedPlace[];
  claims: InventedClaim[];
}

type Spot = [id: string, name: string, longitude: number, latitude: number];

function towns(
  within: string,
  language: string,
  sides: string,
  ...spots: readonly Spot[]
): InventedPlace[] {
  const named = { r: 'right', l: 'left', a: 'above', b: 'below' } as const;
  return spots.map(([id, name, longitude, latitude], index): InventedPlace => {
    const side = named[(sides[index] ?? 'r') as keyof typeof named];
    return { id, name, language, at: [longitude, latitude], precision: 'town', side, within };
  });
}

/** What a ferries’ union says of three places, what the harbour office denies of the first, and a call. */
function quarrel(
  first: string,
  second: string,
  third: string,
  names: readonly [string, string, string],
): InventedClaim[] {
  return [
    {
      id: 'pier-closed',
      kind: 'blockade',
      summary: 'Boats have closed the landing',
      label: 'landing closed',
      by: 'union',
      place: first,
      sentence: `Boats have closed the landing at ${names[0]}, the Invented Union said on Tuesday.`,
    },
    {
      id: 'pier-denied',
      kind: 'denial',
      summary: 'The landing was never closed',
      by: 'office',
      place: first,
      sentence: `The Invented Office denied that the landing at ${names[0]} was closed.`,
      denies: 'pier-closed',
    },
    {
      id: 'march',
      kind: 'protest',
      summary: 'People marched',
      label: 'people marched',
      by: 'union',
      place: second,
      sentence: `The union also said that people had marched in ${names[1]}.`,
    },
    {
      id: 'arrests',
      kind: 'arrest',
      summary: 'Two were arrested',
      label: 'two arrested',
      by: 'office',
      place: third,
      sentence: `Two people were arrested near ${names[2]}, the office said.`,
    },
    {
      id: 'talks',
      kind: 'call',
      summary: 'Both should talk',
      by: 'union',
      place: null,
      sentence: 'Both sides should talk, the union said.',
    },
  ];
}

/** One story for each kind of place on Earth that a map may have to show. */
export const INVENTED: readonly InventedStory[] = [
  {
    id: 'strait',
    kind: 'a strait',
    title: 'Invented example: ferries in the Strait of Hormuz',
    bounds: [55.2, 25.6, 57.4, 27.5],
    places: [
      ...towns('Iran', 'fa-Latn', 'al', ['bandar-abbas', 'Bandar Abbas', 56.2808, 27.1865]),
      ...towns('Iran', 'fa-Latn', 'l', ['qeshm', 'Qeshm', 56.2721, 26.9581]),
      ...towns('Oman', 'ar-Latn', 'r', ['khasab', 'Khasab', 56.2475, 26.1799]),
    ],
    claims: quarrel('khasab', 'bandar-abbas', 'qeshm', ['Khasab', 'Bandar Abbas', 'Qeshm']),
  },
  {
    id: 'archipelago',
    kind: 'an archipelago across the antimeridian',
    title: 'Invented example: ferries between the islands of Fiji',
    bounds: [177.6, -18.6, -178.6, -16],
    places: [
      ...towns('Fiji', 'en', 'l', ['suva', 'Suva', 178.4419, -18.1416]),
      ...towns('Fiji', 'en', 'r', ['lomaloma', 'Lomaloma', -178.9821, -17.2947]),
      {
        id: 'taveuni',
        name: 'Taveuni',
        language: 'en',
        at: [-179.9709, -16.77],
        precision: 'district',
        side: 'above',
        within: 'Fiji',
        outline: [
          [
            [
              [179.83, -17],
              [180, -17],
              [180, -16.69],
              [179.9, -16.72],
              [179.83, -16.9],
              [179.83, -17],
            ],
          ],
          [
            [
              [-180, -17],
              [-179.86, -16.98],
              [-179.8, -16.78],
              [-179.88, -16.68],
              [-180, -16.69],
              [-180, -17],
            ],
          ],
        ],
      },
    ],
    claims: quarrel('taveuni', 'suva', 'lomaloma', ['Taveuni', 'Suva', 'Lomaloma']),
  },
  {
    id: 'arctic-coast',
    kind: 'an Arctic coast',
    title: 'Invented example: boats in the fjords of Svalbard',
    bounds: [10.5, 77.7, 18.5, 79.2],
    places: towns(
      'Svalbard and Jan Mayen',
      'nb',
      'rar',
      ['longyearbyen', 'Longyearbyen', 15.6469, 78.2232],
      ['ny-alesund', 'Ny-Ålesund', 11.9285, 78.9249],
      ['sveagruva', 'Sveagruva', 16.71, 77.9],
    ),
    claims: quarrel('longyearbyen', 'ny-alesund', 'sveagruva', [
      'Longyearbyen',
      'Ny-Ålesund',
      'Sveagruva',
    ]),
  },
  {
    id: 'contested-border',
    kind: 'a contested border',
    title: 'Invented example: a river crossing in Kashmir',
    bounds: [72.9, 33.2, 76.9, 35.2],
    places: [
      ...towns('Pakistan', 'ur-Latn', 'l', ['muzaffarabad', 'Muzaffarabad', 73.4711, 34.37]),
      ...towns('India', 'ur-Latn', 'b', ['srinagar', 'Srinagar', 74.7973, 34.0837]),
      ...towns('India', 'ur-Latn', 'r', ['kargil', 'Kargil', 76.1349, 34.5539]),
    ],
    claims: quarrel('muzaffarabad', 'srinagar', 'kargil', ['Muzaffarabad', 'Srinagar', 'Kargil']),
  },
  {
    id: 'long-country',
    kind: 'a whole country, as long as Chile',
    title: 'Invented example: ports of Chile, from end to end',
    bounds: [-77.5, -54.5, -65.5, -17.5],
    countries: ['cl'],
    places: towns(
      'Chile',
      'es',
      'rlrr',
      ['arica', 'Arica', -70.3126, -18.4746],
      ['puerto-montt', 'Puerto Montt', -72.9424, -41.4693],
      ['punta-arenas', 'Punta Arenas', -70.9171, -53.1638],
    ),
    claims: quarrel('arica', 'puerto-montt', 'punta-arenas', [
      'Arica',
      'Puerto Montt',
      'Punta Arenas',
    ]),
  },
  {
    id: 'city-quarter',
    kind: 'a city quarter',
    title: 'Invented example: boats on the river in Strasbourg',
    bounds: [7.7315, 48.5775, 7.7535, 48.5885],
    places: towns(
      'France',
      'fr',
      'lbr',
      ['petite-france', 'Petite France', 7.7405, 48.581],
      ['gare', 'Gare centrale', 7.7346, 48.585],
      ['cathedral', 'Cathédrale', 7.7507, 48.5818],
    ).map((place): InventedPlace => ({ ...place, precision: 'exact' })),
    claims: quarrel('petite-france', 'cathedral', 'gare', [
      'Petite France',
      'Cathédrale',
      'Gare centrale',
    ]),
  },
  {
    id: 'atoll',
    kind: 'an atoll that the basemap has no land for',
    title: 'Invented example: boats at the Minerva Reefs',
    bounds: [-179.7, -24.3, -178.3, -23.3],
    places: towns(
      '',
      'en',
      'rl',
      ['north-minerva', 'North Minerva Reef', -178.9, -23.62],
      ['south-minerva', 'South Minerva Reef', -179.1, -23.93],
    ).map((place): InventedPlace => ({ ...place, precision: 'exact', within: null })),
    claims: quarrel('north-minerva', 'south-minerva', 'south-minerva', [
      'North Minerva Reef',
      'South Minerva Reef',
      'South Minerva Reef',
    ]),
  },
];
