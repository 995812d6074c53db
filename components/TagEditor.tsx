/** Tags: typed one after the other, Enter or comma between; Backspace in the empty field takes the last one away. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '@/lib/i18n';

interface Props {
  tags: string[];
  onChange: (tags: string[]) => void;
}

/** The tags with those typed added: trimmed, none twice whatever its case. */
export function withTyped(tags: string[], typed: string): string[] {
  const result = [...tags];
  for (const tag of typed.split(',').map((part) => part.trim().replace(/\s+/g, ' ')).filter(Boolean)) {
    if (!result.some((kept) => kept.toLocaleLowerCase() === tag.toLocaleLowerCase())) result.push(tag);
  }
  return result;
}

export function TagEditor({ tags, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const keep = useRef(() => {});
  keep.current = () => {
    // What goes away tells of it once more in Chromium, by a blur.
    keep.current = () => {};
    if (typed.trim()) onChange(withTyped(tags, typed));
    setTyped('');
  };
  const add = () => keep.current();
  // Firefox tells a field that goes away with the focus in it of no blur.
  useEffect(() => add, []);
  return (
    <div>
      <label class="section-title" for={id}>
        {t('tagsLabel')}
      </label>
      {tags.length > 0 && (
        <ul role="list" class="tags">
          {tags.map((tag) => (
            <li key={tag} class="tag">
              <bdi>{tag}</bdi>
              <button type="button" class="plain" aria-label={t('tagRemove', tag)} onClick={() => onChange(tags.filter((kept) => kept !== tag))}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        value={typed}
        placeholder={t('tagsHint')}
        dir="auto"
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter' || event.key === ',') {
            event.preventDefault();
            add();
          } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) onChange(tags.slice(0, -1));
        }}
      />
    </div>
  );
}
