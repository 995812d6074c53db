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
    ['perfect tense', 'Jens Altmann hat am Montag in Bremen gesagt: „Der Hafen bleibt in öffentlicher Hand.“', 'Jens Altmann', 'hat … gesagt'],
    ['perfect tense behind the words', '„Der Hafen bleibt in öffentlicher Hand“, hat der Minister am Montag gesagt.', 'der Minister', 'hat … gesagt'],
    ['a separable verb', '„Der Hafen bleibt in öffentlicher Hand“, fügte Jens Altmann hinzu.', 'Jens Altmann', 'fügte Jens Altmann hinzu'],
    ['a separable verb, far apart', '„Der Hafen bleibt in öffentlicher Hand“, fügte die Ministerin Ute Kern am Montag hinzu.', 'Ute Kern', 'fügte … hinzu'],
    ['apposition behind', '„Der Hafen bleibt in öffentlicher Hand“, betonte Jens Altmann, Leiter der Hafenbehörde.', 'Jens Altmann', 'betonte'],
    ['whom she told', '„Der Hafen bleibt in öffentlicher Hand“, sagte die Ministerin der Zeitung „Küstenblatt“.', 'die Ministerin', 'sagte'],
    ['compound noun', '„Niemand wurde bei dem Brand verletzt“, sagte ein Feuerwehrsprecher.', 'ein Feuerwehrsprecher', 'sagte'],
    ['zufolge behind', 'Der Hafenbehörde zufolge ist die Brücke „in einem sehr schlechten Zustand“.', 'Der Hafenbehörde', 'zufolge'],
    ['relative clause', 'Weber zitiert zwei Gelehrte, die sagen, es sei „so vernünftig wie ein Regenschirm im Meer“.', 'zwei Gelehrte', 'sagen'],
    ['nouns have capitals, a phrase is no title', 'Nach Ansicht von Weber ist das „ein Schlag ins Gesicht der Menschen“.', 'Weber', 'Nach Ansicht von'],
    ['an agency is told', '„Wir brauchen mehr Zeit dafür“, sagte Weber der Deutschen Presse-Agentur.', 'Weber', 'sagte'],
    ['whoever is cited speaks', 'Weber schwieg lange. „Wir brauchen mehr Zeit dafür“, wurde er zitiert.', 'Weber', 'wurde er zitiert'],
    ['a name, and who cites it', '„Wir brauchen mehr Zeit dafür“, wird Weber von der Zeitung zitiert.', 'Weber', 'wird … zitiert'],
    ['the report of whoever is cited', 'Die Zeitung zitiert Hans Weber mit den Worten: „Wir brauchen mehr Zeit dafür.“', 'Hans Weber', 'zitiert'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});

describe('indirect statements', () => {
  test.each([
    ['dass', 'Ute Kern sagte, dass die Brücke später geöffnet wird.', 'dass die Brücke später geöffnet wird', 'Ute Kern'],
    ['to whom', 'Ute Kern berichtete der Polizei, dass die Brücke später geöffnet wird.', 'dass die Brücke später geöffnet wird', 'Ute Kern'],
    ['to whom, without a conjunction', 'Ute Kern sagte dem Blatt, die Brücke werde später geöffnet.', 'die Brücke werde später geöffnet', 'Ute Kern'],
    ['no conjunction', 'Ute Kern sagte, die Brücke werde später geöffnet.', 'die Brücke werde später geöffnet', 'Ute Kern'],
    ['laut', 'Laut Kern wird die Brücke erst im Herbst geöffnet.', 'wird die Brücke erst im Herbst geöffnet', 'Kern'],
    ['any verb behind laut', 'Laut Kern schrumpfen die Gletscher jedes Jahr um viele Meter.', 'schrumpfen die Gletscher jedes Jahr um viele Meter', 'Kern'],
    ['a separable verb', 'Gestern fand Ute Kern heraus, dass die Brücke später geöffnet wird.', 'dass die Brücke später geöffnet wird', 'Ute Kern'],
    ['the main clause goes on', 'Ute Kern sagte, dass die Brücke später geöffnet wird, und zeigte die Pläne dafür.', 'dass die Brücke später geöffnet wird', 'Ute Kern'],
    ['verb and name behind', 'Die Brücke wird erst im Herbst geöffnet, erklärte Ute Kern.', 'Die Brücke wird erst im Herbst geöffnet', 'Ute Kern'],
  ])('%s: %s', (_, text, words, speaker) => {
    expect([first(text)?.text.replace(/\.$/, ''), first(text)?.speakerFull, first(text)?.kind]).toEqual([words, speaker, 'indirect']);
  });
});
