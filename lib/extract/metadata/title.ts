/** The headline as printed, without the name of the site or section that templates add to it. */
import type { Candidate, Field } from '@/lib/model';
import { titleOf } from '../dom';
import { bare } from '../visible/letters';
import type { Line } from '../visible/lines';
import { fieldOf } from './choose';
import { plainText } from '../plain';
import { printedHeadline } from './printed-headline';
import { headlineOf } from './site-suffix';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

/** The shortest text of a heading that is taken for a headline by its rank alone. */
const SHORTEST = 20;

/** The headline of the article's data, where the window's title says the same and nothing says what is printed. */
function againstPrint(shown: Candidate<string>[], graph: Candidate<string>[], stated: Candidate<string>[], element: Candidate<string>[]): Candidate<string> | null {
  const [printed] = shown;
  const [data] = stated.filter(({ origin }) => origin === 'json-ld');
  if (!printed || !data || bare(data.value) !== bare(element[0]?.value ?? '')) return null;
  return [...graph, ...stated, ...element].some(({ value }) => bare(value).includes(bare(printed.value))) ? null : data;
}

/** What the head states is only what the page prints, cut short, or with the site's furniture behind it. */
function isPrintDressed({ text, line }: { text: string; line: Line }, stated: string): boolean {
  const [print, other] = [bare(text), bare(stated)];
  return (line.level === 1 && print.startsWith(`${other} `)) || (other.startsWith(`${print} `) && /^\s*[|»·•–—-]/.test(stated.slice(text.length)));
}

/** `siteNames` are all names that the page gives its site. */
export function readTitle({ document, url, meta, ld, items, lines, layout }: Sources, siteNames: string[]): Field<string> {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const sites = [...siteNames, host, ...host.split('.').slice(0, -1)].filter((name) => name.length > 2 || /[^\u0000-\u024f]/.test(name));
  const headings = lines.filter(({ level, text }) => level > 0 && text.length > 8).map(({ text }) => bare(text));
  const clean = (candidate: Candidate<string>): Candidate<string> => ({ ...candidate, value: headlineOf(candidate.value, sites, headings) });

  const own = plainText(titleOf(document));
  const graph = fromMeta(meta, 'og:title', 'twitter:title').map(clean);
  const stated = [
    ...fromLd(ld.article, 'headline', 'name'),
    ...fromItems(items, /^headline$/),
    ...fromMeta(meta, 'parsely-title', 'dc.title', 'citation_title', 'sailthru.title', 'title'),
  ].map(clean);
  const element: Candidate<string>[] = own ? [clean({ value: own, origin: 'title-element' })] : [];

  const printed = printedHeadline(lines, layout, [...graph, ...stated, ...element].map(({ value }) => value));
  const shown: Candidate<string>[] = printed ? [{ value: printed.text, origin: 'heading', detail: printed.line.element.localName }] : [];
  const others: Candidate<string>[] = lines
    .filter((line) => line.level === 1 && line !== printed?.line)
    .map(({ text }) => ({ value: text, origin: 'heading', detail: 'h1' }));

  // Two sources that agree against the print: a headline changed by a test or a ticker.
  const social = graph[0]?.detail === 'og:title' ? graph[0] : null;
  const says = (value: string) => social !== null && bare(social.value) === bare(value);
  const isSaid = (value: string) => [...graph, ...stated, ...element].some((other) => bare(other.value) === bare(value));
  const agreed = (stated[0] && says(stated[0].value)) || (printed && !isSaid(printed.text) && others.some(({ value }) => value.length >= SHORTEST && says(value))) ? social : null;
  const against = agreed ?? againstPrint(shown, graph, stated, element);
  const confirmed = printed && against && isPrintDressed(printed, against.value) ? null : against;
  // Without any other word for it, the page's only heading of the first rank.
  const only = others.length === 1 && others[0]!.value.length >= SHORTEST ? others[0] : null;
  const chosen = (confirmed && shown[0] && bare(confirmed.value) !== bare(shown[0].value) ? confirmed : null) ?? shown[0] ?? graph[0] ?? stated[0] ?? only ?? element[0] ?? others[0];
  return fieldOf([...shown, ...graph, ...stated, ...element, ...others], chosen);
}
