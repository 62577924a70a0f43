import { describe, expect, it } from 'vitest';

import { announcement, mapAnnouncer } from '../../src/elements/map/announcement.ts';
import { distancesList } from '../../src/words/measures/distances-text.ts';
import { filterAnnouncement } from '../../src/elements/filters/filter-announcement.ts';
import { storyMarks } from '../../src/scene/marks.ts';
import { OPENING } from '../../src/reading/reading.ts';
import { NOTHING, sameSelection, selectionOf } from '../../src/reading/selection.ts';
import { sourceText } from '../../src/words/source-text.ts';
import { voiceText } from '../../src/words/voice-text.ts';
import * as words from '../../src/words/words.ts';
import { whenText } from '../../src/words/when-text.ts';
import { type ClaimFilter, noFilter } from '../../src/story/filter.ts';
import { filterClaims } from '../../src/story/filter-story.ts';
import type { Claim, Story } from '../../src/story/story.ts';
import { timeColumns } from '../../src/story/time-columns.ts';
import { readTime } from '../../src/check/time-range.ts';
import { rendered, textOf } from './fixtures/rendered.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';
import { withId } from '../story/fixtures/two-villages.ts';

const story = await karabakhStory();
const claim = withId(story.claims, 'vardenis-fire');

describe('whenText', () => {
  const dated = (edtf: string): Claim => {
    const time = readTime(edtf);
    if ('mistake' in time) throw new Error(time.mistake);
    return { ...claim, when: { edtf, words: null }, ...time };
  };

  // Whether there is room around the dash depends on the version of ICU.
  const text = (edtf: string, one: Story = story): string =>
    whenText(dated(edtf), one).replaceAll(/\s*–\s*/g, '–');

  it.each([
    ['2020-09-28', '28 September'],
    ['2020-09-29~', '29 September, day uncertain'],
    ['2020-09-27/2020-09-30', '27–30 September'],
    ['2020-09-29?/2020-09-30?', '29 or 30 September'],
    ['2020-09-30?/2020-10-01?', '30 September or 1 October'],
    ['2020-09-27?/2020-09-30?', '27–30 September, day uncertain'],
    ['2020-09-30/2020-10-01', '30 September–1 October'],
    ['1992', '1992'],
    ['1992~', '1992, date uncertain'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 1900s'],
    ['1985-XX-XX', '1985'],
    ['1985-XX', '1985'],
    ['1985-04-XX', 'April 1985'],
    ['2020-02', 'February 2020'],
    ['2020-02~', 'February 2020, date uncertain'],
    ['2020-02%', 'February 2020, date uncertain'],
    ['2020-02/2020-05', 'February–May 2020'],
    ['2019-11/2020-05', 'November 2019–May 2020'],
    ['2020-02?/2020-03?', 'February–March 2020, date uncertain'],
    ['1993/2020-02', '1993 to February 2020'],
    ['2020-02/2020-09-30', 'February 2020 to 30 September'],
    ['1993/..', 'since 1993'],
    ['2020-02/..', 'since February 2020'],
    ['../1993', 'by 1993'],
    ['../2020-02', 'by February 2020'],
    ['1993/2020-09-30', '1993 to 30 September 2020'],
    ['1991/1994', '1991 to 1994'],
    ['2019-09-28', '28 September 2019'],
    ['2019-12-31?/2020-01-01?', '31 December 2019 or 1 January 2020'],
    ['2020-09-27/..', 'since 27 September'],
    ['../2020-09-29', 'by 29 September'],
    // As every claim of the article's.
    ['../2020-09-30', 'no date'],
  ])('writes %s as %s', (edtf, written) => {
    expect(text(edtf)).toBe(written);
  });

  it.each([
    ['2020-10-03', '3 October, announced'],
    ['2020-10-03/2020-10-05', '3–5 October, announced'],
    ['../2020-10-03', 'by 3 October, announced'],
  ])('says of %s that it is announced', (edtf, expected) => {
    const one = dated(edtf);
    const announced = { ...one, when: { ...one.when, announced: true as const } };
    expect(whenText(announced, story).replaceAll(/\s*–\s*/g, '–')).toBe(expected);
  });

  it('gives the year of every date where the story is of several years', () => {
    const period: Story['period'] = [Date.UTC(2019, 11, 1), Date.UTC(2020, 8, 30)];
    expect(text('2020-09-28', { ...story, period })).toBe('28 September 2020');
  });

  it('calls it “by” a day where the story goes on after the article, as the timeline has it', () => {
    const period: Story['period'] = [Date.UTC(2020, 8, 27), Date.UTC(2020, 9, 4) - 1];
    const longer = { ...story, period };
    expect(text('../2020-09-30', longer)).toBe('by 30 September');
    expect(timeColumns({ ...longer, claims: [dated('../2020-09-30')] }).undated).toEqual([]);
    expect(text('../2020-10-03', longer)).toBe('no date');
  });

  it('calls it “by” a day where it does not know when the article appeared', () => {
    const source = { ...story.source, date: 'autumn' };
    expect(text('../2020-09-30', { ...story, source })).toBe('by 30 September');
  });

  it('gives the article’s days wherever the reader is', () => {
    const { TZ } = process.env;
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Baku']) {
      process.env.TZ = zone;
      expect(text('2020-09-28')).toBe('28 September');
    }
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('writes something for every claim of the story', () => {
    for (const one of story.claims) {
      expect(whenText(one, story)).toMatch(/\d|^no date$/);
      expect(whenText(one, story)).not.toMatch(/undefined|NaN|Invalid|\?|~/);
    }
  });

  it('names no day where the article has none', () => {
    const ends = ['1985', '198X', '19XX', '1985-04', '1985-XX-XX', '1985-04-XX'];
    for (const one of ends.flatMap((end) => [end, `${end}?`, `${end}~`, `${end}/..`, `../${end}`]))
      if (!('mistake' in readTime(one))) expect(text(one), one).not.toMatch(/\b\d{1,2}\b/);
  });
});

describe('voiceText', () => {
  const said = (voice: Claim['voice'], exact: string): string | null =>
    voiceText({ ...claim, voice, excerpt: { ...claim.excerpt, exact } });

  it.each([
    ['unattributed', 'fighting goes on', null],
    ['reported', 'the ministry said so', 'paraphrase'],
    ['quoted', '"It is a lie."', 'quoted'],
    ['quoted', '“It is a lie”.', 'quoted'],
    ['quoted', 'the claim was “fantasy”', 'partly quoted'],
    ['quoted', '"It is a lie," he said, "and he knows it."', 'partly quoted'],
  ] as const)('%s: %s is %s', (voice, exact, text) => {
    expect(said(voice, exact)).toBe(text);
  });

  it('never calls a paraphrase a quotation', () => {
    for (const one of story.claims) {
      const text = voiceText(one);
      expect(text === 'quoted' || text === 'partly quoted').toBe(one.voice === 'quoted');
    }
  });
});

describe('sourceText', () => {
  it('gives outlet and day', () => {
    expect(sourceText(story)).toBe('TRTWorld and agencies, 30 September 2020');
  });

  it('takes the publisher where there is no credit line, and a date it cannot read as it is', () => {
    const { credit, ...source } = story.source;
    expect(credit).toBeDefined();
    const other = { ...story, source: { ...source, date: 'autumn' } } as Story;
    expect(sourceText(other)).toBe('TRT World, autumn');
  });
});

describe('distancesList', () => {
  const items = async (id: string): Promise<string[]> => {
    const list = await rendered(distancesList(withId(story.places, id), 'en-GB'));
    return [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item = '']) =>
      textOf(item).replaceAll('\u00A0', ' '),
    );
  };

  it('says where Vardenis lies: in kilometres and miles, with a direction', async () => {
    const vardenis = await items('vardenis');
    expect(vardenis).toContain('17 km (10 mi) south of the border of Armenia and Azerbaijan');
    expect(vardenis).toContainEqual(
      expect.stringMatching(/^about 48 km \(30 mi\) west of the nearest edge of Karabakh/),
    );
    expect(vardenis).toContainEqual(
      expect.stringMatching(/^about \d+ km .* of the line of contact/),
    );
    expect(vardenis).toContainEqual(expect.stringMatching(/^\d+ km .* west of Terter$/));
  });

  it('gives no direction where the error is larger than the distance', async () => {
    expect(await items('terter')).toContain('within 4 km of the nearest edge of Karabakh as drawn');
  });

  it('has whole units', async () => {
    for (const { id } of story.places)
      for (const item of await items(id)) expect(item).not.toMatch(/\d\.\d/);
  });
});

