/** Marked passages by characters alone: nesting, paragraphs that re-open, stray and unbalanced marks. */
import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/quotations/languages';
import { findMarked } from '@/lib/quotations/marks';

const marked = (language: string, text: string): string[] =>
  findMarked(text, languageOf(language, text)).map(({ stretches }) => stretches.map(({ start, end }) => text.slice(start, end)).join(' | '));

describe('marked passages', () => {
  test.each([
    ['guillemets with plain spaces', 'fr', 'Il dit « oui » et part.', ['oui']],
    ['guillemets with narrow no-break spaces', 'fr', 'Il dit «\u202foui\u202f» et part.', ['oui']],
    ['curly marks inside guillemets', 'fr', 'Il dit « le mot “non” suffit ».', ['le mot “non” suffit']],
    ['guillemets inside guillemets', 'fr', 'Il dit « le mot « non » suffit ».', ['le mot « non » suffit']],
    ['one mark closing two at the end', 'fr', 'Il dit « il répète « non ».', ['il répète « non']],
    ['straight marks', 'fr', 'Il dit "oui" puis "non".', ['oui', 'non']],
    ['a stray straight mark before a pair', 'en', 'He said "well and left. "We stay," she said.', ['We stay,']],
    ['an inch sign', 'fr', 'Un temps de 10" puis « oui ».', ['oui']],
    ['apostrophes between single marks', 'en', 'The ‘workers’ day’s end’ is here.', ['workers']],
    ['apostrophes that are no marks', 'en', "It's the players' fault, isn't it?", []],
    ['a paragraph that re-opens with the opening mark', 'fr', '« Premier point.\n\n« Second point. »', ['Premier point. | Second point.']],
    ['a paragraph that re-opens with the closing mark', 'fr', '« Premier point.\n\n» Second point. »', ['Premier point. | Second point.']],
    ['a quotation over a paragraph break', 'en', 'She said, "First point.\n\nSecond point."', ['First point. | Second point.']],
    ['an unclosed mark ends with its paragraph', 'fr', 'Il dit : « oui, peut-être\n\nLa suite.', ['oui, peut-être']],
    ['a lone closing mark', 'fr', 'La suite » de la phrase « dite ».', ['dite']],
    ['the marks of a typewriter', 'nl', "Zij zei:,,Wij gaan'', en later,,,wij blijven.''", ['Wij gaan', 'wij blijven.']],
    ['clipped words', 'nl', "In 't huis zei hij 's avonds: 'ja'.", ['ja']],
    ['nothing between the marks', 'fr', 'Il dit « » et part.', []],
  ])('%s', (_name, language, text, expected) => {
    expect(marked(language, text)).toEqual(expected);
  });
});
