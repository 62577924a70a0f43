/**
 * Territories that the package of borders has inside of a state as well, and the states. Where both have
 * the land, it is the territory’s: nobody disputes it but for those that `lines.ts` names. ISO 3166-1
 * alpha-2. What two outlines share and no row here names is drawn as counted to both.
 */
export const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  AU: ['CC', 'CX', 'HM', 'NF'],
  CN: ['HK', 'MO'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'TF', 'WF', 'YT'],
  MA: ['EH'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['BV', 'SJ'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

/** The codes of ISO 3166-1 that the package of borders leaves out: alpha-3 to alpha-2. */
export const MISSING_CODES: Readonly<Record<string, string>> = { BES: 'BQ', CUW: 'CW', SXM: 'SX' };

/** What is known of land that the outlines of two states share: who says what of it. */
export const SHARED: Readonly<Record<string, 'claimed' | 'common'>> = {
  'ar-cl': 'claimed',
  'ca-us': 'claimed',
  'cn-in': 'claimed',
  'de-lu': 'common',
  'ga-gq': 'claimed',
  'hr-rs': 'claimed',
  'hr-si': 'claimed',
  'ht-us': 'claimed',
  'ru-ua': 'claimed',
  'sd-ss': 'claimed',
};
