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
      let from = 0;
      let line = 1;
      for (const item of annotationsIn(value)) {
        // Annotations are met in the order of the file, and their ids say where.
        const at = text.indexOf(JSON.stringify(textOf(item, 'id', '@id')), from);
        if (at > from) {
          line += text.slice(from, at).split('\n').length - 1;
          from = at;
        }
        gather(gathering, item, at >= 0 ? line : null);
      }
    }
    yield* gathering.parts();
  },
};
