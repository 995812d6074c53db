/** Images: one at each address of an article. The one that is here stays, for it is what its page showed then. */
import { imageId } from '@/lib/images';
import type { StoredImage } from '@/lib/model';
import type { Planning } from './planning';

export function planImages(planning: Planning): StoredImage[] {
  const { existing, incoming, tools } = planning;
  const owners = new Set(existing.articles.map(({ id }) => id));
  const here = new Set(existing.images.map(({ id }) => id));
  const written: StoredImage[] = [];
  for (const image of incoming.images) {
    // An article that was passed over takes its images along.
    if (!tools.ids.has(image.articleId) && !owners.has(image.articleId)) {
      planning.items.push({ table: 'images', id: image.id, outcome: 'deletedHere' });
      continue;
    }
    const articleId = planning.mapped(image.articleId);
    const id = imageId(articleId, image.address);
    planning.items.push({ table: 'images', id, outcome: here.has(id) ? 'same' : 'new' });
    if (here.has(id)) continue;
    here.add(id);
    written.push({ ...image, articleId, id });
  }
  return written;
}
