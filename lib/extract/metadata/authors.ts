/** Who signs the article: all persons, in order, and nobody else. */
import type { Author, Candidate, Field } from '@/lib/model';
import { type BylineReason, findBylines } from '../visible/bylines';
import { unaccented as letters } from '../visible/letters';
import { namesNewsroom, type Name, namesIn, personName, smallName } from '../visible/names';
import type { Words } from '../visible/words';
import { absolute } from './canonical';
import { fieldOf } from './choose';
import { listOf, type LdNode, textOf, typesOf } from './json-ld';
import { collapse } from '../plain';
import { originOfMeta, type Sources } from './sources';

type AuthorsCandidate = Candidate<Author[]>;

const toAuthors = (names: Name[]): Author[] => names.map(({ name, kind }) => ({ name, kind: kind === 'organization' ? 'organization' : 'person' }));

/** What one stated value names; words beside persons are degrees and handles. */
function statedNames(text: string, words: Words): Name[] {
  const read = namesIn(text, words);
  const small = read.length ? null : smallName(text, words);
  const names = small ? [small] : read;
  return names.some(({ kind }) => kind !== 'handle') ? names.filter(({ kind }) => kind !== 'handle') : names;
}

/** JSON-LD: each author is a string, a node, or a reference to one. */
function fromJsonLd({ ld, words, url: page }: Sources, key: string): AuthorsCandidate[] {
  const authors = listOf(ld.article?.[key]).flatMap((one): Author[] => {
    const node = ld.resolve(one);
    const text = textOf(node);
    if (!text || /^(?:https?:)?\/\//.test(text)) return [];
    const isNode = typeof node === 'object' && node !== null;
    const organisation = isNode && typesOf(node as LdNode).some((type) => /Organization|Media/.test(type));
    const read = statedNames(text, words);
    const person = !read.length && isNode && typesOf(node as LdNode).includes('Person') ? personName(text, words) : null;
    const names = person ? [person] : read;
    if (organisation) return [{ name: text, kind: names.length && names.every(({ kind }) => kind === 'person') ? 'person' : 'organization' }];
    const url = isNode && typeof (node as LdNode).url === 'string' ? absolute((node as LdNode).url as string, page)?.href : undefined;
    const all = toAuthors(names);
    return url && all.length === 1 ? [{ ...all[0]!, url }] : all;
  });
  return authors.length ? [{ value: authors, origin: 'json-ld', detail: key }] : [];
}

const META = [
  'author', 'article:author', 'og:article:author', 'article:author_name', 'parsely-author', 'dc.creator', 'dcterms.creator', 'dc.author',
  'citation_author', 'sailthru.author', 'byl', 'cxenseparse:author', 'twitter:creator:name', 'article.author', 'news:author', 'authors',
];

function fromMetaTags({ meta, words }: Sources): AuthorsCandidate[] {
  return META.flatMap((name) => {
    const values = meta.all(name).map(({ value }) => value).filter((value) => !/^(?:(?:https?:)?\/\/|[\w-]+(?:\.[\w-]+)+\/)/.test(value));
    const authors = toAuthors(statedNames(values.join(' | '), words));
    return authors.length ? [{ value: authors, origin: originOfMeta(name), detail: name }] : [];
  });
}

/** Marked in the page's elements: those of the article that has the headline, not of the teasers beside it. */
function fromMarkup({ items, words, lines, layout }: Sources): AuthorsCandidate[] {
  const all = items.filter(({ name, element }) => /^(?:author|creator)$/.test(name) && !element.closest('[class*="comment" i], figure'));
  const scope = (element: Element) => element.parentElement?.closest('article, [itemtype*="Article"], [itemtype*="Posting"]') ?? null;
  const headline = lines[layout.headline]?.element;
  const main = all.find(({ element }) => headline !== undefined && scope(element)?.contains(headline)) ?? all[0];
  const values = all.filter(({ element }) => scope(element) === scope(main!.element));
  const authors = toAuthors(statedNames(values.map(({ value }) => value).slice(0, 8).join(' | '), words));
  return authors.length ? [{ value: authors, origin: main!.origin, detail: 'author' }] : [];
}

/** `rel=author` is HTML's own word for who wrote the page, wherever the link stands; several names are several works'. */
function fromRelations({ document, words }: Sources): AuthorsCandidate | null {
  const links = [...document.querySelectorAll('a[rel~="author"]')].filter((link) => !link.closest('[class*="comment" i]:not(html, body, main, article)'));
  const texts = new Set(links.map((link) => collapse(link.textContent ?? '')).filter(Boolean));
  const authors = texts.size === 1 ? toAuthors(statedNames([...texts][0]!, words)) : [];
  return authors.length ? { value: authors, origin: 'link', detail: 'rel=author' } : null;
}

/** What a newspaper's name may begin with, and names of persons do without. */
const ARTICLE = /^(?:the|el|la|los|las|le|les|il|lo|o|a|os|as|die|der|das|de|het)\s+|^l['’]/i;

/** The site itself, by its name or its address. */
function isSite(name: string, { url }: Sources, siteNames: string[]): boolean {
  const own = letters(name);
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const domain = letters(host.split('.').slice(0, -1).join(''));
  // A long name of the address stands in a publisher's fuller one: "Club Harbour Rowers" at harbour-rowers.
  return siteNames.some((site) => own === letters(site) || own === letters(site.replace(ARTICLE, '')) || own === `${letters(site)}社`) || own === letters(host) || (own.length > 3 && own === domain) || (domain.length > 9 && own.includes(domain));
}

/** How much a candidate's names can be trusted to be persons: full names before single words before organisations. */
function quality({ value }: AuthorsCandidate): 'person' | 'handle' | 'organization' {
  if (value.some(({ kind, name }) => kind === 'person' && (/\s/.test(name) || !/\p{Lu}|\p{Ll}/u.test(name)))) return 'person';
  return value.some(({ kind }) => kind === 'person') ? 'handle' : 'organization';
}

const namesOf = ({ value }: AuthorsCandidate) => value.map(({ name }) => letters(name));
const peopleOf = ({ value }: AuthorsCandidate) => value.filter(({ kind }) => kind === 'person').map(({ name }) => letters(name));

/** A publisher is no author beside a person, unless a list of authors names it. */
function withoutSite(authors: Author[], { origin }: AuthorsCandidate): Author[] {
  const people = authors.filter(({ kind }) => kind === 'person');
  return origin !== 'json-ld' && people.length > 0 ? people : authors;
}

/** A full name less sure than this signs far from the headline: a pen name there goes before it. */
const FAR = 7.5;

/** "Ada Lund and 2 others", "박준석 기자 외 1명". */
const AND_OTHERS = /\s(?:and|et|und|y|e|en|og|och)\s+\d+\s+(?:others?|more|autres?|weitere|más|otros|altri|outros|anderen?|andre|andra)(?:\s|$)|외\s?\d+\s?[명인]|ほか\s?\d+\s?[人名]|等\s?\d+\s?人/i;

type Printed = AuthorsCandidate & { score: number; why: BylineReason };

/**
 * The choice. What is both stated and printed comes first. A full name beats a
 * single word, and that an organisation. What the page states beats what it
 * prints, unless print names more people, or others by an explicit byline while
 * those stated are printed nowhere: then they are the uploader or an editor.
 */
function choose(stated: AuthorsCandidate[], related: AuthorsCandidate | null, printed: Printed[], sources: Sources, siteNames: string[]): AuthorsCandidate | null {
  const of = (kind: string) => (candidate: AuthorsCandidate) => quality(candidate) === kind;
  const sure = printed.filter(({ why }) => why === 'label' || why === 'marked' || why === 'linked');
  const shownBySure = new Set(sure.flatMap(namesOf));
  const statedPeople = stated.filter(of('person'));
  // A byline that counts the others leaves the list to the head.
  const counted = sure.some(({ detail = '' }) => /\d/.test(detail) && AND_OTHERS.test(detail));
  const people = (counted ? undefined : statedPeople.find((candidate) => peopleOf(candidate).every((name) => shownBySure.has(name)))) ?? statedPeople[0];
  // A pen name that `rel=author` names and a byline signs with, where nobody is stated.
  const confirmed = !people && related && quality(related) !== 'organization' && sure.find((candidate) => namesOf(candidate).join() === namesOf(related).join());
  if (confirmed) return confirmed;
  const shownPeople = printed.filter(of('person'));
  const surest = shownPeople.find((candidate) => sure.includes(candidate));
  // A line that only looks like names gives way to one that says so, unless that stands far off.
  const surer = surest && surest.score > shownPeople[0]!.score - 3.5 ? surest : shownPeople[0];
  // Unless it names others beside the same: a box about one of several.
  const [top] = shownPeople;
  const signed = surer && top && peopleOf(top).length > peopleOf(surer).length && peopleOf(surer).every((name) => peopleOf(top).includes(name)) ? top : surer;
  const short = printed.find(of('handle'));
  // Initials in small letters name nobody to a reader, a stated organisation does.
  const initials = short?.value.every(({ name }) => /^\p{Ll}{1,4}$/u.test(name)) && stated[0]?.origin === 'json-ld';
  const handle = stated.find(of('handle')) ?? (initials ? undefined : short);
  if (people && signed) {
    const given = namesOf(people);
    const shown = peopleOf(signed);
    // A list of one is often the first of several; a longer list is whole.
    if (given.length === 1 && shown.includes(given[0]!) && shown.length > 1 && signed.score >= 8) return signed;
    if (given.some((name) => shown.includes(name)) || signed.why !== 'label' || signed.score < 9) return people;
    const text = letters(sources.lines.map((line) => line.text).join(' '));
    return given.some((name) => text.includes(name)) ? people : signed;
  }
  if (people) return people;
  // A site that names itself as the author says nothing of who wrote.
  const siteAlone = stated.length > 0 && stated.every(({ value }) => value.every(({ name }) => siteNames.some((site) => letters(site) === letters(name))));
  if (signed && siteAlone) return signed;
  // An organisation that is stated and signs by an explicit byline, against a line that only looks like names.
  if (signed && !sure.includes(signed) && stated[0] && namesOf(stated[0]).every((name) => shownBySure.has(name))) return stated[0];
  // A stated handle that the printed name spells out: "ada.lund" and Ada M. Lund.
  const [first = '', ...others] = signed?.value[0]?.name.split(' ') ?? [];
  if (signed && handle && stated.includes(handle) && others.length && namesOf(handle).join() === letters(first + others.at(-1))) return signed;
  // Lines that only look like names weigh less than anything that is stated, but a name behind the text more than the newsroom or the site's own name.
  const unsigned = stated.length > 0 && stated.every(({ value }) => value.every(({ name }) => namesNewsroom(name) || isSite(name, sources, siteNames)));
  if (signed?.why === 'signature' && unsigned) return signed;
  if (signed && !sure.includes(signed) && signed.score < 7.5 && stated[0]) return handle ?? stated[0];
  // A name that only looks like one, below somebody whose byline says so.
  const weak = signed && !sure.includes(signed);
  const outranked = signed && handle && ('score' in handle ? (weak || signed.score < FAR) && (handle as Printed).score > signed.score - (weak && sure.includes(handle as Printed) ? 3 : 0) : weak || signed.score < 7);
  return (outranked ? handle : signed) ?? handle ?? stated[0] ?? printed[0] ?? null;
}

/** `siteNames` are all names that the page gives its site. */
export function readAuthors(sources: Sources, siteNames: string[]): { authors: Field<Author[]>; byline: string | null } {
  const demoted = (candidate: AuthorsCandidate): AuthorsCandidate => ({
    ...candidate,
    value: withoutSite(candidate.value.map((author) => (isSite(author.name, sources, siteNames) ? { ...author, kind: 'organization' as const } : author)), candidate),
  });
  const bylines = findBylines(sources.lines, sources.layout, sources.words);
  const printed: Printed[] = bylines.map(({ names, line, why, score }) => ({ ...demoted({ value: toAuthors(names), origin: 'visible', detail: `${why}: ${line}` }), score, why }));
  const stated = [...fromJsonLd(sources, 'author'), ...fromJsonLd(sources, 'creator'), ...fromMarkup(sources), ...fromMetaTags(sources)].map(demoted);
  const relation = fromRelations(sources);
  const related = relation && demoted(relation);
  const winner = choose(stated, related, printed, sources, siteNames) ?? related;
  const plain = printed.map(({ value, origin, detail }) => ({ value, origin, detail }));
  const chosen = winner && 'score' in winner ? plain[printed.indexOf(winner as Printed)] : winner;
  return { authors: fieldOf([...stated, ...plain, ...(related ? [related] : [])], chosen), byline: bylines[0]?.line ?? null };
}
