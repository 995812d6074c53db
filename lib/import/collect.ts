/** The parts of an import together in memory: for files that are small, and for tests. */
import type { LibraryContents } from '@/lib/model';
import type { Problem } from './problem';
import type { ImportPart } from './source';

export interface ImportResult {
  contents: LibraryContents;
  problems: Problem[];
  settings?: Record<string, unknown>;
}

export function noContents(): LibraryContents {
  return { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };
}

export async function collect(parts: AsyncIterable<ImportPart>): Promise<ImportResult> {
  const result: ImportResult = { contents: noContents(), problems: [] };
  const lists = result.contents as unknown as Record<string, unknown[]>;
  for await (const { contents, problem, settings } of parts) {
    for (const [name, items] of Object.entries(contents ?? {})) lists[name]!.push(...items);
    if (problem) result.problems.push(problem);
    if (settings) result.settings = settings;
  }
  return result;
}
