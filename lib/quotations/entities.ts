/** Somebody a text names, and the comparisons that tell two of them apart. */
import type { Agreement, Language } from './languages/types';

export interface Entity extends Agreement {
  /** Longest form of the name, or the words of the phrase. */
  name: string;
  /** Lower-case words of the name; empty for somebody without a name. */
  words: string[];
  roles: string[];
  /** Printed before the name: "Professor". Says who it is where no role does. */
  title?: string;
  /** Content words of the roles. */
  roleWords: Set<string>;
  heads: Set<string>;
  person: boolean;
  animate: boolean;
  /** The name goes with a noun for a body: "le cabinet Roche", "l'agence Nova". */
  body?: boolean;
  /** Only ever "a winner", "some people". */
  indefinite?: boolean;
}

/** Edits from one short word to another, or more than `most`. */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || a.length > 40) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

const isSubset = (small: string[], large: string[]): boolean => small.every((word) => large.includes(word));

/** "le gouvernement Roche", "la villa du couple Roche": the noun before the name is no person's, so that the name alone is not who is meant. */
export const isBody = (head: string, role: string[], { institutions, documents, genitives, roles, titles }: Language): boolean =>
  !role.some((word) => titles.has(word)) && (institutions.has(head) || documents.has(head) || (role.some((word) => genitives.has(word)) && !role.some((word) => roles.has(word))));

/** Whether the words before a name are its role: not in "les informations du journal Nova", which are about something else. */
export const saysWho = ({ person, head }: { person: boolean; head: string }, role: string[], { institutions, genitives, agents }: Language): boolean =>
  person || institutions.has(head) || !role.some((word) => genitives.has(word) || agents.has(word));

/** Whether a name may be said of somebody: the same, a part of theirs with its end, or theirs made longer. A body named after a person is another. */
export function bears(entity: Entity, words: string[], body: boolean): boolean {
  const theirs = entity.words;
  const last = words[words.length - 1]!;
  if (!!entity.body !== body && theirs.length !== words.length) return false;
  if (theirs[theirs.length - 1] === last) return isSubset(words, theirs) || isSubset(theirs, words);
  return words.length === 1 && theirs.includes(last) && theirs.length > 1;
}

export function agree(phrase: Agreement, entity: Entity): boolean {
  if (phrase.gender && entity.gender && phrase.gender !== entity.gender) return false;
  const number = entity.number ?? (entity.words.length > 0 ? 's' : undefined);
  return !(phrase.number && number && phrase.number !== number);
}
