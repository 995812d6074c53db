import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/quotations/languages';
import { tokenize } from '@/lib/quotations/tokens';

const english = languageOf('en', '');
const tokens = (text: string) => tokenize(text, 0, text.length, english).map(({ kind, lower, cap }) => [kind, lower, cap]);

describe('a text in Latin letters is cut as one that goes on in another script', () => {
  const letters = Array.from({ length: 0x250 - 0x20 }, (_, at) => String.fromCharCode(at + 0x20));
  test.each([
    ['every letter alone', letters.join(' ')],
    ['every letter before a stop, as initials are', letters.map((letter) => `${letter}.${letter}. x`).join(' ')],
    ['every letter inside a word', letters.map((letter) => `a${letter}b 1${letter}2`).join(' ')],
    ['names, figures and apostrophes', 'J.-P. Ørn’s 3,141.5 m² – l’État, U.S. co-op #tag @name «Ǆ.» 1½ €20'],
  ])('%s', (_, text) => {
    expect(tokens(text)).toEqual(tokens(`${text} Ж`).slice(0, -1));
  });
});
