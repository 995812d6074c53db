/**
 * The door of the quotations room: text in, quotations out. Pure strings, no
 * page, no clock; linear in the text.
 *
 * marks → dialogue (speech behind dashes) → outline (sentences around the marks) → speech or not → report and
 * subject → who that is → quotations.
 */
import type { FoundQuotation } from '@/lib/model';
import { withDialogue } from './dialogue';
import { languageOf } from './languages';
import { findMarked } from './marks';
import { outline } from './outline';
import { readQuotations } from './quotations';

export interface QuotationOptions {
  /** BCP 47 language of the text; null where it is not known. */
  language: string | null;
}

/**
 * Finds the quotations of a text whose paragraphs are separated by line breaks,
 * in text order. Offsets are UTF-16 code units of `text`; `pieces` leave out
 * the quotation marks and the reporter's insertions.
 */
export function findQuotations(text: string, options: QuotationOptions): FoundQuotation[] {
  const language = languageOf(options.language, text);
  const marked = withDialogue(text, findMarked(text, language), language);
  return readQuotations(outline(text, marked, language), language);
}
