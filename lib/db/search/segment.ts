/**
 * Text -> the words in it, with their places. Scripts that write spaces are cut
 * at what is no letter, mark or digit; runs of those that write none (Chinese,
 * Japanese, Thai, Lao, Khmer, Burmese) go through Intl.Segmenter. Pure.
 */

export interface Word {
  text: string;
  start: number;
  end: number;
}

/** A run of letters, marks and digits, soft hyphens in it; in a number also its separators between digits. */
const RUN = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad]*/gu;
const NO_SPACES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const UNSPACED = new RegExp(`[${NO_SPACES}]`, 'u');
/** A quick answer for texts in which the test above would be asked for every word. */
const BEYOND = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f\ud840-\ud8ff]/;

const segmenters = new Map<string, Intl.Segmenter>();

/** The dictionary for a run: Japanese where it has kana, else whatever its script has. */
function segmenterFor(run: string): Intl.Segmenter {
  const locale = /[\u3040-\u30ff]/.test(run) ? 'ja' : /\p{Script=Han}/u.test(run) ? 'zh' : 'th';
  const known = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, known);
  return known;
}

/** The words of a text, in order. */
export function* wordsOf(text: string): Generator<Word> {
  const mixed = BEYOND.test(text);
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (!mixed || !UNSPACED.test(run)) {
      yield { text: run, start: index, end: index + run.length };
      continue;
    }
    for (const { segment, index: within, isWordLike } of segmenterFor(run).segment(run)) {
      if (isWordLike) yield { text: segment, start: index + within, end: index + within + segment.length };
    }
  }
}

/** Whether a word is written in a script without spaces. */
export const isUnspaced = (word: string): boolean => BEYOND.test(word) && UNSPACED.test(word);

/** Whether the text's word may go on after the reader's, though a space closes it: without spaces, and in Korean, whose particles are written to the word. */
export const mayGoOn = (word: string): boolean => isUnspaced(word) || /\p{Script=Hangul}/u.test(word);
