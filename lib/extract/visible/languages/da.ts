/** Danish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const da: LanguageWords = {
  by: ['af', 'tekst', 'tekst af', 'skrevet af', 'forfatter', 'udgivet af', 'interview af', 'journalist', 'lagt op af'],
  and: ['og', 'med'],
  roles: [
    'redaktionen', 'redaktion', 'redaktør', 'journalist', 'korrespondent', 'reporter', 'chefredaktør', 'kommentator', 'politisk',
    'freelance', 'nyheder', 'politik', 'økonomi', 'sport', 'kultur', 'udland', 'indland', 'foto', 'video', 'del', 'kommentarer',
    'læs', 'mere', 'minutter', 'opdateret', 'udgivet', 'bureau', 'fotograf', 'debat', 'professor',
  ],
  published: [
    'publiceret', 'udgivet', 'offentliggjort', 'dato', 'oprettet', 'publiceret den', 'skrevet den', 'oprettet den', 'd',
  ],
  modified: ['opdateret', 'sidst opdateret', 'ændret', 'senest opdateret', 'sidst ændret', 'redigeret'],
};
