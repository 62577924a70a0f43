// `npm run api`: writes the tables of the element's interface into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import prettierConfig from '../../.prettierrc.json' with { type: 'json' };
import { withApiTables } from './api-table.ts';

const readme = withApiTables(readFileSync('README.md', 'utf8'));
const options = { ...(prettierConfig as object), parser: 'markdown' };
writeFileSync('README.md', await format(readme, options));
