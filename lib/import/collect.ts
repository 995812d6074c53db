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

/** Puts the items of a part behind those of a whole; one by one, since a call takes no hundred thousand arguments. */
export function addContents(whole: LibraryContents, part: Partial<LibraryContents>): void {
  for (const [name, items] of Object.entries(part)) {
    const list: unknown[] = whole[name as keyof LibraryContents];
    for (const item of items) list.push(item);
  }
}

export async function collect(parts: AsyncIterable<ImportPart>): Promise<ImportResult> {
  const result: ImportResult = { contents: noContents(), problems: [] };
  for await (const { contents, problem, settings } of parts) {
    addContents(result.contents, contents ?? {});
    if (problem) result.problems.push(problem);
    if (settings) result.settings = settings;
  }
  return result;
}
