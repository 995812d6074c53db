/**
 * Marks that come back without a press: where the reader allowed a site, the page
 * script goes into a page whose address has annotations, and into no other.
 */
import { browser } from 'wxt/browser';
import { annotationsOf, database, findArticle } from '@/lib/db';
import { askPage } from '@/lib/messages/send';
import { keyOf } from '@/lib/url';
import { inject } from './capture';
import { showSaved } from './toolbar';

/** A tab's page is there; its address is hidden from us where the reader allowed nothing. */
export async function restoreTab(tabId: number, change: { status?: string }, tab: { url?: string }): Promise<void> {
  if (change.status !== 'complete' || !/^https?:/.test(tab.url ?? '')) return;
  const { protocol, hostname } = new URL(tab.url!);
  // activeTab shows an address too, until the tab goes elsewhere: what counts is what the reader allowed.
  if (!(await browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }))) return;
  const article = await findArticle(database, [keyOf(tab.url!)]);
  if (!article || article.trashedAt !== null || (await annotationsOf(database, article.id)).length === 0) return;
  // A page script that is there already follows its page by itself.
  const there = await askPage(tabId, 'updateMarks', { highlight: false }).then(() => true, () => false);
  if (!there) await inject(tabId);
  await showSaved(tabId);
}

/** As a listener: what cannot be restored now comes back at the next press. */
export const onTabUpdated = (...update: Parameters<typeof restoreTab>): void => void restoreTab(...update).catch(() => {});
