import jsonld, { type JsonLdDocument, type Options } from 'jsonld';
import { describe, expect, it } from 'vitest';

import { dataLicence } from '../../src/export/data-licence.ts';
import { claimsJsonld } from '../../src/export/jsonld-export.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { correctedStory } from '../story/fixtures/two-villages.ts';

const story = await karabakhStory();
const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';

type Node = Record<string, { '@id'?: string; '@value'?: unknown; '@type'?: string }[]> & {
  '@id': string;
  '@type': string[];
};

/** Expanded by a processor that may ask no network, and that throws where anything would be lost. */
async function expanded(
  claims: readonly Claim[] = story.claims,
  url: string | null = 'https://example.org/map/',
  own: Story = story,
): Promise<Node> {
  const document = claimsJsonld(own, claims, { license: dataLicence(own), url });
  // The processor throws where something would be lost; its types do not know the option.
  const options: Options.Expand & { safe: boolean } = {
    documentLoader: (address) => Promise.reject(new Error(`asked for ${address}`)),
    safe: true,
  };
  const nodes = await jsonld.expand(
    JSON.parse(JSON.stringify(document)) as JsonLdDocument,
    options,
  );
  expect(nodes).toHaveLength(1);
  return nodes[0] as unknown as Node;
}

function parts(node: Node, property: string): Node[] {
  return (node[property] ?? []) as unknown as Node[];
}

const dataset = await expanded();
const claimNodes = parts(dataset, `${SCHEMA}hasPart`);

describe('the JSON-LD export', () => {
  it('has the corrections of a claim, and of the map those that are about none', async () => {
    const corrected = correctedStory();
    const node = await expanded(corrected.claims, null, corrected);
    const said = (one: Node) =>
      parts(one, `${SCHEMA}correction`).map((correction) => [
        correction['@type'],
        correction[`${SCHEMA}datePublished`]?.[0]?.['@value'],
        correction[`${SCHEMA}text`]?.[0]?.['@value'],
      ]);
    const type = [`${SCHEMA}CorrectionComment`];
    expect(said(node)).toEqual([[type, '2021-05-06', 'The key had a wrong word.']]);
    const claims = parts(node, `${SCHEMA}hasPart`).filter((one) => said(one).length > 0);
    expect(claims.map((one) => [one['@id'], said(one)])).toEqual([
      [
        'urn:conflict-map:two-villages:claim:weir-blocked',
        [[type, '2021-05-07', 'The weir stood at the wrong place.']],
      ],
    ]);
  });

  it('says what is announced, and of nothing else that it is', async () => {
    const [first, ...others] = story.claims;
    const ahead = {
      ...first!,
      when: { edtf: '2020-10-03', words: null, announced: true as const },
    };
    const nodes = parts(await expanded([ahead, ...others]), `${SCHEMA}hasPart`);
    const said = nodes.map((node) => node['urn:conflict-map:announced']?.[0]?.['@value']);
    expect(said.filter((one) => one !== undefined)).toEqual([true]);
    expect(said[0]).toBe(true);
  });

  it('is a Dataset of Claims, each named by its link, with licence and source', () => {
    expect(dataset['@type']).toEqual([`${SCHEMA}Dataset`]);
    expect(claimNodes.map((node) => node['@id'])).toEqual(
      story.claims.map(({ id }) => `https://example.org/map/#claim=${id}`),
    );
    for (const node of claimNodes) expect(node['@type']).toEqual([`${SCHEMA}Claim`]);
    const [licence] = parts(dataset, `${SCHEMA}license`);
    expect(licence?.[`${SCHEMA}name`]).toEqual([{ '@value': dataLicence(story) }]);
    const [article] = parts(dataset, `${SCHEMA}isBasedOn`);
    expect(article?.['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    expect(article?.[`${SCHEMA}headline`]).toBeUndefined();
  });

  it('has each excerpt verbatim, selected by words and by position', () => {
    story.claims.forEach(({ excerpt }, index) => {
      const [quotation] = parts(claimNodes[index]!, `${SCHEMA}appearance`);
      expect(quotation?.['@type']).toEqual([`${SCHEMA}Quotation`, `${OA}SpecificResource`]);
      expect(quotation?.[`${SCHEMA}text`]).toEqual([{ '@value': excerpt.exact }]);
      const [words, position] = parts(quotation!, `${OA}hasSelector`);
      expect(words?.['@type']).toEqual([`${OA}TextQuoteSelector`]);
      expect(words?.[`${OA}exact`]).toEqual([{ '@value': excerpt.exact }]);
      expect(position?.['@type']).toEqual([`${OA}TextPositionSelector`]);
      expect(position?.[`${OA}end`]).toEqual([
        { '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger', '@value': excerpt.end },
      ]);
      expect(quotation?.[`${OA}hasSource`]).toEqual([
        { '@id': 'urn:conflict-map:karabakh-2020:article' },
      ]);
    });
  });

  it('says who denies what', () => {
    const denial = claimNodes.find((node) => node['@id'].endsWith('#claim=dashkesan-denial'));
    expect(denial?.['urn:conflict-map:respondsTo']).toEqual([
      { '@id': 'https://example.org/map/#claim=dashkesan-shelling' },
    ]);
    expect(denial?.['urn:conflict-map:stance']).toEqual([{ '@value': 'denies' }]);
  });

  it('judges nothing, and gives an area no coordinates', () => {
    const text = JSON.stringify(dataset);
    expect(text).not.toMatch(/ClaimReview|reviewRating/);
    expect(text.match(/GeoCoordinates/g)?.length).toBe(
      story.claims.filter(({ where }) => where.place === 'vardenis').length,
    );
  });

  it('becomes triples that hold together', async () => {
    const quads = (await jsonld.toRDF(dataset as unknown as JsonLdDocument)) as {
      predicate: { value: string };
    }[];
    const count = (name: string): number =>
      quads.filter(({ predicate }) => predicate.value === name).length;
    expect(count(`${SCHEMA}appearance`)).toBe(story.claims.length);
    expect(count('urn:conflict-map:respondsTo')).toBe(
      story.claims.filter(({ respondsTo }) => respondsTo !== undefined).length,
    );
  });

  it('takes some of the claims, and names them without an address too', async () => {
    const some = await expanded(story.claims.slice(0, 2), null);
    expect(parts(some, `${SCHEMA}hasPart`).map((node) => node['@id'])).toEqual([
      'urn:conflict-map:karabakh-2020:claim:lead-accusations',
      'urn:conflict-map:karabakh-2020:claim:video-strike',
    ]);
  });

  it('keeps hostile words as words', async () => {
    const exact = '"}], "@id": "https://evil.example/"';
    const [first] = story.claims;
    const hostile = { ...first!, excerpt: { ...first!.excerpt, exact } };
    const node = await expanded([hostile]);
    const [quotation] = parts(parts(node, `${SCHEMA}hasPart`)[0]!, `${SCHEMA}appearance`);
    expect(quotation?.[`${SCHEMA}text`]).toEqual([{ '@value': exact }]);
  });
});
