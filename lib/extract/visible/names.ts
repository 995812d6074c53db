/**
 * Names in a byline: what is left when labels, roles, dates and addresses are
 * taken away, told apart as persons, organisations and handles. Pure.
 */
import { isLatin, LATIN_DIGIT, LATIN_LETTER, ofLetters } from '@/lib/letters';
import { collapse } from '../plain';
import { endsPictured, isOtherCredit, partedAtCredits, withPictured } from './credits';
import { beforeWeekday, findDates } from './dates';
import { PLACES } from './languages/places';
import { CHINESE_SURNAMES, JAPANESE_SURNAMES, KOREAN_SURNAMES } from './languages/surnames';
import { lowered, UNSPACED_LETTER } from './letters';
import type { Words } from './words';

export interface Name {
  name: string;
  kind: 'person' | 'organization' | 'handle';
}

/** In lower case. */
const AGENCIES = new Set(
  'afp, fp, dpa, apa, ap, sda, keystone-sda, reuters, ansa, efe, tass, upi, pti, ians, ani, xinhua, kyodo, jiji, jiji press, antara, bloomberg, belga, anp, ritzau, ntb, tt, stt, pap, čtk, ctk, kna, epd, sid, mti, tasr, sita, dha, iha, i̇ha, тасс, риа новости, интерфакс, укринформ, укрінформ, απε-μπε, the associated press, associated press, agence france-presse, europa press, press association, pa media, canadian press, the canadian press, cp, aap, la presse canadienne, ats, lusa, agência brasil, agência lusa, folhapress, estadão conteúdo, agerpres, mediafax, lapresse, adnkronos, agi, askanews, italpress, acn, colpisa, servimedia, telam, télam, notimex'.split(', '),
);
/** In small letters it is somebody's initials. */
const AGENCY_IN_CAPITALS = /^A\.?A\.?$/;
export function isAgency(name: string): boolean {
  const lower = name.toLowerCase();
  return AGENCIES.has(lower) || /^dpa-\w+$/.test(lower) || AGENCY_IN_CAPITALS.test(name);
}
/** A newsroom that signs as such; this and the next two against names in lower case. */
const NEWSROOM = /^(?:la |da |de |onze )?(?:r[eé]daction|redacci[oó]n|redazione|reda[cç][cç]?ão|redacció|redac[tțţ]ia|redactie)$/;
export const isNewsroom = (name: string): boolean => NEWSROOM.test(name.toLowerCase());
/** One of a paper's newsrooms, or all of them: "Redazione Web". */
export const namesNewsroom = (name: string): boolean => name.split(' ').some(isNewsroom);
const ORGANISATION = /(?:redaktion|redaction|rédaction|redacci[oó]n|redazione|reda[cç]ção|redação|redacció|redac[țţ]ia|redactia|redactie|redakcja|redakce|redaksi|newsroom|news ?desk|editorial|(?<![a-z])(?:staff|team|press\b)|online|news\b|media\b|agency|agentur|agence|agencia|programme?\b|zeitung|verlag|magazin|foundation|universit|institut|association|society|company|group\b|gmbh|\bag\b|\binc\b|\bltd\b|e\.\s?v\.|\.(?:com|de|org|net|at|ch|fr|it|es|co\.uk|pl|is)\b|(?<![a-z])bureau\b|web ?desk|szerkesztőség|redakcia|редакция|редакція|συντακτική ομάδα|ब्यूरो|डेस्क|एजेंसी|ডেস্ক|ڈیسک|خبرگزاری|تحریریه|وكالة|وكالات|編集部|新聞|编辑部|뉴스|신문)/;
const ORGANISATION_LAST = /(?:newsroom|desk|staff|team|redaktion|rédaction|redacción|redazione|reda[cç]ção|redação|redacció|redac[tțţ]ia|redactie|redakcja|board|agency|ब्यूरो|डेस्क|ডেস্ক|ڈیسک)$/;
const isOrganisation = (text: string): boolean => ORGANISATION.test(text.toLowerCase());
const PARTICLES = new Set('von van der den de del della delle di da do dos das du la le el al bin ibn ben ten ter te zu zur zum y e und af av dem des lo los las st saint d ap o bint abu ould vom auf dela'.split(' '));
/** A word that stands between the parts of a name. */
export const isParticle = (word: string): boolean => PARTICLES.has(word);
/** Given names that are common words too. */
const GIVEN = new Set(['will', 'may', 'art', 'guy', 'an', 'so', 'per', 'mark', 'bill', 'rob', 'hope', 'grace', 'anders', 'jo', 'ja', 'kun', 'pro', 'can']);
/** Family names that are. */
const FAMILY = new Set(['he', 'so', 'an', 'can', 'may', 'page', 'law', 'gast', 'freitag', 'sonntag', 'domingo']);
/** Where somebody writes from: "Ada Lund in Seoul". A plain pattern asks first: a runtime is slow to make what knows all capitals, and few bylines have a place. */
const MAYBE_FROM_PLACE = /\s(?:in|à|aus|from|em|uit|från|fra|из|з)\s/;
const FROM_PLACE = /\s(?:in|à|aus|from|em|uit|från|fra|из|з)\s+(?=\p{Lu}).*$/u;
const withoutPlace = (text: string): string => (MAYBE_FROM_PLACE.test(text) ? text.replace(FROM_PLACE, '') : text);
/** What follows a person so is where they write from. */
const AFTER_PERSON = /^(?:de|do|da|dos|das|em|en|à|desde|depuis|din|te|uit|aus|from|in)\s+\p{Lu}/u;
const MAYBE_PLACES_BEHIND = /,\s+(?:de|do|da|dos|das|em|en|à|desde|depuis|din|te|uit|aus|from|in)\s/;
const PLACES_BEHIND = new RegExp(`,\\s+(?=${AFTER_PERSON.source.slice(1)})[\\p{L}\\s'’-]+`, 'gu');
/** A text without such places. */
export const withoutPlaces = (text: string): string => (MAYBE_PLACES_BEHIND.test(text) ? text.replace(PLACES_BEHIND, '') : text);
const GENERIC = new Set('home menu news artikel article admin-ajax read more follow email e-mail facebook twitter linkedin whatsapp instagram youtube comments kommentare share print print by share this author autor anonymous unknown n/a none null undefined name guest webmaster administrateur administrador administratore amministratore administratör superuser beheer beheerder redactor'.split(' ').concat('super user', 'super utilisateur', 'super usuario', 'super usuário', 'super utente', 'super gebruiker'));
/** What publishing systems put where nobody is named. */
export const isGeneric = (name: string): boolean => GENERIC.has(name.toLowerCase());
export const ADDRESS = /https?:\/\/\S+|www\.\S+|\S+@\S+\.\S+/g;
/** Where it goes on to the agency that the news is from. */
const SOURCE_LABEL = /^(?:source|quelle|bron|fuente|fonte|sursa|font|kilde|källa)\s*[:：]\s*/i;
const ofAgency = (text: string): string => (isAgency(text.replace(SOURCE_LABEL, '')) ? text.replace(SOURCE_LABEL, '') : text);
/** One letter between two surnames of the same person, in Spanish, Portuguese and Catalan, is the "and" between two people as well. */
const JOINS_SURNAMES = /^\s+[yei]\s+\p{Lu}\p{Ll}+$/u;
const SEPARATOR = ofLetters(/\s*(?:[,;|•·\n、，；‧∙►»]|\s[-–—―ـ]\s|\s\/\s|\/(?=[\p{L}]{2})|\s&\s|\s\+\s)\s*/u);
const HAN = /^[\p{Script=Han}]{2,4}$/u;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,6}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]{1,6}$/u;
const HANGUL = /^[\p{Script=Hangul}]{2,4}$/u;
const CASED = /\p{Lu}|\p{Ll}/u;

