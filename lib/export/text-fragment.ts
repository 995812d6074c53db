/**
 * Links that open a page at words of it (WICG Scroll to Text Fragment). Pure.
 *
 *     #:~:text=[prefix-,]start[,end][,-suffix]
 */

/** Longer words are named by their first and last. */
const LONGEST_WHOLE = 200;
/** Shorter ones may stand in a page twice, and get their neighbours. */
const SHORTEST_ALONE = 30;
const EDGE_WORDS = 5;

const ENCODED: Record<string, string> = { '-': '%2D', '(': '%28', ')': '%29' };

/** The hyphen and the comma are part of the syntax; a bracket without its other one would end a link of Markdown. */
const encode = (text: string) => encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/[-()]/g, (char) => ENCODED[char]!);

/** Words of a text, those of scripts without spaces among them, each with what follows it and the first with what is before it. */
function words(text: string): string[] {
  const parts: string[] = [];
  let named = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    if (parts.length === 0 || (isWordLike && named)) parts.push(segment);
    else parts[parts.length - 1] += segment;
    named ||= isWordLike === true;
  }
  return parts;
}

/** Words may be named only in one paragraph, and whole. */
const lastLine = (text: string) => text.slice(text.lastIndexOf('\n') + 1);
const firstLine = (text: string) => text.split('\n', 1)[0]!;

export interface FragmentPlace {
  exact: string;
  prefix?: string;
  suffix?: string;
}

/** The address of a page, at a place in it; the page's own fragment is kept. */
export function textFragmentLink(url: string, { exact, prefix = '', suffix = '' }: FragmentPlace): string {
  const plain = url.split(':~:')[0]!.replace(/#$/, '');
  const text = exact.trim();
  if (!text) return plain;
  const parts: string[] = [];
  if (text.length > LONGEST_WHOLE || text.includes('\n')) {
    const start = words(firstLine(text)).slice(0, EDGE_WORDS).join('');
    const end = words(lastLine(text)).slice(-EDGE_WORDS).join('');
    parts.push(encode(start), encode(end));
  } else {
    parts.push(encode(text));
    if (text.length < SHORTEST_ALONE) {
      // The stored prefix starts anywhere, so that its first word may be half a word.
      const before = encode(words(lastLine(prefix)).slice(1).slice(-3).join(''));
      const after = encode(words(firstLine(suffix)).slice(0, -1).slice(0, 3).join(''));
      if (before) parts.unshift(`${before}-`);
      if (after) parts.push(`-${after}`);
    }
  }
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}
