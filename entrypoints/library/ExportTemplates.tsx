/** The templates of a Markdown export: the standard ones, or the reader's own, kept at every keystroke. */
import { Failure } from '@/components/Failure';
import { useAttempt } from '@/components/use-attempt';
import { useTyped } from '@/components/use-typed';
import { toWireError, type WireError } from '@/lib/errors';
import { compileTemplate, defaultFileNameTemplate, defaultMarkdownTemplate, type ExportFormat, templateNames } from '@/lib/export';
import { t } from '@/lib/i18n';
import { useSettings } from './use-settings';

/** What is wrong with a template; null where nothing is. */
function faultOf(template: string): WireError | null {
  try {
    compileTemplate(template);
    return null;
  } catch (thrown) {
    return toWireError(thrown);
  }
}

export function ExportTemplates({ templates }: { templates: NonNullable<ExportFormat['templates']> }) {
  const [settings, change] = useSettings();
  const [thrown, attempt] = useAttempt();
  const [fileNameTemplate, typeFileName] = useTyped(settings.fileNameTemplate, (typed) => attempt(change({ fileNameTemplate: typed })));
  const [markdownTemplate, typeMarkdown] = useTyped(settings.markdownTemplate, (typed) => attempt(change({ markdownTemplate: typed })));
  const fileName = fileNameTemplate ?? defaultFileNameTemplate;
  const markdown = markdownTemplate ?? defaultMarkdownTemplate;
  const fault = (templates.includes('fileName') ? faultOf(fileName) : null) ?? faultOf(markdown);
  const own = fileNameTemplate !== null || markdownTemplate !== null;
  return (
    <details class="templates">
      <summary>{t('libraryTemplates')}</summary>
      {templates.includes('fileName') && (
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
        <button type="button" class="plain" onClick={() => void attempt(change({ fileNameTemplate: null, markdownTemplate: null }))}>
          {t('libraryTemplateStandard')}
        </button>
      )}
    </details>
  );
}
