/** The templates of a Markdown export: the standard ones, or the reader's own. */
import { Failure } from '@/components/Failure';
import { toWireError, type WireError } from '@/lib/errors';
import { compileTemplate, defaultFileNameTemplate, defaultMarkdownTemplate, type ExportFormat, templateNames } from '@/lib/export';
import { t } from '@/lib/i18n';
import type { TypedTemplates } from './use-templates';

/** What is wrong with a template; null where nothing is. */
function faultOf(template: string): WireError | null {
  try {
    compileTemplate(template);
    return null;
  } catch (thrown) {
    return toWireError(thrown);
  }
}

interface Props {
  /** Those that the format is written by. */
  names: NonNullable<ExportFormat['templates']>;
  templates: TypedTemplates;
}

export function ExportTemplates({ names, templates }: Props) {
  const { typed, typeFileName, typeMarkdown, reset, thrown } = templates;
  const fileName = typed.fileNameTemplate ?? defaultFileNameTemplate;
  const markdown = typed.markdownTemplate ?? defaultMarkdownTemplate;
  const fault = (names.includes('fileName') ? faultOf(fileName) : null) ?? faultOf(markdown);
  const own = typed.fileNameTemplate !== null || typed.markdownTemplate !== null;
  return (
    <details class="templates">
      <summary>{t('libraryTemplates')}</summary>
      {names.includes('fileName') && (
        <label>
          {t('libraryTemplateFileName')}
          <input dir="ltr" spellcheck={false} value={fileName} onInput={(event) => typeFileName(event.currentTarget.value)} />
        </label>
      )}
      <label>
        {t('libraryTemplateMarkdown')}
        <textarea dir="ltr" spellcheck={false} rows={12} value={markdown} aria-describedby="template-names" onInput={(event) => typeMarkdown(event.currentTarget.value)} />
      </label>
      <p id="template-names" class="soft small">
        {t('libraryTemplateNames')} <code>{templateNames.map((name) => `{{${name}}}`).join(' ')}</code>
      </p>
      {fault && <Failure error={fault} />}
      {thrown !== null && <Failure error={toWireError(thrown)} />}
      {own && (
        <button type="button" class="plain" onClick={reset}>
          {t('libraryTemplateStandard')}
        </button>
      )}
    </details>
  );
}
