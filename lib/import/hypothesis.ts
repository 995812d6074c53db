/** The JSON export of the Hypothesis client, and the answers of its API (`rows`), which hold the same annotations. */
import { Gathering } from './gathering';
import { listedItems, recordsOf, textOf, textsOf } from './json-list';
import type { ImportSource } from './source';

export const hypothesis: ImportSource = {
  id: 'hypothesis',
  label: 'importSourceHypothesis',
  detect: (_, text) => /^\uFEFF?\s*\{/.test(text) && (/"export_userid"|"client_version"/.test(text) || /"rows"\s*:\s*\[\s*\{[^]{0,5000}"target"/.test(text)),
  async *read(files, tools) {
    const gathering = new Gathering(tools, 'hypothesis');
    for (const { text } of files) {
      for await (const { line, item } of listedItems(text, ['annotations', 'rows'], gathering)) {
        const [target] = recordsOf(item.target);
        const [document] = recordsOf(item.document);
        const created = textOf(item, 'created');
        const article = gathering.article({
          line,
          url: textOf(item, 'uri') || textOf(target ?? {}, 'source'),
          title: textsOf(document?.title)[0],
          savedAt: created,
        });
        if (!article) continue;
        const quote = recordsOf(target?.selector).find(({ type }) => type === 'TextQuoteSelector') ?? {};
        const note = textOf(item, 'text');
        const tags = textsOf(item.tags);
        // A note on the page, or an answer to another note, marks no words.
        if (!target?.selector || textsOf(item.references).length > 0) {
          gathering.addNote(article, note);
          article.tags = [...new Set([...article.tags, ...tags])];
          continue;
        }
        gathering.mark(article, {
          line,
          exact: textOf(quote, 'exact'),
          prefix: textOf(quote, 'prefix'),
          suffix: textOf(quote, 'suffix'),
          note,
          tags,
          created,
          modified: textOf(item, 'updated'),
          extra: { hypothesis: { id: textOf(item, 'id'), user: textOf(item, 'user'), group: textOf(item, 'group') } },
        });
      }
    }
    yield* gathering.parts();
  },
};