describe('announcement', () => {
  const spoken = (selection: { claim: string | null; place: string | null }): string =>
    announcement(story, selection, 'article', new Set());

  it('is silent when nothing is selected, or something unknown', () => {
    expect(spoken(NOTHING)).toBe('');
    expect(spoken({ claim: 'nothing', place: 'nowhere' })).toBe('');
  });

  it('says who claims what, and who denies it', () => {
    const text = spoken({ claim: 'dashkesan-shelling', place: 'dashkesan' });
    expect(text).toMatch(/^Azerbaijan’s Defence Ministry: /);
    expect(text).toContain('denied by Armenia’s Foreign Ministry');
    expect(text).toMatch(/[^.]\.$/);
  });

  it('says that no response is reported', () => {
    const text = spoken({ claim: 'vardenis-fire', place: 'vardenis' });
    expect(text).toContain('no answer in the article');
  });

  it('names a place, its precision and how much is said about it', () => {
    expect(spoken({ claim: null, place: 'vardenis' })).toBe('Vardenis, town: 1 claim.');
    expect(spoken({ claim: null, place: 'terter' })).toBe('Terter, area: 2 claims.');
    expect(announcement(story, { claim: null, place: 'vardenis' }, 'hy', new Set())).toMatch(
      /^Վարդենիս/,
    );
  });
});

