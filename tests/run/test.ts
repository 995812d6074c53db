/** npm test: type check, tests without a browser, both production builds, and the journeys in both real browsers. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../browser/find.ts';
import { builtExtension } from './build.ts';
import { runTool } from './check.ts';

const folder = mkdtempSync(join(tmpdir(), 'pressmark-tests-'));
const reports: string[] = [];

/** Runs the tests of a configuration; true where all passed. */
function vitest(config: string): boolean {
  const report = join(folder, `${reports.length}.json`);
  reports.push(report);
  return runTool('vitest', ['run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]) === 0;
}

function counts(): { passed: number; failed: number } {
  const totals = { passed: 0, failed: 0 };
  for (const report of reports) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    totals.passed += numPassedTests;
    totals.failed += numFailedTests;
  }
  return totals;
}

try {
  if (runTool('tsc', ['--noEmit']) !== 0) process.exit(1);
  for (const browser of ['chromium', 'firefox'] as const) {
    findBrowser(browser);
    builtExtension(browser);
  }
  const green = [vitest('tests/vitest.config.ts'), vitest('tests/browser/vitest.config.ts')].every(Boolean);
  const { passed, failed } = counts();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = green ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
