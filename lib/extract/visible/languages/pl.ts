/** Polish: words around bylines and dates. */
import type { LanguageWords } from './index';

export const pl: LanguageWords = {
  by: [
    'autor', 'autorka', 'autorzy', 'tekst', 'oprac', 'opracował', 'opracowała', 'opracowanie', 'napisał', 'napisała', 'rozmawiał',
    'rozmawiała', 'rozmawiali', 'rozmawiały', 'oprac.', 'opr.', 'rozm.', 'aut.', 'tekst i zdjęcia', 'tekst i foto', 'notował', 'notowała', 'przez', 'dodał', 'dodane przez', 'autor artykułu',
  ],
  and: ['i', 'oraz'],
  roles: [
    'redakcja', 'redaktor', 'redaktorka', 'dziennikarz', 'dziennikarka', 'korespondent', 'korespondentka', 'reporter', 'reporterka',
    'publicysta', 'publicystka', 'wydawca', 'naczelny', 'agencja', 'wiadomości', 'foto', 'zdjęcie', 'wideo', 'polityka', 'gospodarka',
    'sport', 'kultura', 'świat', 'kraj', 'udostępnij', 'komentarze', 'czytaj', 'więcej', 'min', 'czytania', 'aktualizacja',
    'opublikowano', 'źródło', 'fot', 'oprac', 'prof', 'dr', 'zespół',
  ],
  published: [
    'opublikowano', 'publikacja', 'data publikacji', 'data', 'dodano', 'data dodania', 'utworzono', 'data utworzenia', 'opublikowany',
    'dnia', 'z dnia', 'opublikowane',
    'ten wpis został opublikowany',
  ],
  modified: [
    'aktualizacja', 'zaktualizowano', 'ostatnia aktualizacja', 'data aktualizacji', 'zmieniono', 'ostatnia modyfikacja',
    'data modyfikacji', 'aktualizowano', 'zmodyfikowano',
  ],
};
