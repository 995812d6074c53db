/** The templates of a Markdown export as the reader types them: kept at every keystroke, and of use before they are kept. */
import { useAttempt } from '@/components/use-attempt';
import { useTyped } from '@/components/use-typed';
import type { Settings } from '@/lib/settings';
import { useSettings } from './use-settings';

export type Templates = Pick<Settings, 'fileNameTemplate' | 'markdownTemplate'>;

export interface TypedTemplates {
  typed: Templates;
  typeFileName: (template: string) => void;
  typeMarkdown: (template: string) => void;
  /** Back to the standard ones. */
  reset: () => void;
  /** What hindered them from being kept; null where nothing did. */
  thrown: unknown;
}

export function useTemplates(): TypedTemplates {
  const [settings, change] = useSettings();
  const [thrown, attempt] = useAttempt();
  const [fileNameTemplate, typeFileName] = useTyped(settings.fileNameTemplate, (typed) => attempt(change({ fileNameTemplate: typed })));
  const [markdownTemplate, typeMarkdown] = useTyped(settings.markdownTemplate, (typed) => attempt(change({ markdownTemplate: typed })));
  const reset = () => void attempt(change({ fileNameTemplate: null, markdownTemplate: null }));
  return { typed: { fileNameTemplate, markdownTemplate }, typeFileName, typeMarkdown, reset, thrown };
}
