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
 * UTF-16 offsets of a text to Unicode code points, as the W3C Web Annotation
 * model counts. Linear to set up, logarithmic to ask.
 */
export function codePointOffsets(text: string): (utf16: number) => number {
  const highSurrogates: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit <= 0xdbff) highSurrogates.push(at);
  }
  return (utf16) => {
    let low = 0;
    let high = highSurrogates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (highSurrogates[middle]! < utf16) low = middle + 1;
      else high = middle;
    }
    return utf16 - low;
  };
}
