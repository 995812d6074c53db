/** Choosing a format, watching it being written, and stopping it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import { toWireError, type WireError } from '@/lib/errors';
import { exportFormats } from '@/lib/export';
import { type MessageKey, plural, t } from '@/lib/i18n';
import { BackupSchedule } from './BackupSchedule';
import { ExportTemplates } from './ExportTemplates';
import { exportLibrary } from './export-file';
import { useTemplates } from './use-templates';

interface Props {
  ids: string[] | 'all';
  onClose: () => void;
}

type Phase = { phase: 'choosing' } | { phase: 'writing'; done: number } | { phase: 'written'; count: number } | { phase: 'failed'; error: WireError };

export function ExportDialog({ ids, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(exportFormats[0]!.id);
  const [state, setState] = useState<Phase>({ phase: 'choosing' });
  const work = useRef<AbortController | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    return () => work.current?.abort();
  }, []);
  const templates = useTemplates();
  const format = exportFormats.find(({ id }) => id === chosen)!;
  const write = async (event: Event) => {
    event.preventDefault();
    work.current = new AbortController();
    setState({ phase: 'writing', done: 0 });
    try {
      const count = await exportLibrary(format, ids, { signal: work.current.signal, onProgress: (done) => setState({ phase: 'writing', done }) }, templates.typed);
      setState({ phase: 'written', count });
    } catch (thrown) {
      if (work.current?.signal.aborted) setState({ phase: 'choosing' });
      else setState({ phase: 'failed', error: toWireError(thrown) });
    }
  };
  const total = ids === 'all' ? undefined : ids.length;
  return (
    <dialog ref={dialog} aria-labelledby="export-title" onClose={onClose}>
      <form onSubmit={write}>
        <h2 id="export-title">{ids === 'all' ? t('libraryExportAll') : plural('libraryExportTitle', ids.length)}</h2>
        <fieldset class="formats" disabled={state.phase === 'writing'}>
          <legend class="hidden-label">{t('libraryExportFormat')}</legend>
          {exportFormats.map(({ id, label, backup }) => (
            <label key={id} class="row">
              <input type="radio" name="format" checked={id === chosen} onChange={() => setChosen(id)} />
              {t(label as MessageKey)}
              {backup && <span class="soft small">{t('libraryExportBackup')}</span>}
            </label>
          ))}
        </fieldset>
        {format.templates && <ExportTemplates names={format.templates} templates={templates} />}
        {format.backup && ids === 'all' && <BackupSchedule />}
        <div role="status">
          {state.phase === 'writing' && (
            <label class="small soft">
              {plural('libraryExporting', state.done)} <progress value={total === undefined ? undefined : state.done} max={total} />
            </label>
          )}
          {state.phase === 'written' && plural('libraryExported', state.count)}
        </div>
        {state.phase === 'failed' && <Failure error={state.error} />}
        <div class="row">
          <button type="submit" class="accent" disabled={state.phase === 'writing'}>
            {t('libraryExportWrite')}
          </button>
          {state.phase === 'writing' ? (
            <button type="button" onClick={() => work.current?.abort()}>
              {t('libraryStop')}
            </button>
          ) : (
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('libraryClose')}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}
