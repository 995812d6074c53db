/**
 * What a page's own class names and roles say is not the article: share bars,
 * newsletters, related stories, comments, advertisements. A name is believed
 * only of a part that holds little of the page's text, since themes write such
 * names on the whole article too ("has-sidebar", "paywall-content").
 */
import type { Passage } from './passages';

/** Words of class names and ids, lower-case; two that follow each other are also looked up as one. */
const NAMES: Record<string, string> = {
  advertisement:
    'ad ads adv advert adverts advertisement advertisements advertising adslot adunit adbox adcontainer adwrapper sponsor sponsored sponsors outbrain taboola anzeige werbung ' +
    'publicidad publicite pubblicita publicidade reklame reklama annonse annons dfp teads promo promos promotion promotions promoted promobox',
  related:
    'related relateds relatedarticles relatedposts relatedcontent recommended recommendation recommendations recommend recirc recirculation seealso readmore readalso readnext morefrom ' +
    'moreon morestories morenews mostread mostpopular mostviewed trending popular popularposts lireaussi leesook lesmer veranderd similar similars alsoread youmaylike suggested suggestions ' +
    'relacionadas relacionados relacionado correlati correlate bacajuga lihatjuga verwandt zum upnext crosslink crosslinks nextarticle prevnext postnavigation latestnews latestposts interlinking',
  newsletter: 'newsletter newsletters newsletterbox newsletterform newsletterwidget newslettersignup signup mailinglist optin subscribe subscribebox nyhedsbrev nyhetsbrev nieuwsbrief emailsignup mailchimp mc4wp',
  share: 'share shares sharing sharebar sharetools sharebuttons sharelinks sharethis addthis addtoany sharedaddy social socials socialmedia socialshare socialbar sociallinks socialicons followus follow',
  comments: 'comments commentlist commentform commentbox commentsection disqus respond kommentare kommentarer commentaires comentarios commenti reacties livefyre',
  author: 'authorbio authorbox aboutauthor aboutauthors authorinfo authorcard authordescription authorprofile postauthor bio biography authordetails contributor',
  navigation: 'breadcrumb breadcrumbs nav navbar navigation submenu mainmenu pagination pager skiplink skiplinks tableofcontents sitemap',
  consent: 'cookie cookies cookiebanner cookieconsent cookiebar cookienotice cookielaw cookiebot cybot borlabs cmplz truste trustarc klaro tarteaucitron axeptio quantcast cmpwrapper consent gdpr onetrust didomi usercentrics cmpbox cmpbanner cmpmodal privacybanner',
  subscription: 'regwall piano subscription subscriptions subscriberonly premiumbox loginwall meter login register',
  tags: 'postmetadata tags taglist tagcloud articletags posttags topiclist entrytags keywords hashtag hashtags',
  teaser: 'teaser teasers',
  furniture:
    'sidebar offcanvas popup modal overlay tooltip playlist toolbar poll polls quiz donate donation donations printonly ' +
    'push webpush notification notifications pushnotification sronly visuallyhidden screenreadertext screenreader srtext a11y assistivetext audioplayer videoplayer player footer sitefooter masthead betting odds weather disclaimer',
  slides: 'carousel slider slideshow accordion',
};

/** Words that say it only of something short: a byline, a date, a credit; a long passage under such a name is text. */
const SHORT_NAMES: Record<string, string> = {
  byline: 'byline bylines author authors authorname dateline timestamp date dates datetime published pubdate publishdate updated readingtime readtime meta articleinfo postmeta entrymeta articlemeta metadata postinfo source sources',
  caption: 'caption captions captiontext credit credits imagecredit photocredit imagecaption photocaption legend copyright wpcaptiontext mediacaption figcaption photographer bildunterschrift didascalia bijschrift imgcaption picturecaption absatzbild bildtext bildinfo bildunterzeile bildbeschreibung bildlegende imgcap imgdesc imgdescr imagedesc picdesc photodesc',
  kicker: 'kicker eyebrow overline rubric category section label badge topline dachzeile ontitle',
};

