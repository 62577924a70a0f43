// Run before tests that need a browser (`npm run browser`): vitest.config.ts only looks for one.
import { findOrInstallBrowser, findPageBrowser, installShell } from './browser.ts';

try {
  findOrInstallBrowser();
  installShell();
  console.log(`Browser: ${findPageBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
