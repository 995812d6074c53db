/**
 * Cuts one JSON object into its members, and lists among them into their items,
 * as the text arrives: a library of any size is read without standing in memory.
 * Items that are no JSON, too long or nested too deep are named and passed over.
 */
import { BrokenFileError } from '@/lib/errors';

/** A member of the object, or an item of a member that is a list. `line` counts from 1. */
export interface JsonPart {
  name: string;
  listed: boolean;
  line: number;
  /** Undefined where the part could not be read. */
  value: unknown;
}

const MAX_DEPTH = 64;
const MAX_LENGTH = 64 * 1024 * 1024;
const space = /[^\s]|\n/g;
const structure = /["{}[\]\n]/g;
const scalarEnd = /[\s,\]}]/g;

class JsonCutter {
  #text = '';
  #at = 0;
  #line = 1;
  #name = '';
  #inList = false;
  #expect: 'object' | 'name' | 'colon' | 'value' | 'next' | 'end' = 'object';
  /** Where the value being read starts; -1 between values. */
  #start = -1;
  #startLine = 1;
  #depth = 0;
  #deepest = 0;
  #quoted = false;

  *push(chunk: string): Generator<JsonPart> {
    this.#text += chunk;
    while (this.#at < this.#text.length) {
      if (this.#start < 0) this.#between();
      else if (this.#valueEnded()) yield* this.#take();
    }
    const keep = this.#start < 0 ? this.#at : this.#start;
    this.#text = this.#text.slice(keep);
    this.#at -= keep;
    if (this.#start >= 0) this.#start = 0;
    if (this.#text.length > MAX_LENGTH) this.#fail();
  }

  finish(): void {
    if (this.#expect !== 'end') this.#fail();
  }

  #fail(): never {
    throw new BrokenFileError([String(this.#line)]);
  }

  /** The next place at or after this one that matches, or the end of what has arrived. */
  #find(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.index ?? this.#text.length;
  }

  /** One step outside a value: white space, a bracket, a comma, or the start of a name or value. */
  #between(): void {
    this.#at = this.#find(space);
    if (this.#at === this.#text.length) return;
    const char = this.#text[this.#at]!;
    if (char === '\n') this.#line += 1;
    else if (this.#expect === 'object' && char === '{') this.#expect = 'name';
    else if (this.#expect === 'colon' && char === ':') this.#expect = 'value';
    else if (this.#expect === 'next' && char === ',') this.#expect = this.#inList ? 'value' : 'name';
    else if ((this.#expect === 'next' || this.#expect === 'value') && char === ']' && this.#inList) this.#endList();
    else if ((this.#expect === 'next' || this.#expect === 'name') && char === '}' && !this.#inList) this.#expect = 'end';
    else if (this.#expect === 'value' && char === '[' && !this.#inList) this.#inList = true;
    else if (this.#expect === 'value' || (this.#expect === 'name' && char === '"')) return this.#begin();
    else this.#fail();
    this.#at += 1;
  }

  #endList(): void {
    this.#inList = false;
    this.#expect = 'next';
  }

  #begin(): void {
    this.#start = this.#at;
    this.#startLine = this.#line;
    this.#depth = 0;
    this.#deepest = 0;
  }

  /** One step inside a value; true when it has ended, `at` standing behind it. */
  #valueEnded(): boolean {
    if (this.#quoted) return this.#closeQuote();
    const first = this.#text[this.#start]!;
    if (first !== '"' && first !== '{' && first !== '[') {
      this.#at = this.#find(scalarEnd);
      return this.#at < this.#text.length;
    }
    this.#at = this.#find(structure);
    if (this.#at === this.#text.length) return false;
    const char = this.#text[this.#at]!;
    this.#at += 1;
    if (char === '"') this.#quoted = true;
    else if (char === '\n') this.#line += 1;
    else this.#depth += char === '{' || char === '[' ? 1 : -1;
    this.#deepest = Math.max(this.#deepest, this.#depth);
    return !this.#quoted && char !== '\n' && this.#depth === 0;
  }

  /** To the end of a string; true when the string is the whole value. */
  #closeQuote(): boolean {
    const quote = this.#text.indexOf('"', this.#at);
    this.#at = quote < 0 ? this.#text.length : quote + 1;
    if (quote < 0) return false;
    let slashes = 0;
    while (this.#text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 1) return false;
    this.#quoted = false;
    return this.#depth === 0;
  }

  *#take(): Generator<JsonPart> {
    const value = this.#deepest > MAX_DEPTH ? undefined : parsed(this.#text.slice(this.#start, this.#at));
    this.#start = -1;
    if (this.#expect === 'name') {
      if (typeof value !== 'string') this.#fail();
      this.#name = value;
      this.#expect = 'colon';
      return;
    }
    this.#expect = 'next';
    yield { name: this.#name, listed: this.#inList, line: this.#startLine, value };
  }
}

/** Undefined for what is no JSON, which no JSON is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The parts of the object as they arrive. Throws BrokenFileError, with the line,
 * where the text is no object, or breaks off: what came before has been given.
 */
export async function* jsonParts(chunks: Iterable<string> | AsyncIterable<string>): AsyncGenerator<JsonPart> {
  const cutter = new JsonCutter();
  for await (const chunk of chunks) yield* cutter.push(chunk);
  cutter.finish();
}
