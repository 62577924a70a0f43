// `npm test`: everything that has to hold, one step after the other. A failed step does not stop
// the run, so that all failures are seen at once. Each step counts as one test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.ts';
import { countsLine, type Counts } from './counts.ts';
import { engineLines } from './engines/closing-lines.ts';
import { engineTitles, installEngines, type MissingEngine } from './engines/find-engines.ts';
import { askedEngines } from './engines/session.ts';

const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];
/** Name and version of each browser in which the tests of all engines ran. */
const enginesRun: string[] = [];

function count(name: string, passed: boolean): void {
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failedSteps.push(name);
}

function heading(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
}

function run(command: string[], env: Record<string, string> = {}): boolean {
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) console.error(result.error.message);
  return result.status === 0;
}

function step(name: string, command: string[]): boolean {
  heading(name);
  const passed = run(command);
  count(name, passed);
  return passed;
}

/** The browser's path, or undefined after saying why there is none. */
function browserStep(): string | undefined {
  heading('browser');
  let path: string | undefined;
  try {
    path = findOrInstallBrowser();
    console.log(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  count('browser', path !== undefined);
  return path;
}

/** Installs the engines beside Chromium that are missing. One that may not be installed is left out. */
function enginesStep(): MissingEngine[] {
  heading('engines');
  const missing = installEngines(askedEngines().filter((name) => name !== 'chromium'));
  for (const { engine, reason } of missing) console.log(`${engineTitles[engine]}: ${reason}`);
  count('engines', !missing.some(({ failed }) => failed));
  return missing;
}

/**
 * The whole text of the article is not part of the project. Whoever has it puts it beside the
 * project or names it in ARTICLE, and every quote is looked up in it.
 */
function checkStep(): void {
  heading('check');
  const article = process.env.ARTICLE ?? '../shared/source/article.txt';
  if (process.env.ARTICLE !== undefined || existsSync(article)) {
    count('check', run(['npm', 'run', '--silent', 'check', '--', '--source', article]));
    return;
  }
  console.log(
    `The article's text is not here (${article}, or another path in ARTICLE):` +
      '\nquotes are checked within the data only, not against the article.',
  );
  count('check', run(['npm', 'run', '--silent', 'check']));
}

/** Leaves out projects that could not run at all: the reason is counted as a failure already. */
function vitestStep(browser: string | undefined, siteBuilt: boolean, libBuilt: boolean): void {
  heading('vitest');
  const folder = mkdtempSync(join(tmpdir(), 'conflict-map-test-'));
  const countsFile = join(folder, 'counts.json');
  const enginesFile = join(folder, 'engines.txt');
  const projects = ['unit'];
  if (browser !== undefined) projects.push('browser');
  if (browser !== undefined && siteBuilt) projects.push('site');
  if (browser !== undefined && libBuilt) projects.push('package');
  // They build a site of their own, which fails as this one did.
  if (siteBuilt) projects.push('engines');
  const passed = run(
    ['npx', '--no-install', 'vitest', 'run', ...projects.flatMap((name) => ['--project', name])],
    {
      COUNTS_FILE: countsFile,
      ENGINES_FILE: enginesFile,
      SITE_BUILT: '1',
      LIB_BUILT: '1',
      ...(browser !== undefined && { CHROMIUM_PATH: browser }),
    },
  );
  const tests: Counts = existsSync(countsFile)
    ? (JSON.parse(readFileSync(countsFile, 'utf8')) as Counts)
    : { passed: 0, failed: 0, skipped: 0 };
  if (existsSync(enginesFile))
    enginesRun.push(...readFileSync(enginesFile, 'utf8').trim().split('\n'));
  rmSync(folder, { recursive: true });

  counts.passed += tests.passed;
  counts.failed += tests.failed;
  counts.skipped += tests.skipped;
  if (tests.failed > 0) failedSteps.push('vitest');
  // It may also fail without a failed test: a crash, or no test found at all.
  else if (!passed) count('vitest', false);
}

const browser = browserStep();
const missingEngines = enginesStep();
step('eslint', ['npm', 'run', '--silent', 'lint']);
step('prettier', ['npm', 'run', '--silent', 'format:check']);
step('types', ['npm', 'run', '--silent', 'types']);
checkStep();
const siteBuilt = step('build', ['npm', 'run', '--silent', 'build']);
const libBuilt = step('build:lib', ['npm', 'run', '--silent', 'build:lib']);
vitestStep(browser, siteBuilt, libBuilt);

console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '');
for (const line of engineLines(askedEngines(), enginesRun, missingEngines)) console.log(line);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
