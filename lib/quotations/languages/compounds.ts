/** Word lists for languages that write compounds in one word: the last part of a compound tells what it is ("Polizeisprecher"). */

const SHORTEST_PART = 4;
const LONGEST_WORD = 60;

/** The listed word that a word ends with, the word itself first. */
function lastPart(word: string, isListed: (part: string) => boolean): string | undefined {
  if (isListed(word)) return word;
  if (word.length > LONGEST_WORD) return undefined;
  for (let at = 2; at <= word.length - SHORTEST_PART; at += 1) {
    const part = word.slice(word[at] === '-' ? at + 1 : at);
    if (isListed(part)) return part;
  }
  return undefined;
}

/** A set that also has every compound whose last part is listed. */
export class CompoundSet extends Set<string> {
  override has(word: string): boolean {
    return lastPart(word, (part) => super.has(part)) !== undefined;
  }
}

/** A map that gives a compound what is known of its last part. */
export class CompoundMap<Value> extends Map<string, Value> {
  override has(word: string): boolean {
    return lastPart(word, (part) => super.has(part)) !== undefined;
  }

  override get(word: string): Value | undefined {
    const part = lastPart(word, (candidate) => super.has(candidate));
    return part === undefined ? undefined : super.get(part);
  }
}
