/** Articles with their versions: the same by id, or by the key of an address that leads to it. */
import type { StoredArticle, StoredVersion } from '@/lib/model';
import { mergeArticles } from './items';
import { PlannedTable, type Planning } from './planning';
import { later, type Merged } from './values';

const titleOf = ({ metadata, corrections, url }: StoredArticle) => corrections.title ?? metadata.title.value ?? url;
const keysOf = ({ key, aliases }: StoredArticle) => [key, ...aliases];

/** When anything of each article was last changed in the file. */
function changesOf({ articles, quotations, annotations }: Planning['incoming']): Map<string, string> {
  const changes = new Map(articles.map(({ id, updatedAt }) => [id, updatedAt]));
  for (const { articleId, modified } of [...quotations, ...annotations]) changes.set(articleId, later(changes.get(articleId) ?? '', modified));
  return changes;
}

/** Decides which article of the library each of the file is; those deleted here are passed over. */
function identify(planning: Planning): StoredArticle[] {
  const { existing, incoming, tools } = planning;
  const byKey = new Map(existing.articles.flatMap((article) => keysOf(article).map((key) => [key, article.id] as const)));
  const here = new Set(existing.articles.map(({ id }) => id));
  const changes = changesOf(incoming);
  return incoming.articles.flatMap((article) => {
    const met = here.has(article.id) ? article.id : keysOf(article).map((key) => byKey.get(key)).find(Boolean);
    const admitted = met ? article : planning.admitted('articles', article, changes.get(article.id)!, (row, updatedAt) => ({ ...row, updatedAt }), titleOf(article));
    if (!admitted) return [];
    const id = met ?? article.id;
    tools.ids.set(article.id, id);
    for (const key of keysOf(article)) if (!byKey.has(key)) byKey.set(key, id);
    return [admitted];
  });
}

/** A version is what was read and never changes; only a text that was left out of a file may be filled in. */
function fillVersion(mine: StoredVersion, theirs: StoredVersion): Merged<StoredVersion> {
  const { text, html, blocks } = mine.text || mine.sha256 !== theirs.sha256 ? mine : theirs;
  return { value: { ...mine, text, html, blocks }, conflict: false };
}

export function planArticles(planning: Planning): { articles: StoredArticle[]; versions: StoredVersion[] } {
  const { existing, incoming, tools } = planning;
  const articles = new PlannedTable('articles', existing.articles);
  const versions = new PlannedTable('versions', existing.versions);
  const siblings = Map.groupBy(existing.versions, ({ articleId }) => articleId);
  const identified = identify(planning);
  const kept = new Set(identified.map(({ id }) => id));

  for (const version of incoming.versions) {
    if (!kept.has(version.articleId)) {
      planning.items.push({ table: 'versions', id: version.id, outcome: 'deletedHere' });
      continue;
    }
    const theirs = { ...version, articleId: planning.mapped(version.articleId) };
    const others = siblings.get(theirs.articleId) ?? [];
    const mine =
      versions.rows.get(version.id) ??
      others.find(({ sha256 }) => sha256 === version.sha256) ??
      // A version without text says nothing beside one with text.
      (version.text ? undefined : others.find(({ text }) => text));
    if (mine && mine.id !== version.id) tools.ids.set(version.id, mine.id);
    if (!mine) siblings.set(theirs.articleId, [...others, theirs]);
    planning.settle(versions, theirs, mine, fillVersion);
  }

  /** The text captured last, whichever copy it came with; of two captured together the one that stands, so that a second import changes nothing. */
  const withNewest = ({ value, conflict }: Merged<StoredArticle>): Merged<StoredArticle> => {
    const texts = (siblings.get(value.id) ?? []).filter(({ text }) => text);
    const standing = texts.find(({ id }) => id === value.versionId) ?? null;
    const newest = texts.reduce<StoredVersion | null>((best, one) => (best && best.capturedAt >= one.capturedAt ? best : one), standing);
    return { conflict, value: { ...value, versionId: newest?.id ?? value.versionId } };
  };

  for (const article of identified) {
    const theirs = { ...article, versionId: planning.mapped(article.versionId) };
    const item = planning.settle(articles, theirs, articles.rows.get(planning.mapped(article.id)), (mine, other) => withNewest(mergeArticles(mine, other)));
    item.title = titleOf(articles.rows.get(item.id)!);
  }
  return { articles: articles.written(), versions: versions.written() };
}
