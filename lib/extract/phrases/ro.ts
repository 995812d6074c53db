/** What Romanian sites write around an article; typed with a comma below, a cedilla or neither. */
import type { Phrases } from './index';

export const ro: Phrases = {
  related: [
    'citește și', 'citeşte şi', 'citeste si', 'citiți și', 'citiţi şi', 'cititi si', 'citește mai mult', 'citeste mai mult',
    'citește mai multe', 'citeste mai multe', 'citește și despre', 'citește continuarea', 'vezi și', 'vezi şi', 'vezi si', 'vezi aici',
    'vezi mai multe', 'vezi galeria foto', 'urmărește și', 'urmareste si', 'pe aceeași temă', 'pe aceeasi tema', 'articole similare',
    'articole asemănătoare', 'articole recomandate', 'articolul precedent', 'articolul următor', 'articolul urmator', 'știri similare',
    'stiri similare', 'știri recomandate', 'stiri recomandate', 'cele mai citite', 'cele mai noi', 'ultimele știri', 'ultimele stiri',
    'te-ar putea interesa', 'te-ar putea interesa și', 'te-ar mai putea interesa', 'ar putea să te intereseze', 'îți recomandăm',
    'iti recomandam', 'vă recomandăm', 'va recomandam', 'recomandări', 'recomandari', 'recomandate', 'nu ratați', 'află mai multe',
    'afla mai multe', 'detalii aici', 'mai multe detalii', 'mai multe pe', 'click aici',
  ],
  invitation: [
    'abonează-te', 'aboneaza-te', 'abonați-vă', 'abonati-va', 'newsletter', 'newsletterul', 'înscrie-te', 'inscrie-te', 'urmărește-ne',
    'urmareste-ne', 'urmăriți-ne', 'urmariti-ne', 'urmărește știrile', 'urmareste stirile', 'urmărește ~ pe', 'urmareste ~ pe',
    'urmăriți ~ pe', 'ne găsiți și pe', 'ne poți găsi', 'fii la curent', 'rămâi la curent', 'adresa ta de email', 'descarcă aplicația',
    'descarca aplicatia', 'canalul nostru', 'canalul de whatsapp', 'intră pe canalul', 'intră în grupul', 'alătură-te', 'susține',
    'donează', 'doneaza', 'redirecționează', 'politica de confidențialitate', 'dacă ți-a plăcut', 'daca ti-a placut', 'trimite-ne',
    'scrie-ne', 'ai o informație',
  ],
  paywall: [
    'articol exclusiv', 'conținut exclusiv', 'doar pentru abonați', 'rezervat abonaților', 'pentru a citi mai departe',
    'pentru a citi tot articolul', 'ești deja abonat', 'ai deja cont', 'autentifică-te', 'autentificare', 'conectează-te',
  ],
  furniture: [
    'distribuie', 'distribuie pe', 'distribuie pe facebook', 'distribuie articolul', 'distribuie știrea', 'distribuiți', 'share',
    'trimite', 'trimite unui prieten', 'tipărește', 'tipareste', 'printează', 'copiază linkul', 'salvează', 'comentarii', 'comentariu',
    'comentează', 'comenteaza', 'adaugă comentariu', 'adauga comentariu', 'adaugă un comentariu', 'lasă un comentariu',
    'lasa un comentariu', 'niciun comentariu', 'nu există comentarii', 'etichete', 'taguri', 'tag-uri', 'subiecte', 'categorii',
    'categorie', 'publicitate', 'reclamă', 'reclama', 'advertorial', 'sponsorizat', 'video', 'foto', 'galerie foto', 'se încarcă',
    'închide', 'meniu', 'caută', 'înapoi', 'următorul', 'precedentul', 'vizualizări', 'sursa', 'sursă', 'surse',
    'toate drepturile rezervate', 'acasă', 'contact', 'raportează', 'ascultă', 'rezumat', 'cuprins',
  ],
  consent: [
    'acest conținut este blocat', 'pentru a vedea acest conținut', 'acceptă cookies', 'acceptă cookie-urile', 'setări cookie',
    'politica de cookies', 'conținut extern', 'activați javascript',
  ],
  credit: [
    'foto', 'fotografie', 'fotografii', 'imagine', 'imagini', 'sursa foto', 'sursă foto', 'credit foto', 'foto credit', 'arhivă', 'ilustrație', 'captură',
    'foto ilustrativ', 'foto cu caracter ilustrativ', 'imagine cu rol ilustrativ',
  ],
  by: [
    'de', 'scris de', 'autor', 'autori', 'autoare', 'text', 'text de', 'publicat de', 'postat de', 'redactat de', 'adăugat de', 'redacția',
    'redacţia', 'redactia', 'articol de', 'reportaj de', 'interviu de', 'a consemnat',
  ],
  dated: [
    'publicat', 'publicat la', 'publicat pe', 'publicat în', 'actualizat', 'actualizat la', 'actualizat pe', 'ultima actualizare', 'data',
    'data publicării', 'postat', 'postat la', 'postat pe', 'modificat', 'ultima modificare',
  ],
  readingTime: ['min de citit', 'minute de citit', 'min. de citit', 'minute citire', 'min citire', 'timp de citire', 'timp de lectură', 'timp estimat', 'minute'],
  biography: ['despre autor', 'despre autoare', 'despre autori', 'autorul este', 'vezi toate articolele', 'toate articolele de', 'biografie'],
  notice: [
    'corectură', 'erată', 'errata', 'rectificare', 'precizare', 'actualizare', 'nota redacției', 'nota redacţiei', 'notă redacțională',
    'acest articol a fost actualizat', 'articolul a fost actualizat', 'o versiune anterioară a acestui',
  ],
  absent: [
    'pagina nu a fost găsită', 'pagina nu există', 'eroare 404', 'pagina pe care o căutați', 'acces interzis',
    'autentificare', 'conectare', 'înregistrare', 'rezultatele căutării', 'rezultate pentru',
  ],
};
