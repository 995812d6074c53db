/** What Finnish sites write around an article. */
import type { Phrases } from './index';

export const fi: Phrases = {
  related: [
    'lue myös', 'lue lisää', 'lue lisää aiheesta', 'lue koko', 'lue tästä', 'katso myös', 'katso', 'katso video', 'kuuntele',
    'kuuntele myös', 'lisää aiheesta', 'aiheesta lisää', 'aiheeseen liittyvää', 'liittyvät', 'liittyvät artikkelit', 'suositellut',
    'suosittelemme', 'luetuimmat', 'uusimmat', 'tuoreimmat', 'viimeisimmät uutiset', 'lisää uutisia', 'klikkaa tästä',
    'seuraava artikkeli', 'edellinen artikkeli', 'saatat pitää', 'saattaisit pitää', 'juttu jatkuu mainoksen', 'juttu jatkuu kuvan',
    'juttu jatkuu', 'artikkeli jatkuu', 'teksti jatkuu', 'muut lukevat',
  ],
  invitation: [
    'tilaa', 'tilaa uutiskirje', 'uutiskirje', 'uutiskirjeemme', 'liity', 'seuraa meitä', 'seuraa', 'lataa sovellus',
    'sähköpostiosoitteesi', 'tue', 'lahjoita', 'tule jäseneksi', 'lähetä vinkki', 'onko sinulla', 'kerro', 'mitä mieltä',
    'osallistu keskusteluun', 'tietosuoja', 'tietosuojaseloste',
  ],
  paywall: [
    'vain tilaajille', 'tilaajille', 'tämä artikkeli on', 'tämä sisältö on', 'jatka lukemista', 'lukeaksesi', 'oletko jo tilaaja',
    'kirjaudu', 'kirjaudu sisään', 'luo tunnus', 'rekisteröidy',
  ],
  furniture: [
    'jaa', 'jaa artikkeli', 'jaa juttu', 'kopioi linkki', 'linkki kopioitu', 'tulosta', 'tallenna', 'kommentit', 'kommentoi',
    'kommentti', 'näytä kommentit', 'aiheet', 'avainsanat', 'tunnisteet', 'asiasanat', 'kategoriat', 'mainos', 'ilmoitus',
    'sponsoroitu', 'kaupallinen yhteistyö', 'video', 'kuva', 'kuvat', 'kuvagalleria', 'ladataan', 'sulje', 'valikko', 'haku',
    'takaisin', 'seuraava', 'edellinen', 'näytä lisää', 'näytä kaikki', 'lähde', 'lähteet', 'tekijänoikeus', 'kaikki oikeudet',
    'selaimesi', 'etusivu', 'ilmoita virheestä', 'avaa kuva', 'tiivistelmä',
    'tämä artikkeli on yli ~ vanha', 'artikkeli on yli ~ vanha', 'juttu on yli ~ vanha', 'tämä juttu on yli ~ vanha',
  ],
  consent: [
    'tämä sisältö', 'hyväksy evästeet', 'evästeasetukset', 'ulkoinen sisältö', 'salli evästeet', 'ota javascript', 'suostumuksesi',
    'nähdäksesi',
  ],
  credit: ['kuva', 'kuvat', 'kuvaaja', 'valokuva', 'kuvituskuva', 'grafiikka', 'lähde', 'arkistokuva', 'kuvitus'],
  by: ['kirjoittaja', 'toimittaja', 'teksti', 'kirjoittanut', 'toimitus', 'haastattelu'],
  dated: ['julkaistu', 'päivitetty', 'viimeksi päivitetty', 'päivämäärä', 'muokattu', 'luotu'],
  readingTime: ['min lukuaika', 'minuutin lukuaika', 'lukuaika', 'min lukeminen', 'minuuttia', 'minuutin luku'],
  biography: ['kirjoittajasta', 'tietoa kirjoittajasta', 'kirjoittaja on', 'toimittajasta', 'lisää kirjoittajalta'],
  notice: [
    'oikaisu', 'korjaus', 'täsmennys', 'päivitys', 'päivitetty', 'toimituksen huomautus', 'juttua päivitetty', 'juttua on päivitetty',
    'artikkelia on päivitetty', 'juttua korjattu', 'juttua on korjattu', 'aiemmassa versiossa',
  ],
  absent: [
    'sivua ei löytynyt', 'sivua ei löydy', 'pääsy estetty', 'kirjaudu', 'kirjaudu sisään', 'haku', 'hakutulokset',
  ],
};
