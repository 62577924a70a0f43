import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, test } from 'vitest';
import { snippet } from '../../src/embed/dialog/snippets.ts';
import { settings as chosen } from './fixtures/settings.ts';

const settings = { ...chosen, width: 600 };

const { window } = new JSDOM();

/** As systems for readers' and authors' texts have them, without settings. */
const sanitisers: [name: string, sanitise: (html: string) => string][] = [
  ['DOMPurify', (html) => createDOMPurify(window).sanitize(html)],
  ['sanitize-html', (html) => sanitizeHtml(html)],
  [
    'rehype-sanitize',
    (html) =>
      String(rehype().data('settings', { fragment: true }).use(rehypeSanitize).processSync(html)),
  ],
];

describe.each(sanitisers)('%s with its defaults', (_name, sanitise) => {
  test.each(['resizer', 'frame', 'element', 'text'] as const)(
    'leaves of “%s” a link with the title and the source',
    (way) => {
      const { body } = new JSDOM(sanitise(snippet(way, settings))).window.document;
      const links = [...body.querySelectorAll('a')];
      expect(links.at(-1)?.textContent).toBe(settings.title);
      for (const { href } of links)
        expect(href).toBe(
          'https://maps.example/karabakh-2020/embed.html?theme=dark#claim=dashkesan-shelling&by=armenia-authorities',
        );
      expect(body.textContent).toContain('TRTWorld and agencies, 30 September 2020');
    },
  );

  test('leaves the link as it is', () => {
    expect(sanitise(snippet('link', settings))).toBe(
      'https://maps.example/stories/karabakh-2020/claim/dashkesan-shelling.html',
    );
  });
});
