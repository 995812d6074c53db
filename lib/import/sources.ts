/** Every source there is, the more particular before the more general: the first that recognises a file reads it. */
import { BrokenFileError, FileTooLargeError, UnknownFileError } from '@/lib/errors';
import { bookmarks } from './bookmarks';
import { csl } from './csl';
import { hypothesis } from './hypothesis';
import { detectJson, readJson } from './json';
import { instapaper, pocket } from './link-lists';
import { omnivore } from './omnivore';
import { readwise } from './readwise';
import { ris } from './ris';
import type { ImportFile, ImportSource } from './source';
import { webAnnotations } from './web-annotations';

const pressmark: ImportSource = {
  id: 'pressmark',
  label: 'importSourcePressmark',
  detect: detectJson,
  async *read(files, tools) {
    for (const { text } of files) yield* readJson([text], tools);
  },
};

export const importSources: readonly ImportSource[] = [pressmark, hypothesis, webAnnotations, omnivore, csl, ris, pocket, instapaper, readwise, bookmarks];

/** Characters of other programs' files that are held in memory at once. Our own are read as they stream. */
const MAX_LENGTH = 256 * 1024 * 1024;

/** The source of some files chosen together; throws UnknownFileError where none knows any of them. */
export function sourceOfFiles(files: ImportFile[]): ImportSource {
  if (files.reduce((sum, { text }) => sum + text.length, 0) > MAX_LENGTH) throw new FileTooLargeError();
  const found = importSources.find((source) => files.some(({ name, text }) => source.detect(name, text.slice(0, 20_000))));
  if (found) return found;
  // A JSON file that nobody knows may be one that is cut off in its first line.
  if (files.length === 1 && files[0]!.text.trim() === '') throw new BrokenFileError(['1']);
  throw new UnknownFileError();
}
