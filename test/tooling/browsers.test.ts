import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import css from '@eslint/css';
import { Linter } from 'eslint';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { BASELINE, OLDEST_BROWSERS } from '../../build/browsers.ts';
import { lackingBrowsers } from '../support/platform-support.ts';
import { platformUses } from '../support/platform-uses.ts';

const page = readFileSync('docs/browsers.md', 'utf8');
const [, , newer = ''] = page.split('\n## ');

/** The features that the page's table names. */
const named = [...newer.matchAll(/^\| (`.*?) +\|/gm)].flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, feature]) => feature),
);

/** Parts of a dictionary that a method gives or takes; MDN's data has the method. */
const DICTIONARIES = /^[A-Za-z]*Options\./;

/** What browsers run: the entries of the site, of the package and for hosts, with all that they import. */
const ENTRIES = [
  'src/site/main.ts',
  'src/embed/host/resizer.ts',
  'src/embed/frame/early-height.ts',
  'src/index.ts',
  'src/define.ts',
  'src/script.ts',
];

/** The entries' own files, and those that they import, at once or later. */
function reachable(entries: readonly string[]): string[] {
  const found = new Set(entries);
  // A set grows while it is walked.
  for (const file of found) {
    const text = readFileSync(file, 'utf8').replaceAll(/^import type [^;]*;/gm, '');
    for (const [, path = ''] of text.matchAll(/(?:from |import\(|import )'(\.[^']+\.ts)'/g))
      found.add(join(dirname(file), path));
  }
  return [...found];
}

const scripts = reachable(ENTRIES);

/** Newer features of styles, as the linter names them. */
function newerFeatures(text: string): string[] {
  const linter = new Linter();
  const messages = linter.verify(
    text,
    {
      files: ['**/*.css'],
      plugins: { css },
      language: 'css/css',
      languageOptions: { tolerant: true },
      rules: { 'css/use-baseline': ['error', { available: BASELINE }] },
    } as unknown as Linter.Config,
    { filename: 'styles.css' },
  );
  return messages.map(({ message }) => {
    const [, kind, name = '', property] =
      /^(Property|Value|Selector|At-rule|Type|Function|Unit|Media condition) '(.+?)'(?: of property '(.+?)')? is not/.exec(
        message,
      ) ?? [];
    if (kind === undefined) throw new Error(message);
    if (kind === 'Value') return `${property}: ${name}`;
    return kind === 'Selector' ? `::${name}` : name;
  });
}

describe('the oldest browsers', () => {
  it('are those that docs/browsers.md names', () => {
    expect(page).toContain(`Baseline](https://web.dev/baseline) ${BASELINE}`);
    for (const { browser, version } of OLDEST_BROWSERS) {
      const name = browser.replace(/_.*/, '');
      expect(page).toMatch(new RegExp(`\\| ${name} +\\| ${version} +\\|`, 'i'));
    }
  });

  const used = new Set<string>();

  it('have every feature of the styles, or docs/browsers.md says what they show', () => {
    const sheets = globSync('src/**/*.css').map((file) => readFileSync(file, 'utf8'));
    expect(sheets.length).toBeGreaterThan(30);
    for (const text of sheets) for (const feature of newerFeatures(text)) used.add(feature);
    expect([...used].filter((feature) => !named.includes(feature))).toEqual([]);
    // WebKit takes no thickness in the shorthand, and drops all of it.
    for (const text of sheets) expect(text).not.toMatch(/text-decoration:[^;]*\d/);
  });

  it(
    'have every feature of the scripts, or docs/browsers.md says what they do',
    { timeout: 180_000 },
    () => {
      const uses = platformUses(scripts).filter(({ name }) => !DICTIONARIES.test(name));
      expect(uses.length).toBeGreaterThan(300);
      const unknown: string[] = [];
      const lacking: string[] = [];
      for (const use of uses) {
        const browsers = lackingBrowsers(use);
        if (browsers === undefined) unknown.push(`${use.name} (${use.places[0]})`);
        else if (browsers.length > 0) {
          used.add(use.name);
          if (!named.includes(use.name))
            lacking.push(`${use.name} (${use.places.join(', ')}): not in ${browsers.join(', ')}`);
        }
      }
      expect(unknown).toEqual([]);
      expect(lacking).toEqual([]);
    },
  );

  it('are named no feature that is not used', () => {
    expect(named.filter((feature) => !used.has(feature ?? ''))).toEqual([]);
  });
});
