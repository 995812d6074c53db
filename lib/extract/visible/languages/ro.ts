/** Romanian: words around bylines and dates; typed with a comma below, a cedilla or neither. */
import type { LanguageWords } from './index';

export const ro: LanguageWords = {
  by: [
    'de', 'autor', 'autoare', 'autori', 'autorul', 'text', 'text de', 'scris de', 'publicat de', 'postat de', 'redactat de', 'adăugat de',
    'realizat de', 'un articol de', 'articol de', 'articol scris de', 'un interviu de', 'interviu de', 'reportaj de', 'a consemnat',
  ],
  and: ['și', 'şi', 'si', 'cu'],
  roles: [
    'redacția', 'redacţia', 'redactia', 'redacție', 'redacţie', 'redactor', 'redactoare', 'reporter', 'jurnalist', 'jurnalistă',
    'corespondent', 'corespondentă', 'editor', 'editorialist', 'șef', 'sef', 'senior', 'agenție', 'agenția', 'știri', 'ştiri', 'stiri',
    'foto', 'video', 'politică', 'politica', 'economie', 'economic', 'sport', 'cultură', 'cultura', 'actualitate', 'social', 'sănătate',
    'sanatate', 'externe', 'eveniment', 'evenimente', 'opinii', 'administrație', 'local', 'locale', 'distribuie', 'comentarii',
    'comentariu', 'citește', 'citeste', 'citiți', 'vezi', 'sursa', 'sursă', 'minute', 'citire', 'timp', 'publicat', 'actualizat', 'acasă',
    'acasa', 'colaborator', 'colaboratoare', 'fotograf', 'profesor', 'avocat', 'echipa',
  ],
  published: [
    'publicat', 'publicat la', 'publicat pe', 'publicat în', 'publicat la data de', 'data', 'data publicării', 'data publicarii', 'postat',
    'postat la', 'postat pe', 'postat în', 'creat', 'creat la', 'adăugat', 'adăugat la', 'scris pe', 'scris la', 'pe', 'apărut',
  ],
  modified: [
    'actualizat', 'actualizat la', 'actualizat pe', 'actualizată', 'actualizare', 'ultima actualizare', 'ultima modificare', 'modificat',
    'modificat la', 'modificat pe', 'update',
  ],
};
