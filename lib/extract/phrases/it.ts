/** What Italian sites write around an article. */
import type { Phrases } from './index';

export const it: Phrases = {
  related: [
    'leggi anche', 'leggi', 'leggi tutto', 'leggi di più', 'leggi l’articolo', 'vedi anche', 'guarda anche', 'guarda',
    'guarda il video', 'ascolta', 'per approfondire', 'approfondimenti', 'approfondimento', 'approfondisci', 'articoli correlati',
    'articolo correlato', 'contenuti correlati', 'notizie correlate', 'correlati', 'potrebbe interessarti',
    'potrebbe interessarti anche', 'ti potrebbe interessare', 'ti potrebbero interessare', 'ti consigliamo', 'consigliati',
    'i più letti', 'più letti', 'le più lette', 'ultime notizie', 'altre notizie', 'altri articoli', 'continua a leggere',
    'continua la lettura', 'scopri di più', 'scopri anche', 'articolo precedente', 'articolo successivo', 'clicca qui',
    'da non perdere', 'per saperne di più', 'argomenti correlati', 'sullo stesso argomento', 'sullo stesso tema', 'in evidenza',
  ],
  invitation: [
    'iscriviti', 'iscriviti alla', 'iscrivetevi', 'abbonati', 'abbonamento', 'ricevi', 'newsletter', 'la nostra newsletter', 'seguici',
    'segui', 'segui ~ su', 'unisciti', 'scarica l’app', 'la tua email', 'il tuo indirizzo', 'canale whatsapp', 'sostienici', 'sostieni',
    'fai una donazione', 'dona ora', 'registrati', 'aggiungi ~ come fonte', 'resta aggiornato', 'rimani aggiornato',
    'informativa sulla privacy', 'privacy policy',
  ],
  paywall: [
    'contenuto riservato', 'riservato agli abbonati', 'articolo riservato', 'per continuare a leggere', 'per leggere l’articolo',
    'sei già abbonato', 'hai già un abbonamento', 'sei già registrato', 'accedi', 'esclusivo per gli abbonati', 'solo per abbonati',
    'contenuto premium', 'continua a leggere con',
  ],
  furniture: [
    'condividi', 'condividi su', 'condividi questo articolo', 'condividi l’articolo', 'condivisioni', 'stampa', 'copia link',
    'link copiato', 'invia', 'salva', 'commenti', 'commento', 'commenta', 'lascia un commento', 'i commenti dei lettori', 'tag', 'tags',
    'argomenti', 'temi', 'categorie', 'pubblicità', 'annuncio', 'sponsorizzato', 'contenuto sponsorizzato', 'video', 'foto', 'galleria',
    'caricamento', 'chiudi', 'menu', 'cerca', 'indietro', 'avanti', 'precedente', 'successivo', 'mostra altro', 'fonte', 'fonti',
    'riproduzione riservata', '© riproduzione riservata', 'tutti i diritti riservati', 'home', 'contatti', 'segnala', 'ingrandisci',
    'il tuo browser', 'sommario', 'indice',
    'condividi la notizia', 'condividi articolo', 'nessun commento',
  ],
  consent: [
    'questo contenuto è bloccato', 'per visualizzare questo contenuto', 'accetta i cookie', 'accettare i cookie', 'gestisci i cookie',
    'preferenze cookie', 'contenuto esterno', 'attiva javascript', 'il tuo consenso',
  ],
  credit: [
    'foto', 'foto di', 'fotografia', 'immagine', 'immagini', 'crediti', 'credit', 'fonte', 'illustrazione', 'archivio', 'didascalia',
  ],
  by: [
    'di', 'da', 'a cura di', 'scritto da', 'autore', 'autrice', 'testo di', 'redazione', 'dal nostro inviato', 'dalla nostra inviata',
    'dal nostro corrispondente', 'pubblicato da', 'intervista di',
  ],
  dated: [
    'pubblicato', 'pubblicato il', 'pubblicata', 'aggiornato', 'aggiornato il', 'aggiornata', 'ultimo aggiornamento', 'data',
    'data di pubblicazione', 'modificato', 'il', 'ultima modifica',
  ],
  readingTime: ['min di lettura', 'minuti di lettura', 'minuto di lettura', 'tempo di lettura', 'lettura', 'minuti'],
  biography: ['sull’autore', 'l’autore', 'l’autrice', 'informazioni sull’autore', 'chi è l’autore', 'tutti gli articoli di', 'biografia'],
  notice: [
    'correzione', 'rettifica', 'errata corrige', 'precisazione', 'aggiornamento', 'nota della redazione', 'ndr',
    'questo articolo è stato aggiornato', 'questo articolo è stato corretto', 'una versione precedente di questo articolo',
  ],
  absent: [
    'pagina non trovata', 'errore 404', 'la pagina che cerchi', 'la pagina richiesta', 'accesso negato', 'accedi', 'login',
    'registrati', 'cerca', 'ricerca', 'risultati della ricerca', 'risultati per', 'la tua privacy è importante',
  ],
};
