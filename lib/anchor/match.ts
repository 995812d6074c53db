/**
 * Finds a stored quote in an indexed text, and says how sure that is. Order: by
 * position, by its very words with their surroundings, by likeness. Offsets in,
 * offsets out; pure strings, knows no document.
 */
import type { Repeat, Selectors, TextQuoteSelector } from '@/lib/model';
import { align } from './alignment';
import { findOccurrences, findSeams, findStretches } from './candidates';
import { compareSurroundings, seamShare, wideShare } from './context';
import { copiesIn, repeatsItself } from './copies';
import type { IndexedText } from './indexed-text';
import { type Evidence, judge, rank, type Verdict } from './judgement';
import { type Pattern, readPattern, sumOf } from './pattern';
import { type Piece, placeOf } from './place';
import { foldTypography } from './typography';

/** A place in a text: `[start, end)` from its first to its last piece; more than one piece where something was put in between. */
export interface Place {
  start: number;
  end: number;
  pieces: Piece[];
}

/** How a quote was found; the five outcomes of `AnchorOutcome`. */
export type Match =
  /** The same words in the same surroundings. */
  | { outcome: 'exact'; place: Place }
  /** The same words in other surroundings. */
  | { outcome: 'moved'; place: Place }
  /** Other words where the passage was: what it said, and what it says now. */
  | { outcome: 'edited'; place: Place; before: string; after: string }
  /** Several places, or one too unsure to be painted: the reader picks. */
  | { outcome: 'ambiguous'; candidates: Place[] }
  | { outcome: 'missing' };

interface Candidate extends Weighed {
  verdict: Verdict;
  rank: number;
}

/** Two places whose ranks differ by less cannot be told apart. */
const TIE = 0.12;
/** Places that looked alike once may differ by this much after an edit of one of them. */
const TWIN_SPREAD = 0.4;
/** Wide surroundings settle it where so much of them is there, and so much more than around the next place. */
const WIDE_SHARE = 0.7;
const WIDE_LEAD = 0.2;
/** This much is enough where all places that the passage's words stood in are still there. */
const KEPT_WIDE_SHARE = 0.4;
const CANDIDATES_OFFERED = 5;

/** One quote being looked for. */
interface Search {
  pattern: Pattern;
  text: IndexedText;
  page: Selectors['page'];
  /** Where the passage's very words stand, and in how many places. */
  occurrences: { starts: number[]; total: number };
  pathAt: PathAt | undefined;
}

/** The names of the elements around a place of the page's text, as in the selectors' `path`. */
export type PathAt = (start: number, end: number) => string;

interface Weighed extends Evidence {
  place: Place;
  /** First and last word in the text. */
  first: number;
  last: number;
  /** The very words, in whatever typography. */
  verbatim: boolean;
}

/** What stands at a place, its pieces joined. */
const wordsAt = ({ text }: IndexedText, { pieces }: Place): string => pieces.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The place that the words `at` (a word of the text for each of the quote, or -1) stand for, with its evidence. */
function weigh({ pattern, text }: Search, at: Int32Array): Weighed | null {
  const found = placeOf(pattern, text, at);
  if (!found) return null;
  const weight = sumOf(pattern.weights, pattern.from, pattern.to);
  const { pieces } = found;
  const place = { start: pieces[0]!.start, end: pieces.at(-1)!.end, pieces };
  return {
    coverage: weight === 0 ? 0 : found.matched / weight,
    weight,
    before: compareSurroundings(pattern, text, found.first, -1),
    after: compareSurroundings(pattern, text, found.last, 1),
    place,
    first: found.first,
    last: found.last,
    verbatim: found.matched === weight && foldTypography(wordsAt(text, place)) === foldTypography(pattern.quote.exact),
  };
}

/** A copy of the passage in its stored surroundings must fit a place so much better, both sides together, to be what stands there. */
const COPY_LEAD = 0.5;

/** Whether a place is a copy of the passage that stood near it, and not the passage itself. */
function isCopy({ before, after, first, last }: Weighed, copies: Pattern[], text: IndexedText): boolean {
  const own = before.share + after.share;
  if (own + COPY_LEAD > 2) return false;
  const target = text.words.ids;
  return copies.some((copy) => {
    const { ids } = copy.words;
    if (ids[copy.from - 1] !== target[first - 1] && ids[copy.to] !== target[last + 1]) return false;
    const [above, below] = [compareSurroundings(copy, text, first, -1), compareSurroundings(copy, text, last, 1)];
    return above.kind === 'same' && below.kind === 'same' && above.share + below.share >= own + COPY_LEAD;
  });
}

const COMPLETE = 0.999;

