import type { Bounds } from '../plane/box.ts';

/** What of a dispute the packages have no line for. */
export interface NotShown {
  /** Key of what is said of it in `words.notShown`. */
  id: NotShownId;
  /** About where. */
  around: Bounds;
}

/** What the notes are about. */
export type NotShownId =
  | 'golan'
  | 'east-jerusalem'
  | 'south-ossetia'
  | 'transnistria'
  | 'karabakh'
  | 'caucasus-enclaves'
  | 'aksai-chin'
  | 'shaksgam'
  | 'arunachal'
  | 'halaib'
  | 'ukraine-front'
  | 'kurils'
  | 'falklands'
  | 'taiwan'
  | 'south-china-sea'
  | 'senkaku'
  | 'liancourt'
  | 'ilemi'
  | 'abu-musa'
  | 'cyprus-buffer'
  | 'guantanamo';

/** A map whose box meets one of these says so. */
export const NOT_SHOWN: readonly NotShown[] = [
  { id: 'golan', around: [35.6, 32.65, 36, 33.4] },
  { id: 'east-jerusalem', around: [35.1, 31.7, 35.35, 31.9] },
  { id: 'south-ossetia', around: [43.4, 41.9, 44.8, 42.8] },
  { id: 'transnistria', around: [28.3, 46.4, 30.1, 48.3] },
  { id: 'karabakh', around: [45.9, 39.2, 47.3, 40.5] },
  { id: 'caucasus-enclaves', around: [44.8, 39.6, 45.8, 41.2] },
  { id: 'aksai-chin', around: [77.8, 34.3, 80.3, 36] },
  { id: 'shaksgam', around: [75.9, 35.6, 77.9, 36.9] },
  { id: 'arunachal', around: [91.6, 26.7, 97.4, 29.4] },
  { id: 'halaib', around: [35, 22, 37.1, 23.2] },
  { id: 'ukraine-front', around: [32, 46, 40.2, 52.3] },
  { id: 'kurils', around: [145.3, 43.3, 148.9, 45.6] },
  { id: 'falklands', around: [-61.5, -52.5, -57.6, -50.9] },
  { id: 'taiwan', around: [118.1, 21.8, 122.1, 25.4] },
  { id: 'south-china-sea', around: [109.5, 6, 117.9, 17.2] },
  { id: 'senkaku', around: [123.4, 25.7, 124.6, 26] },
  { id: 'liancourt', around: [131.8, 37.2, 131.9, 37.3] },
  { id: 'ilemi', around: [34.6, 4.5, 36, 5.4] },
  { id: 'abu-musa', around: [54.9, 25.8, 55.4, 26.4] },
  { id: 'cyprus-buffer', around: [32.6, 34.9, 34.1, 35.3] },
  { id: 'guantanamo', around: [-75.3, 19.8, -75, 20.1] },
];
