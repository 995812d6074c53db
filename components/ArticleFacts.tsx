/** What an article is: headline, who wrote it, where and when; the rest under "Details". */
import type { ComponentChildren } from 'preact';
import { plural, readingMinutes, t } from '@/lib/i18n';
import type { Corrections, FieldName, Metadata, MetadataValues } from '@/lib/model';
import { EditableValue, fieldLabel } from './EditableValue';

interface Props {
  metadata: Metadata;
  corrections: Corrections;
  wordCount: number;
  onCorrect: (name: FieldName, value: MetadataValues[FieldName] | undefined) => void;
}

const FIRST: FieldName[] = ['authors', 'siteName', 'published', 'modified'];
const DETAILS: FieldName[] = ['section', 'language', 'canonicalUrl', 'image', 'excerpt'];

export function ArticleFacts({ metadata, corrections, wordCount, onCorrect }: Props) {
  const language = corrections.language ?? metadata.language.value ?? undefined;
  const rows = (names: FieldName[]) =>
    names.map((name) => (
      <Fact key={name} label={fieldLabel(name)}>
        <EditableValue name={name} field={metadata[name] as never} corrections={corrections} onCorrect={onCorrect as never} />
      </Fact>
    ));
  return (
    <header class="article-facts">
      <EditableValue name="title" field={metadata.title} corrections={corrections} onCorrect={onCorrect as never} as="h1" lang={language} />
      <dl class="facts">{rows(FIRST)}</dl>
      <details>
        <summary class="small soft">
          {t('popupDetails')} · {plural('fieldWords', wordCount)} · {plural('fieldMinutes', readingMinutes(wordCount))}
        </summary>
        <dl class="facts">
          {rows(DETAILS)}
          <Fact label={t('fieldLength')}>
            {plural('fieldWords', wordCount)}, {plural('fieldMinutes', readingMinutes(wordCount))}
          </Fact>
        </dl>
      </details>
    </header>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}
