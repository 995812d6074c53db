/** The article read of a page that a test writes, and prose for such pages. */
import { extractArticle } from '@/lib/extract';
import type { Article } from '@/lib/model';

/** Sentences that no step takes out, each in its language plainly. */
const SENTENCES = {
  en: 'left the quay at noon with all its passengers, and came back in the evening with as many again from the islands.',
  de: 'hat am Mittag mit allen Fahrgästen den Kai verlassen und ist am Abend mit ebenso vielen von den Inseln in den Hafen zurückgekehrt.',
  fr: 'a quitté le quai à midi avec tous ses passagers, et elle est revenue dans la soirée avec autant de monde des îles.',
  nl: 'is om twaalf uur met alle passagiers van de kade vertrokken en kwam in de avond met net zo veel mensen van de eilanden terug.',
  el: 'έφυγε από την προκυμαία το μεσημέρι με όλους τους επιβάτες της και γύρισε το βράδυ με άλλους τόσους από τα νησιά.',
  no: 'forlot kaien klokka tolv med alle passasjerene om bord, og kom tilbake om kvelden med like mange fra øyene.',
  hu: 'délben minden utasával elhagyta a rakpartot, és este ugyanennyi emberrel tért vissza a kikötőbe a szigetekről.',
  sk: 'na poludnie opustila nábrežie so všetkými cestujúcimi a večer sa do prístavu vrátila s rovnakým počtom ľudí z ostrovov.',
  ja: '便は正午にすべての乗客を乗せて岸壁を離れ、夕方には島々から同じ数の人々を乗せて港に戻ってきたと船長が語っている。',
  ru: 'рейс отошёл от причала в полдень со всеми пассажирами на борту, а вечером вернулся в гавань и привёз с островов столько же людей.',
};

export type Language = keyof typeof SENTENCES;

/** Paragraphs of an article. */
export const prose = (paragraphs: number, language: Language = 'en'): string =>
  Array.from({ length: paragraphs }, (_, at) => `<p>Ferry ${at + 1} ${SENTENCES[language]}</p>`).join('');

export interface Page {
  head?: string;
  /** Markup behind the headline. */
  body: string;
  language?: Language;
  headline?: string;
}

/** Reads a page with a headline as the extension does. */
export function articleOf({ head = '', body, language = 'en', headline = '<h1>Ferry back in service</h1>' }: Page): Article {
  const page = `<!DOCTYPE html><html lang="${language}"><head><title>Ferry back in service</title>${head}</head><body><article>${headline}${body}</article></body></html>`;
  return extractArticle(new DOMParser().parseFromString(page, 'text/html'), { url: 'https://harbour.example/news/ferry' });
}

/** The paragraphs of its text. */
export const textOf = (page: Page): string[] => articleOf(page).text.split('\n\n');
