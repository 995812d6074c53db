/** Dutch: marks, word order and cues of the language, a sentence each. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const first = (text: string) => findQuotations(text, { language: 'nl' })[0];

describe('direct speech', () => {
  test.each([
    ['single marks', '‘De brug komt er nog dit jaar’, zegt Hanna de Wit.', 'Hanna de Wit', 'zegt'],
    ['double marks', '“De brug komt er nog dit jaar”, verklaarde burgemeester Jan Vogels.', 'Jan Vogels', 'verklaarde'],
    ['aldus', '‘Dat was een mooie dag voor de hele stad’, aldus Vogels.', 'Vogels', 'aldus'],
    ['compound noun', '‘Niemand raakte gewond bij de brand’, meldt een brandweerwoordvoerder.', 'een brandweerwoordvoerder', 'meldt'],
    ['subject before', 'Hanna de Wit zei: ‘De haven blijft van iedereen.’', 'Hanna de Wit', 'zei'],
    ['verb with its particle behind', 'Hanna de Wit voegde toe: ‘De haven blijft van iedereen.’', 'Hanna de Wit', 'voegde toe'],
    ['a typewriter’s marks', ",,De haven blijft van iedereen'', zei Hanna de Wit.", 'Hanna de Wit', 'zei'],
    ['perfect tense', '‘De haven blijft van iedereen’, heeft maandag Hanna de Wit gezegd.', 'Hanna de Wit', 'heeft … gezegd'],
    ['a surname with its particles', '‘De haven blijft van iedereen’, aldus Van den Berg.', 'Van den Berg', 'aldus'],
    ['a clipped article in a name', "Ook Van 't Hof zei: 'De haven blijft van iedereen.'", "Van 't Hof", 'zei'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});

describe('indirect statements', () => {
  test.each([
    ['dat', 'Een woordvoerster van de gemeente meldt dat de brug later opengaat.', 'dat de brug later opengaat', 'Een woordvoerster van de gemeente'],
    ['volgens before', 'Volgens Hanna de Wit wordt de haven later dit jaar verdiept.', 'wordt de haven later dit jaar verdiept', 'Hanna de Wit'],
    ['aldus behind', 'De haven wordt later dit jaar verdiept, aldus de gemeente.', 'De haven wordt later dit jaar verdiept', 'de gemeente'],
    ['verb and name behind', 'De haven wordt later dit jaar verdiept, stelt Hanna de Wit.', 'De haven wordt later dit jaar verdiept', 'Hanna de Wit'],
    ['a stem in -uw', 'Hanna de Wit waarschuwde dat de haven wordt verdiept.', 'dat de haven wordt verdiept', 'Hanna de Wit'],
    ['volgens between', 'De haven wordt volgens Hanna de Wit later dit jaar verdiept.', 'De haven wordt later dit jaar verdiept', 'Hanna de Wit'],
    ['a report between', 'De haven wordt, schrijft Hanna de Wit, later dit jaar verdiept.', 'De haven wordt later dit jaar verdiept', 'Hanna de Wit'],
    ['perfect tense', 'Hanna de Wit heeft zaterdag gezegd dat de haven wordt verdiept.', 'dat de haven wordt verdiept', 'Hanna de Wit'],
  ])('%s: %s', (_, text, words, speaker) => {
    expect([first(text)?.text.replace(/\.$/, ''), first(text)?.speakerFull, first(text)?.kind]).toEqual([words, speaker, 'indirect']);
  });
});
