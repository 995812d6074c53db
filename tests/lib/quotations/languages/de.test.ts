/** German: marks, word order and cues of the language, a sentence each. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const first = (text: string) => findQuotations(text, { language: 'de' })[0];

describe('direct speech', () => {
  test.each([
    ['subject behind the verb', '„Wir bauen die Brücke noch in diesem Jahr“, sagte Bürgermeisterin Hanna Vogt am Dienstag.', 'Hanna Vogt', 'sagte'],
    ['low closing mark', '„Die Brücke wird noch in diesem Jahr gebaut”, erklärte Jens Altmann.', 'Jens Altmann', 'erklärte'],
    ['pointed marks inward', '»Wir bauen die Brücke noch in diesem Jahr«, sagte die Sprecherin Ute Kern.', 'Ute Kern', 'sagte'],
    ['pointed marks outward', '«Wir bauen die Brücke noch in diesem Jahr», sagte Ute Kern.', 'Ute Kern', 'sagte'],
    ['separable verb', 'Ute Kern fügte hinzu: „Danach kommt die Straße an die Reihe.“', 'Ute Kern', 'fügte hinzu'],
    ['so and a name', '„Das war ein guter Tag für die ganze Stadt“, so Vogt.', 'Vogt', 'so'],
    ['perfect tense', 'Jens Altmann hat am Montag in Bremen gesagt: „Der Hafen bleibt in öffentlicher Hand.“', 'Jens Altmann', 'hat am Montag in Bremen gesagt'],
    ['apposition behind', '„Der Hafen bleibt in öffentlicher Hand“, betonte Jens Altmann, Leiter der Hafenbehörde.', 'Jens Altmann', 'betonte'],
    ['whom she told', '„Der Hafen bleibt in öffentlicher Hand“, sagte die Ministerin der Zeitung „Küstenblatt“.', 'die Ministerin', 'sagte'],
    ['compound noun', '„Niemand wurde bei dem Brand verletzt“, sagte ein Feuerwehrsprecher.', 'ein Feuerwehrsprecher', 'sagte'],
    ['zufolge behind', 'Der Hafenbehörde zufolge ist die Brücke „in einem sehr schlechten Zustand“.', 'Der Hafenbehörde', 'zufolge'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});
