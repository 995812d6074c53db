/**
 * The document as a reader meets it from top to bottom: a list of lines, one for
 * each piece of text between block boundaries. One walk, no layout is asked for
 * and nothing is changed; what a page hides only by style sheet is still here.
 */
import { bodyOf, firstChildOf, isElement, isForm, nextSiblingOf } from '../dom';
import { collapse } from '../plain';

/** The text of one element in a line: style sheets may show a gap where the text has none. */
export interface Part {
  text: string;
  /** What the page's own mark around it says: "author", by a class name, `rel`, or the address of an author's page; or that it is a link to one of the site's sections. */
  mark: 'marked' | 'linked' | 'section' | null;
}

export interface Line {
  text: string;
  parts: Part[];
  /** The nearest element around all of the line. */
  element: Element;
  /** 1 to 6 in a heading, otherwise 0. */
  level: number;
  /** Characters inside links. */
  linked: number;
  /** Where a page keeps what is not the article, and the element that says so. */
  region: Region | null;
  zone: Element | null;
}

export type Region = 'nav' | 'header' | 'aside' | 'footer' | 'comments' | 'related' | 'caption' | 'banner';

type Place = Pick<Line, 'region' | 'zone'>;
const NOWHERE: Place = { region: null, zone: null };

const MOST_LINES = 6_000;
const DEEPEST = 200;

const words = (text: string) => new Set(text.split(' '));
const SKIPPED = words('script style noscript template svg math iframe object embed canvas audio video select option textarea button input head dialog map picture');
const BLOCKS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul br',
);
const REGIONS: Record<string, Region> = { nav: 'nav', aside: 'aside', footer: 'footer', figcaption: 'caption', header: 'header' };
/** Words of class and id, in lower case, that name such a region in the templates of most publishing systems. Drupal calls every article on its front page "node-promoted", Elementor each component "elementor-widget". */
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|comment-?(?:list|area|section|body|content)|disqus\w*|respond|kommentare?|commentaires?|comentarios?|reacties)(?:$|[\s_-])/;
const RELATED = /(?:^|[\s_-])(?:related\w*|recommend\w*|recirc\w*|more-?(?:stories|news|articles|from|on)\w*|most-?(?:read|popular|viewed)|popular\w*|trending\w*|teasers?|teaser-?\w*|read-?more|also-?read|see-?also|sidebar|(?<!elementor-)widget\w*|latest\w*|newsletter\w*|(?<!node-)promo\w*|outbrain|taboola|carousel|swiper\w*|slick-\w+|breaking\w*|ticker|upcoming|archives?|calendar|event-?list)(?:$|[\s_-])/;
/** Questions and tools laid over the page. A bare "cmp" is none: a common publishing system calls each component of a text so. */
const OVERLAY = /(?:^|[\s_-])(?:cookie\w*|consent\w*|gdpr|cmp(?:box|banner|modal)\w*|onetrust\w*|modal|popup|skiptranslate)(?:$|[\s_-])/;

/** Words of class names around who signs, in the languages that templates are written in. */
const AUTHOR = /(?:^|[\s_-])(?:post|article|entry|story|news|meta|field|name)?[_-]*(?:authors?|byline\w*|byl|autor(?:en|es|a|i|in|ka|zy)?|auteurs?|autore|author-?names?|authorname\w*|author[A-Z]\w*|author__\w+|author_\w+|authored\w*|authorline\w*|verfasser|redakteur|yazar\w*|writers?|written-?by|posted-?by|published-?by|submitted|createdby|created-?by|contributors?|reporter|fn|vcard|creator|signature|firma|skribent|journalist\w*|penulis|kirjoittaja\w*|tekij[aä]\w*|toimittaja\w*|forfatter\w*|szerz[oő]\w*|muhabir\w*|avtor\w*)(?:$|[\s_-])/;
/** Against an address in lower case. */
const AUTHOR_PAGE = /\/(?:authors?|autor(?:en|es|a|i|zy|ki)?|auteurs?|autore|autori|by|profile?s?|profil|contributors?|contributor|writers?|journalists?|journaliste?s?|editors?|redakteure?|redaktion|reporters?|staff|columnists?|correspondents?|columnistas?|firmas?|giornalisti|av|skribent(?:er)?|forfattere?|kirjoittajat?|toimittajat?|yazar(?:lar)?|muhabir(?:ler)?|avtor[iy]?|penulis|wartawan|jurnalis|tac-gia|szerzok?|novinari|dziennikarze|author_\w+|author-\w+|user|users)(?:\/|\?|\.|$)|[?&](?:author|autor|user)=/;
/** Against an address in lower case: a page that lists all articles of a kind. */
const SECTION_PAGE = /\/(?:categor(?:y|ies|ie|ia|ía|ias|ías)|kategori[eia]?|rubri(?:k|que|ek)|ressort|sections?)\//;
/** An element with more text than this is a box about somebody, or the whole page. */
const LONGEST_MARKED = 300;

/** Elements of a whole page: their class names tell of the template, not of a part. */
const isWhole = (name: string) => name === 'html' || name === 'body' || name === 'main' || name === 'article';

