/** The reader's note on an article, in Markdown; it grows as one types. */
import { useId } from 'preact/hooks';
import { t } from '@/lib/i18n';

export function NoteEditor({ note, onChange }: { note: string; onChange: (note: string) => void }) {
  const id = useId();
  return (
    <div>
      <label class="section-title" for={id}>
        {t('noteLabel')}
      </label>
      <textarea id={id} dir="auto" value={note} placeholder={t('notePlaceholder')} onInput={(event) => onChange(event.currentTarget.value)} />
    </div>
  );
}
