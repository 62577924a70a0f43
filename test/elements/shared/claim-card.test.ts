import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type CardSettings, claimCard, kindIcon } from '../../../src/elements/list/claim-card.ts';
import { allKinds } from '../../../src/story/vocabulary/kinds.ts';
import type { Claim, Story } from '../../../src/story/story.ts';
import { placeThreads, type Thread, unlocatedThreads } from '../../../src/story/threads.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { withId } from '../../story/fixtures/two-villages.ts';
import { claimItems, rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const settings: CardSettings = { story, names: 'article', anchored: true, placed: false };

function thread(id: string, one: Story = story): Thread {
  const places = [...one.places.map((place) => place.id)];
  const all = [...places.flatMap((place) => placeThreads(one, place)), ...unlocatedThreads(one)];
  return all.find(({ claim }) => claim.id === id)!;
}

async function card(id: string, changed: Partial<CardSettings> = {}): Promise<string> {
  return rendered(claimCard(thread(id), { ...settings, ...changed }));
}

/** A card of a claim that differs from one of the story's. */
async function changedCard(change: Partial<Claim>): Promise<string> {
  const claim = { ...withId(story.claims, 'vardenis-fire'), ...change };
  return rendered(claimCard({ claim, responses: [] }, settings));
}

describe('claimCard', () => {
  it('shows who speaks, when in the article’s words, the excerpt and how it is given', async () => {
    const text = textOf(await card('terter-artillery'));
    const claim = withId(story.claims, 'terter-artillery');
    expect(text).toMatch(/^Azerbaijan’s Defence Ministry/);
    expect(text).toContain(`“${claim.when.words!}”`);
    expect(text).toContain(claim.excerpt.exact);
    expect(text).toContain('reported, not quoted');
    expect(text).toContain('29 or 30 September');
    expect(text).toContain('shelling');
  });

  it('shows Armenia’s denial under the shelling of Dashkesan', async () => {
    const html = await card('dashkesan-shelling');
    expect(claimItems(html).map(({ id }) => id)).toEqual([
      'dashkesan-shelling',
      'dashkesan-denial',
    ]);
    const text = textOf(html);
    expect(text).toContain('Denied');
    expect(text.indexOf('Armenia’s Foreign Ministry')).toBeGreaterThan(text.indexOf('Denied'));
    expect(text).not.toContain('No answer');
  });

  it('shows that no answer to the fire in Vardenis is reported', async () => {
    const text = textOf(await card('vardenis-fire'));
    expect(text).toContain('No answer in the article.');
    expect(text).not.toContain('Denied');
  });

  it('says neither where no answer is due', async () => {
    const text = textOf(await card('merkel-ceasefire'));
    expect(text).not.toMatch(/No answer|Denied|Rejected/);
  });

  it('names each stance among the answers once', async () => {
    const html = await card('jet-downed');
    expect(textOf(html)).toContain('Denied, rejected');
    expect(html.match(/claim-stance/g)).toHaveLength(1);
  });

  it('says when the article itself speaks', async () => {
    const html = await card('region-area');
    expect(textOf(html)).toMatch(/^The article, in its own voice/);
    expect(html).toContain('data-voice="article"');
    expect(textOf(html)).toContain('the article’s own words');
  });

  it('carries its id once in a document only: in the list, not in the panel', async () => {
    expect(await card('vardenis-fire')).toContain('id="claim-vardenis-fire"');
    const panel = await card('vardenis-fire', { anchored: false });
    expect(panel).not.toMatch(/\sid=/);
    expect(panel).toContain('data-claim="vardenis-fire"');
  });

  it('names its place and how precise that is, where the place is not the heading', async () => {
    expect(textOf(await card('vardenis-fire', { placed: true }))).toContain('Vardenis, town');
    const facts = /<ul class="claim-facts">(.*?)<\/ul>/s.exec(await card('vardenis-fire'))![1]!;
    expect(textOf(facts)).not.toContain('Vardenis');
  });

  it('tells the excerpt’s language, and whether it brings its own quotation marks', async () => {
    expect(await card('vardenis-fire')).toMatch(/<blockquote\s+class="excerpt"\s+lang="en-GB"/);
    const quoted = story.claims.find(({ excerpt }) => excerpt.exact.startsWith('"'))!;
    const html = await rendered(claimCard({ claim: quoted, responses: [] }, settings));
    expect(html).toMatch(/<blockquote\s+class="quoted"/);
  });

  it('shows HTML in the data as text, wherever it stands', async () => {
    const hostile = '<img src=x onerror="alert(1)"></blockquote><script>alert(1)</script>&amp;';
    const claim = withId(story.claims, 'vardenis-fire');
    const html = await changedCard({
      id: '"><b>',
      summary: hostile,
      circumstance: hostile,
      note: hostile,
      when: { ...claim.when, words: hostile },
      excerpt: { ...claim.excerpt, exact: hostile },
    });
    expect(html).not.toMatch(/<(img|script|b)\b/);
    expect(html.match(/<\/blockquote>/g)).toHaveLength(1);
    expect(html.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(5);
    const actors = story.actors.map((actor) => ({ ...actor, name: hostile }));
    const named = await rendered(
      claimCard(thread('vardenis-fire'), { ...settings, story: { ...story, actors } }),
    );
    expect(named).not.toMatch(/<(img|script)\b/);
  });

  it('shows any excerpt as it is', async () => {
    const claim = withId(story.claims, 'vardenis-fire');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (exact) => {
        const [item] = claimItems(await changedCard({ excerpt: { ...claim.excerpt, exact } }));
        expect(item!.quotation).toBe(exact);
      }),
    );
  });
});

describe('kindIcon', () => {
  it.each(allKinds())('draws %s for the eye only', async (kind) => {
    expect(await rendered(kindIcon(kind))).toMatch(/^<svg[^>]*aria-hidden="true"/);
  });
});
