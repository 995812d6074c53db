/** What stands beside the page: its article, the reader's marks in it, and who is quoted. */
import { useEffect, useRef } from 'preact/hooks';
import { ArticleFacts } from '@/components/ArticleFacts';
import { Failure } from '@/components/Failure';
import { keyOfCapture } from '@/lib/db';
import { t } from '@/lib/i18n';
import type { Capture } from '@/lib/model';
import { ComeBack } from '../popup/ComeBack';
import { Quotations } from '../popup/Quotations';
import { TextChanged } from '../popup/TextChanged';
import { useClip, useReading } from '../popup/use-clip';
import { PanelMarks } from './PanelMarks';
import { useTabs } from './use-tabs';

export function Panel() {
  const { active, visited } = useTabs();
  if (active === null) return <main class="panel"><p role="status">{t('panelNoTab')}</p></main>;
  return (
    <>
      {visited.map(({ id, page }) => (
        <main key={`${id} ${page}`} class="panel" hidden={id !== active}>
          <PanelTab tabId={id} shown={id === active} />
        </main>
      ))}
    </>
  );
}

function PanelTab({ tabId, shown }: { tabId: number; shown: boolean }) {
  const [reading, read] = useReading(tabId);
  const left = useRef(false);
  // A page may have changed, or been opened to us, while the reader was elsewhere.
  useEffect(() => {
    if (shown && left.current) read();
    left.current = !shown;
  }, [shown]);
  if (reading.phase === 'reading') return <p role="status">{t('popupReading')}</p>;
  if (reading.phase === 'read') return <PanelArticle key={keyOfCapture(reading.capture)} capture={reading.capture} tabId={tabId} />;
  return (
    <>
      <Failure error={reading.error} onRetry={read} />
      {reading.error.key === 'errorRestrictedPage' && <p>{t('panelPressFirst')}</p>}
    </>
  );
}

function PanelArticle({ capture, tabId }: { capture: Capture; tabId: number }) {
  const clip = useClip(capture, tabId);
  const { article } = capture;
  const kept = clip.saved?.trashedAt === null ? clip.saved : null;
  return (
    <>
      <ArticleFacts metadata={article.metadata} corrections={clip.typed.corrections} wordCount={article.wordCount} onCorrect={clip.correct} />
      <div class="row">
        <button type="button" class={kept ? '' : 'accent'} disabled={clip.saving} onClick={clip.save}>
          {kept ? t('popupSaveAgain') : t('popupSave')}
        </button>
      </div>
      {clip.failure && <Failure error={clip.failure} />}
      {kept && <TextChanged article={kept} capture={capture} />}
      <PanelMarks articleId={kept?.id ?? null} tabId={tabId} language={article.metadata.language.value} />
      <ComeBack url={capture.url} />
      <Quotations capture={capture} clip={clip} tabId={tabId} />
    </>
  );
}
