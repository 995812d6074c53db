/** Loads the extension's own modules into Node, through the same bundler that builds them. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The exports of a module of this project, named from its root ("lib/export/index.ts"). */
export async function load<T>(module: string): Promise<T> {
  const { module: exports } = await runnerImport<T>(`${root}${module}`, {
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
  });
  return exports;
}
