/** Finnish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const fi: LanguageWords = {
  by: ['teksti', 'kirjoittaja', 'toimittaja', 'kirjoittanut', 'kirjoittajat', 'tekijä', 'teksti ja kuvat', 'teksti ja kuva', 'kuvat ja teksti', 'kirjoitti'],
  and: ['ja', 'sekä'],
  roles: [
    'toimitus', 'toimittaja', 'toimittajat', 'päätoimittaja', 'kirjeenvaihtaja', 'kolumnisti', 'uutiset', 'politiikka', 'talous',
    'urheilu', 'kulttuuri', 'kotimaa', 'ulkomaat', 'kuva', 'kuvat', 'video', 'jaa', 'kommentit', 'lue', 'lisää', 'päivitetty',
    'julkaistu', 'lukuaika', 'professori', 'kuvaaja', 'vierailija',
  ],
  published: [
    'julkaistu', 'julkaisupäivä', 'luotu', 'päivämäärä', 'pvm',
    'tämä artikkeli julkaistiin',
  ],
  modified: ['päivitetty', 'muokattu', 'viimeksi päivitetty', 'muutettu'],
};
