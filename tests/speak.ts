/** The interface's language in a test: the texts of `public/_locales` behind the fake browser, which brings none. */
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';
import french from '../public/_locales/fr/messages.json';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const TEXTS: Record<string, Messages> = { en: english, fr: french };

/** Lets the fake browser speak a language, with named and numbered placeholders filled as browsers do. */
export function speak(language: 'en' | 'fr'): void {
  fakeBrowser.i18n.getUILanguage = () => language;
  fakeBrowser.i18n.getMessage = ((key: string, substitutions: string | string[] = []) => {
    const values = [substitutions].flat();
    const { message = '', placeholders = {} } = TEXTS[language]![key] ?? {};
    return message
      .replace(/\$([a-z_@]\w*)\$/gi, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
      .replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
  }) as never;
}