/** Whether the passage's words stand in fewer places than they did. */
const hasVanished = (page: Selectors['page'], total: number): boolean => page?.repeat !== undefined && page.repeat.words > total;

function judgeAll(found: Weighed[], { pattern, text, page, occurrences }: Search): Candidate[] {
  const copies = copiesIn(pattern);
  const weighed = copies.length === 0 ? found : found.filter((one) => !isCopy(one, copies, text));
  const seam = Math.max(0, ...findSeams(pattern, text).map((place) => seamShare(pattern, text, place)));
  const complete = weighed.filter(({ coverage }) => coverage >= COMPLETE);
  const blocks = complete.filter(({ before, after }) => before.kind !== 'other' && after.kind !== 'other').length;
  const unique = page !== null && page.repeat === undefined && blocks === 1;
  const vanished = hasVanished(page, occurrences.total);
  const judged = weighed.map((one) => ({ ...one, verdict: judge(one, { seam, unique, vanished }), rank: rank(one, one.place.pieces.length - 1, vanished) }));
  const accepted = judged.filter(({ verdict }) => verdict === 'accept').length;
  const indistinct = vanished && accepted < page!.repeat!.words && repeatsItself(pattern);
  return indistinct ? judged.map((one) => ({ ...one, verdict: one.verdict === 'accept' ? 'ask' : one.verdict })) : judged;
}

function atOccurrence({ words, from, to }: Pattern, start: number): Int32Array {
  const at = new Int32Array(words.count).fill(-1);
  for (let i = from; i < to; i += 1) at[i] = start + i - from;
  return at;
}

const byRank = (a: Candidate, b: Candidate): number => b.rank - a.rank;

/** The accepted that cannot be told from the first of them. */
const rivalsOf = (accepted: Candidate[]): Candidate[] => accepted.filter((one) => accepted[0]!.rank - one.rank < TIE);

/** The one of several whose wide surroundings are clearly the passage's, `floor` of them at least. */
function widest(candidates: Candidate[], { pattern, text }: Search, floor = WIDE_SHARE): Candidate | null {
  const shares = candidates.map((one) => ({ one, share: wideShare(pattern, text, one.first, one.last) })).sort((a, b) => b.share - a.share);
  const [best, next] = shares;
  return best && best.share >= floor && (!next || best.share - next.share >= WIDE_LEAD) ? best.one : null;
}

/**
 * The right one of the accepted places. A passage that stood in the page several
 * times is told by its wide surroundings, or by its number among those places while
 * there are as many as there were.
 */
function choose(accepted: Candidate[], search: Search): Candidate | null {
  const { index, count } = search.page?.repeat ?? { index: 0, count: 1 };
  const rivals = rivalsOf(accepted);
  if (rivals.length === 1 && count === 1) return rivals[0]!;
  const twins = accepted.filter((one) => accepted[0]!.rank - one.rank < TWIN_SPREAD);
  const clear = twins.length > 1 ? widest(twins, search) : null;
  if (clear) return clear;
  const verbatim = rivals.filter((one) => one.verbatim);
  const set = [rivals, verbatim, twins].find(({ length }) => length === count);
  return set?.toSorted((a, b) => a.place.start - b.place.start)[index] ?? chooseByPath(rivals, search);
}

/** A headline or a pull quote is told from the paragraph that says the same by the elements around it, where it could be told from them when it was saved and none of the equal places is gone. */
function chooseByPath(rivals: Candidate[], search: Search): Candidate | null {
  const { page, pathAt, occurrences } = search;
  if (!page || (page.repeat?.count ?? 1) > 1 || hasVanished(page, occurrences.total)) return null;
  const alike = pathAt ? rivals.filter(({ place }) => pathAt(place.start, place.end) === page.path) : [];
  return alike.length === 1 ? alike[0]! : widest(alike.length > 0 ? alike : rivals, search, KEPT_WIDE_SHARE);
}

const offer = (candidates: Candidate[]): Match => ({ outcome: 'ambiguous', candidates: candidates.slice(0, CANDIDATES_OFFERED).map(({ place }) => place) });

function conclude(weighed: Weighed[], search: Search): Match {
  const candidates = judgeAll(weighed, search);
  const accepted = candidates.filter(({ verdict }) => verdict === 'accept').sort(byRank);
  if (accepted.length === 0) {
    const asked = candidates.filter(({ verdict }) => verdict === 'ask').sort(byRank);
    return asked.length > 0 ? offer(asked) : { outcome: 'missing' };
  }
  const chosen = choose(accepted, search);
  if (!chosen) return offer(rivalsOf(accepted));
  const { place } = chosen;
  if (!chosen.verbatim) return { outcome: 'edited', place, before: search.pattern.quote.exact, after: wordsAt(search.text, place) };
  const kept = chosen.before.kind !== 'other' && chosen.after.kind !== 'other' && (chosen.before.kind === 'same' || chosen.after.kind === 'same');
  return { outcome: kept || place.start === search.page?.start ? 'exact' : 'moved', place };
}

