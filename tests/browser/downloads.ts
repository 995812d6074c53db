/** Files that a browser downloads, awaited. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

const UNFINISHED = /\.(?:part|crdownload|tmp)$|^\.|^[0-9a-f-]{36}$/;

/** The first finished file in a folder whose name is not among those known. */
function newFile(folder: string, known: Set<string>): string | null {
  const names = readdirSync(folder);
  if (names.some((name) => UNFINISHED.test(name))) return null;
  return names.find((name) => !known.has(name) && (statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0) > 0) ?? null;
}

/** Does what starts a download and waits for its file; the file's name and text. The file goes, since the next may have its name. */
export async function downloaded(folder: string, start: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  let watcher: ReturnType<typeof watch> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const finished = new Promise<string>((resolve, reject) => {
    const look = () => {
      const name = existsSync(folder) ? newFile(folder, known) : null;
      if (name) resolve(name);
    };
    watcher = watch(folder, look);
    timer = setTimeout(() => reject(new Error(`no file was downloaded; there are ${readdirSync(folder).join(', ') || 'none'}`)), 20_000);
  });
  try {
    await start();
    const name = await finished;
    const text = readFileSync(join(folder, name), 'utf8');
    rmSync(join(folder, name));
    return { name, text };
  } finally {
    watcher?.close();
    clearTimeout(timer);
  }
}
