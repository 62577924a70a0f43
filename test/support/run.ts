// `npm test`: everything that has to hold. First what needs no browser, two steps at a time, then the
// projects that drive one, which take every core themselves. A failed step does not stop the run, so
// that all failures are seen at once. Each step counts as one test.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { findOrInstallBrowser, findPageBrowser, installShell } from './browser.ts';
import type { VitestResult } from './count-reporter.ts';
import { countsLine, type Counts } from './counts.ts';
import { engineLines } from './engines/closing-lines.ts';
import { engineTitles, installEngines, type MissingEngine } from './engines/find-engines.ts';
import { askedEngines } from './engines/session.ts';
import { leftOutLines, testsLeftOut } from './missing-stories.ts';
import { runSteps, type Outcome, type Step } from './run-steps.ts';
import { minutes, timesLines, type Time } from './times.ts';

const started = performance.now();
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };
const failedSteps: string[] = [];
const times: Time[] = [];
const slowest: Time[] = [];

/** What Vitest writes for us: one file for each of its runs. */
const resultsFolder = mkdtempSync(join(tmpdir(), 'conflict-map-test-'));
/** Name and version of each browser in which the tests of all engines ran, a line each. */
const enginesFile = join(resultsFolder, 'engines.txt');

function count(name: string, passed: boolean): void {
  counts[passed ? 'passed' : 'failed'] += 1;
  if (!passed) failedSteps.push(name);
}

function heading(name: string): void {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
}

function run(command: string[], env: Step['env'] = {}): boolean {
  const [program = '', ...args] = command;
  const result = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (result.error) console.error(result.error.message);
  return result.status === 0;
}

function npmStep(script: string, name = script): Step {
  return { name, command: ['npm', 'run', '--silent', script] };
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
function checkSteps(): { steps: Step[]; note: string } {
  const article = process.env.ARTICLE ?? '../shared/source/article.txt';
  const check = npmStep('check');
  const against = (story: string, source: string): Step => ({
    name: `check ${story} against its article`,
    command: [...check.command, '--', join('data', story), '--source', source],
  });
  // What is invented has its article beside it.
  const steps = [
    check,
    ...globSync('data/*/article.txt').map((path) => against(basename(dirname(path)), path)),
  ];
  // A site without this story has its articles elsewhere, if anywhere.
  const story = 'karabakh-2020';
  if (!existsSync(join('data', story))) return { steps, note: '' };
  if (process.env.ARTICLE !== undefined || existsSync(article))
    return { steps: [...steps, against(story, article)], note: '' };
  const note =
    `The article's text is not here (${article}, or another path in ARTICLE):` +
    '\nquotes are checked within the data only, not against the article.\n';
  return { steps, note };
}

/** A run of some of Vitest's projects; its tests are counted by {@link countVitest}. */
function vitestStep(name: string, projects: readonly string[], env: Step['env'] = {}): Step {
  return {
    name,
    command: ['npx', '--no-install', 'vitest', 'run', ...projects.flatMap((p) => ['--project', p])],
    env: { ...env, COUNTS_FILE: join(resultsFolder, `${name}.json`) },
  };
}

function countVitest({ name }: Step, passed: boolean): void {
  const file = join(resultsFolder, `${name}.json`);
  const result = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as VitestResult)
    : undefined;
  const tests = result?.counts ?? { passed: 0, failed: 0, skipped: 0 };
  counts.passed += tests.passed;
  counts.failed += tests.failed;
  counts.skipped += tests.skipped;
  if (tests.failed > 0) failedSteps.push(name);
  // It may also fail without a failed test: a crash, or no test found at all.
  else if (!passed) count(name, false);
  if (!result) return;
  times.push({ name: `${name}: before the first test`, seconds: result.times.preparing });
  times.push(...result.times.projects.map((time) => ({ ...time, name: `${name}: ${time.name}` })));
  slowest.push(...result.times.slowest);
}

/** Runs what needs no browser; says what was built. */
async function sideBySide(): Promise<Set<string>> {
  const unit = vitestStep('vitest without a browser', ['unit', 'replacing', 'language', 'tooling']);
  const checks = checkSteps();
  const passed = new Set<string>();
  const ended = (outcome: Outcome): void => {
    heading(outcome.name);
    console.log((outcome.name === 'check' ? checks.note : '') + outcome.output.trimEnd());
    if (outcome.name === unit.name) {
      countVitest(unit, outcome.passed);
      return;
    }
    count(outcome.name, outcome.passed);
    times.push(outcome);
    if (outcome.passed) passed.add(outcome.name);
  };
  // The longest first, so that none is left alone at the end.
  const steps = [npmStep('lint', 'eslint'), unit, npmStep('build'), npmStep('build:lib')].concat(
    npmStep('types'),
    npmStep('format:check', 'prettier'),
    ...checks.steps,
  );
  await runSteps(steps, 2, ended);
  return passed;
}

/** Leaves out projects that could not run at all: the reason is counted as a failure already. */
function browserProjects(browser: string | undefined, built: ReadonlySet<string>): void {
  // By itself: its browser would stay open, and draw, beside those of the others.
  if (browser !== undefined) runVitest(vitestStep('vitest in a browser', ['browser']));
  const projects = browser !== undefined && built.has('build') ? ['site'] : [];
  if (browser !== undefined && built.has('build:lib')) projects.push('package');
  // They build a site of their own, which fails as this one did.
  if (built.has('build')) projects.push('engines');
  if (projects.length === 0) return;
  runVitest(
    vitestStep('vitest', projects, { SITE_BUILT: '1', LIB_BUILT: '1', ENGINES_FILE: enginesFile }),
  );
}

function runVitest(step: Step): void {
  heading(step.name);
  countVitest(step, run([...step.command], step.env));
}

const browser = browserStep();
const missingEngines = enginesStep();
if (browser !== undefined) {
  // By now Debian's list of packages is there.
  installShell();
  console.log(`Pages are tested in ${findPageBrowser()}.`);
}
browserProjects(browser, await sideBySide());
const enginesRun = existsSync(enginesFile)
  ? readFileSync(enginesFile, 'utf8').trim().split('\n')
  : [];
rmSync(resultsFolder, { recursive: true });

heading('times, in minutes and seconds');
console.log(timesLines(times).join('\n'));
console.log(`\nThe slowest tests:\n${timesLines(slowest).slice(0, 8).join('\n')}`);
heading('what the tests do not hold: test/known.md');
console.log(
  readFileSync('test/known.md', 'utf8')
    .replace(/^# .*\n+/, '')
    .trim(),
);
console.log(`\nIn all: ${minutes((performance.now() - started) / 1000)}`);
for (const line of leftOutLines(testsLeftOut())) console.log(line);
console.log(failedSteps.length > 0 ? `\nFailed: ${failedSteps.join(', ')}` : '');
for (const line of engineLines(askedEngines(), enginesRun, missingEngines)) console.log(line);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;
