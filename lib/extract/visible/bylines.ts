/**
 * Who signs, as a reader sees it: lines around the headline and at the end of the
 * text that name somebody, each with how sure that is and why. Reads lines; knows
 * no machine-readable source.
 */
import { isLatin, WORDS } from '@/lib/letters';
import { beforeCredit, withoutPictured } from './credits';
import { nearness } from './date-lines';
import { beforeLabel, findDates } from './dates';
import { type Found, joined } from './joined-bylines';
import type { Layout } from './layout';
import { hasWord, lowered } from './letters';
import type { Line, Part } from './lines';
import { ADDRESS, isAgency, isGeneric, isNewsroom, isParticle, type Name, namesBesideRoles, namesIn, withoutLabel, withoutPlaces } from './names';
import { isOrdinary, smallWords } from './small-words';
import type { Words } from './words';

/** What says that a line is a byline. */
export type BylineReason = 'label' | 'marked' | 'linked' | 'beside-date' | 'bare' | 'signature';

export interface Byline {
  names: Name[];
  /** The line as printed. */
  line: string;
  why: BylineReason;
  score: number;
  index: number;
}

const LONGEST = 240;
/** In lower case: rights, pictures, whoever translated, and a book's editor sign no article. */
const NOT_BYLINE = /©|\(c\)\s|copyright|^(?:fotos?|photos?|bild|images?|video|quelle|source|crédits?|credit|grafik|illustration|theme|powered|translat(?:ed|ion)|übersetz[a-zà-ÿ]*|tradu[a-zà-ÿ]*|vertaald|vertaling)\b|\((?:hrsg|eds?)\.?\)/;
/** Below these a line is likelier something else. */
const SUREST_ENOUGH: Record<BylineReason, number> = { label: 5.2, marked: 4.5, linked: 5.8, 'beside-date': 6.3, bare: 6.3, signature: 4 };

const persons = (names: Name[]) => names.filter(({ kind }) => kind === 'person');

/** The best that a text names: persons before organisations before handles. */
function best(names: Name[], handles: boolean): Name[] {
  const people = persons(names);
  if (people.length) return people;
  const organisations = names.filter(({ kind }) => kind === 'organization');
  const others = names.filter(({ kind }) => kind === 'handle');
  return handles && others.length && !organisations.length ? others.slice(0, 2) : organisations;
}

const HOUR = /\d{1,2}\s?[:.hu]\s?\d{2}(?:\s?(?:h|uur|uhr)\b)?/;

/** How much of a text its names are. */
function coverage(names: Name[], printed: string, words: Words): number {
  const text = withoutPictured(printed, words);
  let dates = 0;
  let from = 0;
  for (const { start, end } of findDates(text, words, 'dmy')) {
    const before = text.slice(from, start);
    dates += end - beforeLabel(before, words).length - from;
    from = end;
  }
  // Of the same day's last change a line may have the hour alone.
  const rest = text.slice(from);
  const hour = from > 0 ? HOUR.exec(lowered(rest)) : null;
  if (hour && words.modified.test(lowered(rest.slice(0, hour.index)))) dates += hour.index + hour[0].length;
  const named = names.reduce((sum, { name }) => sum + name.length + 3, 0);
  return named / Math.max(1, text.length - dates);
}

/** A line without what stands beside a name in a byline: addresses, roles, signs. Dates with their labels are left. */
function withoutDetails(text: string, words: Words): string {
  const isDetail = (word: string) => !hasWord(word) || words.roles.has(word.toLowerCase().replace(/[.,:]+$/, ''));
  return text.replace(ADDRESS, ' ').split(/[\s|]+/).filter((word) => !isDetail(word)).join(' ');
}

/** `line` is what of the line is the byline, where the rest is text. */
type Finding = (Pick<Byline, 'names' | 'why' | 'score'> & { line?: string }) | null;

const finding = (names: Name[], why: BylineReason, score: number): Finding =>
  names.length ? { names, why, score: score + (persons(names).length ? 1 : names[0]!.kind === 'handle' ? -1 : 0) } : null;

/** A text without the words of somebody's role: "our local correspondent, Ada Lund". */
const withoutRoleWords = (text: string, words: Words): string => text.replace(WORDS(text), (word) => (words.roles.has(word.toLowerCase()) ? '' : word));

