/** The same text in other elements: new classes, new wrappers, links undone, words wrapped. Runs in the page. */
import { type Scene, split } from './edits';

const RENAMED: Record<string, string> = { div: 'section', section: 'div', b: 'strong', strong: 'b', i: 'em', em: 'i', article: 'div' };

export function wrap(scene: Scene): void {
  const { body, random } = scene;
  for (const element of [...body.querySelectorAll<HTMLElement>('div, section, article, p, li, a, b, strong, i, em, span, h2, h3')]) {
    element.className = `c${random.integer(0, 999)}`;
    element.removeAttribute('id');
    const other = RENAMED[element.localName];
    if (element.localName === 'a' && random.chance(0.3)) element.replaceWith(...element.childNodes);
    else if (other && random.chance(0.4)) {
      const renamed = body.ownerDocument.createElement(other);
      renamed.append(...element.childNodes);
      element.replaceWith(renamed);
    } else if (element.localName === 'p' && random.chance(0.3)) {
      const wrapper = body.ownerDocument.createElement('div');
      element.replaceWith(wrapper);
      wrapper.append('\n    ', element, '\n');
    }
  }
  for (const paragraph of body.querySelectorAll('p')) if (random.chance(0.5)) wrapWords(scene, paragraph);
}

/** Puts one stretch of words of a paragraph into an element of its own. */
function wrapWords(scene: Scene, paragraph: Element): void {
  const { random } = scene;
  const texts = [...paragraph.childNodes].filter((node): node is Text => node.nodeType === 3 && (node as Text).data.trim().includes(' '));
  if (texts.length === 0) return;
  const node = random.pick(texts);
  const spaces = [...node.data.matchAll(/\S(?= )/g)].map(({ index }) => index + 1);
  if (spaces.length < 2) return;
  const [from, to] = random.sample(spaces.length, 2).map((i) => spaces[i]!);
  const middle = split(scene, node, from!);
  split(scene, middle, to! - from!);
  const wrapper = paragraph.ownerDocument.createElement(random.pick(['span', 'b', 'a', 'mark']));
  middle.replaceWith(wrapper);
  wrapper.append(middle);
}
