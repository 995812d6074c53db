/**
 * The door of the quotations room: text in, quotations out. Pure strings.
 */
import type { FoundQuotation } from '@/lib/model';

export interface QuotationOptions {
  /** BCP 47 language of the text. */
  language: string | null;
}

/**
 * Finds the quotations of a text whose paragraphs are separated by line breaks.
 * Offsets are UTF-16 code units of `text`.
 */
export function findQuotations(text: string, _options: QuotationOptions): FoundQuotation[] {
  return [...text.matchAll(/«\s*([^«»]{20,}?)\s*»|“([^“”]{20,})”/g)].map((match) => {
    const words = (match[1] ?? match[2])!;
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    return { text: words, start, end, pieces: [{ start, end }], speaker: null, speakerFull: null, role: null, cue: null, kind: 'direct' as const, confidence: 0.5, why: ['marks'] };
  });
}
