// `npm run api`: writes the tables of the element's interface into docs/element.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import prettierConfig from '../../.prettierrc.json' with { type: 'json' };
import { withApiTables } from './api-table.ts';

const page = withApiTables(readFileSync('docs/element.md', 'utf8'));
const options = { ...(prettierConfig as object), parser: 'markdown' };
writeFileSync('docs/element.md', await format(page, options));
