/** The text files of a ZIP archive, within bounds: what it says of its sizes decides before anything is unpacked. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { BrokenFileError, FileTooLargeError } from '@/lib/errors';
import type { ImportFile } from './source';

const MAX_FILES = 200_000;
const MAX_BYTES = 512 * 1024 * 1024;

/** True for the first bytes of a ZIP archive. */
export const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Throws FileTooLargeError and BrokenFileError. Nested archives and files of other kinds are passed over. */
export function unzipTexts(archive: Uint8Array): ImportFile[] {
  let files = 0;
  let bytes = 0;
  const wanted = ({ name, size, originalSize }: UnzipFileInfo) => {
    if (!/\.(json|jsonld|html?|md|csv|ris|txt)$/i.test(name) || /(^|\/)(__MACOSX\/|\._)/.test(name)) return false;
    files += 1;
    // What is stored as it is takes its size in the archive, whatever it says it was.
    bytes += Math.max(size, originalSize);
    if (files > MAX_FILES || bytes > MAX_BYTES) throw new FileTooLargeError();
    return true;
  };
  try {
    const entries = unzipSync(archive, { filter: wanted });
    const decoder = new TextDecoder();
    return Object.entries(entries).map(([name, content]) => ({ name, text: decoder.decode(content) }));
  } catch (cause) {
    if (cause instanceof FileTooLargeError) throw cause;
    throw new BrokenFileError(['1'], { cause });
  }
}
