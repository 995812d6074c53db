/** Speech that opens with a dash: what is said, what the reporter says between, and what only looks like it. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const read = (language: string, text: string): unknown[] =>
  findQuotations(text, { language })
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speakerFull, cue, pieces }) => [speakerFull, cue, ...pieces.map(({ start, end }) => text.slice(start, end))]);

describe('a report between dashes', () => {
  test.each<[string, string, unknown[]]>([
    ['es', '—No hay ningún acuerdo con la empresa del puerto —afirmó Ada Ruiz—. Lo dijimos ayer.', [['Ada Ruiz', 'afirmó', 'No hay ningún acuerdo con la empresa del puerto'], ['Ada Ruiz', null, 'Lo dijimos ayer.']]],
    ['es', '—No hay acuerdo —dijo Ada Ruiz, ministra de Fomento—, pero mañana será otro día.', [['Ada Ruiz', 'dijo', 'No hay acuerdo', 'pero mañana será otro día.']]],
    ['es', 'Ada Ruiz habló en el pleno.\n—El puerto sigue abierto —añadió—. Nadie lo cerrará.', [['Ada Ruiz', 'añadió', 'El puerto sigue abierto'], ['Ada Ruiz', null, 'Nadie lo cerrará.']]],
    ['es', '—El puerto —que es de todos— no se vende —dijo Ada Ruiz. La ministra —que llegó tarde— se marchó.', [['Ada Ruiz', 'dijo', 'El puerto —que es de todos— no se vende']]],
    ['es', '—Me dijo «nunca más» —recordó Ada Ruiz.', [['Ada Ruiz', 'recordó', 'Me dijo «nunca más»']]],
    ['pt', '– Não há nenhum acordo com a empresa – disse Ana Reis. – Vamos continuar amanhã.', [['Ana Reis', 'disse', 'Não há nenhum acordo com a empresa'], ['Ana Reis', null, 'Vamos continuar amanhã.']]],
    ['pt', '– Não há nenhum acordo – afirmou o ministro Rui Melo – e não haverá.', [['Rui Melo', 'afirmou', 'Não há nenhum acordo', 'e não haverá.']]],
    ['it', '– Non c’è alcun accordo con la ditta – ha detto Ada Ricci –. Lo ripetiamo oggi.', [['Ada Ricci', 'ha detto', 'Non c’è alcun accordo con la ditta'], ['Ada Ricci', null, 'Lo ripetiamo oggi.']]],
    ['fr', '— Vous viendrez demain ? — demanda Anne Roche.', [['Anne Roche', 'demanda', 'Vous viendrez demain ?']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('a report behind a comma or a question', () => {
  test.each<[string, string, unknown[]]>([
    ['fr', '— Il n’y a aucun accord avec le port, répond Anne Roche. Elle s’en va.', [['Anne Roche', 'répond', 'Il n’y a aucun accord avec le port']]],
    ['fr', 'Anne Roche est venue.\n– Nous fermons le port, dit-elle, mais nous verrons demain.', [['Anne Roche', 'dit-elle', 'Nous fermons le port', 'mais nous verrons demain.']]],
    ['fr', '— Vous viendrez demain ? demande Anne Roche.', [['Anne Roche', 'demande', 'Vous viendrez demain ?']]],
    ['fr', '— Nous fermons le port demain, explique la maire, Anne Roche, devant la presse.', [['Anne Roche', 'explique', 'Nous fermons le port demain']]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('without a report of its own', () => {
  test.each<[string, string, string, unknown[]]>([
    ['in an exchange it is another turn', 'es', '—¿Habrá acuerdo? —preguntó Juan Peña.\n—Entonces, el puerto cerrará.', [['Juan Peña', 'preguntó', '¿Habrá acuerdo?'], [null, null, 'Entonces, el puerto cerrará.']]],
    ['the line before introduces it', 'it', 'Ada Ricci ha risposto alla stampa:\n— Non c’è alcun accordo con nessuno.', [['Ada Ricci', 'ha risposto', 'Non c’è alcun accordo con nessuno.']]],
    ['the dash is written onto it', 'es', '—El puerto cerrará mañana por la tarde.', [[null, null, 'El puerto cerrará mañana por la tarde.']]],
  ])('%s', (_name, language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});

describe('no speech', () => {
  test.each<[string, string, string]>([
    ['the items of a list', 'es', 'La ministra anunció tres medidas:\n— Más guardias en el puerto.\n— Menos ruido en el centro.'],
    ['an item that tells who said it', 'fr', '– Le port fermera en mars, a annoncé Anne Roche.\n– Le budget est voté.'],
    ['hyphens before news in short', 'pt', '- O porto fecha amanhã.\n- A empresa chega na terça.'],
    ['an aside of the reporter in an item', 'fr', '– Le port, qui est à nous – et pas à eux –, ferme.'],
    ['a language that does not set speech so', 'de', '— Es gibt keine Einigung — sagte Ada Lund.'],
  ])('%s', (_name, language, text) => {
    expect(read(language, text)).toEqual([]);
  });

  test('a signature is whose the words before are', () => {
    expect(read('fr', '« Nous irons jusqu’au bout. »\n—Anne Roche, maire de la ville.')).toEqual([['Anne Roche', null, 'Nous irons jusqu’au bout.']]);
  });

  test('marks behind the dash say themselves what is speech', () => {
    expect(read('fr', '— « Il n’y a aucun accord », a dit Anne Roche.')).toEqual([['Anne Roche', 'a dit', 'Il n’y a aucun accord']]);
  });
});
