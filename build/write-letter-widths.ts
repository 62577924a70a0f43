import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { letterWidths } from './letter-widths.ts';

// Writes src/scene/labels/letter-widths.ts from the fonts. A test fails when it is older than they are.
const path = 'src/scene/labels/letter-widths.ts';
const widths = await letterWidths();
const faces = Object.keys(widths)
  .map((face) => JSON.stringify(face))
  .join(' | ');
const source = `// Generated from the fonts by \`npm run letters\`.

/** Letters by their advance width in hundredths of an em, for each face of the map's texts. */
export const LETTERS_BY_WIDTH: Record<${faces}, Record<number, string>> = ${JSON.stringify(widths)};
`;
await writeFile(
  path,
  await format(source, { ...(await resolveConfig(path)), parser: 'typescript' }),
);