/** Every role in `CJK_ROLE`, `WRITERS` and `EDITORS` has such a letter; most texts need none of the patterns made. */
const UNSPACED = new RegExp(UNSPACED_LETTER);

/** Latin-1 has few letters: what is asked of every word of a page is asked in plain ranges first, which a runtime makes at once. */
const BEYOND_LATIN = /[^\u0000-\u00ff’]/;
const hasLetter = (text: string) => /[a-z]/i.test(text) || /\p{L}/u.test(text);
const isCased = (text: string) => /[a-z]/i.test(text) || CASED.test(text);
const isCapitalised = (word: string) => (BEYOND_LATIN.test(word) ? /^\p{Lu}[\p{L}\p{M}'’.\-]*\.?$/u.test(word) : /^[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ'’.\-]*$/.test(word));
const isBeyondInitial = (word: string) => (BEYOND_LATIN.test(word) ? /^\p{Lu}[\p{L}\p{M}'’-]/u.test(word) : /^[A-ZÀ-ÖØ-Þ][A-Za-zªµºÀ-ÖØ-öø-ÿ'’-]/.test(word));

const LATIN_HANDLE = new RegExp(`^[${LATIN_LETTER}${LATIN_DIGIT}._-]{2,30}$`);

/** A word as a name has it: a capital first, or an initial, or a particle. */
const isNameWord = (word: string) =>
  isCapitalised(word) || (/^[dlo]['’]/i.test(word) && /^.['’]\p{L}[\p{L}'’-]*$/u.test(word)) || (/^(?:[ae]l|ed)-/i.test(word) && /^(?:al|el|ed|Al|El)-\p{Lu}\p{L}+$/u.test(word));

const isRole = (token: string, words: Words): boolean => {
  const plain = token.toLowerCase().replace(/[.,:]+$/, '');
  return words.roles.has(plain) || (plain.includes('-') && words.roles.has(plain.split('-').at(-1)!));
};

/** A text without the role words at its ends: "News Reporter Ada Lund" -> "Ada Lund". */
function withoutRoles(text: string, words: Words): string {
  const tokens = text.split(/\s+/);
  while (tokens.length > 1 && words.common.has(tokens[0]!) && !PARTICLES.has(tokens[0]!)) tokens.shift();
  while (tokens.length > 1 && words.common.has(tokens.at(-1)!)) tokens.pop();
  while (tokens.length > 2 && isRole(tokens[0]!, words)) tokens.shift();
  while (tokens.length > 2 && isRole(tokens.at(-1)!, words)) tokens.pop();
  return tokens.join(' ');
}

/** A Japanese name without a space: a surname and one to three signs more. */
const isJapaneseName = (text: string): boolean => [3, 2].some((length) => JAPANESE_SURNAMES.has(text.slice(0, length)) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}$/u.test(text.slice(length)));

/** Scripts without capitals. */
function kindOfCaseless(text: string, tokens: string[], words: Words): Name['kind'] | null {
  if (words.roles.has(text) || words.common.has(text)) return null;
  if (words.language === 'ja' && isJapaneseName(text)) return 'person';
  if (HAN.test(text)) return CHINESE_SURNAMES.has(text[0]!) && text.length < 4 ? 'person' : 'handle';
  if (HANGUL.test(text)) return KOREAN_SURNAMES.has(text[0]!) && text.length === 3 ? 'person' : 'handle';
  if (isOrganisation(text)) return 'organization';
  if (JAPANESE.test(text) && /\p{Script=Han}/u.test(text)) return /[\s　]/.test(text) ? 'person' : 'handle';
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)) return null;
  const plausible = (token: string) => /^[\p{L}\p{M}'’"״׳.-]{2,}$/u.test(token) && !words.roles.has(token) && !words.common.has(token);
  // A noun and its adjective both have the article; of a name, the family's alone.
  if (tokens.every((token) => token.startsWith('ال'))) return null;
  return tokens.length >= 2 && tokens.length <= 5 && tokens.every(plausible) ? 'person' : null;
}

