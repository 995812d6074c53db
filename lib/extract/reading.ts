/**
 * One reading of a page: its passages, and what the steps have made of each so
 * far, with the reason of every decision. Holds no rules itself.
 */
import type { ExtractionStep } from '@/lib/model';
import type { NoiseReader } from './noise';
import type { Passage } from './passages';

/** What a passage is in the article; null is outside it. */
export type Part = 'body' | 'standfirst' | 'notice' | 'caption' | null;

/** What the page says of itself, for comparison with what it prints. */
export interface Hints {
  /** The headline in its several wordings: title element, social titles. */
  titles: string[];
  /** Summaries that the page's head gives. */
  descriptions: string[];
  /** Names of those who signed, and those of persons among them, as `plain` makes them. */
  authors: string[];
  people: string[];
  /** BCP 47. */
  language: string | null;
  /** True where the page's data state when it was published, as an article's do and a list's do not. */
  dated: boolean;
}

/** Longest text kept of a step, for the developer who reads it. */
const STEP_TEXT = 160;

export class Reading {
  readonly parts: Part[];
  readonly steps: ExtractionStep[] = [];
  /** Place of the headline among the passages, or -1. */
  headline = -1;

  constructor(
    readonly passages: Passage[],
    readonly root: Element,
    readonly noise: NoiseReader,
    readonly hints: Hints,
    /** The domain that the page's own links lead to. */
    readonly site: string,
  ) {
    this.parts = passages.map(() => null);
  }

  partOf(passage: Passage): Part {
    return this.parts[passage.index]!;
  }

  set(passage: Passage, part: Part, step: string, reason: string): void {
    if (this.parts[passage.index] === part) return;
    this.parts[passage.index] = part;
    if (passage.text) this.steps.push({ step, reason, text: passage.text.slice(0, STEP_TEXT) });
  }

  drop(passage: Passage, step: string, reason: string): void {
    this.set(passage, null, step, reason);
  }

  /** The passages with text that are in the article's text, in order. */
  body(): Passage[] {
    return this.passages.filter((passage) => passage.text && this.parts[passage.index] !== null && this.parts[passage.index] !== 'caption');
  }
}

/** True for a link that stays on the site. */
export function isInner(link: Element, site: string): boolean {
  const href = link.getAttribute('href') ?? '';
  const host = /^(?:https?:)?\/\/([^/?#]+)/i.exec(href)?.[1]?.toLowerCase();
  if (host === undefined) return !/^[a-z]+:/i.test(href);
  return host === site || host.endsWith(`.${site}`);
}

export { bare as plain } from './visible/letters';

/** True for a text that ends as a sentence does, closing marks included. */
export const isFinished = (text: string): boolean => /[.!?…。！？։؟।]["'”’»“)\]』」]*\s*$/u.test(text);

/** Share of a passage that stands in links. */
export const linkShare = (passage: Passage): number => (passage.text.length && passage.linked ? Math.min(1, passage.linked / passage.text.replace(/\s/g, '').length) : 0);

/** A passage that reads as prose: long, or a finished sentence, and not a list of links. */
export const isProse = (passage: Passage): boolean =>
  passage.kind !== 'heading' && passage.text.length >= 25 && linkShare(passage) < 0.5 && (passage.text.length >= 80 || isFinished(passage.text));
