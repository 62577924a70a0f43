import { settled } from './settled.ts';

/**
 * All of what a page has set, of which it may say nothing or only part: the rest is as in `empty`. What is
 * whole already is returned itself, and so is no change.
 */
export function whole<T extends object>(part: Partial<T> | null | undefined, empty: T): T {
  const all = { ...empty, ...part };
  const keys = Object.keys(empty) as (keyof T & string)[];
  for (const key of keys) all[key] = settled(key, all[key], empty[key]);
  return part && keys.every((key) => part[key] === all[key]) ? (part as T) : all;
}
