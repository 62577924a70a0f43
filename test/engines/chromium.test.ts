import { coreSet } from './core-set.ts';

coreSet('chromium');
