/** For the tests of sources: reads files of another program with fixed clock and ids, and says briefly what came in. */
import { collect, type ImportFile, type ImportResult, importSources, type ImportTools, sourceOfFiles } from '@/lib/import';

export const now = '2026-05-01T00:00:00.000Z';

export function tools(): ImportTools {
  let next = 0;
  return {
    now,
    newId: () => `urn:uuid:00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`,
    subtle: crypto.subtle,
    sanitize: (html) => html,
    readHtml: (html) => {
      const text = new DOMParser().parseFromString(html, 'text/html').body.textContent!.trim();
      return { html, text, blocks: [{ kind: 'paragraph', text, start: 0, end: text.length }], wordCount: text.split(/\s+/).length };
    },
  };
}

export const asFile = (name: string, text: string): ImportFile => ({ name, text });

/** As the library does it: the first source that knows a file reads them all. */
export async function importFiles(...files: ImportFile[]): Promise<ImportResult & { source: string }> {
  const source = sourceOfFiles(files);
  return { source: source.id, ...(await collect(source.read(files, tools()))) };
}

/** By one source, whether or not it recognises the file. */
export function importBy(id: string, text: string): Promise<ImportResult> {
  return collect(importSources.find((source) => source.id === id)!.read([asFile('file', text)], tools()));
}

/** What a reader would look for in each article. */
export const brief = ({ contents }: ImportResult) =>
  contents.articles.map(({ url, metadata, savedAt, tags, note, readAt }) => ({ url, title: metadata.title.value, savedAt, tags, note, read: readAt !== null }));

export const marksOf = ({ contents }: ImportResult) =>
  contents.annotations.map(({ selectors, note, tags, color, created }) => ({ exact: selectors.quote.exact, note, tags, color, created }));

export const problemsOf = ({ problems }: ImportResult) => problems.map(({ line, key }) => [line, key]);
