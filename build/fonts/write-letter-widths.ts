import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { letterWidths } from './letter-widths.ts';

// Writes src/scene/labels/letter-widths.ts from the fonts. A test fails when it is older than they are.
const path = 'src/scene/labels/letter-widths.ts';
const { ranges, widths } = await letterWidths();
const source = `// Generated from the fonts by \`npm run letters\`.

/** Unicode ranges of the letters that are measured. Letters themselves would be in the fonts that pages load. */
export const LETTER_RANGES: readonly (readonly [first: number, last: number])[] = ${JSON.stringify(ranges)};

/** Advance widths of these letters, in their order, in hundredths of an em; a dash for a letter that is missing. */
export const LETTER_WIDTHS = ${JSON.stringify(widths)};
`;
await writeFile(
  path,
  await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }),
);
