import { expect, test } from 'vitest';
import { discoveryLink, manifest, oEmbed } from '../../src/press/oembed.ts';
import { karabakhStory } from '../scene/fixtures/karabakh.ts';

const story = await karabakhStory();

test('the answer has what oEmbed asks of the type “rich”, with absolute addresses', () => {
  const site = { address: 'https://maps.example/karabakh', title: 'The Example: maps' };
  const answer = oEmbed(story, site, 'TRT World');
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: story.title,
    provider_name: 'The Example: maps',
    provider_url: 'https://maps.example/karabakh/',
  });
  expect(answer.html).toMatch(
    /^<blockquote class="wp-embedded-content"><a href="https:\/\/maps\.example\/karabakh\/karabakh-2020\/embed\.html">[^<]+<\/a><\/blockquote><iframe src="https:\/\/maps\.example\/karabakh\/karabakh-2020\/embed\.html" [^>]*><\/iframe>$/,
  );
  expect([answer.width, answer.height].every((size) => Number.isInteger(size))).toBe(true);
  expect(answer.thumbnail_url).toBe(
    'https://maps.example/karabakh/stories/karabakh-2020/poster-1200x630.png',
  );
});

test('WordPress finds in it what it loads its script for, and a frame whose address it can end with its secret', () => {
  const { html } = oEmbed(story, { address: 'https://maps.example/', title: 'Maps' }, 'TRT World', {
    title: 'A claim <b>',
    reading: 'claim=terter-artillery',
    picture: 'a.png',
  });
  // As wp_filter_oembed_result looks for them, with what its kses leaves.
  const [, quotation = '', frame = ''] =
    /(<blockquote .*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  expect(quotation).toContain('>A claim &lt;b&gt;</a>');
  expect(/ src="(.*?)"/.exec(frame)?.[1]).toBe(
    'https://maps.example/karabakh-2020/embed.html#claim=terter-artillery',
  );
  expect(frame).toMatch(/ frameborder="0"/);
});

test('the link in the head leads to it', () => {
  expect(discoveryLink(story, 'https://maps.example/karabakh/').attrs).toEqual({
    rel: 'alternate',
    type: 'application/json+oembed',
    href: 'https://maps.example/karabakh/stories/karabakh-2020/oembed.json',
    title: story.title,
  });
});

test('the manifest lists the stories', () => {
  expect(manifest([story]).stories).toEqual([
    {
      id: 'karabakh-2020',
      title: story.title,
      language: story.language,
      story: 'karabakh-2020/story.json',
    },
  ]);
});
