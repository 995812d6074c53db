/** Italian: words around bylines and dates. */
import type { LanguageWords } from './index';

export const it: LanguageWords = {
  by: [
    'di', 'da', 'a cura di', 'autore', 'autrice', 'testo di', 'scritto da', 'pubblicato da', 'articolo di', 'intervista di',
    'firmato',
  ],
  and: ['e', 'ed', 'con'],
  roles: [
    'redazione', 'redattore', 'redattrice', 'giornalista', 'inviato', 'inviata', 'corrispondente', 'direttore', 'direttrice',
    'agenzia', 'agenzie', 'notizie', 'stampa', 'foto', 'video', 'politica', 'economia', 'sport', 'cultura', 'cronaca', 'esteri',
    'mondo', 'condividi', 'commenti', 'leggi', 'lettura', 'minuti', 'aggiornato', 'pubblicato', 'il', 'la', 'lo', 'i', 'gli', 'le',
    'speciale', 'fotografo', 'professore', 'editorialista', 'servizio',
  ],
  published: [
    'pubblicato', 'pubblicato il', 'pubblicata il', 'data', 'data di pubblicazione', 'creato il', 'del', 'postato il',
    'pubblicazione', 'inserito il', 'scritto il',
    'questo articolo è stato pubblicato il', 'questa voce è stata pubblicata il', 'questo post è stato pubblicato il',
  ],
  modified: [
    'modifica il', 'modifica', 'aggiornato', 'aggiornato il', 'ultimo aggiornamento', 'modificato il', 'ultima modifica',
    'modificato', 'aggiornamento',
  ],
};
