/** The tabs that the panel has stood beside, followed as the reader changes tabs and pages. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface FollowedTab {
  id: number;
  /** Counts the pages that were opened in it. */
  page: number;
}

export interface FollowedTabs {
  /** The window's active tab; null where that is not known yet. */
  active: number | null;
  /** It and those that were active before: what the reader half typed beside one is there when they come back. */
  visited: FollowedTab[];
}

export const withActive = ({ visited }: FollowedTabs, id: number): FollowedTabs => ({
  active: id,
  visited: visited.some((tab) => tab.id === id) ? visited : [...visited, { id, page: 1 }],
});

export const without = ({ active, visited }: FollowedTabs, id: number): FollowedTabs => ({ active, visited: visited.filter((tab) => tab.id !== id) });

/** Another page in a tab: read at once where it is active, else when the reader comes back to it. */
export const withNewPage = (tabs: FollowedTabs, id: number): FollowedTabs =>
  id === tabs.active ? { ...tabs, visited: tabs.visited.map((tab) => (tab.id === id ? { id, page: tab.page + 1 } : tab)) } : without(tabs, id);

/** Tabs with pages of our own are left out. */
export function useTabs(): FollowedTabs {
  const [tabs, setTabs] = useState<FollowedTabs>({ active: null, visited: [] });
  useEffect(() => {
    let own: number | undefined;
    let panelWindow: number | undefined;
    const follow = (id: number | undefined) => setTabs((now) => (id === undefined || id === own ? now : withActive(now, id)));
    const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => windowId === panelWindow && follow(tabId);
    const updated = (id: number, change: { status?: string }) => {
      if (change.status === 'complete') setTabs((now) => withNewPage(now, id));
    };
    const removed = (id: number) => setTabs((now) => without(now, id));
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    browser.tabs.onRemoved.addListener(removed);
    void Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ active: true, currentWindow: true })]).then(([current, [active]]) => {
      own = current?.id;
      panelWindow = active?.windowId;
      follow(active?.id);
    });
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.tabs.onRemoved.removeListener(removed);
    };
  }, []);
  return tabs;
}
