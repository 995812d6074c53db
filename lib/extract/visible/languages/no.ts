/** Norwegian: words around bylines and dates. */
import type { LanguageWords } from './index';

export const no: LanguageWords = {
  by: [
    'av', 'tekst', 'tekst av', 'skrevet av', 'forfatter', 'publisert av', 'journalist', 'intervju av', 'fra',
    'tekst og foto', 'tekst og bilder', 'tekst & foto', 'kommentar av', 'kronikk av', 'innlegg av', 'debattinnlegg av', 'anmeldelse av',
    'analyse av', 'reportasje av',
  ],
  and: ['og', 'med'],
  roles: [
    'redaksjonen', 'redaksjon', 'redaktør', 'journalist', 'korrespondent', 'reporter', 'sjefredaktør', 'kommentator', 'frilans',
    'nyheter', 'politikk', 'økonomi', 'sport', 'kultur', 'utenriks', 'innenriks', 'foto', 'video', 'del', 'kommentarer', 'les', 'mer',
    'lesetid', 'minutter', 'oppdatert', 'publisert', 'byrå', 'fotograf', 'debatt', 'professor', 'nyhetssjef', 'deskjournalist',
    'vaktsjef',
  ],
  published: [
    'publisert', 'opprettet', 'dato', 'lagt ut', 'først publisert', 'publ',
    'dette innlegget ble publisert', 'dette innlegget ble lagt inn', 'publisert den',
  ],
  modified: ['oppdatert', 'sist oppdatert', 'endret', 'sist endret', 'oppd'],
};
