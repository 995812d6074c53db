/** A filter -> all articles that meet it; asked again, for the next page or a count, it is remembered. */
import type { PressmarkDatabase } from '../schema';
import { textsOf } from './entry';
import { bestOf, evaluate, type Matches } from './evaluate';
import { gather, peopleAmong } from './index-articles';
import { holdsPhrase, phrasePattern } from './phrase';
import { type ArticleFilter, planOf, type Step } from './plan';
import { fetchTerms, openSnapshot, type ReadTerms, searchTables, type Snapshot } from './snapshot';

export interface FoundMatches extends Matches {
  /** False where more articles have the words of a phrase than were read for it. */
  exact: boolean;
}

/** Articles whose texts are read for a phrase, the best first. */
const PHRASE_MOST = 1500;
const AT_ONCE = 100;
const REMEMBERED = 4;

/** The tables that a transaction has to hold for a filter. */
export const filterTables = (db: PressmarkDatabase) => [...searchTables(db), db.articles, db.versions, db.quotations, db.annotations, db.people];

/** The texts of some articles, in the order of `docs`. */
async function textsOfDocs(db: PressmarkDatabase, docs: number[]): Promise<string[][]> {
  const ids = (await db.catalogue.bulkGet(docs)).map((row) => row?.articleId ?? '');
  const indexed = await gather(db, ids);
  const people = await peopleAmong(db, indexed);
  const texts = new Map(indexed.map((each) => [each.article.id, textsOf(each, people)]));
  return ids.map((id) => texts.get(id) ?? []);
}

/** Some of the matches, by their places. */
const those = (matches: Matches, places: number[]): Matches => ({
  docs: Uint32Array.from(places, (place) => matches.docs[place] as number),
  scores: Float32Array.from(places, (place) => matches.scores[place] as number),
  ranked: matches.ranked,
});

/** Places of the articles that only their texts can decide: all where a phrase is wanted, else those with every word of one that is refused. */
function undecided(matches: Matches, asked: Step[], read: ReadTerms, snapshot: Snapshot): number[] {
  const all = [...matches.docs.keys()];
  if (asked.some(({ not }) => !not)) return all;
  const having = new Set(asked.flatMap((step) => [...evaluate([{ ...step, not: false }], read, snapshot).docs]));
  return all.filter((place) => having.has(matches.docs[place] as number));
}

/** Keeps the articles in whose texts the phrases stand, and no phrase that is refused. */
async function withPhrases(db: PressmarkDatabase, matches: Matches, steps: Step[], read: ReadTerms, snapshot: Snapshot): Promise<FoundMatches> {
  const asked = steps.filter(({ phrase }) => phrase !== null);
  if (asked.length === 0) return { ...matches, exact: true };
  const phrases = asked.map(({ phrase, not }) => ({ pattern: phrasePattern(phrase as string), not }));
  const open = undecided(matches, asked, read, snapshot);
  const kept = new Set(matches.docs.keys()).difference(new Set(open));
  const places = bestOf(those(matches, open), PHRASE_MOST).map((place) => open[place] as number);
  for (let at = 0; at < places.length; at += AT_ONCE) {
    const part = places.slice(at, at + AT_ONCE);
    const texts = await textsOfDocs(db, part.map((place) => matches.docs[place] as number));
    part.forEach((place, index) => phrases.every(({ pattern, not }) => holdsPhrase(pattern, texts[index] as string[]) !== not) && kept.add(place));
  }
  return { ...those(matches, [...kept].sort((a, b) => a - b)), exact: open.length <= PHRASE_MOST };
}

const remembered = new WeakMap<Snapshot, Map<string, FoundMatches>>();

/** All that meet a filter, in a transaction over `filterTables`. */
export async function matchesOf(db: PressmarkDatabase, filter: ArticleFilter): Promise<FoundMatches> {
  const snapshot = await openSnapshot(db);
  const known = remembered.get(snapshot) ?? new Map<string, FoundMatches>();
  remembered.set(snapshot, known);
  const key = JSON.stringify(filter);
  const before = known.get(key);
  if (before) return before;
  const steps = planOf(filter);
  const read = await fetchTerms(db, snapshot, steps.flatMap(({ needs }) => needs.flatMap(({ ranges }) => ranges)));
  const found = await withPhrases(db, evaluate(steps, read, snapshot), steps, read, snapshot);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  return found;
}
