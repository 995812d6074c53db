/** Opens the panel beside the page: Chrome's side panel, Firefox's sidebar. The first call in a gesture, as both want. */
import { browser } from 'wxt/browser';

interface Sidebar {
  open(): Promise<void>;
}

/** Opens it for a tab, and closes the popup; in Chrome it then stays beside every tab of the window. */
export function openPanel(tabId: number): void {
  const { sidebarAction } = browser as { sidebarAction?: Sidebar };
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId });
  void opened.then(() => window.close());
}
