import { afterAll, vi } from 'vitest';

/*
 * The files of a project share their modules. One that ends while the program still loads a part of itself
 * would leave that part broken to all others.
 */
afterAll(() => vi.dynamicImportSettled());
