/** Images of saved articles: kept beside them, one at each address, and gone with them. */
import { imageId } from '@/lib/images';
import type { StoredImage } from '@/lib/model';
import { storing } from './failures';
import type { PressmarkDatabase } from './schema';

/** Keeps an image of an article, unless one of its address is kept; null where the article is gone. */
export function keepImage(db: PressmarkDatabase, image: Omit<StoredImage, 'id'>): Promise<StoredImage | null> {
  return storing(() =>
    db.transaction('rw', [db.articles, db.images], async () => {
      const stored = { id: imageId(image.articleId, image.address), ...image };
      if ((await db.articles.where('id').equals(image.articleId).count()) === 0) return null;
      const kept = await db.images.get(stored.id);
      if (!kept) await db.images.add(stored);
      return kept ?? stored;
    }),
  );
}

/** The addresses whose images are kept of an article, read without the images. */
export async function keptAddresses(db: PressmarkDatabase, articleId: string): Promise<string[]> {
  const ids = await storing(() => db.images.where('articleId').equals(articleId).primaryKeys());
  return ids.map((id) => id.slice(imageId(articleId, '').length));
}

/** All images of an article, for showing it. */
export function imagesOf(db: PressmarkDatabase, articleId: string): Promise<StoredImage[]> {
  return storing(() => db.images.where('articleId').equals(articleId).toArray());
}

/** The images of an article one after another, in the order of their addresses: those of a library would not stand in memory together. */
export async function* imagesInTurn(db: PressmarkDatabase, articleId: string): AsyncGenerator<StoredImage> {
  const ids = await storing(() => db.images.where('articleId').equals(articleId).primaryKeys());
  for (const id of ids) {
    const image = await storing(() => db.images.get(id));
    if (image) yield image;
  }
}
