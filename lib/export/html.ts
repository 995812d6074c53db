/**
 * A library as one HTML page that needs nothing else: its own style, the images
 * that are kept, nothing fetched, nothing run (its own content security policy says so). Text of pages
 * and of the reader is escaped; kept bodies pass the sanitiser again.
 */
import { toBase64, withSources } from '@/lib/images';
import type { StoredImage } from '@/lib/model';
import { escapeHtml } from './escape-html';
import type { ExportFormat, ExportOptions } from './format';
import { htmlStyle } from './html-style';
import { type ShownArticle, shownArticles, speakerOf } from './shown';
import type { ExportSource, Stream } from './source';
import { textFragmentLink } from './text-fragment';

type Word = ExportOptions['message'];

/** A link only where it leads to a page; a file may hold any address. */
const link = (url: string, text: string) =>
  /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(text)}</a>` : escapeHtml(text);

/** Lines of a text as the reader set them. */
const lines = (text: string) => `<p class="note" dir="auto">${escapeHtml(text)}</p>`;

const fact = (term: string, value: string) => (value ? `<dt>${escapeHtml(term)}</dt><dd>${value}</dd>` : '');

function facts({ article, values, url }: ShownArticle, word: Word): string {
  const authors = (values.authors ?? []).map(({ name }) => `<bdi>${escapeHtml(name)}</bdi>`).join(', ');
  return `<dl>${[
    fact(word('exportAuthors'), authors),
    fact(word('exportPublished'), escapeHtml(values.published?.iso.replace('T', ' ') ?? '')),
    fact(word('exportSite'), escapeHtml(values.siteName ?? '')),
    fact(word('exportAddress'), link(url, url)),
    fact(word('exportSaved'), escapeHtml(article.savedAt.slice(0, 10))),
    fact(word('exportTags'), escapeHtml(article.tags.join(', '))),
  ].join('')}</dl>`;
}

function figure(className: string, url: string, exact: string, caption: string): string {
  const cite = /^https?:/i.test(url) ? ` cite="${escapeHtml(url)}"` : '';
  return `<figure class="${className}"><blockquote${cite}><p dir="auto">${escapeHtml(exact)}</p></blockquote>${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;
}

function marks({ url, quotations, annotations }: ShownArticle, word: Word): string {
  const said = quotations.map((quotation) => {
    const who = [speakerOf(quotation), quotation.role].filter(Boolean).join(', ');
    return figure('quotation', textFragmentLink(url, quotation.selectors.quote), quotation.text, who && `<bdi>${escapeHtml(who)}</bdi>`);
  });
  const made = annotations.map(({ selectors, note, tags, color }) => {
    const text = [note && lines(note), tags.length > 0 && `<p>${escapeHtml(tags.join(', '))}</p>`].filter(Boolean).join('');
    return figure(`mark ${color}`, textFragmentLink(url, selectors.quote), selectors.quote.exact, text);
  });
  const section = (heading: string, figures: string[]) => (figures.length > 0 ? `<h3>${escapeHtml(word(heading))}</h3>${figures.join('\n')}` : '');
  return section('exportQuotations', said) + section('exportNotes', made);
}

/** From the addresses of kept images to their bytes as an address. Both parts are of few characters, none of them markup. */
async function dataAddresses(images: Stream<StoredImage>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { address, type, bytes } of images) found.set(address, `data:${type};base64,${toBase64(bytes)}`);
  return found;
}

function articleHtml(shown: ShownArticle, images: Map<string, string>, number: number, { sanitize, message: word }: ExportOptions): string {
  const { article, title, values, version } = shown;
  const language = values.language && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(values.language) ? ` lang="${values.language}"` : '';
  const body = version?.html ? `<details><summary>${escapeHtml(word('exportText'))}</summary><div class="text"${language} dir="${article.dir}">${withSources(sanitize(version.html), (address) => images.get(address) ?? null)}</div></details>` : '';
  return `<article aria-labelledby="article-${number}">
<h2 id="article-${number}"${language} dir="auto">${escapeHtml(title)}</h2>
${facts(shown, word)}
${article.note ? lines(article.note) : ''}
${marks(shown, word)}
${body}
</article>
`;
}

async function* render(source: ExportSource, options: ExportOptions): AsyncGenerator<string> {
  const { message: word, locale, subtle, exportedAt } = options;
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(htmlStyle)));
  const policy = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...hash))}'; img-src data:; base-uri 'none'; form-action 'none'`;
  const title = `${word('extensionName')}, ${exportedAt.slice(0, 10)}`;
  yield `<!DOCTYPE html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
`;
  let number = 0;
  for await (const shown of shownArticles(source, { texts: true })) {
    number += 1;
    yield articleHtml(shown, await dataAddresses(source.images(shown.article.id)), number, options);
  }
  yield '</main>\n</body>\n</html>\n';
}

export const html: ExportFormat = { id: 'html', label: 'exportFormatHtml', extension: 'html', mime: 'text/html', backup: false, render };
