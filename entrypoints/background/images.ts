/**
 * The images of an article that was just saved, read in its page and kept one by
 * one: what is cut off keeps what it has. Nothing here may fail a save; what cannot
 * be read stays by its address. The page is not trusted: all is bounded and checked.
 */
import { browser } from 'wxt/browser';
import { database, keepImage, keptAddresses } from '@/lib/db';
import { sha256Of } from '@/lib/envelope';
import { fromBase64, imageAddresses, imageType } from '@/lib/images';
import { readPageImage } from './page-image';

const MOST_IMAGES = 30;
const MOST_BYTES = 2_000_000;
const MOST_BYTES_TOGETHER = 20_000_000;
const PATIENCE_MS = 10_000;
/** So that one slow server does not hold up the others. */
const LANES = 4;

export interface SavedPage {
  tabId: number;
  articleId: string;
  /** As it was opened. */
  url: string;
  html: string;
}

/** The bytes that a page gives for an address; null where it gives none. */
async function bytesFrom({ tabId, url }: SavedPage, address: string, patienceMs: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const args: Parameters<typeof readPageImage> = [address, new URL(url).origin, MOST_BYTES, Math.max(1, patienceMs)];
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: readPageImage, args });
  const given: unknown = frame?.result;
  return typeof given === 'string' && given.length <= MOST_BYTES * 1.4 ? fromBase64(given) : null;
}

/** Keeps the images of a saved article that its page can read; how many. Those that are kept already are not read again. */
export async function keepImages(page: SavedPage): Promise<number> {
  const kept = new Set(await keptAddresses(database, page.articleId));
  const wanted = imageAddresses(page.html).slice(0, MOST_IMAGES).filter((address) => !kept.has(address));
  const deadline = Date.now() + PATIENCE_MS;
  let room = MOST_BYTES_TOGETHER;
  let count = 0;
  const lane = async () => {
    for (let address = wanted.shift(); address !== undefined && room > 0 && Date.now() < deadline; address = wanted.shift()) {
      const bytes = await bytesFrom(page, address, deadline - Date.now());
      const type = bytes && imageType(bytes);
      if (!bytes || !type || bytes.length > room) continue;
      room -= bytes.length;
      const image = { articleId: page.articleId, address, type, bytes, sha256: await sha256Of(bytes, crypto.subtle), keptAt: new Date().toISOString() };
      if (await keepImage(database, image)) count += 1;
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return count;
}

/** As something that goes on after a save: a tab that left, or a full disk, leaves the other images by their address. */
export const keepImagesLater = (page: SavedPage): void => void keepImages(page).catch(() => {});
