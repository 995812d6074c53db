import { expect, test } from 'vitest';
import { compileTemplate } from '@/lib/export/template';

const values = { title: 'A <b>', none: '', list: [{ name: 'x' }, { name: 'y' }], tags: ['p', 'q'], deep: { er: 'z' }, when: '2026-03-14T09:26' };
const fill = (template: string) => compileTemplate(template, (text) => text.replaceAll('<', '&lt;'))(values);

test.each([
  ['a value, escaped', '{{title}}', 'A &lt;b>'],
  ['a value as it is', '{{title|raw}}', 'A <b>'],
  ['a YAML scalar', '{{title|yaml}}', '"A <b>"'],
  ['a block quotation', '{{title|quote}}', '> A &lt;b>'],
  ['filters in turn', '{{title|lower|limit:1}}', 'a'],
  ['a default', '{{none|default:undated}}', 'undated'],
  ['a day', '{{when|day}}', '2026-03-14'],
  ['a section for each', '{{#list}}({{name}}){{/list}}', '(x)(y)'],
  ['items that are texts', '{{#tags}}[{{.}}]{{/tags}}', '[p][q]'],
  ['an outer value inside', '{{#list}}{{title|raw}}{{/list}}', 'A <b>A <b>'],
  ['a section where there is none', '{{^none}}empty{{/none}}', 'empty'],
  ['a section that is not there', 'a{{#none}}b{{/none}}c', 'ac'],
  ['a member', '{{deep.er}}', 'z'],
  ['a list as words', '{{tags}}', 'p, q'],
  ['an unknown name', '[{{unknown}}]', '[]'],
  ['a name of the language', '[{{constructor}}{{deep.__proto__}}]', '[]'],
  ['tags alone on their lines', 'a\n{{#tags}}\n- {{.}}\n{{/tags}}\nb', 'a\n- p\n- q\nb'],
  ['text that is no tag', '{ {x} }} {{', '{ {x} }} {{'],
])('a template gives %s', (_, template, expected) => {
  expect(fill(template)).toBe(expected);
});

test.each([
  ['an unknown filter', '{{title|eval}}', '{{title|eval}}'],
  ['a filter of the language', '{{title|constructor}}', '{{title|constructor}}'],
  ['a section that stays open', '{{#list}}x', '{{#list}}'],
  ['an end without a start', 'x{{/list}}', '{{/list}}'],
  ['sections that cross', '{{#a}}{{#b}}{{/a}}{{/b}}', '{{/a}}'],
  ['sections too deep', '{{#a}}'.repeat(50), '{{#a}}'],
])('a template with %s is refused, and the tag named', (_, template, tag) => {
  expect(() => fill(template)).toThrow(expect.objectContaining({ name: 'TemplateError', substitutions: [tag] }));
});
