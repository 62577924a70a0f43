// Run before the tests in all engines (`npm run engines`): installs what is missing, or says what to do.
import { engineTitles, installEngines } from './find-engines.ts';
import { askedEngines } from './session.ts';

const missing = installEngines(askedEngines());
for (const { engine, reason } of missing) console.error(`${engineTitles[engine]}: ${reason}`);
if (missing.some(({ failed }) => failed)) process.exitCode = 1;
