/** Asks the reader whether marks may come back without a press: on this site, or on all. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '@/lib/i18n';
import { siteOf } from '@/lib/url';

const ALL = '*://*/*';

/** Pattern of all pages of an address's site; null where no site can be allowed. A pattern has no port. */
function patternOf(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : null;
}

export function ComeBack({ url }: { url: string }) {
  const pattern = patternOf(url);
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const look = () => void browser.permissions.contains({ origins: [pattern ?? ALL] }).then(setAllowed, () => setAllowed(null));
  useEffect(look, [pattern]);
  if (pattern === null || allowed === null) return null;
  // The request is the first thing a press does: after a wait the browser would refuse it.
  const ask = (origin: string) => void browser.permissions.request({ origins: [origin] }).then(look, look);
  if (allowed) return <p class="small soft">{t('markComesBack')}</p>;
  return (
    <details class="small">
      <summary class="soft">{t('markComeBack')}</summary>
      <p>{t('markComeBackWhy')}</p>
      <div class="row">
        <button type="button" onClick={() => ask(pattern)}>
          {t('markComeBackSite', siteOf(url))}
        </button>
        <button type="button" onClick={() => ask(ALL)}>
          {t('markComeBackAll')}
        </button>
      </div>
    </details>
  );
}
