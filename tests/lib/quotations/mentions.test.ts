/** The speaker as printed: the whole phrase, its role or apposition with it, while the full name and the role stay clean. */
import { expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

test.each([
  ['de', '„Die Brücke hält noch viele Jahre“, sagte Hans Weber, der Sprecher der Behörde.', 'Hans Weber, der Sprecher der Behörde', 'Hans Weber', 'der Sprecher der Behörde'],
  ['en', '“The bridge will hold for years,” said the spokesman Hans Weber.', 'the spokesman Hans Weber', 'Hans Weber', 'the spokesman'],
  ['fr', '« Le pont tiendra encore longtemps », a assuré le maire de Valmont, Paul Carré.', 'le maire de Valmont, Paul Carré', 'Paul Carré', 'le maire de Valmont'],
  ['it', '«Il ponte sarà pronto entro l’anno», ha detto Lucia Ferri, sindaca di Rovolo.', 'Lucia Ferri, sindaca di Rovolo', 'Lucia Ferri', 'sindaca di Rovolo'],
  ['es', '«El puente estará listo este año», dijo Ana Peña, alcaldesa de Robledo.', 'Ana Peña, alcaldesa de Robledo', 'Ana Peña', 'alcaldesa de Robledo'],
  ['pt', '«A ponte ficará pronta ainda este ano», disse Ana Prado, presidente da Câmara.', 'Ana Prado, presidente da Câmara', 'Ana Prado', 'presidente da Câmara'],
])('%s: %s', (language, text, speaker, full, role) => {
  const [found] = findQuotations(text, { language });
  expect([found!.speaker, found!.speakerFull, found!.role]).toEqual([speaker, full, role]);
});

test.each([
  ['it', 'Qualcuno del comune ha chiesto: «Avete visto il porto questa mattina?» racconta Lucia Ferri.', 'Qualcuno del comune', null],
  ['en', 'The band made what critic Joan Ferris later described as “a very long and fond goodbye”.', 'critic Joan Ferris', 'Joan Ferris'],
  ['en', '“The bridge will hold for years,” Tanner special assistant Joan Ferris wrote on Monday.', 'Tanner special assistant Joan Ferris', 'Joan Ferris'],
])('%s: %s', (language, text, speaker, full) => {
  const [found] = findQuotations(text, { language });
  expect([found!.speaker, found!.speakerFull]).toEqual([speaker, full]);
});

test.each([
  ['a clause before the verb', 'de', 'Anna Weber, die den Hafen seit Jahren leitet, sagte: „Die Brücke hält noch viele Jahre.“', 'Anna Weber, die den Hafen seit Jahren leitet'],
  ['where somebody is from', 'pt', 'Ana Prado, do grupo de moradores, disse: «A ponte ficará pronta ainda este ano.»', 'Ana Prado, do grupo de moradores'],
  ['an age', 'pt', '«A ponte ficará pronta ainda este ano», disse Ana Prado, 43 anos, na reunião.', 'Ana Prado, 43 anos'],
  ['an age before the verb', 'de', 'Hans Weber, 43, sagte: „Die Brücke hält noch viele Jahre.“', 'Hans Weber, 43'],
  ['an age with its unit before the verb', 'it', 'Lucia Ferri, 43 anni, ha detto: «Il ponte sarà pronto entro l’anno».', 'Lucia Ferri, 43 anni'],
  ['an age, then a role', 'en', 'Joan Ferris, 43, a nurse, said: “The bridge will hold for years.”', 'Joan Ferris, 43, a nurse'],
  ['a place is not said of somebody', 'en', 'Joan Ferris, in Hull on Monday, said: “The bridge will hold for years.”', 'Joan Ferris'],
])('%s', (_, language, text, speaker) => {
  expect(findQuotations(text, { language })[0]!.speaker).toBe(speaker);
});

test('a clause that tells which man it is belongs to him', () => {
  const [found] = findQuotations('«A ponte ficará pronta ainda este ano», disse o homem que dirige a obra.', { language: 'pt' });
  expect(found!.speaker).toBe('o homem que dirige a obra');
});

test('words within a sentence that parentheses explain are not signed', () => {
  expect(findQuotations('They knew the “sea of the south” (the Pacific Ocean) well.', { language: 'en' })).toEqual([]);
});

test('an item of a list is nobody’s words', () => {
  expect(findQuotations('The paper cited long questions, including: “Have you ever been to the island in winter?”', { language: 'en' })).toEqual([]);
});

test('whoever is quoted in the passive speaks', () => {
  const [found] = findQuotations('Joan Ferris left early. “We need more time for this,” she was quoted as saying.', { language: 'en' });
  expect([found!.speakerFull, found!.cue]).toEqual(['Joan Ferris', 'was quoted']);
});

test.each([
  ['fr', 'Anne Roche, qui dirige le port, a dit que le pont ouvrira demain.', 'Anne Roche'],
  ['es', 'Ana Peña, que dirige el puerto, ha dicho que el puente abrirá.', 'Ana Peña'],
  ['it', 'Lucia Ferri, che dirige il porto, ha detto che il ponte aprirà domani.', 'Lucia Ferri'],
  ['en', 'Joan Ferris, who runs the port, said that the bridge would open.', 'Joan Ferris'],
  ['nl', 'Hanna de Wit, die de haven leidt, zei dat de brug morgen opengaat.', 'Hanna de Wit'],
])('nothing in a clause about the speaker speaks: %s', (language, text, full) => {
  expect(findQuotations(text, { language })[0]!.speakerFull).toBe(full);
});

test.each([
  ['de', 'Hans Weber kam herein. Jemand sagte: „Die Brücke hält noch viele Jahre.“', 'Jemand'],
  ['en', 'Joan Ferris came in. Somebody said: “The bridge will hold for many years.”', 'Somebody'],
  ['es', 'Ana Peña llegó tarde. Alguien dijo: «El puente estará listo este año».', 'Alguien'],
  ['fr', 'Paul Carré est arrivé. Quelqu’un a déclaré : « Le pont tiendra encore longtemps. »', 'Quelqu’un'],
  ['it', 'Lucia Ferri è arrivata. Qualcuno ha detto: «Il ponte sarà pronto entro l’anno».', 'Qualcuno'],
  ['nl', 'Anna de Vries kwam binnen. Iemand zei: ‘De brug blijft nog jaren staan.’', 'Iemand'],
  ['pt', 'Ana Prado chegou tarde. Alguém disse: «A ponte ficará pronta ainda este ano».', 'Alguém'],
])('%s: a pronoun for anybody means nobody named before: %s', (language, text, speaker) => {
  const [found] = findQuotations(text, { language });
  expect([found!.speaker, found!.speakerFull]).toEqual([speaker, null]);
});
