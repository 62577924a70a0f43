import data from '@mdn/browser-compat-data/forLegacyNode';
import type { CompatStatement, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { OLDEST_BROWSERS } from '../../build/browsers.ts';
import type { PlatformUse } from './platform-uses.ts';

/** MDN's data files typed arrays under one name. */
const TYPED_ARRAY = /^(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array$/;

/**
 * Which of the oldest browsers lack what a script uses, by MDN's data, such as `firefox 121`. Undefined
 * where the data does not know it.
 */
export function lackingBrowsers(use: PlatformUse): string[] | undefined {
  const found = statements(use).map((statement) =>
    OLDEST_BROWSERS.filter(({ browser, version }) => {
      const support = statement.support[browser as keyof CompatStatement['support']];
      return support !== undefined && !isSupported(support, version);
    }).map(({ browser, version }) => `${browser} ${version}`),
  );
  // TypeScript's mixins are not in the data; what has their members is: one that has it is enough.
  return found.sort((a, b) => a.length - b.length)[0];
}

function isSupported(support: SupportStatement, version: string): boolean {
  return [support].flat().some((since) => {
    if (since.flags ?? since.prefix ?? since.alternative_name ?? since.version_removed)
      return false;
    const added = since.version_added;
    return typeof added === 'string' && compare(added.replace('≤', ''), version) <= 0;
  });
}

/** Negative when the first version is older; `preview` is newer than all. */
function compare(one: string, other: string): number {
  if (!/^\d/.test(one)) return 1;
  return one.localeCompare(other, 'en', { numeric: true });
}

function statements({ name, onClass }: PlatformUse): CompatStatement[] {
  const { api, css, javascript } = data;
  const { builtins } = javascript;
  const [owner = '', member] = name.split('.');
  if (member === undefined)
    return known([
      api[owner],
      builtins?.[owner],
      api['Window']?.[owner],
      api['EventTarget']?.[owner],
      // `new Image()` and its like.
      api[`HTML${owner}Element`]?.[owner],
    ]);
  const key = onClass ? `${member}_static` : member;
  const plain = owner.replace(/^Readonly(?=Array|Set|Map)/, '');
  const owners = [
    api[plain],
    builtins?.[TYPED_ARRAY.test(plain) ? 'TypedArray' : plain],
    builtins?.['Intl']?.[plain],
  ];
  // A namespace, whose functions are static; TypeScript has an interface of it.
  if (owner === 'Console') return known([api['console']?.[`${member}_static`]]);
  const direct = known(owners.map((one) => one?.[key] ?? one?.[member]));
  if (direct.length > 0) return direct;
  const inherited = known([api['EventTarget']?.[member], api['Node']?.[member]]);
  if (inherited.length > 0) return inherited;
  if (owner.startsWith('CSSStyle')) {
    const property = member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const styled = known([css.properties?.[property]]);
    if (styled.length > 0) return styled;
  }
  return known(Object.values(api).map((one) => (one as Identifier)[member]));
}

function known(entries: (Identifier | undefined)[]): CompatStatement[] {
  return entries.flatMap((entry) => entry?.__compat ?? []);
}
