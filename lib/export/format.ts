/** What every format of the table is, and what it may be told. */
import type { JsonOptions } from './json';
import type { ExportSource } from './source';

export interface ExportOptions extends JsonOptions {
  /** A fresh urn:uuid. */
  newId(): string;
  /** Makes kept HTML safe to write, again. */
  sanitize(html: string): string;
  /** A text of the interface, by its key. */
  message(key: string): string;
  /** The interface's language, BCP 47. */
  locale: string;
  /** File names of articles, without extension. */
  fileNameTemplate?: string;
  markdownTemplate?: string;
}

export interface ExportFormat {
  id: string;
  /** Key of its name in the interface. */
  label: string;
  /** Without the dot. */
  extension: string;
  mime: string;
  /** True where an import brings everything back. */
  backup: boolean;
  /** The templates it is written by, which the reader may replace. */
  templates?: readonly ('fileName' | 'markdown')[];
  /** The file, piece by piece; stop asking and it is cancelled. */
  render(source: ExportSource, options: ExportOptions): AsyncIterable<string | Uint8Array>;
}
