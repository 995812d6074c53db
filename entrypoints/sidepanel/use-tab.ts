/** The tab that the panel stands beside, followed as the reader changes tabs and pages. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface FollowedTab {
  id: number;
  /** Counts the pages that were opened in it. */
  page: number;
}

/** The window's active tab; null where that is a page of our own, or not known yet. */
export function useActiveTab(): FollowedTab | null {
  const [tab, setTab] = useState<FollowedTab | null>(null);
  useEffect(() => {
    let own: number | undefined;
    const follow = (id: number | undefined) => setTab((now) => (id === undefined || id === own ? now : { id, page: (now?.page ?? 0) + 1 }));
    const activated = ({ tabId }: { tabId: number }) => follow(tabId);
    const updated = (id: number, change: { status?: string }) => {
      if (change.status === 'complete') setTab((now) => (now?.id === id ? { id, page: now.page + 1 } : now));
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void Promise.all([browser.tabs.getCurrent(), browser.tabs.query({ active: true, currentWindow: true })]).then(([current, [active]]) => {
      own = current?.id;
      follow(active?.id);
    });
    return () => {
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