/** The names that what follows a label begins with; none where it goes on as a sentence, or with whom it is: "Interview with". */
function namedFirst(rest: string, words: Words, handles: boolean, first = handles): Name[] {
  if (words.and.exec(` ${rest}`)?.index === 0) return [];
  const names = best(namesIn(rest, words), handles);
  const own = beforeCredit(rest);
  if (coverage(names, persons(names).length ? withoutRoleWords(own, words) : own, words) >= 0.4) return names;
  const [segment = ''] = rest.split('|').map((one) => one.trim()).filter(Boolean);
  const leading = best(namesIn(segment, words), first);
  if (coverage(leading, segment, words) < 0.6) return [];
  return persons(leading).length ? persons(names) : leading.slice(0, 1);
}

const INTERVIEW = /interview|gespräch|entretien|entrevista|intervista|interjú|wywiad|rozhovor|haastattelu|röportaj|интервью|інтерв/;
const GUEST = /\s(?:mit|with|avec|con|com|met|med|z|s|ile|с|з)\s.*$/;
/** "An interview by Ada Lund with Tom Berg": the names without who answered. */
const withoutGuest = (names: string, lead: string): string => (INTERVIEW.test(lowered(lead)) ? names.replace(GUEST, '') : names);

/** "By Ada Lund", "3 May by Ada Lund". Within the text only a date tells the latter from a sentence or a work's own title. */
function fromLabel(piped: string, words: Words, within: boolean): Finding {
  const start = piped.replace(/^[\s|([（【〔［]+/, '');
  const roled = start.length < 60 && !/[攝摄撮]|사진|[。！？]$/.test(start.replace(/[攝摄]影(?=報導|报道)/, '')) ? namesBesideRoles(start, words) : [];
  if (roled.length) return finding(roled, 'label', 4);
  const label = words.by.exec(lowered(start));
  if (label) {
    const rest = withoutGuest(start.slice(label[0].length), label[0]);
    const names = namedFirst(rest, words, rest.length < 30 || /[:：]/.test(label[0]), rest.length < 30 || findDates(rest, words, 'dmy').length > 0);
    if (names.length) return finding(names, 'label', 4);
  }
  const inside = start.length < 130 ? words.byInside.exec(lowered(start)) : null;
  if (!inside) return null;
  // "Ada van Houten | 3 May", "Ada Lund, de Vega": what may be a name's particle, or lead to a place, signs nobody.
  const lead = start.slice(0, inside.index);
  const rest = withoutGuest(start.slice(inside.index + inside[0].length), lead);
  const inName = () => /\p{Lu}[\p{L}'’-]*$/u.test(lead) && /^\p{L}+\s*(?:[|,·•–—-]|$)/u.test(rest);
  if (isParticle(inside[0].trim()) && (inName() || (lead.endsWith(',') && persons(namesIn(lead, words)).length))) return null;
  const dated = findDates(start, words, 'dmy').length > 0;
  const names = namedFirst(rest, words, dated);
  // "A portrait by": more words before it are a sentence's.
  const told = within || start.length > 90 || lead.split(' ').length > 3;
  if (!dated && (told || !persons(names).length)) return null;
  return finding(names, 'label', dated ? 3 : 1.5);
}

/** Where agencies of East Asia name the reporter, before the first sentence: "[서울=통신] 김민수 기자 =", "（某社記者王小明台北12日電）", "某社北京5月12日电（记者王芳）". */
const DATELINES = [
  /^[[(（【〔［][^\])）】〕］]{1,24}[\])）】〕］]\s*((?:\p{Script=Hangul}{2,4}[\s·,]*){1,5}(?:기자|특파원))\s*[=＝]/u,
  /^[[(（【〔［]([^()（）〔〕【】]{0,12}(?:記者|记者)[^()（）〔〕【】]{2,40}(?:[電电]|報導|报道))[\])）】〕］]/,
  /^[^()（），。]{2,20}[電电讯訊]\s?[(（]([^()（）]{0,10}(?:記者|记者)[^()（）]{2,40})[)）]/,
];
/** The place and day behind the last name, without a gap. */
const WIRED = /((?:記者|记者|[、，\s])\p{Script=Han}{3})\p{Script=Han}{2,4}\d{1,2}日.*$/u;

/** Who reported, by what the text begins with. */
function fromDateline({ text }: Line, words: Words): Finding {
  if (!/기자|특파원|記者|记者/.test(text.slice(0, 70))) return null;
  const line = DATELINES.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const names = line ? namesBesideRoles(line.replace(WIRED, '$1'), words) : [];
  return names.length ? { names, line, why: 'label', score: 4 } : null;
}

const isAuthor = (mark: Part['mark']): boolean => mark === 'marked' || mark === 'linked';

/** A line of a by-word alone: the name has the next line to itself. */
const isLabel = (line: Line | undefined, words: Words): boolean => line !== undefined && line.text.length < 30 && (words.by.exec(`${lowered(line.text)} |`)?.[0].length ?? 0) > line.text.length;

/** After a by-word, or beside a date, what the page marks as the author is a name, whatever its words: a pen name, a society. */
function fromPenName(line: Line, piped: string, words: Words, why: 'label' | 'marked'): Finding {
  if (why === 'label' ? !words.by.test(lowered(piped)) : !line.parts.some(({ mark }) => mark === 'marked') || findDates(piped, words, 'dmy').length === 0) return null;
  const name = line.parts.filter(({ mark, text }) => isAuthor(mark) && !isLabel({ ...line, text }, words)).map(({ text }) => withoutLabel(text, words))[0] ?? '';
  const plausible = name.length > 1 && name.length <= 40 && name.split(' ').length <= 5 && /\p{L}{2}/u.test(name) && !/[:?!|…]/.test(name) && !findDates(name, words, 'dmy').length;
  return plausible && !isGeneric(name) && !words.roles.has(name.toLowerCase()) && !words.common.has(name.toLowerCase()) ? { names: [{ name, kind: 'handle' }], why, score: why === 'label' ? 3 : 2 } : null;
}

/** What the page's own marks say: class names, `rel=author`, links to authors' pages. */
function fromMarks(line: Line, words: Words): Finding {
  const text = (wanted: string[]) => line.parts.filter(({ mark }) => mark !== null && wanted.includes(mark)).map((part) => part.text).join(' | ');
  const marked = text(['marked', 'linked']);
  if (marked && line.parts.some(({ mark }) => mark === 'marked')) {
    const names = namesIn(marked, words);
    const found = finding(best(names, coverage(names.slice(0, 2), marked, words) > 0.5), 'marked', 3.5);
    if (found) return found;
  }
  const linked = text(['linked']);
  if (!linked || linked.length < line.text.length * 0.3) return null;
  return finding(best(namesIn(linked, words), linked.length < 30), 'linked', 2.5);
}

/** Who edited signs only where nobody wrote. */
const EDITED = 2.5;

/**
 * What of a line may be its byline, its parts at bars: not the section that it
 * is filed under, nor a picture's credit behind "By Ada Lund". Null where the
 * line is rights, a picture's, a translation's.
 */
function pipedOf({ text, parts }: Line, words: Words): string | null {
  const join = (list: Part[]) => list.map((part) => part.text).join(' | ');
  const filed = parts.filter(({ mark }) => mark !== 'section');
  if (!NOT_BYLINE.test(lowered(text))) return join(filed);
  const rest = filed.filter((part) => !NOT_BYLINE.test(lowered(part.text)));
  return rest[0] === parts[0] && rest.length < filed.length && words.by.test(lowered(join(rest))) ? join(rest) : null;
}

/** Names with a picture's credit behind them are of those who are in it. */
const PICTURE_CREDIT = /(?:fotos?|photos?|bild(?:er)?|beeld|imagen|immagine)\s?[:：]/;
/** A name with an age is of somebody told of. */
const AGED = /[,(]\s*\d{1,2}\s*[),]*$/;
/** Where the text's last sentence is followed by a name in brackets. */
const IN_BRACKETS = /(?:[.!?…]["'”’»“]?\s*\(|[。！？」]\s*[（(【［])([^()（）【】［］\d]{2,60})[)）】］][\s+*]*$/;

/** "The ferry sails again. (Ada Lund)": who signs behind the last sentence. */
function fromBrackets({ text }: Line, words: Words, small: () => Set<string>): Finding {
  const signed = IN_BRACKETS.exec(text)?.[1];
  const names = signed ? namesIn(signed, words) : [];
  const sure = names.length > 0 && names.every(({ kind, name }) => kind === 'person' && !isOrdinary(name, small));
  const found = sure && coverage(names, signed!, words) > 0.75 ? finding(names, 'signature', 1) : null;
  return found && { ...found, line: signed };
}

function regionPenalty({ region }: Line): number {
  if (region === 'caption') return 4;
  if (region === 'related' || region === 'nav' || region === 'footer') return 2.5;
  return region === 'aside' ? 1 : 0;
}

/** Lines below the text in which a bare name signs it. */
const SIGNS = 4;
/** What a bare name adds at the most: a person's, beside a date. */
const MOST_BARE = 2.5;

/** False where no name could make a line a byline: most lines of a page need not be searched. */
const mayBeBare = (line: Line, index: number, near: number, { first, last }: Layout): boolean =>
  (first >= 0 && index >= last && index <= last + SIGNS) || near + MOST_BARE - regionPenalty(line) >= Math.min(SUREST_ENOUGH.bare, SUREST_ENOUGH['beside-date']);

const COUNT = /[\s|·•–—-]+\d[\d.]*\s+\p{Ll}{3,}$/u;
/** In scripts without capitals the place before the name is one word and a dash: "بيروت - رنا خوري". */
const withoutPlaceBefore = (text: string): string => (isLatin(text) ? text : text.replace(/^\p{Lo}{2,}\s[-–—ـ]\s/u, ''));

/** A line of nothing but names, perhaps with a date. */
function fromBareNames(line: Line, index: number, lines: Line[], piped: string, { headline, first, last }: Layout, words: Words, small: () => Set<string>): Finding {
  // What ends in a colon introduces the next line.
  if (line.text.length > 110 || line.level === 1 || /[:：]$/.test(line.text) || AGED.test(line.text) || PICTURE_CREDIT.test(lowered(line.text))) return null;
  const named = namesIn(piped, words);
  const people = persons(named);
  const [only] = named;
  const isDated = findDates(piped, words, 'dmy').length > 0;
  // A linked pen name with a date, and nothing else.
  if (!people.length && named.length === 1 && only!.kind === 'handle' && line.linked === only!.name.length && coverage(named, line.text, words) > 0.75 && isDated) return finding(named, 'beside-date', 2);
  // A news agency or newsroom, perhaps with its place, between headline and text, or right below, is where the text is from.
  if (only && (isAgency(only.name) || isNewsroom(only.name)) && named.slice(1).every(({ kind }) => kind === 'handle') && coverage(named, line.text, words) > 0.75 && (index < first || (index > last && index <= last + 2))) return finding([only], 'bare', 1.3);
  // Above the headline, words in capitals are the section's.
  if (index < headline && !/[a-z]/.test(line.text) && !/\p{Ll}/u.test(line.text)) return null;
  // Beside its date a line names the place after the person.
  const place = named.length === people.length + 1 && named.at(-1)!.kind === 'handle' && /^\p{Lu}\p{Ll}/u.test(named.at(-1)!.name) && isDated ? named.at(-1) : null;
  const from = named.filter((one) => one.kind === 'person' || one === place || isAgency(one.name) || isNewsroom(one.name));
  const printed = withoutPlaceBefore(withoutPlaces(withoutDetails(piped, words)));
  // And how often it was read.
  if (!people.length || coverage(from, isDated ? printed.replace(COUNT, '') : printed, words) < 0.75) return null;
  if (first >= 0 && index >= last && index <= last + SIGNS) return line.level > 0 || line.linked > 0 ? null : finding(people, 'signature', 1);
  if (people.every(({ name }) => isOrdinary(name, small))) return null;
  const dated = (other: number) => (other === index ? isDated : (lines[other]?.text.length ?? 99) < 90 && findDates(lines[other]!.text, words, 'dmy').length > 0);
  const beside = [index, index - 1, index + 1, index + 2].some(dated);
  // A link that is none of an author's leads to a section or another article.
  const shown = (line.level > 0 ? -2 : 0) + (line.linked > line.text.length * 0.8 ? -1.2 : 0);
  // Whom the headline names the article is about.
  const title = lines[headline]?.text.split(/[\s:,'’"“”„»«]+/) ?? [];
  if (!beside && people.every(({ name }) => title.includes(name.split(' ').at(-1)!))) return null;
  return finding(people, beside ? 'beside-date' : 'bare', 1.5 + shown);
}

const AUTHOR_IN_FULL = /^[\s|]*(?:aut(?:hor|or|eur)|автор)/;
/** "Author" in full, or a by-word with its colon, is no teaser's. */
const IN_FULL = /^(?:[^|:：]{2,20}[:：]|aut(?:hor|or|eur)|автор)/;

/** A teaser of another article: its own headline is a link right above in the same part of the page, or right below in a part of the page that is others'. */
function inTeaser(index: number, lines: Line[], layout: Layout): boolean {
  const below = lines[index + 1];
  if (lines[index]!.region !== null && below && below.level > 0 && index + 1 !== layout.headline && below.text.length > 15 && below.linked > below.text.length * 0.7) return true;
  return [index - 1, index - 2].some((other) => {
    const line = lines[other];
    return line !== undefined && other > layout.headline && line.zone === lines[index]!.zone && line.text.length > 25 && (line.linked > line.text.length * 0.7 || (line.level > 1 && index > layout.last));
  });
}

/** Initials in the place of a picture: "AL" above Ada Lund. */
const isAvatar = ({ text }: Line, next: Line | undefined): boolean =>
  /^\p{Lu}{2,3}$/u.test(text) && next !== undefined && next.text.split(/\s+/).map(([letter = '']) => letter).join('').startsWith(text);

/** The likeliest bylines, best first. */
export function findBylines(lines: Line[], layout: Layout, words: Words): Byline[] {
  const found: Found[] = [];
  const small = smallWords(lines);
  lines.forEach((line, index) => {
    const near = nearness(index, layout);
    const ends = index >= layout.last && index <= layout.last + 8 && line.region === null ? fromBrackets(line, words, small) : null;
    const begins = layout.first >= 0 && Math.abs(index - layout.first) <= 2 ? fromDateline(line, words) : null;
    if (near === null || index === layout.headline || (line.text.length > LONGEST && !ends && !begins) || line.region === 'comments' || line.region === 'banner') return;
    const piped = pipedOf(line, words);
    if (piped === null) return;
    const own = line.parts.some(({ mark }) => isAuthor(mark));
    const labelled = isLabel(lines[index - 1], words) && line.text.length < 60 && (own || ((line.region === null || line.linked < line.text.length / 2) && persons(namesIn(piped, words)).length)) ? `${lines[index - 1]!.text} ${piped}` : piped;
    const within = layout.first >= 0 && index >= layout.first;
    const read = begins ?? ends ?? (line.text.length < 160 ? (fromLabel(labelled, words, within) ?? fromPenName(line, labelled, words, 'label')) : null) ?? fromMarks(line, words) ?? (line.text.length < 160 ? fromPenName(line, labelled, words, 'marked') : null) ?? (piped && mayBeBare(line, index, near, layout) ? fromBareNames(line, index, lines, piped, layout, words, small) : null);
    if (!read || isAvatar(line, lines[index + 1])) return;
    const teased = !ends && index > layout.headline && !IN_FULL.test(lowered(labelled)) && inTeaser(index, lines, layout);
    const edited = words.edited !== null && (words.edited.test(lowered(labelled.replace(/^[\s|([（【]+/, ''))) || (read.names.length === 1 && words.edited.test(lowered(line.parts.at(-1)!.text.split(/,\s*/).at(-1)!))));
    // A footer that names its author is the article's.
    const inFooter = line.region === 'footer' && read.why === 'label' && AUTHOR_IN_FULL.test(lowered(labelled)) ? 1.5 : 0;
    const score = near + read.score + inFooter - regionPenalty(line) - (teased ? 3 : 0) - (edited ? EDITED : 0);
    if (score >= SUREST_ENOUGH[read.why]) found.push({ ...read, score, line: read.line ?? line.text, index, headed: labelled !== piped, edited });
  });
  return joined(found, lines).sort((a, b) => b.score - a.score).slice(0, 12);
}
