import fc from 'fast-check';

/** Values that come near to what is known, and never are it. */
const key = fc.constantFrom('type', 'select', 'point', 'ask', 'sentinel', 'height', 'claims');
const value = fc.oneof(
  fc.constantFrom('conflict-map', 'conflict-map-selected', 'amp', 'embed-size', 'height '),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
  ),
  fc.integer(),
  fc.double(),
  fc.jsonValue(),
);

/** A message that a frame or a host may get and must not act on. JSON can carry it. */
export const hostileMessage: fc.Arbitrary<unknown> = fc
  .oneof(
    fc.jsonValue(),
    fc.string(),
    fc.dictionary(key, value, { noNullPrototype: true }),
    fc.record({ type: fc.constant('conflict-map'), select: value }),
    fc.record({ type: fc.constant('conflict-map'), point: value }),
    fc.record({ sentinel: fc.constant('amp'), type: fc.constant('embed-size'), height: value }),
  )
  .filter((message) => !isKnown(message));

/** To select or point at nothing is known. */
function isKnown(message: unknown): boolean {
  const { type, select, point } = (message ?? {}) as Record<string, unknown>;
  return type === 'conflict-map' && (select === null || point === null);
}
