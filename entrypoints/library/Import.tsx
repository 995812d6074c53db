/** Bringing articles in: choose files, see what would happen, do it, and undo it as a whole. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '@/components/Failure';
import type { ImportRun } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import { importSources, type Outcome } from '@/lib/import';
import { formatNumber, type MessageKey, plural, t } from '@/lib/i18n';
import { bringIn, type Chosen, chooseFiles, type DryRun, takeBack, tryImport } from './import-file';
import { useCutOff } from './use-cut-off';

type Phase =
  | { phase: 'choosing' }
  | { phase: 'reading'; name: string }
  | { phase: 'tried'; chosen: Chosen; dry: DryRun }
  | { phase: 'writing'; chosen: Chosen; done: number }
  | { phase: 'done'; run: ImportRun }
  | { phase: 'undone'; left: number };

const OUTCOMES: [Outcome, MessageKey][] = [
  ['new', 'importNew'],
  ['same', 'importSame'],
  ['changed', 'importChanged'],
  ['conflict', 'importConflict'],
  ['deletedHere', 'importDeletedHere'],
  ['deletedThere', 'importDeletedThere'],
];

export function Import() {
  const [state, setState] = useState<Phase>({ phase: 'choosing' });
  const [failure, setFailure] = useState<WireError | null>(null);
  const work = useRef(new AbortController());
  const cutOff = useCutOff();
  // What nobody sees any longer, and nobody can stop, stops between two parts.
  useEffect(() => () => work.current.abort(), []);

  const attempt = async (task: (signal: AbortSignal) => Promise<Phase>) => {
    setFailure(null);
    work.current = new AbortController();
    try {
      setState(await task(work.current.signal));
    } catch (thrown) {
      if (!work.current.signal.aborted) setFailure(toWireError(thrown));
      setState({ phase: 'choosing' });
    }
  };
  const choose = (files: FileList | null) => {
    if (!files || files.length === 0) return;
    const list = [...files];
    setState({ phase: 'reading', name: list[0]!.name });
    void attempt(async (signal) => {
      const chosen = await chooseFiles(list);
      return { phase: 'tried', chosen, dry: await tryImport(chosen, signal) };
    });
  };
  const write = (chosen: Chosen, restoreDeleted: boolean) => {
    setState({ phase: 'writing', chosen, done: 0 });
    void attempt(async (signal) => ({ phase: 'done', run: await bringIn(chosen, { signal, restoreDeleted, report: (done) => setState({ phase: 'writing', chosen, done }) }) }));
  };
  const undo = (id: string) => void attempt(async () => ({ phase: 'undone', left: await takeBack(id) }));

  return (
    <section class="room" aria-labelledby="import-title">
      <h2 id="import-title">{t('libraryImport')}</h2>
      <p class="soft">{t('importExplained', importSources.map(({ label }) => t(label as MessageKey)).join(', '))}</p>
      <p>
        <label class="button">
          {t('importChoose')}
          <input type="file" multiple class="hidden-label" disabled={state.phase === 'writing'} onChange={(event) => choose(event.currentTarget.files)} />
        </label>
      </p>
      {failure && <Failure error={failure} />}
      {cutOff.length > 0 && state.phase !== 'writing' && (
        <ul role="list" class="reminder">
          {cutOff.map((run) => (
            <li key={run.id} class="row">
              <span>{t('importCutOff', run.source)}</span>
              <button type="button" onClick={() => undo(run.id)}>
                {t('importUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div role="status">
        {state.phase === 'reading' && <p>{t('importReading', state.name)}</p>}
        {state.phase === 'writing' && <p>{plural('importWriting', state.done)}</p>}
        {state.phase === 'done' && <p>{t(state.run.state === 'done' ? 'importDone' : 'importStopped', state.run.source)}</p>}
        {state.phase === 'undone' && <p>{state.left > 0 ? plural('importUndoneBut', state.left) : t('importUndone')}</p>}
      </div>
      {(state.phase === 'writing' || state.phase === 'reading') && (
        <button type="button" onClick={() => work.current.abort()}>
          {t('libraryStop')}
        </button>
      )}
      {state.phase === 'done' && (
        <button type="button" onClick={() => undo(state.run.id)}>
          {t('importUndo')}
        </button>
      )}
      {state.phase === 'tried' && <Tried chosen={state.chosen} dry={state.dry} onWrite={(restoreDeleted) => write(state.chosen, restoreDeleted)} onCancel={() => setState({ phase: 'choosing' })} />}
    </section>
  );
}

function Tried({ chosen, dry, onWrite, onCancel }: { chosen: Chosen; dry: DryRun; onWrite: (restoreDeleted: boolean) => void; onCancel: () => void }) {
  const [restore, setRestore] = useState(false);
  const shown = (counts: DryRun['outcomes']) => (restore ? { ...counts, new: counts.new + counts.deletedHere, deletedHere: 0 } : counts);
  return (
    <div class="tried">
      <h3>
        {chosen.name} <span class="soft">({t(chosen.source as MessageKey)})</span>
      </h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('libraryArticlesTitle')}</th>
            <th scope="col">{t('importEverything')}</th>
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map(([outcome, label]) => (
            <tr key={outcome}>
              <th scope="row">{t(label)}</th>
              <td>{formatNumber(shown(dry.articles)[outcome])}</td>
              <td>{formatNumber(shown(dry.outcomes)[outcome])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {dry.problems.length > 0 && (
        <details>
          <summary>{plural('importProblems', dry.problems.length)}</summary>
          <ul>
            {dry.problems.map((problem, index) => (
              <li key={index}>
                {problem.line !== null && `${t('importLine', String(problem.line))} `}
                {t(problem.key as MessageKey, ...problem.substitutions)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {dry.outcomes.deletedHere > 0 && (
        <p>
          <label class="row">
            <input type="checkbox" checked={restore} onChange={(event) => setRestore(event.currentTarget.checked)} /> {t('importRestore')}
          </label>
        </p>
      )}
      <div class="row">
        <button type="button" class="accent" onClick={() => onWrite(restore)}>
          {t('importWrite')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('fieldCancel')}
        </button>
      </div>
    </div>
  );
}
