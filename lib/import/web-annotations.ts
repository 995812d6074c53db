/**
 * W3C Web Annotations in JSON-LD: a collection, a page of one, a list, or a single
 * annotation; ours among them. Terms are taken as the W3C context names them.
 */
import { UnknownFileError } from '@/lib/errors';
import { type Entry, Gathering } from './gathering';
import { recordsOf, textOf, textsOf } from './json-list';
import type { ImportSource } from './source';

const colors = new Set(['yellow', 'green', 'blue', 'pink', 'orange']);

const MAX_DEPTH = 6;

/** The annotations in a value, wherever collections and pages keep them. */
function annotationsIn(value: unknown, depth = 0): Record<string, unknown>[] {
  if (depth > MAX_DEPTH) return [];
  return recordsOf(value).flatMap((item) => {
    const types = textsOf(item.type ?? item['@type']);
    if (types.includes('Annotation') || types.includes('oa:Annotation')) return [item];
    return ['items', 'first', '@graph', 'annotations'].flatMap((name) => annotationsIn(item[name], depth + 1));
  });
}

/** Bodies as texts: a plain string, or a TextualBody with its purpose. */
function bodiesOf(item: Record<string, unknown>, purposes: string[]): string[] {
  const plain = purposes.includes('commenting') ? [...textsOf(item.body).filter((text) => !/^\w+:\S+$/.test(text)), ...textsOf(item.bodyValue)] : [];
  const fallback = textsOf(item.motivation)[0] ?? 'commenting';
  const textual = recordsOf(item.body).filter((body) => purposes.includes(textOf(body, 'purpose') || (fallback === 'tagging' ? 'tagging' : 'commenting')));
  return [...plain, ...textual.map((body) => textOf(body, 'value'))];
}

/** The lines on which ids stand, the first of each; for a text that is JSON. */
function linesOfIds(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  let line = 1;
  let from = 0;
  for (const match of text.matchAll(/"@?id"\s*:\s*("(?:[^"\\]|\\.)*")/g)) {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    const id: string = JSON.parse(match[1]!);
    if (!lines.has(id)) lines.set(id, line);
  }
  return lines;
}

function gather(gathering: Gathering, item: Record<string, unknown>, line: number | null): void {
  const target = recordsOf(item.target)[0] ?? {};
  const source = recordsOf(target.source)[0];
  const url = textsOf(item.target)[0] ?? (source ? textOf(source, 'id', '@id') : textOf(target, 'source', 'id'));
  const created = textOf(item, 'created');
  const entry: Entry = { line, url, savedAt: created };
  const article = gathering.article(entry);
  if (!article) return;
  const selectors = recordsOf(target.selector);
  // A range of a container is refined by the words within it.
  const quote = [...selectors, ...selectors.flatMap(({ refinedBy }) => recordsOf(refinedBy))].find(({ type }) => type === 'TextQuoteSelector');
  const note = bodiesOf(item, ['commenting', 'describing', 'replying', 'questioning', 'assessing']).join('\n\n');
  const tags = bodiesOf(item, ['tagging', 'classifying']);
  if (selectors.length === 0) {
    gathering.addNote(article, note);
    article.tags = [...new Set([...article.tags, ...tags])];
    return;
  }
  const color = textOf(item, 'pm:color');
  const speaker = bodiesOf(item, ['identifying'])[0];
  gathering.mark(article, {
    line,
    exact: textOf(quote ?? {}, 'exact'),
    prefix: textOf(quote ?? {}, 'prefix'),
    suffix: textOf(quote ?? {}, 'suffix'),
    note: [note, speaker && `— ${speaker}`].filter(Boolean).join('\n\n'),
    tags,
    color: colors.has(color) ? (color as 'yellow') : undefined,
    created,
    modified: textOf(item, 'modified'),
    extra: { source: { id: textOf(item, 'id', '@id') } },
  });
}

export const webAnnotations: ImportSource = {
  id: 'w3c',
  label: 'importSourceW3c',
  detect: (name, text) => /^\uFEFF?\s*[[{]/.test(text) && (/anno\.jsonld/.test(text) || (name.endsWith('.jsonld') && /"Annotation/.test(text))),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'w3c');
    for (const { text } of files) {
      let value: unknown;
      try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch (cause) {
        throw new UnknownFileError([], { cause });
      }
      const lines = linesOfIds(text);
      for (const item of annotationsIn(value)) gather(gathering, item, lines.get(textOf(item, 'id', '@id')) ?? null);
    }
    yield* gathering.parts();
  },
};
