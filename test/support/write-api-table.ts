// `npm run api`: writes the tables of the element's interface into docs/package.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import prettierConfig from '../../.prettierrc.json' with { type: 'json' };
import { withApiTables } from './api-table.ts';

const readme = withApiTables(readFileSync('docs/package.md', 'utf8'));
const options = { ...(prettierConfig as object), parser: 'markdown' };
writeFileSync('docs/package.md', await format(readme, options));
