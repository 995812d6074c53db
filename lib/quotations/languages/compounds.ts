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

/** The same words of a text are asked for again and again: each is taken apart once. */
class LastParts {
  readonly #parts = new Map<string, string | undefined>();

  of(word: string, isListed: (part: string) => boolean): string | undefined {
    let part = this.#parts.get(word);
    if (part === undefined && !this.#parts.has(word)) this.#parts.set(word, (part = lastPart(word, isListed)));
    return part;
  }
}

/** A set that also has every compound whose last part is listed. Complete when it is made. */
export class CompoundSet extends Set<string> {
  readonly #parts = new LastParts();
  readonly #isListed = (part: string): boolean => super.has(part);

  override has(word: string): boolean {
    return this.#parts.of(word, this.#isListed) !== undefined;
  }
}

/** A map that gives a compound what is known of its last part. Complete before it is first asked. */
export class CompoundMap<Value> extends Map<string, Value> {
  readonly #parts = new LastParts();
  readonly #isListed = (part: string): boolean => super.has(part);

  override has(word: string): boolean {
    return this.#parts.of(word, this.#isListed) !== undefined;
  }

  override get(word: string): Value | undefined {
    const part = this.#parts.of(word, this.#isListed);
    return part === undefined ? undefined : super.get(part);
  }
}
