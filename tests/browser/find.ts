/** Finds a real browser on this machine, or installs it from the system's packages where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Record<BrowserName, { commands: string[]; variable: string; debian: string }> = {
  chromium: { commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'], variable: 'PRESSMARK_CHROMIUM', debian: 'chromium' },
  firefox: { commands: ['firefox-esr', 'firefox'], variable: 'PRESSMARK_FIREFOX', debian: 'firefox-esr' },
};

function onPath(command: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, command);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {}
  }
  return null;
}

/** The browser's executable. Throws one clear line where there is none and none can be installed. */
export function findBrowser(name: BrowserName): string {
  const { commands, variable, debian } = NAMES[name];
  const named = process.env[variable];
  if (named) return named;
  const look = () => commands.map(onPath).find((file) => file !== null) ?? null;
  const found = look();
  if (found) return found;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    console.error(`Installing ${debian} from the system's packages …`);
    const options = { stdio: ['ignore', 2, 2] as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options as never);
    spawnSync('apt-get', ['install', '-y', '-qq', debian], options as never);
    const installed = look();
    if (installed) return installed;
  }
  throw new Error(`No ${name} found. Install it (on Debian or Ubuntu: sudo apt-get install ${debian}), or name its executable in ${variable}.`);
}