/** A quote without any word in it, such as a dash: only its very characters will do, between the same words. */
function matchCharacters(pattern: Pattern, text: IndexedText): Match {
  const { exact, prefix, suffix } = pattern.quote;
  const places: Place[] = [];
  if (exact.trim() === '') return { outcome: 'missing' };
  const whole = prefix.slice(-16) + exact + suffix.slice(0, 16);
  const skip = Math.min(16, prefix.length);
  for (let at = text.text.indexOf(whole); at !== -1 && places.length < CANDIDATES_OFFERED; at = text.text.indexOf(whole, at + 1)) {
    const start = at + skip;
    const end = start + exact.length;
    places.push({ start, end, pieces: [{ start, end }] });
  }
  if (places.length === 1) return { outcome: 'exact', place: places[0]! };
  return places.length > 0 ? { outcome: 'ambiguous', candidates: places } : { outcome: 'missing' };
}

/** Surroundings that leave no doubt which of several equal passages this is. */
const CERTAIN_SHARE = 0.85;

function weighOccurrences(search: Search): Weighed[] {
  const { pattern, occurrences } = search;
  return occurrences.starts.map((start) => weigh(search, atOccurrence(pattern, start))).filter((one) => one !== null);
}

function begin({ quote, page }: Pick<Selectors, 'quote' | 'page'>, text: IndexedText, pathAt?: PathAt): Search {
  const pattern = readPattern(quote, text);
  return { pattern, text, page, occurrences: findOccurrences(pattern, text), pathAt };
}

/** Stage one: the passage's very words in its own surroundings. Null where likeness has to be asked too. */
export function matchExactly(selectors: Selectors, text: IndexedText, pathAt?: PathAt): Match | null {
  const search = begin(selectors, text, pathAt);
  if (search.pattern.from === search.pattern.to) return matchCharacters(search.pattern, text);
  const weighed = weighOccurrences(search);
  const certain = weighed.filter(({ before, after }) => before.share >= CERTAIN_SHARE && after.share >= CERTAIN_SHARE);
  return certain.length === (selectors.page?.repeat?.count ?? 1) ? conclude(weighed, search) : null;
}

/** Stage two: likeness beside the very words. */
export function matchApproximately(selectors: Selectors, text: IndexedText, pathAt?: PathAt): Match {
  const search = begin(selectors, text, pathAt);
  const { pattern } = search;
  const weighed = weighOccurrences(search);
  const overlaps = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
  const consider = (low: number, high: number, again: boolean): void => {
    const at = align(pattern, text, low, high);
    const found = weigh(search, at);
    if (!found) return;
    if (!weighed.some(({ place }) => overlaps(place, found.place))) weighed.push(found);
    if (!again) return;
    // The same stretch may hold the passage twice.
    const used = at.filter((place) => place !== -1);
    const length = pattern.to - pattern.from;
    if (used[0]! - low >= length) consider(low, used[0]!, false);
    if (high - used.at(-1)! - 1 >= length) consider(used.at(-1)! + 1, high, false);
  };
  for (const { low, high } of findStretches(pattern, text)) consider(low, high, true);
  return conclude(weighed, search);
}

/**
 * The repeats of a passage that begins at `start`, for its selectors, and whether its
 * wide surroundings tell it from them; null where its words stand nowhere else.
 */
export function findRepeats(quote: TextQuoteSelector, start: number, text: IndexedText): { repeat: Repeat; distinct: boolean } | null {
  const search = begin({ quote, page: null }, text);
  const words = search.occurrences.total;
  if (words < 2) return null;
  const weighed = weighOccurrences(search);
  const accepted = judgeAll(weighed, search).filter(({ verdict }) => verdict === 'accept').sort(byRank);
  const rivals = accepted.length === 0 ? [] : rivalsOf(accepted);
  const index = rivals.map(({ place }) => place.start).sort((a, b) => a - b).indexOf(start);
  const repeat = index === -1 ? { index: 0, count: 1, words } : { index, count: rivals.length, words };
  return { repeat, distinct: rivals.every(({ place, first, last }) => place.start === start || wideShare(search.pattern, text, first, last) <= 1 - WIDE_LEAD) };
}

/** Both stages for one quote. */
export function match(selectors: Selectors, text: IndexedText): Match {
  return matchExactly(selectors, text) ?? matchApproximately(selectors, text);
}