const table = (names: Record<string, string>) => new Map(Object.entries(names).flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)));
const LONG = table(NAMES);
const SHORT = table(SHORT_NAMES);

/** A class, in lower case, that hides, at least on some screens; as a word of another it says something else: "overflow-hidden", "print:hidden". */
const HIDES = /^(?:(?:(?:is|js|u)-?)?(?:hidden|hide|invisible)|d-none|display-none)$|--hidden$|(?:^|-)(?:hidden|hide)-(?:on-)?(?:xs|sm|md|lg|xl|mobile|phone|tablet|desktop|small|medium|large)/;
/** Classes that hide on one width show on another. */
const SHOWS = /:(?:block|flex|grid|inline|table|contents)|^d-[a-z]+-(?:block|flex|grid|inline|table)/;

function isHidden(element: Element): boolean {
  const classes = (element.getAttribute('class') ?? '').slice(0, 400).toLowerCase().split(/\s+/);
  return classes.some((name) => HIDES.test(name)) && !classes.some((name) => SHOWS.test(name));
}

const ROLES: Record<string, string> = {
  navigation: 'navigation', complementary: 'aside', contentinfo: 'furniture', dialog: 'furniture', alertdialog: 'furniture', menu: 'navigation', menubar: 'navigation', search: 'furniture',
  toolbar: 'furniture', tooltip: 'furniture', tablist: 'furniture', banner: 'furniture',
};
const ELEMENTS: Record<string, string> = { aside: 'aside', footer: 'furniture', menu: 'navigation', address: 'author', details: 'furniture' };

/** Largest share of a page's text that a part may hold and still be taken at its name. */
const LARGEST_SHARE = 0.2;
/** Who holds more than this holds the page. */
const ALL_BUT_NOTHING = 0.95;
/** Below this share no part can hold the article. */
const SMALL_SHARE = 0.04;
/** Where publishing systems put the article. */
const BODIES = 'article, [itemprop="articleBody"], .entry-content, .post-body, .post-content, .article-body';

/** One reader's comment, or a part of it. */
const COMMENT = '[class*="comment" i], [class*="kommentar" i], [class*="reacti" i], [class*="opmerking" i]';
const MANY_COMMENTS = 3;

/** Answers that open at a press, three or more alike, are what a page is about; one alone is a note or a menu. */
const MANY_QUESTIONS = 3;

function isQuestion(element: Element): boolean {
  const around = element.localName === 'details' ? (element.parentElement?.parentElement ?? element.parentElement) : null;
  if (!around) return false;
  const name = element.getAttribute('class');
  return [...around.querySelectorAll('details')].filter((other) => other.getAttribute('class') === name).length >= MANY_QUESTIONS;
}

/** A passage under a name that is only true of something short. */
const SHORT_LENGTH = 220;
/** A caption right below its picture. */
const CAPTION_LENGTH = 600;

function wordsOf(name: string): string[] {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(Boolean);
  return [...words, ...words.slice(1).map((word, i) => words[i]! + word)];
}

export interface Noise {
  kind: string;
  element: Element;
}

/** Names the parts of a page by their own class names. One instance reads one page. */
export class NoiseReader {
  readonly #names = new Map<string, { long: string | null; short: string | null }>();
  readonly #verdicts = new Map<Element, Noise | null>();
  readonly #characters = new Map<Element, number>();
  readonly #total: number;

  constructor(readonly passages: Passage[], readonly root: Element) {
    let total = 0;
    for (const passage of passages) {
      const prose = Math.max(0, passage.text.length - passage.linked);
      if (passage.text.length < 60) continue;
      total += prose;
      for (let element: Element | null = passage.element; element && element !== root; element = element.parentElement)
        this.#characters.set(element, (this.#characters.get(element) ?? 0) + prose);
    }
    this.#total = total;
  }

  /** Share of the page's prose below an element. */
  shareOf(element: Element): number {
    return this.#total ? (this.#characters.get(element) ?? 0) / this.#total : 0;
  }

