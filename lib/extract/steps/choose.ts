/** Step `readability`, and step `siblings`: which passages are the article's at all. */
import type { Passage } from '../passages';
import type { Kept } from '../readable';
import { isFinished, isProse, linkShare, type Reading } from '../reading';

/** A text node long enough to be known again by its words. */
const isTelling = (node: Node) => node.nodeType === 3 && node.nodeValue!.trim().length >= 12;

/** Takes what Readability keeps, but for the parts that the page itself calls something else. */
export function takeReadable(reading: Reading, kept: Kept): void {
  for (const passage of reading.passages) {
    if (!kept.elements.has(passage.element) && !passage.nodes.some((node) => isTelling(node) && kept.words.has(node.nodeValue!.trim()))) continue;
    const noise = reading.noise.of(passage);
    if (noise) reading.steps.push({ step: 'readability', reason: `left out: ${noise.kind}`, text: passage.text.slice(0, 160) });
    else reading.parts[passage.index] = passage.kind === 'caption' ? 'caption' : 'body';
  }
}

const WRAPPERS = new Set(['ul', 'ol', 'dl', 'blockquote', 'tbody', 'thead', 'table', 'li', 'figure', 'tr', 'td']);

/** The element that holds a passage as one of its paragraphs: lists and quotes count with what holds them. */
function homeOf(element: Element): Element | null {
  let home = element.parentElement;
  while (home && WRAPPERS.has(home.localName)) home = home.parentElement;
  return home;
}

/** The element that holds a heading, boxes with nothing else in them aside. */
function homeOfHeading(element: Element): Element | null {
  let home = homeOf(element);
  while (home?.parentElement && home.childElementCount === 1 && (home.textContent ?? '').trim() === (element.textContent ?? '').trim()) home = home.parentElement;
  return home;
}

const nameOf = (element: Element | null) => (element ? `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}` : '');

/** How an element and the two around it are written; the parts of an article that was cut in pieces are written alike. */
const signatureOf = (element: Element) => {
  const home = homeOf(element);
  return [nameOf(element), nameOf(home), nameOf(home?.parentElement ?? null)].join(' ');
};

const articleOf = (element: Element) => element.closest('article');

/**
 * Advertisements and paywalls cut an article into pieces, and Readability keeps
 * one: takes what stands between the kept passages, and what follows them in the
 * same place or in a place of the same make.
 */
export function takeSiblings(reading: Reading): void {
  const core = reading.passages.filter((passage) => reading.partOf(passage) === 'body' && isProse(passage));
  if (!core.length) return;
  const first = core[0]!.index;
  const last = core.at(-1)!.index;
  const homes = new Map<Element, number>();
  const signatures = new Map<string, number>();
  const articles = new Set<Element | null>();
  let total = 0;
  for (const passage of core) {
    const home = homeOf(passage.element);
    const length = passage.text.length;
    total += length;
    if (home) homes.set(home, (homes.get(home) ?? 0) + length);
    const signature = signatureOf(passage.element);
    signatures.set(signature, (signatures.get(signature) ?? 0) + length);
    articles.add(articleOf(passage.element));
  }
  const isOurs = (passage: Passage): string | null => {
    const home = passage.kind === 'heading' ? homeOfHeading(passage.element) : homeOf(passage.element);
    if (home && (homes.get(home) ?? 0) > total * 0.05) return 'stands beside kept paragraphs';
    if (passage.kind !== 'heading' && !isProse(passage)) return null;
    if (articles.has(articleOf(passage.element)) && (signatures.get(signatureOf(passage.element)) ?? 0) > total * 0.2) return 'is written as the kept paragraphs are';
    return null;
  };
  for (const passage of reading.passages) {
    if (reading.partOf(passage) !== null || passage.index <= reading.headline) continue;
    if (reading.noise.of(passage)) continue;
    const inside = passage.index > first && passage.index < last;
    const reason = isOurs(passage);
    if (!reason) continue;
    if (!passage.text) {
      reading.parts[passage.index] = 'body';
      continue;
    }
    if (linkShare(passage) > 0.5) continue;
    if (!inside && !(isProse(passage) && (isFinished(passage.text) || passage.text.length > 140))) continue;
    reading.set(passage, passage.kind === 'caption' ? 'caption' : 'body', 'siblings', reason);
  }
}
