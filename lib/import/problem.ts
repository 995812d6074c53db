/** What an import says of a file: one item could not come in, or not whole; the rest did. */
export interface Problem {
  /** Of the file, from 1; null where the problem has no place. */
  line: number | null;
  /** The sentence in `_locales`. */
  key:
    | 'importItemUnreadable'
    | 'importItemMisshapen'
    | 'importItemHomeless'
    | 'importDigestDiffers'
    | 'importFileBreaksOff'
    | 'importAddressUnusable'
    | 'importAddressMissing'
    | 'importDateUnreadable'
    | 'importPlaceMissing'
    | 'importRowUneven'
    | 'importTextMissing';
  substitutions: string[];
}
