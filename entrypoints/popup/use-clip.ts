/**
 * The state behind the popup: one tab's capture, whether its article is saved,
 * and what the reader types. What is typed is stored at every keystroke, as a
 * draft before the article is saved and in the article after: a popup may close
 * at any moment.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { changeArticle, database, findArticle, findDraft, keepDraft, keyOfCapture, observe } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import type { SaveReceipt } from '@/lib/messages/protocol';
import { askBackground } from '@/lib/messages/send';
import type { Capture, Corrections, FieldName, MetadataValues, StoredArticle } from '@/lib/model';
import { keyOf } from '@/lib/url';

/** What the reader types, as shown. */
export interface Typed {
  note: string;
  tags: string[];
  corrections: Corrections;
}

const NOTHING: Typed = { note: '', tags: [], corrections: {} };

export type Reading = { phase: 'reading' } | { phase: 'failed'; error: WireError } | { phase: 'read'; capture: Capture };

/** Reads a tab's page, again when asked. */
export function useReading(tabId: number | null): [Reading, () => void] {
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (tabId === null) return undefined;
    let wanted = true;
    setReading({ phase: 'reading' });
    askBackground('captureTab', { tabId }).then(
      (capture) => wanted && setReading({ phase: 'read', capture }),
      (thrown) => wanted && setReading({ phase: 'failed', error: toWireError(thrown) }),
    );
    return () => {
      wanted = false;
    };
  }, [tabId, attempt]);
  return [reading, () => setAttempt(attempt + 1)];
}

export interface Clip {
  typed: Typed;
  saved: StoredArticle | null;
  saving: boolean;
  failure: WireError | null;
  receipt: SaveReceipt | null;
  type: (changes: Partial<Typed>) => void;
  correct: (name: FieldName, value: MetadataValues[FieldName] | undefined) => void;
  /** What was saved; null where it failed, which `failure` tells. */
  save: () => Promise<SaveReceipt | null>;
}

/** What the reader makes of a capture. */
export function useClip(capture: Capture, tabId: number | null): Clip {
  const key = keyOfCapture(capture);
  const found = useLive<StoredArticle | null>((next, fail) => observe(() => findArticle(database, [key, keyOf(capture.url)]), next, fail), [key]);
  const saved = found.state === 'here' ? found.value : null;
  const [typed, setTyped] = useState<Typed>(NOTHING);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<WireError | null>(null);
  const [receipt, setReceipt] = useState<SaveReceipt | null>(null);
  const articleId = saved?.id ?? null;
  /** Writes follow each other in the order they were typed. */
  const writing = useRef(Promise.resolve());

  useEffect(() => {
    if (found.state === 'failed') setFailure(toWireError(found.thrown));
  }, [found]);

  useEffect(() => {
    if (found.state !== 'here') return;
    if (saved) setTyped({ note: saved.note, tags: saved.tags, corrections: saved.corrections });
    else findDraft(database, key).then((draft) => draft && setTyped((now) => (now === NOTHING ? draft : now)), () => {});
    // Only when the article comes or goes: while the reader types, what is on screen is the newest.
  }, [found.state, articleId]);

  const store = (now: Typed, changes: Partial<Typed>) => {
    writing.current = writing.current
      .then(() => (articleId ? changeArticle(database, articleId, changes, new Date()) : keepDraft(database, { key, ...now, updatedAt: new Date().toISOString() })))
      .then(() => setFailure(null), (thrown) => setFailure(toWireError(thrown)));
  };
  const type = (changes: Partial<Typed>) => {
    const now = { ...typed, ...changes };
    setTyped(now);
    store(now, changes);
  };
  const correct: Clip['correct'] = (name, value) => {
    const corrections: Corrections = { ...typed.corrections, [name]: value };
    if (value === undefined) delete corrections[name];
    type({ corrections });
  };
  const save = async () => {
    setSaving(true);
    setFailure(null);
    try {
      await writing.current;
      const draft = { key, ...(articleId ? NOTHING : typed), updatedAt: new Date().toISOString() };
      const saved = await askBackground('saveTab', { capture, draft, tabId });
      setReceipt(saved);
      return saved;
    } catch (thrown) {
      setFailure(toWireError(thrown));
      return null;
    } finally {
      setSaving(false);
    }
  };
  return { typed, saved, saving, failure, receipt, type, correct, save };
}
