/** Italian: marks, word order and cues of the language, a sentence each. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

const first = (text: string) => findQuotations(text, { language: 'it' })[0];

describe('direct speech', () => {
  test.each([
    ['subject behind the verb', '«Il ponte sarà pronto entro la fine dell’anno», ha detto Lucia Ferri.', 'Lucia Ferri', 'ha detto'],
    ['role and name', '"Il ponte sarà pronto entro la fine dell\'anno", ha affermato il sindaco Tommaso Riva.', 'Tommaso Riva', 'ha affermato'],
    ['no subject', 'Lucia Ferri ha parlato ieri in consiglio. Ha aggiunto: «Il porto resterà pubblico per tutti».', 'Lucia Ferri', 'Ha aggiunto'],
    ['secondo', 'Secondo Tommaso Riva, i lavori «finiranno senza altri ritardi».', 'Tommaso Riva', 'Secondo'],
    ['outlet is not the speaker', '«Il porto resterà pubblico per tutti», ha spiegato al Corriere la ministra Lucia Ferri.', 'Lucia Ferri', 'ha spiegato'],
    ['time before the subject', 'L’anno scorso Tommaso Riva ha dichiarato: «Il porto resterà pubblico per tutti».', 'Tommaso Riva', 'ha dichiarato'],
    ['a programme named like a person is whom they told', 'Ha detto all’Andrea Riva Show della BBC: «Il porto resterà pubblico per tutti».', null, 'Ha detto'],
    ['a place before the subject', 'In un blog Lucia Ferri ha scritto: «Il porto resterà pubblico per tutti».', 'Lucia Ferri', 'ha scritto'],
    ['a ministry is no name', 'Il precedente Ministro di Giustizia ha detto: «Il porto resterà pubblico per tutti».', 'Il precedente Ministro di Giustizia', 'ha detto'],
    ['somebody whom a second report tells of', 'Qualcuno del comune ha chiesto: «Avete visto il porto questa mattina?» racconta Ferri.', null, 'ha chiesto'],
  ])('%s: %s', (_, text, speaker, cue) => {
    expect([first(text)?.speakerFull ?? null, first(text)?.cue ?? null]).toEqual([speaker, cue]);
  });
});

test.each([
  ['a verb that no table has', 'I medici non dispongono di questi mezzi, ha detto Lucia Ferri.', 'I medici non dispongono di questi mezzi'],
  ['more about the speaker behind', 'Il ponte resta chiuso, ha detto Lucia Ferri, sindaca di Rovolo, in un’intervista.', 'Il ponte resta chiuso'],
])('the words before a report: %s', (_, text, words) => {
  const [found] = findQuotations(text, { language: 'it' });
  expect([found?.kind, found?.text, found?.speakerFull]).toEqual(['indirect', words, 'Lucia Ferri']);
});

test('the reporter goes on in the tense of the report', () => {
  const [found] = findQuotations('Il ministero ha annunciato che i negozi chiuderanno e ha cambiato la data del mercato.', { language: 'it' });
  expect([found?.kind, found?.speakerFull, found?.text]).toEqual(['indirect', 'Il ministero', 'che i negozi chiuderanno']);
});
