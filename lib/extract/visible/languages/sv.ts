/** Swedish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const sv: LanguageWords = {
  by: [
    'av', 'text', 'text av', 'författare', 'skriven av', 'skrivet av', 'publicerad av', 'skribent', 'reporter', 'foto och text',
    'postat av', 'text och foto', 'text och bild', 'text & foto', 'text & bild', 'krönika av', 'debattartikel av', 'analys av',
    'reportage av', 'intervju av',
  ],
  and: ['och', 'med'],
  roles: [
    'redaktionen', 'redaktion', 'redaktör', 'reporter', 'journalist', 'korrespondent', 'krönikör', 'chefredaktör', 'ledarskribent',
    'kommentator', 'frilans', 'nyheter', 'politik', 'ekonomi', 'sport', 'kultur', 'utrikes', 'inrikes', 'foto', 'bild', 'video',
    'dela', 'kommentarer', 'läs', 'mer', 'lästid', 'läsning', 'minuter', 'uppdaterad', 'publicerad', 'nyhetsbyrån', 'fotograf', 'ledare',
    'debatt', 'opinion', 'professor',
  ],
  published: [
    'publicerad', 'publicerat', 'publicerades', 'skapad', 'datum', 'postat', 'publiceringsdatum', 'upplagd', 'inlagd',
    'först publicerad', 'publ',
    'det här inlägget postades den', 'det här inlägget publicerades den', 'detta inlägg publicerades den', 'postades den', 'publicerades den',
  ],
  modified: ['uppdaterad', 'uppdaterat', 'senast uppdaterad', 'ändrad', 'senast ändrad', 'uppdaterades', 'uppd'],
};
