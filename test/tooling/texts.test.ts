import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/**
 * The project's texts. Those that WordPress or the basemap's own workshop has are none of them, nor are
 * those of the stories' pages, whose links the check follows.
 */
const files = globSync(['*.md', '{docs,data,src,test,public,.github}/**/*.md'], {
  ignore: ['**/node_modules/**', 'test/bench/results.md', 'data/*/text.md'],
  dot: true,
}).sort();

const read = (file: string): string => readFileSync(file, 'utf8');

/** A text without its examples, whose links are not the text's own. */
function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^[ \t]*(`{3,}|~{3,})[^]*?^[ \t]*\1[ \t]*$/gm, '');
}

/** The anchors of a text's headings, as GitHub makes them. */
function anchors(markdown: string): Set<string> {
  const found = new Set<string>();
  for (const [, heading = ''] of withoutCode(markdown).matchAll(/^#{1,6} +(.+?)\s*$/gm)) {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-');
    let one = slug;
    for (let count = 1; found.has(one); count++) one = `${slug}-${count}`;
    found.add(one);
  }
  return found;
}

/** What a text links to, the addresses of the web left out. */
function links(markdown: string): string[] {
  const text = withoutCode(markdown).replaceAll(/`[^`\n]*`/g, '');
  return [
    ...text.matchAll(/\]\(([^()\s]+)\)/g),
    ...text.matchAll(/\s(?:src|srcset|href)="([^"]+)"/g),
  ].flatMap(([, to = '']) => (/^[a-z]+:/i.test(to) ? [] : [to]));
}

/** Folders of data that a site of other stories may do without, however much these texts say of them. */
const REMOVABLE = [
  'data/karabakh-2020',
  'data/example-harbour',
  'data/basemaps/caucasus',
  'data/basemaps/example-harbour',
];

function isRemoved(target: string): boolean {
  return REMOVABLE.some((folder) => target.startsWith(folder) && !existsSync(folder));
}

describe('the project’s texts', () => {
  it.each(files)('%s links only to files and headings that are there', (file) => {
    const broken = links(read(file)).filter((to) => {
      const [path = '', anchor] = to.split('#');
      const target = path === '' ? file : normalize(join(dirname(file), path));
      if (isRemoved(target)) return false;
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      return statSync(target).isDirectory() || !anchors(read(target)).has(anchor);
    });
    expect(broken).toEqual([]);
  });
});

/** The cells of the rows of a table in Markdown, without the two rows of its head. */
function rows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const names = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

describe('docs/architecture.md', () => {
  it('has the rooms that the linter has, in their order, with what each may import', () => {
    const [, literal = ''] = /^const rooms = (\{[^]*?\n\});/m.exec(read('eslint.config.js')) ?? [];
    const rooms = JSON.parse(
      literal
        .replaceAll(/(\w+):/g, '"$1":')
        .replaceAll("'", '"')
        .replaceAll(/,(?=\s*[\]}])/g, ''),
    ) as Record<string, string[]>;
    const [, table = ''] =
      /<!-- rooms -->([^]*)<!-- \/rooms -->/.exec(read('docs/architecture.md')) ?? [];
    expect(rows(table).map(([room, , others]) => [...names(room), names(others)])).toEqual(
      Object.entries(rooms),
    );
  });
});

describe('docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;
  const tables = read('docs/dependencies.md').split(/^## /m).slice(1);
  const named = tables.flatMap((section) => rows(section).flatMap(([first]) => names(first)));

  it('says of each dependency what it is for, and of nothing else', () => {
    const types = /^@types\/(?!geojson$)/;
    const all = Object.keys({ ...dependencies, ...devDependencies });
    expect(named.filter((name) => name !== '@types/…').sort()).toEqual(
      all.filter((name) => !types.test(name)).sort(),
    );
  });

  it('has first what users of the package install', () => {
    const [first = ''] = tables;
    expect(
      rows(first)
        .flatMap(([cell]) => names(cell))
        .sort(),
    ).toEqual(Object.keys(dependencies).sort());
  });
});
