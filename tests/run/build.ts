/** Builds the extension for both browsers into .output/, when its sources are newer than what is there. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './modules.ts';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json', 'package.json'];

function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Folder of the built extension for a browser, built if it is missing or stale. */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(root, '.output', `${target}-mv3`);
  const manifest = join(folder, 'manifest.json');
  const changed = Math.max(...SOURCES.map((name) => newest(join(root, name))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return folder;
  console.error(`Building for ${browser} …`);
  const { status } = spawnSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', target], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`The build for ${browser} failed: see the lines above.`);
  return folder;
}

if (import.meta.main) for (const browser of ['chromium', 'firefox'] as const) console.log(builtExtension(browser));
