/**
 * The state behind the popup: one tab's capture, whether its article is saved,
 * and what the reader types. What is typed is stored at every keystroke, as a
 * draft before the article is saved and in the article after: a popup may close
 * at any moment, even before that.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from '@/components/use-live';
import { database, type FoundTyped, findTyped, joinChanges, keepTyped, keyOfCapture, layChanges, NOTHING_TYPED, observe, type Typed, type TypedChanges } from '@/lib/db';
import { toWireError, type WireError } from '@/lib/errors';
import type { SaveReceipt } from '@/lib/messages/protocol';
import { askBackground } from '@/lib/messages/send';
import type { Capture, FieldName, MetadataValues, StoredArticle } from '@/lib/model';
import { keyOf } from '@/lib/url';
import { leave, leftBefore } from './unstored';

export type Reading = { phase: 'reading' } | { phase: 'failed'; error: WireError } | { phase: 'read'; capture: Capture };

/** Reads a tab's page, again when asked; what was read is shown until there is something newer. */
export function useReading(tabId: number | null): [Reading, () => void] {
  const [reading, setReading] = useState<Reading>({ phase: 'reading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (tabId === null) return undefined;
    let wanted = true;
    const unlessRead = (other: Reading) => setReading((now) => (now.phase === 'read' ? now : other));
    unlessRead({ phase: 'reading' });
    askBackground('captureTab', { tabId }).then(
      (capture) => wanted && setReading({ phase: 'read', capture }),
      (thrown) => wanted && unlessRead({ phase: 'failed', error: toWireError(thrown) }),
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
  type: (changes: TypedChanges) => void;
  correct: (name: FieldName, value: MetadataValues[FieldName] | undefined) => void;
  /** What was saved; null where it failed, which `failure` tells. */
  save: () => Promise<SaveReceipt | null>;
}

/** What the reader makes of a capture. */
export function useClip(capture: Capture, tabId: number | null): Clip {
  const key = keyOfCapture(capture);
  const keys: [string, ...string[]] = [key, keyOf(capture.url)];
  const found = useLive<FoundTyped>((next, fail) => observe(() => findTyped(database, keys), next, fail), [key]);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<WireError | null>(null);
  const [receipt, setReceipt] = useState<SaveReceipt | null>(null);
  /** What is on screen and not in the database yet; what could not be written is tried again with what is typed next. */
  const unstored = useRef<TypedChanges | null>(null);
  const [left] = useState(() => leftBefore(key));
  /** Writes follow each other in the order they were typed. */
  const writing = useRef(Promise.resolve());

  // Another window may type about the same article.
  useEffect(() => {
    if (found.state === 'failed') setFailure(toWireError(found.thrown));
    if (found.state === 'here') setTyped(layChanges(found.value.typed, unstored.current ?? {}));
  }, [found]);

  // Not over what was kept since, from here or from the library.
  useEffect(() => {
    if (found.state === 'here' && left && left.at > found.value.keptAt) type(joinChanges(left.changes, unstored.current ?? {}));
  }, [found.state]);

  const store = async () => {
    const changes = unstored.current;
    if (!changes) return;
    try {
      await keepTyped(database, keys, changes, new Date());
      if (unstored.current === changes) {
        unstored.current = null;
        leave(key, null, new Date());
      }
      setFailure(null);
    } catch (thrown) {
      setFailure(toWireError(thrown));
    }
  };
  const type = (changes: TypedChanges) => {
    setTyped((now) => layChanges(now, changes));
    unstored.current = joinChanges(unstored.current ?? {}, changes);
    leave(key, unstored.current, new Date());
    writing.current = writing.current.then(store);
  };
  const save = async () => {
    setSaving(true);
    setFailure(null);
    try {
      await writing.current;
      // What could not be written by itself goes in with the article.
      const draft = { key, ...layChanges(NOTHING_TYPED, unstored.current ?? {}), updatedAt: new Date().toISOString() };
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
  return {
    typed,
    saved: found.state === 'here' ? found.value.article : null,
    saving,
    failure,
    receipt,
    type,
    correct: (name, value) => type({ corrections: { [name]: value } }),
    save,
  };
}
