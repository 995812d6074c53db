/** The article read of a page that a test writes, and prose for such pages. */
import { extractArticle } from '@/lib/extract';
import type { Article } from '@/lib/model';

/** Paragraphs that no step takes out. */
export const prose = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, at) => `<p>Ferry number ${at + 1} left the quay at noon with all its passengers, and came back in the evening with as many again from the islands.</p>`).join('');

export interface Page {
  head?: string;
  /** Markup behind the headline. */
  body: string;
  language?: string;
  headline?: string;
}

/** Reads a page with a headline as the extension does. */
export function articleOf({ head = '', body, language = 'en', headline = '<h1>Ferry back in service</h1>' }: Page): Article {
  const page = `<!DOCTYPE html><html lang="${language}"><head><title>Ferry back in service</title>${head}</head><body><article>${headline}${body}</article></body></html>`;
  return extractArticle(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://harbour.example/news/ferry' });
}

/** The paragraphs of its text. */
export const textOf = (page: Page): string[] => articleOf(page).text.split('\n\n');
