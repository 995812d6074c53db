/** What every source of the table is, what it is given, and what it gives. */
import type { Block, LibraryContents } from '@/lib/model';
import type { JsonImportTools } from './json';
import type { Problem } from './problem';

/** A file as the reader chose it, or as it lay in an archive: its path in there. */
export interface ImportFile {
  name: string;
  text: string;
}

/** What becomes of a kept HTML body: as extraction would have it. */
export interface ReadBody {
  html: string;
  text: string;
  blocks: Block[];
  wordCount: number;
}

export interface ImportTools extends JsonImportTools {
  /** ISO 8601 instant in UTC. */
  now: string;
  /** A fresh urn:uuid. */
  newId(): string;
  /** Reads the HTML of a body with the caller's parser, sanitised; null where bodies cannot be read. */
  readHtml: ((html: string, url: string) => ReadBody) | null;
}

/** What a file gives, piece by piece: items, then what stands beside them. */
export interface ImportPart {
  contents?: Partial<LibraryContents>;
  problem?: Problem;
  settings?: Record<string, unknown>;
}

export interface ImportSource {
  id: string;
  /** Key of its name in the interface. */
  label: string;
  /** Whether a file looks like one of this source; the text may be its beginning alone. */
  detect(fileName: string, text: string): boolean;
  /** Throws a PressmarkError for what is none of its files; everything lesser is a problem. */
  read(files: ImportFile[], tools: ImportTools): AsyncIterable<ImportPart>;
}
