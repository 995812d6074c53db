/** Before each test: a fresh fake browser (its state leaks between tests) with the texts that it lacks. */
import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../public/_locales/en/messages.json';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.i18n.getUILanguage = () => 'en';
  fakeBrowser.i18n.getMessage = ((key: keyof typeof english, substitutions: string | string[] = []) => {
    const values = [substitutions].flat();
    return (english[key]?.message ?? '').replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
  }) as never;
});
