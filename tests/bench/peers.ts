/** Programs that are only compared with have a package.json of their own here; this puts them in place before they are used. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/modules.ts';

const folder = join(root, 'tests/bench');

/** Installs the benches' packages where one of those named is not there yet. */
export function needPeers(names: string[]): void {
  if (names.every((name) => existsSync(join(folder, 'node_modules', name)))) return;
  console.error('Installing the programs to compare with …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The programs to compare with could not be installed: see the lines above.');
}