  #named(element: Element): { long: string | null; short: string | null } {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`.slice(0, 400);
    let known = this.#names.get(name);
    if (!known) {
      known = { long: null, short: null };
      for (const word of name === ' ' ? [] : wordsOf(name)) {
        known.long ??= LONG.get(word) ?? null;
        known.short ??= SHORT.get(word) ?? null;
      }
      this.#names.set(name, known);
    }
    return known;
  }

  #verdict(element: Element): Noise | null {
    if (element === this.root) return null;
    const known = this.#verdicts.get(element);
    if (known !== undefined) return known;
    const outer = element.parentElement ? this.#verdict(element.parentElement) : null;
    let verdict = outer;
    if (!outer && element.localName !== 'article' && element.localName !== 'main') {
      const kind = (isQuestion(element) ? null : ELEMENTS[element.localName]) ?? ROLES[element.getAttribute('role') ?? ''] ?? (isHidden(element) ? 'hidden' : this.#named(element).long);
      if (kind && this.#isCredible(kind, element)) verdict = { kind, element };
    }
    this.#verdicts.set(element, verdict);
    return verdict;
  }

  /** True for readers' comments, however many, and for a consent layer, however long: no article or headline is in them. */
  #standsApart(kind: string, element: Element): boolean {
    if (this.shareOf(element) > ALL_BUT_NOTHING) return false;
    if (kind === 'consent') return element.querySelector(`h1, main, ${BODIES}`) === null;
    return kind === 'comments' && element.querySelectorAll(COMMENT).length >= MANY_COMMENTS && [...element.querySelectorAll(`h1, ${BODIES}`)].every((inner) => inner.closest(COMMENT) !== null);
  }

  /** Share of the outermost part of the same kind around an element. */
  #outermostShare(kind: string, element: Element): number {
    let outermost = element;
    for (let outer = element.parentElement; outer && outer !== this.root; outer = outer.parentElement) if (this.#named(outer).long === kind) outermost = outer;
    return this.shareOf(outermost);
  }

  /** True where an element may be taken at its name. */
  #isCredible(kind: string, element: Element): boolean {
    if (this.#standsApart(kind, element)) return true;
    const share = this.shareOf(element);
    if (share > LARGEST_SHARE) return false;
    // An article told in slides is one part of them after the other.
    if (kind === 'slides') return this.#outermostShare(kind, element) <= LARGEST_SHARE;
    if (kind === 'hidden') return true;
    // A teaser of another article leads there; one without a link is this article's own opening.
    if (kind === 'teaser') return element.querySelector('a[href]') !== null;
    return share < SMALL_SHARE || element.querySelector(BODIES) === null;
  }

  /** What the parts around a passage say it is, or null. */
  of(passage: Passage): Noise | null {
    return this.#verdict(passage.element);
  }

  /** What the nearest parts say a short passage is: byline, caption, kicker; or null. */
  ofShort(passage: Passage): string | null {
    return passage.text.length <= SHORT_LENGTH ? this.#nameOf(passage) : null;
  }

  /** True where the nearest parts say that a short passage is a caption, or its own element that a long one right below a picture is. */
  isCaption(passage: Passage, afterImage: boolean): boolean {
    if (passage.text.length <= SHORT_LENGTH) return this.#nameOf(passage) === 'caption';
    return afterImage && passage.text.length <= CAPTION_LENGTH && this.#named(passage.element).short === 'caption' && this.shareOf(passage.element) <= LARGEST_SHARE;
  }

  #nameOf(passage: Passage): string | null {
    // Of a line that is wholly in one inline element, that names it as well.
    const [only, ...more] = passage.kind === 'heading' ? [] : passage.nodes.filter((node) => node.nodeValue?.trim());
    let element: Element | null = more.length ? passage.element : (only?.parentElement ?? passage.element);
    for (let up = 0; up < 4 && element && element !== this.root; up += 1, element = element.parentElement) {
      const kind = this.#named(element).short;
      if (kind && this.shareOf(element) <= LARGEST_SHARE) return kind;
    }
    return null;
  }
}
