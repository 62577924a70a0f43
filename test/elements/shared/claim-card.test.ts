import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CardSettings } from '../../../src/elements/list/card-settings.ts';
import { claimCard } from '../../../src/elements/list/claim-card.ts';
import { kindIcon } from '../../../src/elements/list/kind-icon.ts';
import { allKinds } from '../../../src/story/vocabulary/kinds.ts';
import { storyKinds } from '../../../src/story/vocabulary/story-kinds.ts';
import type { Claim, Story } from '../../../src/story/story.ts';
import { placeThreads, type Thread, unlocatedThreads } from '../../../src/story/threads.ts';
import { karabakhStory } from '../../scene/fixtures/karabakh.ts';
import { withId } from '../../story/fixtures/two-villages.ts';
import { claimItems, rendered, textOf } from '../fixtures/rendered.ts';

const story = await karabakhStory();
const settings: CardSettings = {
  story,
  names: 'article',
  anchored: true,
  placed: false,
  level: 5,
};

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
  it('says in two lines what, by whom, when, and that nobody answers; then the excerpt', async () => {
    const text = textOf(await card('terter-artillery'));
    const claim = withId(story.claims, 'terter-artillery');
    expect(text).toMatch(
      /^Artillery fire on the Terter region, says Azerbaijan’s Defence Ministry \(paraphrase\) “in the morning hours”, 29 or 30 September; no answer in the article /,
    );
    expect(text).toContain(claim.excerpt.exact);
  });

  it('has a heading of the level asked for, and one below it for an answer', async () => {
    for (const level of [2, 3, 4, 5]) {
      const html = await card('dashkesan-shelling', { level });
      const levels = [...html.matchAll(/<h(\d) class="claim-head"/g)].map(([, each]) =>
        Number(each),
      );
      expect(levels).toEqual([level, level + 1]);
    }
  });

  it('shows Armenia’s denial under the shelling of Dashkesan', async () => {
    const html = await card('dashkesan-shelling');
    expect(claimItems(html).map(({ id }) => id)).toEqual([
      'dashkesan-shelling',
      'dashkesan-denial',
    ]);
    const text = textOf(html);
    expect(text).toContain('September; denied by Armenia’s Foreign Ministry');
    expect(text).toContain('Armenia’s Foreign Ministry denies (partly quoted)');
    expect(text).not.toContain('no answer');
  });

  it('has an answer above or below what it answers, as its settings say', async () => {
    const heads = async (changed: Partial<CardSettings> = {}): Promise<string[]> => {
      const html = await card('dashkesan-shelling', changed);
      return [...html.matchAll(/<h\d class="claim-head"[^>]*>(.*?)<\/h\d>/gs)].map(
        ([, head = '']) => /denies/.exec(textOf(head))?.[0] ?? 'says',
      );
    };
    expect(await heads()).toEqual(['says', 'denies']);
    expect(await heads({ answersFirst: true })).toEqual(['denies', 'says']);
  });

  it('says of an answer when it is of another time than what it answers', async () => {
    const facts = async (change: Partial<Claim>): Promise<string[]> => {
      const [denial] = thread('dashkesan-shelling').responses;
      const changed = { claim: { ...denial!.claim, ...change }, responses: [] };
      const one = { ...thread('dashkesan-shelling'), responses: [changed] };
      const html = await rendered(claimCard(one, settings));
      return [...html.matchAll(/<p class="claim-facts">(.*?)<\/p>/gs)].map(([, text = '']) =>
        textOf(text),
      );
    };
    expect(await facts({})).toHaveLength(1);
    const day = withId(story.claims, 'sunday-outbreak');
    const other = { when: { ...day.when, words: null }, range: day.range, uncertain: false };
    expect((await facts(other))[1]).toBe('27 September');
    expect((await facts({ when: { ...day.when, words: 'later' } }))[1]).toMatch(/^“later”, /);
  });

  it('says with a verb that agrees what officials say, and what they reject', async () => {
    expect(textOf(await card('vardenis-fire'))).toContain(', say Armenian officials');
    expect(textOf(await card('jet-downed'))).toContain('Azerbaijani officials reject (');
  });

  it('shows that no answer to the fire in Vardenis is reported', async () => {
    const text = textOf(await card('vardenis-fire'));
    expect(text).toContain('September; no answer in the article');
    expect(text).not.toContain('denied');
  });

  it('says neither where no answer is due', async () => {
    const text = textOf(await card('merkel-ceasefire'));
    expect(text).not.toMatch(/no answer|denied|rejected/);
  });

  it('has a mark for each voice that answers, hollow where it denies', async () => {
    const marks = async (id: string): Promise<string[]> =>
      [...(await card(id)).matchAll(/<i class="([^"]*)"(?: data-voice="(\w+)")?/g)].map(
        ([, kind, voice]) => `${kind} ${voice}`,
      );
    expect(await marks('dashkesan-shelling')).toEqual(['claim-mark denial orange']);
    expect(await marks('jet-downed')).toEqual([
      'claim-mark denial slate',
      'claim-mark denial teal',
    ]);
    expect(await marks('aliyev-obstruction')).toEqual(['claim-mark orange']);
    expect(await marks('vardenis-fire')).toEqual(['claim-mark undefined']);
  });

  it('says when the article itself speaks', async () => {
    const html = await card('region-area');
    expect(textOf(html)).toMatch(/, says the article itself 30 September/);
    expect(html).toContain('data-voice="article"');
  });

  it('says no more than who says it where its heading stands above', async () => {
    const html = await card('dashkesan-shelling', { told: true });
    expect(textOf(html)).toMatch(/^Azerbaijan’s Defence Ministry says \(paraphrase\) Earlier/);
    expect(html).not.toContain('claim-facts');
    expect(claimItems(html)).toHaveLength(2);
  });

  it('names what it answers where it stands elsewhere', async () => {
    const { claim } = thread('dashkesan-shelling').responses[0]!;
    const html = await rendered(claimCard({ claim, responses: [] }, settings));
    expect(textOf(html)).toContain('denies: Shelling of the Dashkesan region');
    expect(html).toContain('href="#claim-dashkesan-shelling" data-select');
  });

  it('carries its id once in a document only: in the list, not in the panel', async () => {
    expect(await card('vardenis-fire')).toContain('id="claim-vardenis-fire"');
    const panel = await card('vardenis-fire', { anchored: false });
    expect(panel).not.toMatch(/\sid=/);
    expect(panel).toContain('data-claim="vardenis-fire"');
  });

  it('names its place and how precise that is, where the place is not the heading', async () => {
    expect(textOf(await card('vardenis-fire', { placed: true }))).toContain('Vardenis, town');
    const facts = /<p class="claim-facts">(.*?)<\/p>/s.exec(await card('vardenis-fire'))![1]!;
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
    const [shown] = storyKinds([{ kind }]);
    expect(await rendered(kindIcon(shown!))).toMatch(/^<svg[^>]*aria-hidden="true"/);
  });
});
