/**
 * What basemaps say in English of the world’s disputed lines and areas. A part of the table `en.ts`, made in the same
 * way, and the only one that names countries.
 *
 * Only this is said: who holds an area, who claims it, and what the packages draw.
 */

/** Lines that are no agreed border, by their id in the table of lines. At most 60 characters. */
export const disputedLines = {
  undecided: 'edge of land that two countries count to themselves, or none',
  'line-of-control': 'Line of Control, and what Pakistan accepts as no border',
  'line-of-actual-control': 'Line of Actual Control, no agreed border',
  'agreement-of-1963': 'border agreed on in 1963, not recognised by India',
  'palestinian-territories': 'line to the Palestinian territories, no agreed border',
  golan: 'ceasefire line of 1974 on the Golan',
  'blue-line': 'Blue Line of the UN, no agreed border',
  'western-sahara': 'edge of Western Sahara, whose status is undecided',
  kosovo: 'border that Serbia does not recognise',
  koreas: 'military demarcation line of 1953',
  sudans: 'line between the Sudans, not agreed in all parts',
  halaib: 'line that Egypt and Sudan draw differently',
  bhutan: 'line between Bhutan and China, no agreed border',
  durand: 'border that Afghanistan does not recognise',
  essequibo: 'border that Venezuela does not recognise',
  'thailand-cambodia': 'border, not agreed in all parts',
  gibraltar: 'border that Spain does not recognise',
  'ceuta-melilla': 'border of cities that Morocco claims',
};

/** The same as they follow “distance to”. */
export const measuredLines: Record<keyof typeof disputedLines, string> = {
  undecided: 'the edge of land that two countries count to themselves, or none',
  'line-of-control': 'the Line of Control, or the border south of it',
  'line-of-actual-control': 'the Line of Actual Control',
  'agreement-of-1963': 'the border that China and Pakistan agreed on in 1963',
  'palestinian-territories': 'the line between Israel and the Palestinian territories',
  golan: 'the ceasefire line on the Golan',
  'blue-line': 'the Blue Line between Israel and Lebanon',
  'western-sahara': 'the edge of Western Sahara',
  kosovo: 'the border of Kosovo with Serbia',
  koreas: 'the military demarcation line between North and South Korea',
  sudans: 'the line between Sudan and South Sudan',
  halaib: 'the line between Egypt and Sudan',
  bhutan: 'the line between Bhutan and China',
  durand: 'the border between Afghanistan and Pakistan',
  essequibo: 'the border between Guyana and Venezuela',
  'thailand-cambodia': 'the border between Cambodia and Thailand',
  gibraltar: 'the border of Gibraltar',
  'ceuta-melilla': 'the border of Ceuta and Melilla with Morocco',
};

/** Parts of a country that others than its government hold; `name` is the package’s. */
export const heldAreas = {
  state: (country: string, name: string) => `${name}, by most states counted to ${country}`,
  wall: (country: string) => `part of ${country} that Morocco holds`,
  glacier: () => 'Siachen, which India holds and Pakistan claims',
  edge: (name: string) => `edge of ${name}, approximate`,
  measuredEdge: (name: string) => `the edge of ${name} (approximate)`,
  /** What the edge is of, where it is not of the package’s name. */
  edgeOf: { wall: 'what Morocco holds of Western Sahara', glacier: 'Siachen' },
};

/** Disputes of which the packages have no line, by their id in the table. */
export const notShown = {
  golan:
    'The Golan is drawn as Israel’s, which holds it; most states count it to Syria. The packages have no line between it and Israel.',
  'east-jerusalem':
    'East Jerusalem is drawn on Israel’s side, which holds it; most states count it to the Palestinian territories. The packages have no line through the city.',
  'south-ossetia':
    'South Ossetia is not drawn: it governs itself, most states count it to Georgia, and the packages have no outline of it.',
  transnistria:
    'Transnistria is not drawn: it governs itself, all states count it to Moldova, and the packages have no outline of it.',
  karabakh:
    'The former Nagorno-Karabakh Autonomous Oblast and the line of contact of 1994 to 2020 are in no package.',
  'caucasus-enclaves':
    'Karki, Barxudarlı and Yuxarı Əskipara are drawn as Armenia’s, which holds them, and Artsvashen as Azerbaijan’s, which holds it; the other country claims each of them.',
  'aksai-chin':
    'Aksai Chin is drawn as China’s, which holds it; India claims it. The packages have no line of the claim.',
  shaksgam:
    'The Shaksgam valley is drawn as China’s, which holds it; India claims it. The packages have no line of the claim.',
  arunachal:
    'Arunachal Pradesh is drawn as India’s, which holds it; China claims most of it. The packages have no line of the claim.',
  halaib:
    'The Hala’ib Triangle is drawn as Egypt’s, which holds it; Sudan claims it. The packages have no line of the claim.',
  'ukraine-front':
    'Front lines, and what Russia holds of Ukraine besides Crimea, are in no package; borders are those of 1991.',
  kurils: 'The southern Kuril Islands are drawn as Russia’s, which holds them; Japan claims them.',
  falklands:
    'The Falkland Islands are drawn by themselves; the United Kingdom holds them, Argentina claims them as the Malvinas.',
  taiwan: 'Taiwan is drawn by itself, with a code of its own; China claims it.',
  'south-china-sea':
    'Who holds which island of the South China Sea, and who claims it, is in no package.',
  senkaku:
    'The Senkaku Islands are in no country’s outline; Japan holds them, China and Taiwan claim them.',
  liancourt: 'The Liancourt Rocks are drawn as South Korea’s, which holds them; Japan claims them.',
  ilemi: 'The Ilemi Triangle is in no country’s outline; Kenya holds it, South Sudan claims it.',
  'abu-musa':
    'Abu Musa and the Tunb Islands are drawn as Iran’s, which holds them; the United Arab Emirates claims them.',
  'cyprus-buffer': 'The UN buffer zone in Cyprus is in no package.',
  guantanamo: 'The US base at Guantánamo Bay is not drawn: the land is Cuba’s.',
};
