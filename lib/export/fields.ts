/** The names under which an article and its quotations leave Pressmark; offsets become Unicode code points here. */
import type { Author, FoundQuotation, MetadataValues, StatedDate } from '@/lib/model';

/** An article's metadata as exported. */
export interface ExportedMetadata {
  title: string | null;
  authors: Author[];
  published: StatedDate | null;
  modified: StatedDate | null;
  siteName: string | null;
  section: string | null;
  language: string | null;
  canonicalUrl: string | null;
  image: string | null;
  excerpt: string | null;
}

export function exportMetadata(values: MetadataValues): ExportedMetadata {
  return {
    title: values.title,
    authors: values.authors ?? [],
    published: values.published,
    modified: values.modified,
    siteName: values.siteName,
    section: values.section,
    language: values.language,
    canonicalUrl: values.canonicalUrl,
    image: values.image,
    excerpt: values.excerpt,
  };
}

/** A quotation as found, its offsets in Unicode code points. */
export function exportQuotation(quotation: FoundQuotation, toCodePoints: (offset: number) => number) {
  const { text, start, end, pieces, speaker, speakerFull, role, cue, kind, confidence, why } = quotation;
  return {
    text,
    start: toCodePoints(start),
    end: toCodePoints(end),
    pieces: pieces.map((piece) => ({ start: toCodePoints(piece.start), end: toCodePoints(piece.end) })),
    speaker,
    speakerFull,
    role,
    cue,
    kind,
    confidence,
    why,
  };
}

/**
 * A quotation as labelled texts have it: the speaker as printed, and beside it
 * what the mention stands for only where it says less than that, as a pronoun, a
 * short name or a role alone does. Scorers compare the two; a backup keeps both.
 */
export function exportReading(quotation: FoundQuotation, toCodePoints: (offset: number) => number) {
  const { speaker, speakerFull } = quotation;
  const says = speaker !== null && speakerFull !== null && speaker.includes(speakerFull);
  return exportQuotation(says ? { ...quotation, speakerFull: null } : quotation, toCodePoints);
}
