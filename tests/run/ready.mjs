/**
 * First step of every npm script: makes a bare clone ready, then runs the named
 * script of this folder with the Node that the project brings (the machine's own
 * may be too old for it). Plain JavaScript that any Node since 18 can run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');
const [script, ...args] = process.argv.slice(2);
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, WXT_SKIP_TELEMETRY: '1' };

function run(command, commandArgs, options = {}) {
  const { status, error } = spawnSync(command, commandArgs, { cwd: root, env, stdio: ['ignore', 2, 2], ...options });
  if (error) throw error;
  return status ?? 1;
}

/** True where the installed packages are older than the lock file, or missing. */
function packagesAreStale() {
  const installed = join(root, 'node_modules/.package-lock.json');
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}

if (packagesAreStale()) {
  console.error('Installing packages …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The packages could not be installed: see the lines above. With a connection to the npm registry, run the same command again.');
    process.exit(status);
  }
}
if (!existsSync(join(root, '.wxt/tsconfig.json'))) {
  const status = run(join(bin, 'wxt'), ['prepare']);
  if (status !== 0) process.exit(status);
}
process.exit(run(join(bin, 'node'), [join(root, 'tests/run', script), ...args], { stdio: 'inherit', cwd: process.cwd() }));
