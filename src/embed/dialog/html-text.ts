import { escaped } from '../../story/escaped.ts';

/** Attributes of a tag. Those that are null or false are left out; true ones have no value. */
export type Attributes = Record<string, string | number | boolean | null>;

/** An opening tag, its values escaped. */
export function tag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null || value === false) return [];
    return [value === true ? key : `${key}="${escaped(String(value))}"`];
  });
  return `<${[name, ...written].join(' ')}>`;
}
