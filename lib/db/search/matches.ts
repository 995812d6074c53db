/** A filter -> all articles that meet it; asked again, for the next page or a count, it is remembered. */
import type { PressmarkDatabase } from '../schema';
import { bestOf, evaluate, type Matches } from './evaluate';
import { holdsPhrase, phrasePattern } from './phrase';
import { type ArticleFilter, planOf, type Step } from './plan';
import { fetchTerms, openSnapshot, searchTables, type Snapshot } from './snapshot';

export interface FoundMatches extends Matches {
  /** False where more articles have the words of a phrase than were read for it. */
  exact: boolean;
}

/** Articles whose texts are read for a phrase, the best first. */
const PHRASE_MOST = 1500;
const AT_ONCE = 100;
const REMEMBERED = 4;

/** The tables that a transaction has to hold for a filter. */
export const filterTables = (db: PressmarkDatabase) => [...searchTables(db), db.articles, db.versions, db.annotations];

/** All texts of some articles that a phrase may stand in, in the order of `docs`. */
async function textsOf(db: PressmarkDatabase, docs: number[]): Promise<string[][]> {
  const rows = await db.catalogue.bulkGet(docs);
  const ids = rows.map((row) => row?.articleId ?? '');
  const articles = await db.articles.bulkGet(ids);
  const versions = await db.versions.bulkGet(articles.map((article) => article?.versionId ?? ''));
  const annotated = ids.filter((_, index) => rows[index]?.hasNote && (rows[index]?.annotations ?? 0) > 0);
  const annotations = Map.groupBy(annotated.length === 0 ? [] : await db.annotations.where('articleId').anyOf(annotated).toArray(), ({ articleId }) => articleId);
  return ids.map((id, index) => [
    rows[index]?.title ?? '',
    versions[index]?.text ?? '',
    articles[index]?.note ?? '',
    ...(annotations.get(id) ?? []).map(({ note }) => note),
  ]);
}

/** Keeps the articles in whose texts the phrases stand, and no phrase that is refused. */
async function withPhrases(db: PressmarkDatabase, matches: Matches, steps: Step[]): Promise<FoundMatches> {
  const phrases = steps.filter(({ phrase }) => phrase !== null).map(({ phrase, not }) => ({ pattern: phrasePattern(phrase as string), not }));
  if (phrases.length === 0) return { ...matches, exact: true };
  const places = bestOf(matches, PHRASE_MOST);
  const kept: number[] = [];
  for (let at = 0; at < places.length; at += AT_ONCE) {
    const part = places.slice(at, at + AT_ONCE);
    const texts = await textsOf(db, part.map((place) => matches.docs[place] as number));
    part.forEach((place, index) => phrases.every(({ pattern, not }) => holdsPhrase(pattern, texts[index] as string[]) !== not) && kept.push(place));
  }
  kept.sort((a, b) => a - b);
  return {
    docs: Uint32Array.from(kept, (place) => matches.docs[place] as number),
    scores: Float32Array.from(kept, (place) => matches.scores[place] as number),
    ranked: matches.ranked,
    exact: matches.docs.length <= PHRASE_MOST,
  };
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
  const found = await withPhrases(db, evaluate(steps, read, snapshot), steps);
  known.set(key, found);
  for (const oldest of [...known.keys()].slice(0, -REMEMBERED)) known.delete(oldest);
  return found;
}
