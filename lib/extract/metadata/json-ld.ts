/**
 * What a page says of itself in JSON-LD (schema.org): the one node that is this
 * article, its references resolved. Hostile input: bounded in depth and number.
 */
import { titleOf } from '../dom';
import { parseLenientJson } from './lenient-json';
import { plainText } from '../plain';

export type LdNode = Record<string, unknown>;

export interface LdGraph {
  /** The node of this article; null where none is. */
  article: LdNode | null;
  /** The node of the page itself (`WebPage`), for what the article's node lacks. */
  page: LdNode | null;
  /** Names of the site: `WebSite` first, then the publisher. */
  siteNames: string[];
  /** A referenced node in full. */
  resolve(value: unknown): unknown;
}

const MOST_NODES = 2_000;
/** Lists and nodes within each other. */
const DEEPEST = 16;
const ARTICLE = /^(?:\w*Article|\w*BlogPosting|Report|Review\w*|\w*Review|Recipe|HowTo|FAQPage|Column|AnalysisNewsArticle|OpinionNewsArticle|DiscussionForumPosting|SocialMediaPosting|CreativeWork|Game|NewsArticle|MedicalWebPage|PodcastEpisode|VideoObject|NewsMediaObject)$/;
const PAGE = /^(?:WebPage|ItemPage|AboutPage|ProfilePage|CollectionPage)$/;
/** Below these stand other works than this one. */
const OTHER_WORKS = new Set(['itemListElement', 'hasPart', 'mentions', 'comment', 'review', 'relatedLink', 'citation', 'about', 'associatedMedia', 'video', 'image', 'author', 'publisher', 'isPartOf', 'liveBlogUpdate', 'blogPost', 'potentialAction', 'subjectOf', 'workExample']);

const isNode = (value: unknown): value is LdNode => typeof value === 'object' && value !== null && !Array.isArray(value);
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
export const typesOf = (node: LdNode): string[] =>
  listOf(node['@type']).filter((type) => typeof type === 'string').map((type) => (type as string).replace(/^.*[/#:]/, ''));

/** The first text in a value: a string, a list of them, or a node's `@value` or `name`. */
export function textOf(value: unknown, depth = 0): string | null {
  if (depth > DEEPEST) return null;
  for (const one of listOf(value)) {
    if (typeof one === 'string' || typeof one === 'number') {
      const text = plainText(String(one));
      if (text) return text;
    } else if (isNode(one)) {
      const text: string | null = textOf(one['@value'] ?? one.name, depth + 1);
      if (text) return text;
    }
  }
  return null;
}

interface Found {
  node: LdNode;
  /** Under another node's property that names other works. */
  nested: boolean;
}

function collect(roots: unknown[]): Found[] {
  const found: Found[] = [];
  const visit = (value: unknown, nested: boolean, depth: number) => {
    if (depth > DEEPEST || found.length >= MOST_NODES) return;
    if (Array.isArray(value)) for (const one of value) visit(one, nested, depth + 1);
    else if (isNode(value)) {
      if (value['@type'] || value['@id']) found.push({ node: value, nested });
      for (const [key, child] of Object.entries(value)) if (typeof child === 'object') visit(child, nested || OTHER_WORKS.has(key), depth + 1);
    }
  };
  for (const root of roots) visit(root, false, 0);
  return found;
}

/** How well a node fits the page: news before other works, complete before bare, of this address before of others. */
function fitness({ node, nested }: Found, title: string, path: string): number {
  const types = typesOf(node);
  let score = types.some((type) => /Article|BlogPosting|Report/.test(type)) ? 4 : types.some((type) => /VideoObject|CreativeWork|PodcastEpisode/.test(type)) ? 0 : 2;
  if (nested) score -= 4;
  for (const key of ['headline', 'datePublished', 'author', 'articleBody']) if (node[key]) score += 1;
  const headline = textOf(node.headline ?? node.name)?.toLowerCase();
  if (headline && title && (title.includes(headline) || headline.includes(title))) score += 3;
  const addresses = [node.url, node['@id'], textOf(node.mainEntityOfPage), isNode(node.mainEntityOfPage) ? node.mainEntityOfPage['@id'] : null];
  if (path.length > 1 && addresses.some((address) => typeof address === 'string' && address.split(/[?#]/)[0]!.endsWith(path))) score += 3;
  return score;
}

/** Reads all JSON-LD of a document. `title` is the page's own `<title>`, which tells its article from others. */
export function readJsonLd(document: Document, url: string): LdGraph {
  const roots: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const value = parseLenientJson(script.textContent ?? '');
    if (value !== undefined) roots.push(value);
  }
  const found = collect(roots);
  const byId = new Map<string, LdNode>();
  for (const { node } of found) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) byId.set(id, node);
  }
  const resolve = (value: unknown) => (isNode(value) && typeof value['@id'] === 'string' ? (byId.get(value['@id']) ?? value) : value);

  const title = plainText(titleOf(document)).toLowerCase();
  const path = URL.parse(url)?.pathname.replace(/\/$/, '') ?? '';
  const works = found
    .filter(({ node }) => typesOf(node).some((type) => ARTICLE.test(type)))
    .map((one) => ({ ...one, score: fitness(one, title, path) }))
    .sort((a, b) => b.score - a.score);
  const best = works[0];
  const page = found.find(({ node, nested }) => !nested && typesOf(node).some((type) => PAGE.test(type)))?.node ?? null;
  const article = best && best.score >= 1 ? best.node : null;
  const sites = found.filter(({ node }) => typesOf(node).includes('WebSite')).map(({ node }) => textOf(node.name));
  const publisher = resolve(listOf(article?.publisher ?? page?.publisher)[0]);
  // Who publishes himself names no site by it.
  const published = isNode(publisher) && typesOf(publisher).includes('Person') ? null : textOf(publisher);
  return { article, page, siteNames: [...sites, published].filter((name) => name !== null), resolve };
}
