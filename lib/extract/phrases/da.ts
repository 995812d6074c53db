/** What Danish sites write around an article. */
import type { Phrases } from './index';

export const da: Phrases = {
  related: [
    'læs også', 'læs mere', 'læs videre', 'læs her', 'læs hele', 'se også', 'se mere', 'se video', 'hør også', 'hør', 'lyt', 'mere om',
    'mere fra', 'relateret', 'relaterede artikler', 'relaterede nyheder', 'relateret indhold', 'anbefalet', 'anbefalede artikler',
    'mest læst', 'mest læste', 'seneste nyt', 'seneste nyheder', 'flere artikler', 'flere nyheder', 'populært', 'gå ikke glip',
    'klik her', 'næste artikel', 'forrige artikel', 'måske er du også interesseret', 'artiklen fortsætter efter',
    'artiklen fortsætter under', 'fortsæt læsning', 'lige nu', 'topnyheder',
  ],
  invitation: [
    'tilmeld dig', 'tilmeld', 'abonner', 'abonnér', 'nyhedsbrev', 'vores nyhedsbrev', 'få nyheder', 'modtag', 'følg os', 'følg',
    'hent appen', 'hent vores app', 'din e-mail', 'din e-mailadresse', 'støt os', 'støt', 'bliv medlem', 'bliv abonnent',
    'har du et tip', 'tip os', 'skriv til os', 'kontakt os', 'hvad mener du', 'deltag i debatten', 'privatlivspolitik',
  ],
  paywall: [
    'kun for abonnenter', 'for abonnenter', 'denne artikel er kun', 'artiklen er kun', 'læs hele artiklen', 'for at læse',
    'for at læse videre', 'allerede abonnent', 'er du allerede abonnent', 'har du allerede', 'log ind', 'opret konto', 'opret bruger',
    'køb abonnement', 'ingen binding', 'prøv',
  ],
  furniture: [
    'del', 'del artiklen', 'del artikel', 'del på', 'del via', 'kopier link', 'link kopieret', 'udskriv', 'print', 'gem', 'gem artikel',
    'kommentarer', 'kommentér', 'kommentar', 'vis kommentarer', 'emner', 'emneord', 'tags', 'kategorier', 'annonce', 'reklame',
    'sponsoreret', 'annonceindhold', 'video', 'foto', 'billede', 'billeder', 'galleri', 'indlæser', 'luk', 'menu', 'søg', 'tilbage',
    'næste', 'forrige', 'vis mere', 'vis flere', 'kilde', 'kilder', 'copyright', 'ophavsret', 'alle rettigheder', 'din browser',
    'forside', 'til forsiden', 'rapporter fejl', 'ret fejl', 'opsummering', 'resumé',
    'denne artikel er mere end ~ gammel', 'artiklen er mere end ~ gammel', 'dette er et ~ skribentens holdning',
    'dette er en ~ skribentens holdning', 'dette er et ~ skribentens egen holdning', 'dette er en ~ skribentens egen holdning',
  ],
  consent: [
    'dette indhold', 'accepter cookies', 'accepter alle', 'cookieindstillinger', 'eksternt indhold', 'aktiver javascript',
    'for at se indholdet', 'for at se dette', 'dit samtykke', 'tillad cookies',
  ],
  credit: ['foto', 'billede', 'fotograf', 'illustration', 'grafik', 'kilde', 'arkivfoto', 'modelfoto', 'privatfoto'],
  by: ['af', 'skrevet af', 'tekst', 'tekst af', 'forfatter', 'journalist', 'redaktion', 'udgivet af', 'interview'],
  dated: [
    'publiceret', 'publiceret den', 'udgivet', 'offentliggjort', 'opdateret', 'senest opdateret', 'sidst opdateret', 'dato', 'ændret',
    'd.', 'den',
  ],
  readingTime: ['min læsning', 'minutters læsning', 'min. læsetid', 'min læsetid', 'læsetid', 'minutter'],
  biography: ['om forfatteren', 'om skribenten', 'forfatteren er', 'skribenten er', 'flere artikler af', 'om journalisten'],
  notice: [
    'rettelse', 'berigtigelse', 'præcisering', 'opdatering', 'opdateret', 'redaktionens note', 'artiklen er opdateret',
    'artiklen er blevet opdateret', 'artiklen er rettet', 'i en tidligere version', 'en tidligere version af',
  ],
  absent: [
    'siden blev ikke fundet', 'siden findes ikke', 'side ikke fundet', 'adgang nægtet', 'log ind', 'log ind eller', 'søg',
    'søgeresultater', 'søgeresultater for',
  ],
};