/** What a class attribute and id say: templates repeat the same few hundred times, so each is judged once. */
interface Marks {
  region: Region | null;
  author: boolean;
}

const UNMARKED: Marks = { region: null, author: false };
const judged = new Map<string, Marks>();
const MOST_JUDGED = 5_000;

function marksOf(element: Element): Marks {
  const text = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const known = judged.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const region = text.length < 4 ? null : lower.includes('breadcrumb') ? 'nav' : COMMENTS.test(lower) ? 'comments' : RELATED.test(lower) ? 'related' : OVERLAY.test(lower) ? 'banner' : null;
  const author = AUTHOR.test(element.getAttribute('class') ?? '');
  // "widget author": what is set apart there is who wrote.
  const marks: Marks = { region: author && region === 'related' && /(?:^|\s)(?:author|byline)(?:\s|$)/.test(lower) ? null : region, author };
  if (judged.size >= MOST_JUDGED) judged.clear();
  judged.set(text, marks);
  return marks;
}

function markOf(element: Element, name: string, marks: Marks): Part['mark'] {
  const rel = element.getAttribute('rel');
  if (rel !== null && /(?:^|\s)author(?:\s|$)/.test(rel)) return 'marked';
  if (rel !== null && /(?:^|\s)(?:category|tag)(?:\s|$)/.test(rel)) return 'section';
  const item = element.getAttribute('itemprop');
  if (item === 'author' || item === 'creator' || (marks.author && !isWhole(name) && (element.textContent?.length ?? 0) < LONGEST_MARKED)) return 'marked';
  if (name !== 'a') return null;
  const address = (element.getAttribute('href') ?? '').toLowerCase();
  return AUTHOR_PAGE.test(address) ? 'linked' : SECTION_PAGE.test(address) ? 'section' : null;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** The lines of a document's body. */
export function readLines(document: Document): Line[] {
  const lines: Line[] = [];
  let parts: Part[] = [];
  let text = '';
  let linked = 0;

  const flush = (element: Element, level: number, { region, zone }: Place) => {
    if (text.trim()) {
      const whole = collapse(text);
      if (whole) lines.push({ text: whole, parts: parts.length === 1 ? [{ text: whole, mark: parts[0]!.mark }] : parts.map((part) => ({ text: collapse(part.text), mark: part.mark })).filter((part) => part.text), element, level, linked, region, zone });
    }
    text = '';
    parts = [];
    linked = 0;
  };

  /** `block` is the nearest block element, whose line the inline content belongs to. */
  const visit = (parent: Element, block: Element, level: number, place: Place, link: boolean, mark: Part['mark'], depth: number) => {
    for (let node = firstChildOf(parent), form = false; node && lines.length < MOST_LINES; node = nextSiblingOf(node, form)) {
      // A field may hide a form's own type, and never with a text's.
      const written = node.nodeType === 3;
      form = !written && isForm(node);
      if (written) {
        const data = (node as Text).data;
        const word = data.trim();
        text += data;
        const before = parts.at(-1);
        // A word's last letter may stand in an element of its own.
        if (before && word.length > 0 && word.length <= 2 && !/^\s/.test(data) && /^\p{Ll}$/u.test(word) && /\p{L}$/u.test(before.text) && before.mark === mark) before.text += data;
        else if (word) parts.push({ text: data, mark });
        if (link) linked += word.length;
        continue;
      }
      if (!isElement(node, form)) continue;
      const element = node;
      const name = form ? 'form' : element.localName;
      // Most elements of a text have no attribute, and each costs a call to ask for; a form's fields may hide the asking.
      const plain = form ? typeof element.getAttribute !== 'function' || typeof element.hasAttribute !== 'function' : !element.hasAttributes();
      if (SKIPPED.has(name) || depth > DEEPEST || (!plain && isHidden(element))) continue;
      const marks = plain ? UNMARKED : marksOf(element);
      const region = REGIONS[name] ?? (isWhole(name) ? null : marks.region);
      // Inside a region of its own a header is only that region's head; inside an article it is the article's.
      const same = region === null || (region === 'header' && (place.region !== null || insideArticle(element))) || place.region === 'comments';
      const within = same ? place : { region, zone: element };
      const own = (plain ? null : markOf(element, name, marks)) ?? mark;
      if (BLOCKS.has(name) || name.includes('-')) {
        flush(block, level, place);
        const heading = /^h([1-6])$/.exec(name);
        const ownLevel = heading ? Number(heading[1]) : !plain && element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level') ?? 2) : level;
        visit(element, element, ownLevel, within, link, own, depth + 1);
        flush(element, ownLevel, within);
      } else visit(element, block, level, within, link || name === 'a', own, depth + 1);
    }
  };
  const body = bodyOf(document);
  if (body) {
    visit(body, body, 0, NOWHERE, false, null, 0);
    flush(body, 0, NOWHERE);
  }
  return lines;
}

function insideArticle(element: Element): boolean {
  return element.closest('article, main, [role="main"]') !== null;
}
