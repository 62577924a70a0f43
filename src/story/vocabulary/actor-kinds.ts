/**
 * What an actor can be, with the type that it has in linked data, of schema.org. After a change, `npm run
 * schema` writes the schema and the types.
 */
export const actorKinds = {
  state: 'Country',
  ministry: 'GovernmentOrganization',
  officials: 'Organization',
  forces: 'Organization',
  court: 'GovernmentOrganization',
  party: 'PoliticalParty',
  company: 'Corporation',
  group: 'Organization',
  organisation: 'Organization',
  person: 'Person',
} as const satisfies Record<string, string>;

/** What an actor is, as in an actor’s `kind`. */
export type ActorKind = keyof typeof actorKinds;

/** Every kind of actors, in the order of the table. */
export function allActorKinds(): ActorKind[] {
  return Object.keys(actorKinds) as ActorKind[];
}
