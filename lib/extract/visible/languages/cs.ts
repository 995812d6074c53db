/** Czech: words around bylines and dates. */
import type { LanguageWords } from './index';

export const cs: LanguageWords = {
  by: [
    'autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'zapsal', 'vložil', 'připravil', 'připravila', 'redaktor', 'zpracoval',
    'zpracovala', 'přidal', 'publikoval', 'text a foto', 'rozhovor vedl', 'rozhovor vedla', 'zaznamenal', 'zaznamenala',
  ],
  and: ['a', 's'],
  roles: [
    'redakce', 'redaktor', 'redaktorka', 'novinář', 'novinářka', 'zpravodaj', 'zpravodajka', 'reportér', 'reportérka', 'komentátor',
    'komentátorka', 'šéfredaktor', 'externí', 'agentura', 'zprávy', 'foto', 'video', 'politika', 'ekonomika', 'sport', 'kultura',
    'svět', 'domácí', 'zahraničí', 'sdílet', 'komentáře', 'diskuse', 'diskuze', 'číst', 'více', 'minut', 'min', 'čtení', 'aktualizováno',
    'publikováno', 'zdroj', 'profil', 'článek', 'články', 'prof', 'mgr', 'ing', 'editor',
  ],
  published: [
    'publikováno', 'vydáno', 'datum', 'zveřejněno', 'datum publikace', 'vloženo', 'vytvořeno', 'dne', 'publikováno dne',
    'datum vydání',
    'příspěvek byl publikován',
  ],
  modified: ['aktualizováno', 'aktualizace', 'upraveno', 'poslední aktualizace', 'změněno', 'naposledy upraveno'],
};