function kindOf(text: string, words: Words): Name['kind'] | null {
  if (text.length < 2 || text.length > 70 || !hasLetter(text)) return null;
  const lower = text.toLowerCase();
  if (GENERIC.has(lower) || words.common.has(lower)) return null;
  if (isAgency(text)) return 'organization';
  const tokens = text.split(/\s+/);
  if (!isCased(text)) return kindOfCaseless(text, tokens, words);
  if (tokens.length > 1 && tokens.every((token) => isRole(token, words))) return null;
  // One word in small letters is a pen name, whatever is in it.
  const small = tokens.length === 1 && text === lower && !text.includes('.');
  if (!small && isOrganisation(text)) return tokens.length <= 7 && (/^[A-Z]|\.[a-z]{2,3}$/.test(text) || /^\p{Lu}|\.\p{Ll}{2,3}$/u.test(text)) ? 'organization' : null;
  if (tokens.length === 1) return !words.roles.has(lower) && (isLatin(text) ? LATIN_HANDLE : /^[\p{L}\p{N}._-]{2,30}$/u).test(text) && (/[a-z]{2}/i.test(text) || /\p{L}{2}/u.test(text)) ? 'handle' : null;
  if (tokens.length > 6 || /[\d!?:;"“”„«»…#%()[\]{}<>=*_]/.test(text)) return null;
  const plain = tokens.map((token) => token.toLowerCase().replace(/[.,:]+$/, ''));
  const isWord = (token: string, index: number) => (words.roles.has(token) || words.common.has(token)) && !PARTICLES.has(token) && !(index === 0 && GIVEN.has(token)) && !(index > 0 && index === plain.length - 1 && FAMILY.has(token));
  if (PLACES.has(lower) || plain.some(isWord)) return null;
  // A capital particle first is an article or preposition of a heading, except in Dutch and Romance surnames.
  if (/^(?:Zum|Zur|Auf|Des|Das|Dem|Der|Den)$/.test(tokens[0]!)) return null;
  const named = tokens.filter(isNameWord).length;
  const rest = tokens.filter((token) => !isNameWord(token)).every((token) => PARTICLES.has(token.toLowerCase().replace(/['’.]$/, '')));
  // "R. R." signs as a pen name does.
  if (tokens.length <= 3 && tokens.every((token) => /^\p{Lu}\.$/u.test(token))) return 'handle';
  // At least one word beyond initials, and a name ends with a name's word.
  return named >= 2 && rest && isNameWord(tokens.at(-1)!) && tokens.some(isBeyondInitial) ? 'person' : null;
}

/** Titles before a name and degrees after it. */
const HONOURS = /^(?:(?:dr|prof|mag|dipl|ing|mgr|phdr|judr|mudr|bc|mr|mrs|ms|sir|dott|avv|h\.c)\.?(?:-ing\.?)?\s+)+(?=[a-z]|[^\u0000-\u007f])|,?\s+(?:ph\.?\s?d|md|m\.d|mba|msc|jr|rd|rn|dds)\.?$/gi;
/** What a role leaves around a name in scripts without spaces. */
const CJK_ROLE = /^(?:本报|本報|新华社|記者|记者|作者|編輯|编辑|文|責任編輯|责任编辑|責編|责编|通讯员)[:：\s／/]*|[\s／/]*(?:記者|记者|編輯|编辑|報導|报道|综合报道|綜合報導|撰文|編譯|기자|특파원|객원기자|인턴기자|선임기자|さん|氏|編集委員|論説委員)$/gu;

/** A text without by-words at its start. */
export function withoutLabel(text: string, words: Words): string {
  let rest = text;
  for (let round = 0; round < 3; round += 1) {
    const next = rest.slice(words.by.exec(lowered(rest))?.[0].length ?? 0).trim();
    if (next === rest || !next) break;
    rest = next;
  }
  return rest;
}

function cleaned(fragment: string, words: Words): string {
  const whole = /^[([（【](.*)[)\]）】]$/.exec(fragment.trim())?.[1] ?? fragment;
  const named = withoutLabel(whole.replace(/\s*[([（【].{0,60}?[)\]）】]\s*/g, ' ').trim(), words);
  const text = (UNSPACED.test(named) ? named.replace(CJK_ROLE, '') : named)
    .replace(/^@(?=\w)/, '')
    .replace(/(^|\s)@\w+/g, '$1')
    .replace(HONOURS, '')
    .replace(/^[\s:：.,*'"“”»«<>()（）|•·–—-]+|[\s:：,*'"“”»«<>()（）|•·–—-]+$/g, '');
  return collapse(text.endsWith('.') && /\p{Ll}{2}\.$/u.test(text) ? text.slice(0, -1) : text);
}

const NAMES_BEHIND = '[:：／/\\s]*((?:\\p{Script=Han}{2,3}(?:[、，,\\s/／]+|(?=[^\\p{Script=Han}]|$)))+)';
/** Where a role stands beside each name, in scripts without spaces, only those are names: of who wrote, and else of who edited. */
const WRITERS = new RegExp(`(\\p{Script=Hangul}{2,4})\\s?(?:[가-힣]{0,2}기자|특파원|논설위원)|(?:記者|记者|撰文|作者|通讯员|通訊員)${NAMES_BEHIND}`, 'gu');
const EDITORS = new RegExp(`(?:責任編輯|责任编辑|责编|編輯|编辑)${NAMES_BEHIND}`, 'gu');
/** A name of two signs, set wide. */
const WIDE = /(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000](\p{Script=Han})(?!\p{Script=Han})/gu;

function besideRoles(text: string, { language }: Words, patterns = [WRITERS, EDITORS]): string | null {
  if (!UNSPACED.test(text)) return null;
  const close = language === 'ja' ? text : text.replace(WIDE, '$1$2');
  for (const pattern of patterns) {
    const names = [...close.matchAll(pattern)].map((match) => match[1] ?? match[2]!.split(/[\s、，,/／]+/).join(' | '));
    if (names.length) return names.join(' | ');
  }
  return null;
}

/** Those who wrote, where a role stands beside each. */
export function namesBesideRoles(text: string, words: Words): Name[] {
  const named = besideRoles(text, words, [WRITERS]);
  return named ? namesIn(named, words).filter(({ kind }) => kind === 'person') : [];
}

/** A text parted at its "and", but where one word follows a full name: "Ada Lund y Vega" are one person's surnames. */
function piecesOf(text: string, words: Words): { piece: string; tail: string }[] {
  const pieces = text.split(words.and).map((piece) => piece ?? '');
  const [first = '', second = ''] = pieces;
  const tail = pieces.length === 2 ? text.slice(first.length).trimEnd() : '';
  const isSurname = /^\s+[yei]\s/.test(tail) && JOINS_SURNAMES.test(tail) && !isAgency(second.trim()) && !isRole(second.trim(), words) && !isOrganisation(second);
  if (isSurname && kindOf(cleaned(first, words), words) === 'person') return [{ piece: first, tail }];
  // Japanese names that are whole without a space are parted by one.
  const names = words.language === 'ja' ? pieces.flatMap((piece) => (/^\S+(?:\s\S+)+$/.test(piece) && piece.split(/\s/).every(isJapaneseName) ? piece.split(/\s/) : [piece])) : pieces;
  return names.map((piece) => ({ piece, tail: '' }));
}

/** What stands before a date, without the day of the week; a surname that is one stays. */
function withoutDay(before: string, words: Words): string {
  const rest = beforeWeekday(before, words);
  return FAMILY.has(before.slice(rest.length).trim().toLowerCase()) && /\p{Lu}\p{L}*\s$/u.test(rest) ? before : rest;
}

/** Letters that stand for a broadcaster, before its town. */
const STATION = /^\p{Lu}{3,5}[\s-]\p{Lu}\p{Ll}+$/u;
const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const IN_CAPITALS = /(?:^|\s)\p{Lu}{3,}(?:\s|$)/u;

/** The names in a byline's text, in order. */
export function namesIn(source: string, words: Words): Name[] {
  let text = source.slice(0, 900).normalize('NFC').replace(ADDRESS, ' | ').replace(/[\u200b\ufeff]/g, '');
  text = withPictured(partedAtCredits(text));
  for (const date of findDates(text, words, 'dmy').reverse()) text = `${withoutDay(text.slice(0, date.start), words)} | ${text.slice(date.end)}`;
  text = besideRoles(text, words) ?? text.trim().replace(/^[([（【](.*)[)\]）】]$/, '$1');
  const found: Name[] = [];
  let skip = false;
  for (const part of withoutLabel(text, words).split(SEPARATOR(text))) {
    const lower = lowered(part.trim());
    const isCredit = isOtherCredit(lower) || (found.length > 0 && words.edited?.test(lower) === true);
    if (found.at(-1)?.kind === 'person' && AFTER_PERSON.test(part.trim())) continue;
    // What stands in brackets behind a name tells of who has it.
    if (found.at(-1)?.kind === 'person' && /^[(（[].*[)）\]]$/.test(lower)) continue;
    if (!lower || isCredit || skip) {
      // "Photos by" in an element of its own: the next names the photographer.
      skip = (skip && !lower) || (isCredit && /(?:by|von|par|de|di|door|av|af)\s*:?\s*$|[:：]$/.test(lower));
      continue;
    }
    for (const { piece, tail } of piecesOf(withoutLabel(ofAgency(part.trim()), words), words)) {
      if (endsPictured(piece)) continue;
      const all = cleaned(piece, words);
      const here = withoutPlace(all);
      const whole = here !== all && kindOf(withoutRoles(here, words), words) === 'person' ? here : all;
      const bare = withoutRoles(whole, words);
      // "Account of Ada Lund": with the role goes what joins it to the name.
      const short = bare !== whole && /^\p{Ll}/u.test(bare) ? withoutLabel(bare, words) : bare;
      const ofShort = kindOf(short, words);
      const person = ofShort === 'person' && !ORGANISATION_LAST.test(whole.toLowerCase());
      const name = person || !isOrganisation(whole) ? short : whole;
      const kind = name === short ? ofShort : kindOf(name, words);
      if (!kind || found.some((other) => other.name.toLowerCase() === name.toLowerCase())) continue;
      // "Ada Lund, BBC Cardiff": whose she is and where, unless all are in such capitals.
      const station = kind === 'person' && isInCapitals(name.slice(0, 3)) && STATION.test(name) && found.some((other) => other.kind === 'person' && !IN_CAPITALS.test(other.name));
      found.push({ name: kind === 'person' && !station ? name + tail : name, kind: station ? 'organization' : kind });
    }
  }
  return found.slice(0, 25);
}

/** A name that its bearer typed in small letters, where a page states it as a name: printed, such words would be a phrase. */
export function smallName(text: string, words: Words): Name | null {
  const tokens = text.trim().split(/\s+/);
  // "ada lund", "Ada lund"; a capital after a small word is a phrase's.
  const plausible = (token: string, index: number) => (index === 0 ? /^\p{L}\p{Ll}+$/u : /^\p{Ll}{2,}$/u).test(token) && !words.roles.has(token.toLowerCase()) && !words.common.has(token.toLowerCase()) && !GENERIC.has(token.toLowerCase());
  return (tokens.length === 2 || tokens.length === 3) && tokens.every(plausible) && !isOrganisation(text) ? { name: tokens.join(' '), kind: 'person' } : null;
}

/** A name that the page says is a person's, though one of its words is common: "María Viernes". Printed, that would be a phrase. */
export function personName(text: string, words: Words): Name | null {
  const tokens = text.trim().split(/\s+/);
  const plausible = (token: string, index: number) => isNameWord(token) && !isRole(token, words) && !GENERIC.has(token.toLowerCase()) && !(index === 0 && words.common.has(token.toLowerCase()));
  return tokens.length >= 2 && tokens.length <= 4 && tokens.every(plausible) && !isOrganisation(text) && !PLACES.has(text.toLowerCase()) ? { name: tokens.join(' '), kind: 'person' } : null;
}
