// Run before tests that need a browser (`npm run browser`): vitest.config.ts only looks for one.
import { findOrInstallBrowser } from './browser.ts';

try {
  console.log(`Browser: ${findOrInstallBrowser()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
