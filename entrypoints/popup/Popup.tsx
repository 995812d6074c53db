/** What the toolbar button opens: the article of the tab, who is quoted in it, save, note and tags. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ArticleFacts } from '@/components/ArticleFacts';
import { Failure } from '@/components/Failure';
import { NoteEditor } from '@/components/NoteEditor';
import { TagEditor } from '@/components/TagEditor';
import { formatDay, plural, t } from '@/lib/i18n';
import type { Capture } from '@/lib/model';
import { hashOfArticle } from '../library/address';
import { ComeBack } from './ComeBack';
import { Quotations } from './Quotations';
import { openPanel } from './open-panel';
import { TextChanged } from './TextChanged';
import { type Clip, useClip, useReading } from './use-clip';

/** The tab the popup was opened over; null until it is known. */
function useActiveTab(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => setTabId(tab?.id ?? null));
  }, []);
  return tabId;
}

const openLibrary = (articleId?: string) => {
  void browser.tabs.create({ url: browser.runtime.getURL(articleId ? `/library.html${hashOfArticle(articleId)}` : '/library.html') }).then(() => window.close());
};

export function Popup() {
  const tabId = useActiveTab();
  const [reading, retry] = useReading(tabId);
  return (
    <main class="popup" data-phase={reading.phase}>
      {reading.phase === 'reading' && <p role="status">{t('popupReading')}</p>}
      {reading.phase === 'failed' && (
        <>
          <h1 class="section-title">{t('extensionName')}</h1>
          <Failure error={reading.error} onRetry={retry} />
          <LibraryButton onPress={() => openLibrary()} />
        </>
      )}
      {reading.phase === 'read' && <ClipView capture={reading.capture} tabId={tabId} />}
    </main>
  );
}

function ClipView({ capture, tabId }: { capture: Capture; tabId: number | null }) {
  const clip = useClip(capture, tabId);
  const { article } = capture;
  return (
    <>
      <ArticleFacts metadata={article.metadata} corrections={clip.typed.corrections} wordCount={article.wordCount} onCorrect={clip.correct} />
      <Actions clip={clip} tabId={tabId} />
      {clip.saved?.trashedAt === null && <TextChanged article={clip.saved} capture={capture} />}
      {clip.failure && <Failure error={clip.failure} />}
      <Quotations capture={capture} clip={clip} tabId={tabId} />
      <NoteEditor note={clip.typed.note} onChange={(note) => clip.type({ note })} />
      <TagEditor tags={clip.typed.tags} onChange={(tags) => clip.type({ tags })} />
      <ComeBack url={capture.url} />
    </>
  );
}

function Actions({ clip, tabId }: { clip: Clip; tabId: number | null }) {
  const { saved, saving, receipt } = clip;
  const inTrash = saved !== null && saved.trashedAt !== null;
  const kept = saved !== null && !inTrash;
  return (
    <div class="actions">
      <div class="row">
        <button type="button" class={kept ? '' : 'accent'} disabled={saving} onClick={clip.save}>
          {saving ? t('popupSaving') : kept ? t('popupSaveAgain') : t('popupSave')}
        </button>
        <LibraryButton onPress={() => openLibrary(kept ? saved.id : undefined)} />
        <button type="button" disabled={tabId === null} onClick={() => tabId !== null && openPanel(tabId)}>
          {t('panelOpen')}
        </button>
      </div>
      <p role="status" class="small soft">
        {inTrash && t('popupInTrash')}
        {kept && t('popupSavedSince', formatDay(saved.savedAt))}
        {kept && receipt && ` · ${plural('popupVersions', receipt.versions)}`}
      </p>
    </div>
  );
}

function LibraryButton({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" aria-label={t('popupOpenLibraryLabel')} onClick={onPress}>
      {t('popupOpenLibrary')}
    </button>
  );
}
