/** Markdown of a library: one file for each article, zipped; or all in one file. */
import type { ExportFormat, ExportOptions } from './format';
import { safeFileName, uniqueNames } from './file-name';
import { defaultFileNameTemplate, markdownWriter, templateValues } from './markdown';
import { shownArticles } from './shown';
import type { ExportSource } from './source';
import { compileTemplate } from './template';
import { zipped, type ZipEntry } from './zip';

async function* files(source: ExportSource, { fileNameTemplate, markdownTemplate }: ExportOptions): AsyncGenerator<ZipEntry> {
  const write = markdownWriter(markdownTemplate);
  const fileName = compileTemplate(fileNameTemplate ?? defaultFileNameTemplate);
  const unique = uniqueNames();
  for await (const shown of shownArticles(source, { texts: true })) {
    yield { name: `${unique(safeFileName(fileName(templateValues(shown))))}.md`, text: write(shown) };
  }
}

async function* renderOne(source: ExportSource, { markdownTemplate }: ExportOptions): AsyncGenerator<string> {
  const write = markdownWriter(markdownTemplate);
  let between = '';
  for await (const shown of shownArticles(source, { texts: true })) {
    yield between + write(shown);
    between = '\n';
  }
}

export const markdownZip: ExportFormat = {
  id: 'markdown-zip',
  label: 'exportFormatMarkdownZip',
  extension: 'zip',
  mime: 'application/zip',
  backup: false,
  templates: ['fileName', 'markdown'],
  render: (source, options) => zipped(files(source, options), new Date(options.exportedAt)),
};

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'exportFormatMarkdown',
  extension: 'md',
  mime: 'text/markdown',
  backup: false,
  templates: ['markdown'],
  render: renderOne,
};
