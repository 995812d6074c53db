/** The publication's name, without slogans. */
import type { Candidate, Field } from '@/lib/model';
import { isLatin as isPlain, LATIN_LETTER, ofLetters } from '@/lib/letters';
import { titleOf } from '../dom';
import { unaccented as letters } from '../visible/letters';
import { fieldOf } from './choose';
import { plainText } from '../plain';
import { fromMeta, type Sources } from './sources';

const SLOGAN = ofLetters(/\s+[|–—·•:»-]\s+|\s*\|\s*|,\s|(?<=[\p{L}]{4})\.\s/u);
/** "The Paper | All the news": what stands before the first separator or sentence's end, where it is long enough to be a name. */
function withoutSlogan(name: string): string {
  const [first = name] = name.split(SLOGAN(name));
  return first.trim().length >= 2 ? first.trim() : name;
}

const isAddress = (name: string) => name.includes('.') && /^\S+\.\p{L}{2,6}$/u.test(name);
const COPYRIGHT = ofLetters(/(?:©|\(c\)|copyright)\s*(?:by\s+)?(?:(?:19|20)\d{2}(?:\s?[-–—]\s?(?:(?:19|20)\d{2})?)?)?\s*(?:by\s+)?([\p{L}][^.|,•·–©\d]{1,40})/iu);

/** Whether a name is the address in words: "We Are Tech" for wearetech.example. */
function fitsHost(name: string, host: string): boolean {
  const address = letters(host);
  // An umlaut is an "oe" in some addresses and an "o" in others, as a Danish "å" is "aa".
  const own = [letters(name), letters(name.replace(/[äöüø]/gi, '$&e').replace(/å/gi, 'aa'))].find((spelt) => address.includes(spelt)) ?? letters(name);
  const initials = name.split(/[\s-]+/).map((word) => word[0]?.toLowerCase() ?? '').join('');
  const labels = host.split('.').slice(0, -1).map(letters);
  return own.length > 2 && (address.includes(own) || labels.some((label) => label.length > 3 && own.includes(label)) || (initials.length > 1 && labels.includes(initials)));
}

/** What the page prints: its logo, the end of its title, its copyright line. */
function printed({ document, url, lines, layout }: Pick<Sources, 'document' | 'url' | 'lines' | 'layout'>): Candidate<string>[] {
  const found: Candidate<string>[] = [];
  const add = (value: string | null | undefined, detail: string) => {
    const name = plainText(value ?? '').replace(/\s*(?:logo|homepage|startseite|home)\s*$/i, '').replace(/^(?:logo|zur startseite)\s*(?:of|von|de|:)?\s*/i, '').trim();
    if (name.length > 1 && name.length <= 50) found.push({ value: name, origin: 'visible', detail });
  };
  const origin = URL.parse(url)?.origin;
  // A selector for links within them would ask every link of the page for all that is around it.
  const marked = [...document.querySelectorAll('a[href="/"], a[rel~="home"], [class*="logo" i], a[class*="brand" i]')];
  const links = new Set(marked.flatMap((element) => (element.localName === 'a' ? [element] : [...element.querySelectorAll('a')])));
  for (const link of [...links].slice(0, 8)) {
    const target = URL.parse(link.getAttribute('href') ?? '', url);
    if (!target || target.origin !== origin || target.pathname.length > 4) continue;
    const image = link.querySelector('img[alt]');
    add(link.textContent?.trim() || image?.getAttribute('alt') || link.getAttribute('title') || link.getAttribute('aria-label'), 'logo');
  }
  const segments = plainText(titleOf(document)).split(/\s+[|–—·•:»-]\s+|\s*\|\s*/);
  if (segments.length > 1) for (const segment of [segments.at(-1), segments[0]]) add(segment, 'title');
  // Above the end of the text, such a line is a picture's.
  for (const { text } of lines.slice(layout.last + 1).slice(-40)) {
    // Few pages have such a line, and the pattern is slow to make.
    const name = text.length < 160 && /©|\(c\)|copyr/i.test(text) ? COPYRIGHT(text).exec(text)?.[1] : null;
    if (name) add(name.replace(/\s+(?:All|Alle|Tous|Todos|GmbH|AG|Inc|Ltd|LLC).*$/, ''), 'copyright');
  }
  return found;
}

const PLAIN_WORD = new RegExp(`[${LATIN_LETTER}]`);
const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const isLatin = (text: string) => (isPlain(text) ? PLAIN_WORD.test(text) : /\p{Script=Latin}/u.test(text) && !OTHER_SCRIPT.test(text));

/**
 * The name by which the page calls its site: in the script the page is written
 * in, in words before addresses, stated before printed; its address where it
 * calls itself nothing.
 */
export function readSiteName({ meta, ld, document, url, lines, layout }: Pick<Sources, 'meta' | 'ld' | 'document' | 'url' | 'lines' | 'layout'>): Field<string> {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const stated: Candidate<string>[] = [
    ...fromMeta(meta, 'og:site_name'),
    ...ld.siteNames.map((value) => ({ value, origin: 'json-ld' as const, detail: 'publisher' })),
    ...fromMeta(meta, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'dcterms.publisher', 'publisher', 'copyright'),
  ];
  const candidates = [...stated, ...printed({ document, url, lines, layout })]
    .map((candidate) => ({ ...candidate, value: withoutSlogan(candidate.value).replace(/^©\s*/, '') }))
    .filter(({ value }) => value.length > 1 && value.length <= 80 && !/^https?:/.test(value));
  const shown = candidates.filter(({ origin }) => origin === 'visible');
  // A name in another alphabet, or other words, than the address: the logo and the title's end say the same.
  const twice = (value: string) => new Set(shown.filter((other) => letters(other.value) === letters(value)).map(({ detail }) => detail)).size > 1;
  const sure = candidates.filter(({ origin, detail, value }) => (origin !== 'visible' && detail !== 'application-name' && detail !== 'copyright') || fitsHost(value, host) || (origin === 'visible' && twice(value)));
  const latin = isLatin(titleOf(document)) && sure.some(({ value }) => isLatin(value));
  const written = latin ? sure.filter(({ value }) => isLatin(value)) : sure;
  const address: Candidate<string> | null = host.includes('.') ? { value: host, origin: 'url', detail: 'host' } : null;
  return fieldOf(candidates, written.find(({ value }) => !isAddress(value)) ?? written[0] ?? address);
}
