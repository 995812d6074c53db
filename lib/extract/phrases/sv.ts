/** What Swedish sites write around an article. */
import type { Phrases } from './index';

export const sv: Phrases = {
  related: [
    'läs även', 'läs också', 'läs mer', 'läs vidare', 'läs hela', 'se även', 'se också', 'se mer', 'lyssna', 'lyssna på', 'hör även',
    'mer om', 'mer från', 'mer i ämnet', 'mer läsning', 'relaterat', 'relaterade artiklar', 'relaterade nyheter', 'rekommenderat',
    'rekommenderas', 'rekommenderade artiklar', 'mest läst', 'mest lästa', 'senaste nytt', 'senaste nyheterna', 'populärt',
    'fler artiklar', 'fler nyheter', 'missa inte', 'klicka här', 'nästa artikel', 'föregående artikel', 'tidigare artiklar',
    'du kanske också gillar', 'fakta', 'artikeln fortsätter efter', 'just nu', 'toppnyheter', 'läs artikeln',
  ],
  invitation: [
    'prenumerera', 'prenumerera på', 'anmäl dig', 'nyhetsbrev', 'vårt nyhetsbrev', 'följ oss', 'följ', 'ladda ner appen', 'ladda ner',
    'din e-postadress', 'stöd oss', 'bli medlem', 'bli prenumerant', 'få nyheter', 'tipsa oss', 'har du tips', 'kontakta oss',
    'skriv till oss', 'vad tycker du', 'integritetspolicy', 'få koll på', 'håll dig uppdaterad',
  ],
  paywall: [
    'för prenumeranter', 'endast för prenumeranter', 'låst artikel', 'läs vidare med', 'för att läsa', 'redan prenumerant',
    'är du redan prenumerant', 'redan kund', 'logga in', 'skapa konto', 'den här artikeln är', 'ingen bindningstid', 'fortsätt läsa',
    'läs hela artikeln',
  ],
  furniture: [
    'dela', 'dela artikeln', 'dela på', 'dela via', 'kopiera länk', 'länk kopierad', 'skriv ut', 'spara', 'spara artikel',
    'kommentarer', 'kommentera', 'kommentar', 'visa kommentarer', 'ämnen', 'ämnen i artikeln', 'taggar', 'etiketter', 'kategorier',
    'annons', 'reklam', 'sponsrat', 'annonsinnehåll', 'video', 'foto', 'bild', 'bildspel', 'laddar', 'stäng', 'meny', 'sök', 'tillbaka',
    'nästa', 'föregående', 'visa mer', 'visa fler', 'källa', 'källor', 'copyright', 'alla rättigheter', 'din webbläsare',
    'till startsidan', 'startsida', 'rätta fel', 'rapportera fel', 'så jobbar vi', 'rättelse', 'sammanfattning', 'hitta fel',
    'den här artikeln är över ~ gammal', 'den här artikeln är mer än ~ gammal', 'artikeln är mer än ~ gammal',
    'artikeln är över ~ gammal', 'detta är en ~ skribentens egna', 'det här är en ~ skribentens egna', 'detta är en ~ skribentens åsikter',
    'det här är en ~ skribentens åsikter',
  ],
  consent: [
    'det här innehållet', 'detta innehåll', 'godkänn cookies', 'acceptera cookies', 'cookieinställningar', 'externt innehåll',
    'aktivera javascript', 'för att se innehållet', 'ditt samtycke', 'tillåt cookies',
  ],
  credit: ['foto', 'bild', 'bilder', 'fotograf', 'illustration', 'grafik', 'källa', 'arkivbild', 'arkivfoto', 'bildkälla'],
  by: ['av', 'text', 'text av', 'skriven av', 'författare', 'reporter', 'redaktion', 'publicerad av', 'text och foto', 'intervju'],
  dated: ['publicerad', 'publicerat', 'publicerades', 'uppdaterad', 'uppdaterat', 'senast uppdaterad', 'datum', 'ändrad', 'den'],
  readingTime: ['min läsning', 'minuters läsning', 'min lästid', 'lästid', 'läsning', 'minuter'],
  biography: ['om författaren', 'om skribenten', 'författaren är', 'skribenten är', 'fler artiklar av', 'om reportern'],
  notice: [
    'rättelse', 'korrigering', 'förtydligande', 'uppdatering', 'uppdaterad', 'redaktionens kommentar', 'artikeln har uppdaterats',
    'artikeln är uppdaterad', 'texten har uppdaterats', 'i en tidigare version', 'en tidigare version av',
  ],
  absent: [
    'sidan hittades inte', 'sidan kunde inte hittas', 'sidan finns inte', 'åtkomst nekad', 'logga in', 'logga in eller', 'sök',
    'sökresultat', 'sökresultat för',
  ],
};