describe('selectionOf', () => {
  it('takes a claim with its place', () => {
    expect(selectionOf(story, 'vardenis-fire')).toEqual({
      claim: 'vardenis-fire',
      place: 'vardenis',
    });
    expect(selectionOf(story, 'jet-downed')).toEqual({ claim: 'jet-downed', place: null });
  });

  it('takes a place alone, and nothing for another id', () => {
    expect(selectionOf(story, 'karabakh')).toEqual({ claim: null, place: 'karabakh' });
    for (const id of ['', 'nowhere', 'constructor', '__proto__']) {
      expect(selectionOf(story, id)).toBeNull();
    }
  });

  it('lets a claim’s id win over a place’s', () => {
    const [first] = story.claims;
    const both = { ...story, claims: [{ ...first!, id: 'terter' }, ...story.claims] };
    expect(selectionOf(both, 'terter')?.claim).toBe('terter');
  });

  it('knows whether two selections are the same', () => {
    expect(sameSelection(NOTHING, { claim: null, place: null })).toBe(true);
    expect(sameSelection(NOTHING, { claim: null, place: 'terter' })).toBe(false);
    expect(sameSelection({ claim: 'a', place: 'b' }, { claim: 'c', place: 'b' })).toBe(false);
  });
});

describe('filterAnnouncement', () => {
  const spoken = (filter: Partial<ClaimFilter>): string => {
    const whole = { ...noFilter, ...filter };
    return filterAnnouncement(story, whole, filterClaims(story, whole));
  };
  const day = { from: Date.UTC(2020, 8, 29), to: Date.UTC(2020, 8, 30) - 1 };

  it('is silent while everything is shown', () => {
    expect(spoken({})).toBe('');
  });

  it('names the day that is shown', () => {
    expect(spoken(day)).toMatch(/^29 September: 8 of 65 claims; \d+ more may be of that time\.$/);
  });

  it('names the words that are looked for', () => {
    expect(spoken({ text: ' talks ' })).toMatch(/^“talks”: \d+ of 65 claims are shown\.$/);
    expect(spoken({ ...day, text: 'talks' })).toMatch(/^“talks”, 29 September: \d+ of 65 claim/);
  });

  it('says that all is shown again once there was something to say', () => {
    const announce = mapAnnouncer();
    const say = (place: string | null, text: string) => {
      const filter = { ...noFilter, text };
      const reading = { ...OPENING, selection: { claim: null, place } };
      return announce(story, { reading, names: 'article', filter }, filterClaims(story, filter));
    };
    expect(say(null, '')).toBe('');
    expect(say('terter', '')).toBe('Terter, area: 2 claims.');
    const all = 'Nothing is selected. All 65 claims are shown.';
    expect(say(null, '')).toBe(all);
    expect(say(null, 'talks')).toMatch(/^“talks”: /);
    expect(say(null, '')).toBe(all);
  });

  it('names no day where none is chosen', () => {
    expect(spoken({ places: ['vardenis'] })).toMatch(/^\d+ of 65 claims (is|are) shown\.$/);
  });
});

describe('an announcement of a place', () => {
  it('counts claims, and apart from them the answers, so that signs add up to the list', () => {
    const selection = { claim: null, place: 'dashkesan' };
    expect(announcement(story, selection, 'article', new Set())).toBe(
      'Dashkesan, area: 1 claim and 1 answer.',
    );
    const all = storyMarks(story).reduce((sum, { count, answers }) => sum + count + answers, 0);
    expect(all).toBe(story.claims.filter(({ where }) => where.place !== null).length);
  });

  it('counts what a filter leaves of it', () => {
    const selection = { claim: null, place: 'terter' };
    expect(announcement(story, selection, 'article', new Set(['terter-artillery']))).toBe(
      'Terter, area: 1 of 2 claims.',
    );
  });
});

describe('claimsText', () => {
  it('has one claim and several', () => {
    expect([words.counts.claims(1), words.counts.claims(44)]).toEqual(['1 claim', '44 claims']);
    expect(words.counts.withAnswers(3, 0)).toBe('3 claims');
    expect(words.counts.withAnswers(3, 1)).toBe('3 claims and 1 answer');
  });
});
