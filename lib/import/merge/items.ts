/**
 * Two copies of one thing made one: the newer wins, both notes are kept, the
 * first creation date stays, and a correction that loses is kept beside the one
 * that wins. `mine` is in the library, and keeps its id.
 */
import type { Corrections, Field, FieldName, Metadata, Selectors, StoredAnnotation, StoredArticle, StoredPerson, StoredQuotation, StoredSearch } from '@/lib/model';
import { bothExtras, bothNotes, byTime, contradicted, earlier, equal, later, type Merged, union } from './values';

/** The reading of `base`; what it has not is taken from the other, and corrections that do not win stay as candidates. */
function metadataOf(base: Metadata, other: Metadata, lost: Corrections): Metadata {
  const fields = Object.entries(base).map(([name, field]: [string, Field<unknown>]) => {
    const others: Field<unknown> = other[name as FieldName];
    const chosen = field.value === null ? others : field;
    const typed = others.candidates.filter(({ origin }) => origin === 'reader');
    const value = lost[name as FieldName];
    if (value !== undefined && value !== null) typed.push({ value, origin: 'reader' });
    const added = typed.filter((candidate) => !chosen.candidates.some((known) => equal(known, candidate)));
    return [name, added.length > 0 ? { ...chosen, candidates: [...chosen.candidates, ...added] } : chosen];
  });
  return Object.fromEntries(fields) as Metadata;
}

export function mergeArticles(mine: StoredArticle, theirs: StoredArticle): Merged<StoredArticle> {
  const [newer, older] = byTime(mine, theirs, ({ updatedAt }) => updatedAt);
  // A list of links knows less of an article than a reading of its page, however new.
  const read = newer.wordCount === 0 && older.wordCount > 0 ? older : newer;
  const note = bothNotes(newer.note, older.note);
  const lost = contradicted(newer.corrections, older.corrections);
  const readAt = mine.readAt && theirs.readAt ? earlier(mine.readAt, theirs.readAt) : (mine.readAt ?? theirs.readAt);
  return {
    conflict: note.conflict || Object.keys(lost).length > 0,
    value: {
      ...newer,
      ...bothExtras(newer, older),
      id: mine.id,
      key: mine.key,
      url: mine.url,
      aliases: union(mine.aliases, theirs.aliases, [theirs.key]).filter((alias) => alias !== mine.key),
      savedAt: earlier(mine.savedAt, theirs.savedAt),
      metadata: metadataOf(read.metadata, read === newer ? older.metadata : newer.metadata, lost),
      corrections: { ...older.corrections, ...newer.corrections },
      byline: read.byline,
      dir: read.dir,
      wordCount: read.wordCount,
      versionId: read.versionId,
      note: note.value,
      tags: union(mine.tags, theirs.tags),
      readAt,
    },
  };
}

/** The newer place, unless only the older one was found in a saved text. */
function placeOf<T extends { versionId: string; selectors: Selectors }>(newer: T, older: T): T {
  return newer.selectors.position === null && older.selectors.position !== null ? older : newer;
}

export function mergeAnnotations(mine: StoredAnnotation, theirs: StoredAnnotation): Merged<StoredAnnotation> {
  const [newer, older] = byTime(mine, theirs, ({ modified }) => modified);
  const note = bothNotes(newer.note, older.note);
  const { versionId, selectors } = placeOf(newer, older);
  const seen = [newer.lastSeen, older.lastSeen].filter((one) => one !== null);
  return {
    conflict: note.conflict,
    value: {
      ...newer,
      ...bothExtras(newer, older),
      id: mine.id,
      articleId: mine.articleId,
      versionId,
      selectors,
      note: note.value,
      tags: union(mine.tags, theirs.tags),
      lastSeen: seen.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null,
      created: earlier(mine.created, theirs.created),
    },
  };
}

export function mergeQuotations(mine: StoredQuotation, theirs: StoredQuotation): Merged<StoredQuotation> {
  const [newer, older] = byTime(mine, theirs, ({ modified }) => modified);
  const { versionId, selectors, start, end, pieces } = placeOf(newer, older);
  const lost = contradicted(newer.corrections, older.corrections);
  const conflict = Object.keys(lost).length > 0;
  const { extra } = bothExtras(newer, older);
  const others: unknown[] = Array.isArray(extra?.otherCorrections) ? extra.otherCorrections : [];
  const kept = others.some((one) => equal(one, lost)) ? others : [lost, ...others];
  return {
    conflict,
    value: {
      ...newer,
      ...(conflict ? { extra: { ...extra, otherCorrections: kept } } : extra ? { extra } : {}),
      id: mine.id,
      articleId: mine.articleId,
      versionId,
      selectors,
      start,
      end,
      pieces,
      method: mine.method === 'reader' ? 'reader' : theirs.method,
      corrections: { ...older.corrections, ...newer.corrections },
      created: earlier(mine.created, theirs.created),
    },
  };
}

export function mergePeople(mine: StoredPerson, theirs: StoredPerson): Merged<StoredPerson> {
  const [newer, older] = byTime(mine, theirs, ({ modified }) => modified);
  return {
    conflict: false,
    value: {
      ...newer,
      ...bothExtras(newer, older),
      id: mine.id,
      spellings: union(mine.spellings, theirs.spellings, [newer.name, older.name]),
      created: earlier(mine.created, theirs.created),
      modified: later(mine.modified, theirs.modified),
    },
  };
}

/** The newer query wins; the plan keeps the other as a search of its own. */
export function mergeSearches(mine: StoredSearch, theirs: StoredSearch): Merged<StoredSearch> {
  const [newer, older] = byTime(mine, theirs, ({ modified }) => modified);
  return {
    conflict: newer.query !== older.query,
    value: { ...newer, ...bothExtras(newer, older), id: mine.id, created: earlier(mine.created, theirs.created) },
  };
}
