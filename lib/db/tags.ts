/** Tags of many articles at once, and the way back. */
import type { PressmarkDatabase } from './schema';
import { changing } from './search/changing';

/** Articles changed in one transaction. */
const AT_ONCE = 100;

export interface ArticleTags {
  id: string;
  tags: string[];
}

/** Adds tags to articles and takes others away. Answers with the tags as they were: `setTags` undoes it. */
export async function tagArticles(db: PressmarkDatabase, ids: string[], { add = [], remove = [] }: { add?: string[]; remove?: string[] }, now: Date): Promise<ArticleTags[]> {
  const before: ArticleTags[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    await changing(db, now, async () => {
      const articles = (await db.articles.bulkGet(ids.slice(at, at + AT_ONCE))).filter((article) => article !== undefined);
      before.push(...articles.map(({ id, tags }) => ({ id, tags })));
      await db.articles.bulkPut(articles.map((article) => ({ ...article, tags: [...new Set([...article.tags.filter((tag) => !remove.includes(tag)), ...add])], updatedAt: now.toISOString() })));
      return articles.map(({ id }) => id);
    });
  }
  return before;
}

/** Gives articles the tags named for each. */
export async function setTags(db: PressmarkDatabase, wanted: ArticleTags[], now: Date): Promise<void> {
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const part = wanted.slice(at, at + AT_ONCE);
    await changing(db, now, async () => {
      const articles = await db.articles.bulkGet(part.map(({ id }) => id));
      const there = articles.flatMap((article, index) => (article ? [{ ...article, tags: part[index]?.tags ?? [], updatedAt: now.toISOString() }] : []));
      await db.articles.bulkPut(there);
      return there.map(({ id }) => id);
    });
  }
}
