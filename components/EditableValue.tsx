/** One value of the metadata: shown with its origin, corrected in place, set back to what was read. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type MessageKey, formatLanguage, formatStated, t } from '@/lib/i18n';
import type { Author, Corrections, Field, FieldName, MetadataValues, StatedDate } from '@/lib/model';
import { fromText, toText } from './field-text';
import { Provenance } from './Provenance';

interface Props<N extends FieldName> {
  name: N;
  field: Field<NonNullable<MetadataValues[N]>>;
  corrections: Corrections;
  /** `undefined` takes a correction back. */
  onCorrect: (name: N, value: MetadataValues[N] | undefined) => void;
  as?: 'h1' | 'span';
  lang?: string;
}

const HINTS: Partial<Record<FieldName, MessageKey>> = { authors: 'fieldAuthorsHint', published: 'fieldDateHint', modified: 'fieldDateHint' };

export const fieldLabel = (name: FieldName): string => t(`field${name[0]!.toUpperCase()}${name.slice(1)}` as MessageKey);

/** A value as a person reads it. */
export function showValue<N extends FieldName>(name: N, value: NonNullable<MetadataValues[N]>): string {
  if (name === 'published' || name === 'modified') return formatStated(value as StatedDate);
  if (name === 'language') return formatLanguage(value as string);
  if (name === 'authors') return (value as Author[]).map((author) => author.name).join(', ');
  return value as string;
}

export function EditableValue<N extends FieldName>({ name, field, corrections, onCorrect, as: Tag = 'span', lang }: Props<N>) {
  const [editing, setEditing] = useState(false);
  const corrected = Object.hasOwn(corrections, name);
  const value = (corrected ? corrections[name] : field.value) as MetadataValues[N];
  const label = fieldLabel(name);
  const show = (shown: NonNullable<MetadataValues[N]>) => showValue(name, shown);
  if (editing) {
    return <ValueForm name={name} label={label} value={value} known={(field.value ?? []) as Author[]} onDone={(typed) => {
      setEditing(false);
      if (typed) onCorrect(name, typed.value);
    }} />;
  }
  return (
    <div class="value">
      <div class="shown">
        <Tag class={`text clamped${name === 'title' ? ' title' : ''}${value === null ? ' soft' : ''}`} lang={lang} dir={lang ? 'auto' : undefined}>
          {value === null ? t('fieldUnknown') : show(value!)}
        </Tag>
        <button type="button" class="plain" aria-label={t('fieldEdit', label)} title={t('fieldEdit', label)} onClick={() => setEditing(true)}>
          <span aria-hidden="true">✎</span>
        </button>
        {corrected ? (
          <button type="button" class="plain origin" title={t('fieldAsRead')} aria-label={`${label}: ${t('fieldAsRead')}`} onClick={() => onCorrect(name, undefined)}>
            {t('origin_reader')} ↺
          </button>
        ) : null}
      </div>
      {!corrected && value !== null && field.origin && (
        <Provenance label={label} origin={field.origin} candidates={field.candidates} show={show} chosen={show(value!)} onChoose={(chosen) => onCorrect(name, chosen as MetadataValues[N])} />
      )}
    </div>
  );
}

interface FormProps<N extends FieldName> {
  name: N;
  label: string;
  value: MetadataValues[N];
  known: Author[];
  onDone: (typed: { value: MetadataValues[N] } | null) => void;
}

function ValueForm<N extends FieldName>({ name, label, value, known, onDone }: FormProps<N>) {
  const [text, setText] = useState(toText(name, value));
  const [invalid, setInvalid] = useState(false);
  const input = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const hint = useId();
  useEffect(() => input.current?.focus(), []);
  const keep = (event: Event) => {
    event.preventDefault();
    const typed = fromText(name, text, known);
    if (typed === undefined) setInvalid(true);
    else onDone({ value: typed as MetadataValues[N] });
  };
  const Input = (name === 'title' || name === 'excerpt' ? 'textarea' : 'input') as 'input';
  return (
    <form class="value" onSubmit={keep}>
      <Input
        ref={input}
        value={text}
        aria-label={label}
        aria-invalid={invalid}
        aria-describedby={hint}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            event.preventDefault();
            onDone(null);
          }
          if (event.key === 'Enter' && !event.isComposing) keep(event);
        }}
      />
      <p id={hint} class={invalid ? 'small' : 'small soft'} role={invalid ? 'alert' : undefined}>
        {invalid ? t('fieldInvalid', label) : HINTS[name] ? t(HINTS[name]) : ''}
      </p>
      <div class="row">
        <button type="submit">{t('fieldKeep')}</button>
        <button type="button" class="plain" onClick={() => onDone(null)}>
          {t('fieldCancel')}
        </button>
      </div>
    </form>
  );
}
