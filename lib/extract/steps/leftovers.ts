/**
 * Step `leftovers`: related links, invitations, share bars, paywalls, consent
 * notices and template leftovers among the paragraphs, by what they say and how
 * they are made. What they say alone never takes a long passage.
 */
import type { Passage } from '../passages';
import { behind, holds, isReadingTime, opens } from '../phrases';
import { isFinished, isInner, isProse, linkShare, type Reading } from '../reading';
import { hasWord, withoutOther } from '../visible/letters';

const MARKS = /^\s*(?:[:：|>»›→▶►•\-–—】]|$)/u;

/** A line that is a phrase and hardly a letter more. */
const isBare = (rest: string | null): boolean => rest !== null && withoutOther(rest, '').length <= 2;

/** Headlines may end so, and never with a full stop. */
const isQuestion = (text: string): boolean => /[?!？！…]\W*$/.test(text);

/** The links that a passage's words stand in. */
const linksOf = (passage: Passage): Element[] => [...new Set(passage.nodes.map((node) => node.parentElement?.closest('a')).filter((link) => link != null))];

/** Script or template text that was never meant to be seen. */
const CODE = /(?:\$\$\w+\$\$|function\s*\(|document\.\w+\(|window\.\w+|\{\{.*\}\}|<\/?[a-z]+[^>]*>|\bvar\s+\w+\s*=|^\s*\[\/?[a-z_-]+(?:\s+\w+=[^\]]*)?\]\s*$|lorem ipsum)/;

/** Why a passage is no part of the text; null where it is. */
export function leftoverReason(passage: Passage, site: string): string | null {
  const { text } = passage;
  const length = text.length;
  const linked = linkShare(passage);
  const finished = isFinished(text);
  if (length > 700) return null;
  if (!hasWord(text)) return 'a separator';
  const related = behind('related', text);
  if (related !== null && length <= 400) {
    if (isBare(related)) return 'related: its heading';
    if (MARKS.test(related) && (linked > 0.3 || !finished || (length < 120 && isQuestion(text)))) return 'related: named and marked';
    if (linked > 0.5) return 'related: named and linked';
  }
  if (passage.kind !== 'table-row' && linked > 0.85 && length < 300 && linksOf(passage).some((link) => isInner(link, site))) return 'related: nothing but a link';
  /** Many a sentence or heading begins as furniture does. */
  const isLine = !finished && passage.kind !== 'heading';
  const furniture = behind('furniture', text);
  if (isBare(furniture)) return 'furniture: the whole line';
  if (furniture !== null && length <= 120 && /^\s*[:：]/.test(furniture) && !finished) return 'furniture: named and marked';
  const invitation = behind('invitation', text);
  if (invitation !== null && length <= 350 && (linked > 0.08 || isBare(invitation) || (length <= 90 && isLine) || holds('invitation', text, 2))) return 'invitation: opens as one';
  if (length <= 260 && linked > 0.12 && holds('invitation', text)) return 'invitation: holds one, linked';
  const paywall = length <= 300 ? behind('paywall', text) : null;
  if (paywall !== null && (linked > 0 || isBare(paywall) || (length <= 120 && isLine) || holds('paywall', text, 2))) return 'paywall';
  const consent = length <= 600 ? behind('consent', text) : null;
  if (consent !== null && (linked > 0 || isBare(consent) || isLine)) return 'consent notice';
  if (length <= 600 && holds('consent', text.slice(0, 240), 2)) return 'consent notice';
  const biography = behind('biography', text);
  if (biography !== null && (isBare(biography) || (passage.kind === 'heading' && length < 80))) return 'author box: its heading';
  if (isReadingTime(text)) return 'reading time';
  if (length < 300 && CODE.test(text)) return 'template leftover';
  if (length < 200 && /^(?:©|\(c\)|copyright\b)/i.test(text)) return 'copyright line';
  if (length < 400 && linked < 0.5 && passage.kind !== 'heading' && opens('rights', text)) return 'copyright line';
  if (/^https?:\/\/\S+$/.test(text)) return 'a bare address';
  return null;
}

/** True for a sentence of the article's, rather than a line or a leftover. */
const isSentence = (passage: Passage, site: string): boolean => passage.text.length >= 120 && isProse(passage) && isFinished(passage.text) && leftoverReason(passage, site) === null;

/** A line that may stand under a related heading: mostly a link, or an item of a list with one in it. */
const isUnderRelated = (passage: Passage) => passage.text.length < 300 && (linkShare(passage) > 0.5 || (passage.kind === 'list-item' && passage.linked > 0));

/** Takes leftovers out of the text, with what a related heading stands over. */
export function dropLeftovers(reading: Reading): void {
  const body = reading.body().filter((passage) => reading.partOf(passage) === 'body');
  let lastSentence: number | null = null;
  for (let at = 0; at < body.length; at += 1) {
    const passage = body[at]!;
    const reason = leftoverReason(passage, reading.site);
    if (!reason) continue;
    reading.drop(passage, 'leftovers', reason);
    if (reason !== 'related: its heading') continue;
    lastSentence ??= body.findLastIndex((other) => isSentence(other, reading.site));
    if (at > body.length / 2 && lastSentence <= at) {
      for (const rest of body.slice(at + 1)) reading.drop(rest, 'leftovers', 'related: follows its heading to the end');
      break;
    }
    while (at + 1 < body.length && isUnderRelated(body[at + 1]!)) {
      at += 1;
      reading.drop(body[at]!, 'leftovers', 'related: under its heading');
    }
  }
}

/** A list whose items are mostly links to the same site is a menu of its other pages. */
export function dropLinkLists(reading: Reading): void {
  const lists = new Map<Element, Passage[]>();
  for (const passage of reading.body()) {
    const list = passage.kind === 'list-item' ? passage.element.closest('ul, ol, dl') : null;
    if (!list) continue;
    const items = lists.get(list);
    if (items) items.push(passage);
    else lists.set(list, [passage]);
  }
  for (const items of lists.values()) {
    const all = items.reduce((sum, item) => sum + item.text.replace(/\s/g, '').length, 0);
    const linked = items.reduce((sum, item) => sum + item.linked, 0);
    const inner = items.filter((item) => [...item.element.querySelectorAll('a[href]')].some((link) => isInner(link, reading.site))).length;
    if (!(linked / all > 0.6 && inner >= items.length * 0.6)) continue;
    const before = reading.passages[items[0]!.index - 1];
    for (const item of items) reading.drop(item, 'leftovers', 'links: a list of them');
    const next = reading.body().find((passage) => passage.index > items[0]!.index);
    if (before?.kind === 'heading' && !(next && isProse(next)) && reading.partOf(before) === 'body') reading.drop(before, 'leftovers', 'links: heading of a list');
  }
}
