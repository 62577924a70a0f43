import { jsonldContext } from './jsonld-context.ts';
import { correctionsOf } from '../story/answers.ts';
import type { Actor, Correction } from '../story/schema/types.ts';
import { actorKinds } from '../story/vocabulary/actor-kinds.ts';
import { onGlobe } from '../story/plane/longitudes.ts';
import type { Claim, Place, Story } from '../story/story.ts';

/** Where the story is to be read. */
export interface JsonldPages {
  /**
   * Address of the page that shows the map, without `#`: claims are then named by their permanent
   * links. Null where it is not known: they are named by URNs.
   */
  url: string | null;
  /** Address that shows a claim or a place; `#claim=ID` behind `url` unless it is given. */
  link?: (kind: 'claim' | 'place', id: string) => string;
}

/** What the export does not know of itself. */
export interface JsonldSettings extends JsonldPages {
  /** What may be done with the data, in words. */
  license: string;
}

/** A node of JSON-LD. */
export type JsonldNode = Record<string, unknown>;

/**
 * Claims of a story as JSON-LD 1.1: a schema.org Dataset of Claims, each with its Quotation in the
 * NewsArticle, which is a Web Annotation resource selected by its words and by its position. It needs
 * no network: its context is its own. It judges nothing: there is no ClaimReview.
 */
export function claimsJsonld(
  story: Story,
  claims: readonly Claim[],
  { license, ...pages }: JsonldSettings,
): JsonldNode {
  const ids = names(story, pages);
  return {
    '@context': jsonldContext,
    '@id': ids.dataset,
    '@type': 'Dataset',
    name: story.title,
    description: story.summary,
    inLanguage: story.language,
    license: { '@type': 'CreativeWork', name: license },
    isBasedOn: article(story, ids.article),
    ...corrected((story.corrections ?? []).filter(({ claims = [] }) => claims.length === 0)),
    hasPart: claims.map((claim) => claimNode(story, claim, ids)),
  };
}

interface Names {
  dataset: string;
  article: string;
  claim: (id: string) => string;
  actor: (id: string) => string;
  place: (id: string) => string;
}

function names(story: Story, { url, link }: JsonldPages): Names {
  const urn = `urn:conflict-map:${story.id}`;
  const name = (kind: 'claim' | 'place', id: string): string => {
    if (link) return link(kind, id);
    return url === null ? `${urn}:${kind}:${id}` : `${url}#${kind}=${id}`;
  };
  return {
    dataset: url ?? urn,
    article: story.source.url ?? `${urn}:article`,
    claim: (id) => name('claim', id),
    actor: (id) => `${urn}:actor:${id}`,
    place: (id) => name('place', id),
  };
}

function article({ source, language }: Story, id: string): JsonldNode {
  return {
    '@id': id,
    '@type': 'NewsArticle',
    ...(source.title !== null && { headline: source.title }),
    ...(source.credit !== null && { creditText: source.credit }),
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.date,
    inLanguage: language,
    sha256: source.sha256,
  };
}

function claimNode(story: Story, claim: Claim, ids: Names): JsonldNode {
  const claimant = story.actors.find(({ id }) => id === claim.claimant);
  const subject = story.actors.find(({ id }) => id === claim.subject);
  const place = story.places.find(({ id }) => id === claim.where.place);
  return {
    '@id': ids.claim(claim.id),
    '@type': 'Claim',
    identifier: claim.id,
    name: claim.summary,
    kind: claim.kind,
    ...(claimant && { author: actorNode(claimant, ids) }),
    ...(subject && { about: actorNode(subject, ids) }),
    when: claim.when.edtf,
    ...(claim.when.announced && { announced: true }),
    ...(place && { contentLocation: placeNode(place, ids) }),
    appearance: quotation(story, claim, ids),
    voice: claim.voice,
    answer: claim.answer,
    ...(claim.respondsTo !== undefined && { respondsTo: ids.claim(claim.respondsTo) }),
    ...(claim.stance !== undefined && { stance: claim.stance }),
    ...(claim.note !== undefined && { note: claim.note }),
    ...corrected(correctionsOf(story, claim.id)),
  };
}

/** Corrections of a claim; those of no claim are the dataset's. */
function corrected(corrections: readonly Correction[]): JsonldNode {
  if (corrections.length === 0) return {};
  return {
    correction: corrections.map(({ date, what }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: what,
    })),
  };
}

function actorNode({ id, name, kind, role }: Actor, ids: Names): JsonldNode {
  // Only a person has a job title.
  return {
    '@id': ids.actor(id),
    '@type': actorKinds[kind],
    name,
    ...(role !== undefined && kind === 'person' && { jobTitle: role }),
  };
}

/** Coordinates only where the place is a point: an area's label is nobody's position. */
function placeNode({ id, geometry, properties }: Place, ids: Names): JsonldNode {
  return {
    '@id': ids.place(id),
    '@type': 'Place',
    name: properties.names[0]?.text,
    description: properties.precisionNote,
    ...(geometry.type === 'Point' && {
      geo: {
        '@type': 'GeoCoordinates',
        longitude: onGlobe(geometry.coordinates[0] ?? NaN),
        latitude: geometry.coordinates[1],
      },
    }),
  };
}

function quotation(story: Story, { excerpt, id }: Claim, ids: Names): JsonldNode {
  const { exact, prefix, suffix, start, end } = excerpt;
  return {
    '@id': `urn:conflict-map:${story.id}:excerpt:${id}`,
    '@type': ['Quotation', 'SpecificResource'],
    text: exact,
    inLanguage: story.language,
    copyrightHolder: { '@type': 'Organization', name: story.source.publisher },
    isPartOf: ids.article,
    source: ids.article,
    selector: [
      { '@type': 'TextQuoteSelector', exact, prefix, suffix },
      { '@type': 'TextPositionSelector', start, end },
    ],
  };
}
