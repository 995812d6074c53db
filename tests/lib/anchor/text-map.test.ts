import { beforeEach, expect, test } from 'vitest';
import { atOnce, mapText } from '@/lib/anchor';

const map = (html: string) => {
  document.body.innerHTML = html;
  return atOnce(mapText(document.body));
};

beforeEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['paragraphs on lines of their own', '<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
  ['words across inline elements', '<p>un<b>break</b>able <a>link</a>s</p>', 'unbreakable links'],
  ['runs of spaces as one', '<p>  a\n   b\t c </p>', 'a b c'],
  ['a space at an element border once', '<p>a <b> b</b> c</p>', 'a b c'],
  ['a line break element', '<p>a<br>b</p>', 'a\nb'],
  ['cells and items', '<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li><li>d</li></ul>', 'a\nb\nc\nd'],
  ['no-break spaces as spaces', '<p>5\u00A0000\u202F€</p>', '5 000 €'],
  ['no soft hyphens', '<p>har\u00ADbour</p>', 'harbour'],
  ['custom elements as a gap between words', '<p>a<x-y>b</x-y>c</p>', 'a b c'],
  ['nothing of scripts, styles and hidden elements', '<p>a</p><script>x</script><style>y</style><p hidden>z</p><p>b</p>', 'a\nb'],
  ['nothing at all', '<div> </div>', ''],
])('reads %s', (_, html, text) => expect(map(html).text).toBe(text));

test('reads open shadow roots with what is slotted into them', () => {
  document.body.innerHTML = '<p>Before</p><x-card><span>slotted</span></x-card><p>After</p>';
  document.querySelector('x-card')!.attachShadow({ mode: 'open' }).innerHTML = '<p>In shadow</p>';
  expect(atOnce(mapText(document.body)).text).toBe('Before\nIn shadow\nAfter');
});

test('is not broken by deep nesting', () => {
  const innermost = document.createElement('div');
  innermost.textContent = 'deep';
  // Nested by hand: the test's own DOM recurses where it is asked to insert so deep a tree.
  const deep = Array.from({ length: 50_000 }).reduce<object>(
    (child) => ({ nodeType: 1, localName: 'div', shadowRoot: null, childNodes: [child], hasAttribute: () => false }),
    innermost.firstChild!,
  );
  expect(atOnce(mapText(deep as Element)).text).toBe('deep');
});

test.each([
  ['inside one text node', '<p>The old mill closed.</p>', 'old mill', ['old mill']],
  ['across an element border', '<p>The <b>old</b> mill</p>', 'old mill', ['old mill']],
  ['across paragraphs', '<p>One two.</p><p>Three four.</p>', 'two.\nThree', ['two.Three']],
  ['through folded spaces', '<p>a  \n b   c</p>', 'b c', ['b   c']],
  ['with a soft hyphen in it', '<p>the har\u00ADbour wall</p>', 'harbour', ['har\u00ADbour']],
  ['after an emoji', '<p>👩‍👩‍👧 came home</p>', 'came', ['came']],
  ['of right-to-left text', '<p dir="rtl">فتح <b>الميناء</b> اليوم</p>', 'الميناء اليوم', ['الميناء اليوم']],
])('finds the range %s', (_, html, wanted, said) => {
  const mapped = map(html);
  const start = mapped.text.indexOf(wanted);
  expect(mapped.rangesOf(start, start + wanted.length).map(String)).toEqual(said);
});

test('gives a range for each tree that a passage runs through', () => {
  document.body.innerHTML = '<p>Before it</p><x-card></x-card><p>after it</p>';
  document.querySelector('x-card')!.attachShadow({ mode: 'open' }).innerHTML = '<p>in shadow</p>';
  const mapped = atOnce(mapText(document.body));
  expect(mapped.rangesOf(0, mapped.text.length).map(String)).toEqual(['Before it', 'in shadow', 'after it']);
});

test.each([
  ['in one text node', '<p id="a">The old mill closed.</p>', 4, 12, 'old mill'],
  ['with spaces at its ends', '<p id="a">The old mill closed.</p>', 3, 13, 'old mill'],
  ['through folded spaces', '<p id="a">a  \n b   c</p>', 5, 10, 'b c'],
])('gives the offsets of a range %s', (_, html, from, to, said) => {
  const mapped = map(html);
  const range = document.createRange();
  const node = document.getElementById('a')!.firstChild!;
  range.setStart(node, from);
  range.setEnd(node, to);
  const { start, end } = mapped.offsetsOf(range)!;
  expect(mapped.text.slice(start, end)).toBe(said);
});

test('gives the offsets of a range between elements', () => {
  const mapped = map('<p>One.</p><p id="b">Two <b>three</b>.</p><p>Four.</p>');
  const range = document.createRange();
  range.selectNode(document.getElementById('b')!);
  const { start, end } = mapped.offsetsOf(range)!;
  expect(mapped.text.slice(start, end)).toBe('Two three.');
});

test('gives nothing for a range without text', () => {
  const mapped = map('<p>One.</p><hr id="line"><p>Two.</p>');
  const range = document.createRange();
  range.selectNode(document.getElementById('line')!);
  expect(mapped.offsetsOf(range)).toBeNull();
});

test('paints nothing where the page has changed since it was read', () => {
  const mapped = map('<p>The old mill.</p><p>The new mill.</p>');
  document.querySelector('p')!.remove();
  expect(mapped.rangesOf(0, 8)).toEqual([]);
});

test('names the elements that hold a passage', () => {
  const mapped = map('<main><article><p>The <b>old</b> mill.</p></article></main>');
  expect(mapped.pathOf(0, 12)).toBe('main/article/p');
});
