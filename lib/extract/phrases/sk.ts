/** What Slovak sites write around an article. */
import type { Phrases } from './index';

export const sk: Phrases = {
  related: [
    'čítajte aj', 'čítajte tiež', 'čítajte viac', 'čítajte ďalej', 'čítajte', 'čítať viac', 'čítať ďalej', 'prečítajte si',
    'prečítajte si aj', 'prečítajte si tiež', 'prečítajte si viac', 'pozrite si', 'pozrite si aj', 'pozrite aj', 'pozri aj', 'viac o',
    'viac k téme', 'viac na túto tému', 'viac sa dočítate', 'viac informácií', 'súvisiace', 'súvisiace články', 'súvisiaci článok',
    'k téme', 'mohlo by vás zaujímať', 'mohlo by vás tiež zaujímať', 'mohlo by sa vám páčiť', 'odporúčame', 'odporúčané',
    'odporúčané články', 'najčítanejšie', 'najnovšie', 'najnovšie správy', 'posledné správy', 'ďalšie články', 'ďalšie správy',
    'ďalší článok', 'predchádzajúci článok', 'kliknite sem', 'vypočujte si', 'sledujte', 'článok pokračuje', 'pokračovanie článku',
    'článok pokračuje pod', 'neprehliadnite', 'podobné články',
  ],
  invitation: [
    'prihláste sa', 'prihlásiť sa na odber', 'odoberajte', 'odoberať', 'odber noviniek', 'newsletter', 'náš newsletter', 'predplaťte si',
    'predplatné', 'dostávajte', 'sledujte nás', 'stiahnite si', 'váš e-mail', 'váš email', 'podporte nás', 'podporte', 'prispejte',
    'máte tip', 'napíšte nám', 'napíšte na', 'ak ste našli chybu', 'kontaktujte nás', 'čo si myslíte', 'zapojte sa',
    'ochrana osobných údajov', 'pridajte sa', 'chcete dostávať',
  ],
  paywall: [
    'článok je len pre', 'len pre predplatiteľov', 'iba pre predplatiteľov', 'tento článok je', 'obsah je dostupný', 'pre pokračovanie',
    'ak chcete čítať ďalej', 'ak chcete pokračovať', 'už ste predplatiteľ', 'už máte predplatné', 'máte predplatné', 'prihlásiť sa',
    'zaregistrujte sa', 'odomknite', 'zostáva vám',
  ],
  furniture: [
    'zdieľať', 'zdieľajte', 'zdieľať na', 'zdieľať článok', 'tlačiť', 'tlač', 'vytlačiť', 'skopírovať odkaz', 'kopírovať odkaz',
    'odkaz skopírovaný', 'odoslať', 'uložiť', 'komentáre', 'komentár', 'diskusia', 'vstúpiť do diskusie', 'pridať komentár', 'štítky',
    'témy', 'téma', 'značky', 'kľúčové slová', 'kategórie', 'rubriky', 'reklama', 'inzercia', 'sponzorované', 'komerčný obsah', 'video',
    'foto', 'fotografie', 'fotogaléria', 'galéria', 'načítava sa', 'zavrieť', 'menu', 'hľadať', 'späť', 'ďalší', 'predchádzajúci',
    'zobraziť viac', 'zdroj', 'zdroje', 'všetky práva vyhradené', 'váš prehliadač', 'hlavná stránka', 'úvod', 'nahlásiť chybu', 'obsah',
    'zhrnutie', 'vypočuť článok',
  ],
  consent: [
    'tento obsah', 'na zobrazenie', 'prijať cookies', 'súhlasím s cookies', 'nastavenia cookies', 'súbory cookie', 'externý obsah',
    'povoľte javascript', 'váš súhlas',
  ],
  credit: [
    'foto', 'fotografia', 'snímka', 'zdroj', 'ilustrácia', 'ilustračné foto', 'ilustračná snímka', 'grafika', 'archív',
    'autor fotografie', 'zdroj fotografie',
  ],
  by: ['autor', 'autorka', 'autori', 'text', 'napísal', 'napísala', 'redakcia', 'pripravil', 'pripravila', 'spracoval', 'spracovala', 'rozhovor'],
  dated: [
    'publikované', 'zverejnené', 'uverejnené', 'vydané', 'pridané', 'dátum', 'aktualizované', 'posledná aktualizácia', 'vytvorené', 'dnes',
    'včera',
  ],
  readingTime: ['min čítania', 'minút čítania', 'minúty čítania', 'doba čítania', 'čas čítania', 'minút', 'čítanie na'],
  biography: ['o autorovi', 'o autorke', 'autor je', 'autorka je', 'ďalšie články autora', 'všetky články autora'],
  notice: [
    'oprava', 'ospravedlnenie', 'spresnenie', 'aktualizácia', 'aktualizované', 'poznámka redakcie', 'pozn. red',
    'článok sme aktualizovali', 'text sme aktualizovali', 'článok bol aktualizovaný', 'v pôvodnej verzii', 'v predchádzajúcej verzii',
  ],
};
