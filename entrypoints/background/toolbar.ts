/** The toolbar button, its badge, and the page's context menu: every way to open the popup. */
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';
import { askPage } from '@/lib/messages/send';
import { inject } from './capture';

const MENU_ITEM = 'read-article';
const HIGHLIGHT = 'highlight-selection';

/** Menu items outlive the background: made once at each installation or update. */
export function createMenu(): void {
  browser.contextMenus.create({ id: MENU_ITEM, title: t('menuReadArticle'), contexts: ['page', 'selection', 'link', 'image'] });
}

/** The menu item opens the popup, as the button does: the press itself grants the tab. */
export function onMenuClicked({ menuItemId }: { menuItemId: string | number }): void {
  if (menuItemId === MENU_ITEM) void browser.action.openPopup();
}

/** The key that highlights what is selected: the press grants the tab; the page script is put there where it is not yet. */
export async function onCommand(command: string): Promise<void> {
  if (command !== HIGHLIGHT) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  const highlight = () => askPage(tab.id!, 'updateMarks', { highlight: true });
  // On a page where no script may run there is nothing to highlight.
  await highlight().catch(() => inject(tab.id!).then(highlight)).catch(() => {});
}

/** The button of a tab says that its article is saved; the browser forgets it when the tab goes elsewhere. */
export async function showSaved(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '✓' });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#9c1c1c' });
    await browser.action.setTitle({ tabId, title: t('actionTitleSaved') });
  } catch {
    // The tab was closed meanwhile: there is no button left to tell.
  }
}
