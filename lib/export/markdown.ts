/**
 * An article as Markdown with front matter in Obsidian's property names, through
 * a template that the reader may replace. Text of pages is escaped, the reader's
 * notes are Markdown already.
 */
import type { Block } from '@/lib/model';
import { type ShownArticle, speakerOf } from './shown';
import { compileTemplate, type TemplateValue } from './template';
import { textFragmentLink } from './text-fragment';

export const defaultFileNameTemplate = '{{published|day|default:undated}} {{title|limit:80}}';

export const defaultMarkdownTemplate = `---
title: {{title|yaml}}
source: {{url|yaml}}
{{#hasAuthors}}
author:
{{#authors}}
  - {{name|yaml}}
{{/authors}}
{{/hasAuthors}}
{{#site}}
site: {{site|yaml}}
{{/site}}
{{#published}}
published: {{published|day|raw}}
{{/published}}
created: {{saved|day|raw}}
{{#language}}
language: {{language|yaml}}
{{/language}}
{{#excerpt}}
description: {{excerpt|line|yaml}}
{{/excerpt}}
{{#hasTags}}
tags:
{{#tags}}
  - {{.|tag|yaml}}
{{/tags}}
{{/hasTags}}
---

# {{title|line}}

{{#note}}
{{note|raw}}

{{/note}}
{{#quotations}}
{{text|quote}}
{{#speaker}}
>
> — {{speaker|line}}{{#role}}, {{role|line}}{{/role}}
{{/speaker}}

[↗]({{link|raw}})

{{/quotations}}
{{#annotations}}
{{#exact}}
{{exact|quote}}

{{/exact}}
{{#note}}
{{note|raw}}

{{/note}}
{{#tags}}
#{{.|tag|raw}} 
{{/tags}}
[↗]({{link|raw}})

{{/annotations}}
{{text|raw}}
`;

/** Text as Markdown that shows it: no mark-up, no HTML, no link of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+\-=]|\d{1,9}(?=[.)]))/gm, (_, indent: string, mark: string) =>
      /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
    )
    .replace(/(?<=[\s(]|^)#(?=\p{L})/gu, '\\#');
}

const written: Record<Block['kind'], (text: string, level: number) => string> = {
  paragraph: (text) => text,
  // The article's own title is the first level.
  heading: (text, level) => `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${text.replace(/\s+/g, ' ')}`,
  'list-item': (text) => `- ${text.replaceAll('\n', '\n  ')}`,
  quote: (text) => text.replace(/^/gm, '> '),
  preformatted: (text) => text.replace(/^/gm, '    '),
  'table-row': (text) => text,
  caption: (text) => `*${text.trim()}*`,
  standfirst: (text) => `**${text.trim()}**`,
  notice: (text) => text,
};

function blockAsMarkdown({ kind, text, level }: Block): string {
  return written[kind](kind === 'preformatted' ? text : escapeMarkdown(text), level ?? 2);
}

/** The names of an article's values; inside `quotations` and `annotations` stand those of one of them. */
export const templateNames = ['title', 'url', 'site', 'section', 'language', 'excerpt', 'image', 'published', 'modified', 'saved', 'authors', 'author', 'hasAuthors', 'note', 'tags', 'hasTags', 'words', 'text', 'quotations', 'annotations'] as const;

/** The values that templates name. */
export function templateValues({ article, values, version, title, url, quotations, annotations }: ShownArticle): Record<(typeof templateNames)[number], TemplateValue> {
  const authors = (values.authors ?? []).map(({ name, kind }) => ({ name, kind }));
  const { tags } = article;
  return {
    title,
    url,
    site: values.siteName,
    section: values.section,
    language: values.language,
    excerpt: values.excerpt,
    image: values.image,
    published: values.published?.iso,
    modified: values.modified?.iso,
    saved: article.savedAt,
    authors,
    author: authors.map(({ name }) => name),
    hasAuthors: authors.length > 0 ? 'yes' : null,
    note: article.note,
    tags,
    hasTags: tags.length > 0 ? 'yes' : null,
    words: article.wordCount,
    text: version?.blocks.map(blockAsMarkdown).join('\n\n'),
    quotations: quotations.map((quotation) => ({
      text: quotation.text,
      speaker: speakerOf(quotation),
      role: quotation.role,
      cue: quotation.cue,
      kind: quotation.kind,
      link: textFragmentLink(url, quotation.selectors.quote),
    })),
    annotations: annotations.map(({ selectors, note, tags: marks, color, created }) => ({
      exact: selectors.quote.exact,
      note,
      tags: marks,
      color,
      created,
      link: textFragmentLink(url, selectors.quote),
    })),
  };
}

/** Throws TemplateError at once where the reader's template is wrong. */
export function markdownWriter(template = defaultMarkdownTemplate): (shown: ShownArticle) => string {
  const fill = compileTemplate(template, escapeMarkdown);
  return (shown) => `${fill(templateValues(shown)).replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}
