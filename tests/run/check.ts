/** npm run check: the type check and every test that needs no browser. Arguments go to vitest. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './modules.ts';

/** Runs one command of the project's packages; its exit code. */
export function runTool(name: string, args: string[]): number {
  return spawnSync(join(root, 'node_modules/.bin', name), args, { cwd: root, stdio: 'inherit' }).status ?? 1;
}

/** The benches are checked where their own packages, which a clone comes without, have been installed. */
const projects = () => ['.', ...(existsSync(join(root, 'tests/bench/node_modules')) ? ['tests/bench'] : [])];

/** Exit code of the type check, or else of the tests. */
export function check(vitestArgs: string[] = []): number {
  const failed = projects().find((project) => runTool('tsc', ['--noEmit', '-p', project]) !== 0);
  return failed ? 1 : runTool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...vitestArgs]);
}

if (import.meta.main) process.exit(check(process.argv.slice(2)));
