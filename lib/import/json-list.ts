/** Items of a JSON list wherever it stands in a file, each with its line; what cannot be read is reported. */
import { BrokenFileError } from '@/lib/errors';
import type { Gathering } from './gathering';
import { jsonParts } from './json-parts';

export interface ListedItem {
  line: number;
  item: Record<string, unknown>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A file that is itself a list is read as the list `items` of an object; the added words stand on its first line. */
function* asObject(text: string): Generator<string> {
  const list = /^\uFEFF?\s*\[/.test(text);
  if (list) yield '{"items":';
  yield text.replace(/^\uFEFF/, '');
  if (list) yield '}';
}

/** The items of the members of these names. A file that breaks off gives what it has. */
export async function* listedItems(text: string, names: string[], gathering: Gathering): AsyncGenerator<ListedItem> {
  try {
    for await (const { name, listed, line, value } of jsonParts(asObject(text))) {
      if (!listed || !names.includes(name)) continue;
      if (isRecord(value)) yield { line, item: value };
      else gathering.report(line, 'importItemUnreadable', name);
    }
  } catch (thrown) {
    if (!(thrown instanceof BrokenFileError)) throw thrown;
    gathering.report(Number(thrown.substitutions[0]), 'importFileBreaksOff');
  }
}

/** A text of an item; empty where it has none. */
export const textOf = (item: Record<string, unknown>, ...names: string[]): string => {
  for (const name of names) {
    const value = item[name];
    if (typeof value === 'string' && value) return value;
    if (typeof value === 'number') return String(value);
  }
  return '';
};

/** The texts of a list; one text is a list of one. */
export function textsOf(value: unknown): string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}

/** The records of a list; one record is a list of one. */
export function recordsOf(value: unknown): Record<string, unknown>[] {
  return [value].flat().filter(isRecord);
}
