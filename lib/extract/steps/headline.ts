/** Step `headline`: finds the printed headline, and takes it and what stands above it out of the text. */
import type { Passage } from '../passages';
import { isFinished, isProse, plain, type Reading } from '../reading';

/** How many words two texts share, 0 to 1 (Sørensen–Dice). */
export function likeness(a: string, b: string): number {
  const one = new Set(a.split(' '));
  const other = new Set(b.split(' '));
  if (!a || !b) return 0;
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return (2 * common) / (one.size + other.size);
}

/** Place of the headline: the heading before the text that is most like the page's own titles; an h1 needs no likeness. Where none is, a line that says a title word for word. */
export function findHeadline(reading: Reading): void {
  const firstBody = reading.passages.find((passage) => reading.partOf(passage) !== null && isProse(passage) && passage.text.length > 120);
  const titles = reading.hints.titles.map(plain).filter(Boolean);
  let best = 0;
  for (const passage of reading.passages) {
    if (passage.kind !== 'heading' || !passage.text || passage.text.length > 400) continue;
    const text = plain(passage.text);
    const like = Math.max(0, ...titles.map((title) => (title.startsWith(text) && text.length > 15 ? 1 : likeness(text, title))));
    const early = !firstBody || passage.index <= firstBody.index;
    const score = (like >= 0.5 ? like : 0) + (passage.level === 1 ? 0.3 : 0) + (early ? 0.4 : -0.4);
    if ((like >= 0.5 || (passage.level === 1 && early)) && score > best) {
      best = score;
      reading.headline = passage.index;
    }
  }
  if (reading.headline >= 0) return;
  const whole = titles.filter((title) => title.length > 15);
  reading.headline = reading.passages.findIndex((passage) => (!firstBody || passage.index <= firstBody.index) && whole.includes(plain(passage.text)));
}

const isTitle = (passage: Passage, titles: string[]) => {
  const text = plain(passage.text);
  return titles.some((title) => title === text || (text.length > 20 && likeness(text, title) > 0.85));
};

const MAX_BYLINE = 140;

/** Pages without paragraphs set headline, byline and date line above each other, with no more than a line break between. */
function opensWithTitle(passage: Passage, titles: string[]): boolean {
  if (passage.kind !== 'paragraph' || isFinished(passage.text) || passage.text.length > 400 || !passage.nodes.some((node) => titles.includes(plain(node.nodeValue ?? '')))) return false;
  const text = plain(passage.text);
  return titles.some((title) => title.length > 20 && text.startsWith(`${title} `) && text.length - title.length <= MAX_BYLINE);
}

/** The headline is the article's title, not its text; nor is what stands above it, or says it again. */
export function dropHeadline(reading: Reading): void {
  const headline = reading.passages[reading.headline];
  const titles = [...reading.hints.titles, headline?.text ?? ''].map(plain).filter((title) => title.length > 3);
  for (const passage of reading.passages) {
    if (reading.partOf(passage) === null || !passage.text) continue;
    if (passage.index === reading.headline) reading.drop(passage, 'headline', 'is the headline');
    else if (passage.text.length < 300 && (passage.kind === 'heading' || passage.index < reading.headline + 12) && isTitle(passage, titles)) reading.drop(passage, 'headline', 'says the headline again');
    else if (passage.index < reading.headline + 12 && opensWithTitle(passage, titles)) reading.drop(passage, 'headline', 'is the headline with its byline');
    else if (passage.index < reading.headline && !isProse(passage)) reading.drop(passage, 'headline', 'stands above the headline');
  }
}
