/** npm run check: the type check and every test that needs no browser. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './modules.ts';

/** Runs one command of the project's packages; its exit code. */
export function runTool(name: string, args: string[]): number {
  return spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** Exit code of the type check, or else of the tests. */
export function check(vitestArgs: string[] = []): number {
  return runTool('tsc', ['--noEmit']) || runTool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...vitestArgs]);
}

if (import.meta.main) process.exit(check(process.argv.slice(2)));
