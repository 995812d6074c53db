/**
 * Whether a place is the passage: how much of its words must be there, given what
 * its surroundings are. The floors are the honest part of re-finding: below them a
 * place is at most offered to the reader, never painted. Pure numbers.
 */
import type { Surroundings } from './context';

export interface Evidence {
  /** Share of the passage's words found in order, weighted by what each says, 0 to 1. */
  coverage: number;
  /** What the passage's words say all together: about the number of its rare words. */
  weight: number;
  before: Surroundings;
  after: Surroundings;
}

/** What is known beside the place itself. */
export interface Circumstances {
  /** How well the old surroundings meet somewhere without the passage, 0 to 1: it was taken out there. */
  seam: number;
  /** The passage's words stood once in the page, and are the whole of one paragraph of it now. */
  unique: boolean;
  /** The passage's words stand in fewer places than they did: it may be the one that is gone. */
  vanished: boolean;
}

export type Verdict = 'accept' | 'ask' | 'reject';

/** With the surroundings kept on both sides a passage may have lost half of its words, with one side kept less. */
const FLOOR_BOTH_SAME = 0.45;
const FLOOR_ONE_SAME = 0.7;
/** Where many words of the passage changed, its surroundings must not have: or it is another passage, made alike. */
const EDITED = 0.8;
const CERTAIN_SHARE = 0.7;
/** Words and surroundings together must say at least this, or any place would do; less where they fill a paragraph as they did. */
const LEAST_STRENGTH = 1.6;
const LEAST_BLOCK_STRENGTH = 0.9;
/** Without surroundings every word must be there, and enough of them: a passage that stands between borders as it did … */
const WHOLE_BLOCK_WEIGHT = 3;
/** … or a short one of which there is only one … */
const LONE_BLOCK_WEIGHT = 0.8;
/** … or a long one, which nobody writes twice. */
const LONG_WEIGHT = 25;
const ASK_COVERAGE = 0.85;
const ASK_WEIGHT = 6;
const COMPLETE = 0.999;

export function judge({ coverage, weight, before, after }: Evidence, { seam, unique, vanished }: Circumstances): Verdict {
  const same = [before, after].filter(({ kind }) => kind === 'same');
  const strength = coverage * weight + before.strength + after.strength;
  const complete = coverage >= COMPLETE;
  const takenOut = seam > 0;
  const outdone = seam > Math.min(before.share, after.share);
  const borders = before.kind !== 'other' && after.kind !== 'other';
  const enough = strength >= (borders ? LEAST_BLOCK_STRENGTH : LEAST_STRENGTH);
  const certain = same.every(({ share }) => share >= CERTAIN_SHARE);
  if (same.length === 2 && coverage >= FLOOR_BOTH_SAME && enough && !outdone && (coverage >= EDITED || certain)) return 'accept';
  // A few words that stand near their old surroundings, yet not beside them, may be any words.
  const apart = weight < ASK_WEIGHT && !same[0]?.touching;
  const doubtful = takenOut || apart || (vanished && !same[0]?.inside) || (!complete && !(certain && borders && same[0]?.inside));
  if (same.length === 1 && coverage >= FLOOR_ONE_SAME && enough && !doubtful) return 'accept';
  if (borders && complete && unique && weight >= LONE_BLOCK_WEIGHT) return 'accept';
  if (borders && complete && !vanished && weight >= WHOLE_BLOCK_WEIGHT) return 'accept';
  if (complete && weight >= LONG_WEIGHT && !vanished) return 'accept';
  return coverage >= (takenOut ? COMPLETE : ASK_COVERAGE) && weight >= ASK_WEIGHT ? 'ask' : 'reject';
}

/** What many other words between those of the passage speak against a place. */
const HOLE_COST = 0.2;

/** Orders places of one passage: the words, in one piece or with `holes`, and the surroundings. Where one of several equal passages is gone, equal words say less. */
export function rank({ coverage, before, after }: Evidence, holes: number, vanished: boolean): number {
  const borders = Number(before.kind === 'border') + Number(after.kind === 'border');
  return coverage * (vanished ? 0.5 : 1) + 0.5 * (before.share + after.share) + 0.1 * borders - HOLE_COST * holes;
}
