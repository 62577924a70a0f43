/** A term whose value names a thing. */
const link = (id: string) => ({ '@id': id, '@type': '@id' });

/** A term whose value has a type of XML Schema or of another vocabulary. */
const typed = (id: string, type: string) => ({ '@id': id, '@type': type });

/**
 * The terms of the JSON-LD export. Those of schema.org and of the Web Annotation Vocabulary
 * (https://www.w3.org/TR/annotation-vocab/) are spelled out, so that a processor needs no network;
 * dates without time zone are EDTF (https://id.loc.gov/datatypes/edtf.html).
 *
 * What neither has is this project's own, below `urn:conflict-map:`:
 * `respondsTo` (the claim that this one answers), `stance` (how: denies, confirms, rejects, comments),
 * `answer` (whether the article has an answer: reported, none-reported, not-applicable), `voice`
 * (quoted, reported, unattributed), `kind` (what it is about), `when` (EDTF), `announced`
 * (that it was still to come), `note`, and `sha256` (of
 * the article's text). `claims.schema.json` describes their values.
 */
export const jsonldContext = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  cm: 'urn:conflict-map:',
  Claim: 'schema:Claim',
  Country: 'schema:Country',
  CorrectionComment: 'schema:CorrectionComment',
  CreativeWork: 'schema:CreativeWork',
  Dataset: 'schema:Dataset',
  GeoCoordinates: 'schema:GeoCoordinates',
  Corporation: 'schema:Corporation',
  GovernmentOrganization: 'schema:GovernmentOrganization',
  NewsArticle: 'schema:NewsArticle',
  Organization: 'schema:Organization',
  PoliticalParty: 'schema:PoliticalParty',
  Person: 'schema:Person',
  Place: 'schema:Place',
  Quotation: 'schema:Quotation',
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  about: 'schema:about',
  appearance: 'schema:appearance',
  author: 'schema:author',
  contentLocation: 'schema:contentLocation',
  correction: 'schema:correction',
  copyrightHolder: 'schema:copyrightHolder',
  creditText: 'schema:creditText',
  datePublished: typed('schema:datePublished', 'http://id.loc.gov/datatypes/edtf/EDTF'),
  description: 'schema:description',
  geo: 'schema:geo',
  hasPart: 'schema:hasPart',
  headline: 'schema:headline',
  identifier: 'schema:identifier',
  inLanguage: 'schema:inLanguage',
  isBasedOn: 'schema:isBasedOn',
  isPartOf: link('schema:isPartOf'),
  jobTitle: 'schema:jobTitle',
  latitude: 'schema:latitude',
  license: 'schema:license',
  longitude: 'schema:longitude',
  name: 'schema:name',
  publisher: 'schema:publisher',
  text: 'schema:text',
  source: link('oa:hasSource'),
  selector: 'oa:hasSelector',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: typed('oa:start', 'xsd:nonNegativeInteger'),
  end: typed('oa:end', 'xsd:nonNegativeInteger'),
  announced: 'cm:announced',
  answer: 'cm:answer',
  kind: 'cm:kind',
  note: 'cm:note',
  respondsTo: link('cm:respondsTo'),
  sha256: 'cm:sha256',
  stance: 'cm:stance',
  voice: 'cm:voice',
  when: typed('cm:when', 'http://id.loc.gov/datatypes/edtf/EDTF'),
} as const;
