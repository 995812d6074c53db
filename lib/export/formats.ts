/** Every format there is, in the order in which a reader is offered them. */
import { annotationCollection } from './annotation-collection';
import { bibtex } from './bibtex';
import { csl } from './csl';
import { csv } from './csv';
import type { ExportFormat } from './format';
import { html } from './html';
import { exportJson } from './json';
import { markdown, markdownZip } from './markdown-files';
import { ris } from './ris';

const json: ExportFormat = { id: 'json', label: 'exportFormatJson', extension: 'json', mime: 'application/json', backup: true, render: exportJson };

export const exportFormats: readonly ExportFormat[] = [json, markdownZip, markdown, csv, html, annotationCollection, bibtex, ris, csl];
