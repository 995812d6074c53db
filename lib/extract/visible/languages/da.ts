/** Danish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const da: LanguageWords = {
  by: [
    'af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'udgivet af', 'interview af', 'journalist', 'lagt op af', 'tekst og foto', 'tekst og billeder', 'tekst & foto',
    'kommentar af', 'debatindlæg af', 'kronik af', 'klumme af', 'anmeldelse af', 'analyse af', 'reportage af', 'skribent',
  ],
  and: ['og', 'med'],
  roles: [
    'redaktionen', 'redaktion', 'redaktør', 'journalist', 'korrespondent', 'reporter', 'chefredaktør', 'kommentator', 'politisk',
    'freelance', 'nyheder', 'politik', 'økonomi', 'sport', 'kultur', 'udland', 'indland', 'foto', 'video', 'del', 'kommentarer',
    'læs', 'mere', 'minutter', 'læsetid', 'opdateret', 'udgivet', 'bureau', 'fotograf', 'debat', 'professor',
  ],
  published: [
    'publiceret', 'udgivet', 'offentliggjort', 'dato', 'oprettet', 'publiceret den', 'skrevet den', 'oprettet den', 'd',
    'dette indlæg blev udgivet den', 'dette indlæg blev skrevet den', 'udgivet den',
  ],
  modified: ['opdateret', 'sidst opdateret', 'ændret', 'senest opdateret', 'sidst ændret', 'redigeret'],
};
