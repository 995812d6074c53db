/** Slovak: words around bylines and dates. */
import type { LanguageWords } from './index';

export const sk: LanguageWords = {
  by: [
    'autor', 'autorka', 'autori', 'text', 'napísal', 'napísala', 'spracoval', 'spracovala', 'pripravil', 'pripravila', 'redaktor',
    'redaktorka', 'pridal', 'pridala', 'publikoval', 'publikovala', 'zverejnil', 'zverejnila', 'vložil', 'text a foto', 'zhovárala sa', 'zhováral sa',
  ],
  and: ['a', 's'],
  roles: [
    'redakcia', 'redaktor', 'redaktorka', 'novinár', 'novinárka', 'spravodajca', 'spravodajkyňa', 'reportér', 'reportérka',
    'komentátor', 'komentátorka', 'šéfredaktor', 'šéfredaktorka', 'editor', 'editorka', 'externý', 'agentúra', 'správy', 'foto',
    'video', 'politika', 'ekonomika', 'šport', 'kultúra', 'svet', 'domáce', 'zahraničie', 'regióny', 'názory', 'zdieľať', 'komentáre',
    'diskusia', 'čítať', 'viac', 'minút', 'min', 'čítania', 'čítanie', 'aktualizované', 'publikované', 'zverejnené', 'zdroj', 'profil', 'článok', 'články', 'prof',
    'mgr', 'ing',
  ],
  published: [
    'zverejnené', 'zverejnené dňa', 'publikované', 'publikované dňa', 'uverejnené', 'vydané', 'pridané', 'vytvorené', 'vložené', 'dátum',
    'dátum zverejnenia', 'dátum vydania', 'dňa',
  ],
  modified: ['aktualizované', 'aktualizácia', 'posledná aktualizácia', 'upravené', 'zmenené', 'naposledy upravené'],
};
