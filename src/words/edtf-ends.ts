/**
 * Where a date or an interval begins and ends, without what qualifies it, as exact as it is known: “2020-09-29”,
 * “2020-09”, “2020”, “202X”. Of a date, both are the same.
 *
 * @param edtf - in the Extended Date/Time Format
 */
export function edtfEnds(edtf: string): [first: string, last: string] {
  const [first = '', last = first] = edtf.replaceAll(/[?~%]|-XX/g, '').split('/');
  return [first, last];
}
