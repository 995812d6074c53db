/** What Czech sites write around an article. */
import type { Phrases } from './index';

export const cs: Phrases = {
  related: [
    'čtěte také', 'čtěte též', 'čtěte i', 'čtěte', 'číst více', 'číst dál', 'přečtěte si', 'přečtěte si také', 'viz také', 'více zde',
    'více o', 'více k tématu', 'podívejte se', 'podívejte se také', 'související', 'související články', 'související témata',
    'mohlo by vás zajímat', 'mohlo by vás také zajímat', 'doporučujeme', 'doporučené', 'nejčtenější', 'nejnovější', 'poslední zprávy',
    'další články', 'další zprávy', 'další k tématu', 'klikněte zde', 'další článek', 'předchozí článek', 'sledujte', 'poslechněte si',
    'článek pokračuje pod', 'pokračování článku',
  ],
  invitation: [
    'přihlaste se', 'odebírejte', 'odebírat', 'newsletter', 'náš newsletter', 'předplaťte', 'předplaťte si', 'předplatné', 'dostávejte',
    'sledujte nás', 'stáhněte si', 'váš e-mail', 'vaše e-mailová', 'podpořte', 'podpořte nás', 'darujte', 'máte tip', 'napište nám',
    'kontaktujte nás', 'co si myslíte', 'zapojte se', 'ochrana osobních údajů',
  ],
  paywall: [
    'článek je pouze pro', 'pouze pro předplatitele', 'jen pro předplatitele', 'obsah je dostupný', 'pro pokračování',
    'chcete číst dál', 'už jste předplatitel', 'jste předplatitel', 'máte předplatné', 'přihlásit se', 'přihlaste se',
    'zaregistrujte se', 'odemkněte', 'tento článek je', 'zbývá vám',
  ],
  furniture: [
    'sdílet', 'sdílejte', 'sdílet na', 'tisknout', 'tisk', 'vytisknout', 'zkopírovat odkaz', 'odkaz zkopírován', 'odeslat', 'uložit',
    'komentáře', 'komentář', 'diskuse', 'diskuze', 'vstoupit do diskuse', 'přidat komentář', 'štítky', 'témata', 'téma',
    'klíčová slova', 'kategorie', 'rubriky', 'reklama', 'inzerce', 'sponzorováno', 'komerční sdělení', 'video', 'foto', 'fotografie',
    'fotogalerie', 'galerie', 'načítám', 'načítání', 'zavřít', 'menu', 'hledat', 'zpět', 'další', 'předchozí', 'zobrazit více', 'zdroj',
    'zdroje', 'všechna práva vyhrazena', 'copyright', 'váš prohlížeč', 'hlavní stránka', 'nahlásit chybu', 'obsah', 'shrnutí',
  ],
  consent: [
    'tento obsah', 'pro zobrazení', 'přijmout cookies', 'souhlasím s cookies', 'nastavení cookies', 'soubory cookie', 'externí obsah',
    'povolte javascript', 'váš souhlas',
  ],
  credit: [
    'foto', 'fotografie', 'snímek', 'zdroj', 'ilustrace', 'ilustrační foto', 'ilustrační snímek', 'grafika', 'archiv',
    'autor fotografie', 'zdroj fotografie',
  ],
  by: ['autor', 'autorka', 'autoři', 'text', 'napsal', 'napsala', 'redakce', 'připravil', 'připravila', 'rozhovor'],
  dated: [
    'publikováno', 'zveřejněno', 'vydáno', 'datum', 'aktualizováno', 'poslední aktualizace', 'vytvořeno', 'dnes', 'včera',
  ],
  readingTime: ['min čtení', 'minut čtení', 'minuty čtení', 'doba čtení', 'čas čtení', 'minut', 'čtení na'],
  biography: ['o autorovi', 'o autorce', 'autor je', 'autorka je', 'další články autora', 'všechny články autora'],
  notice: [
    'oprava', 'omluva', 'upřesnění', 'aktualizace', 'aktualizováno', 'poznámka redakce', 'pozn. red', 'článek jsme aktualizovali',
    'text jsme aktualizovali', 'článek byl aktualizován', 'v původní verzi', 'v předchozí verzi',
  ],
  absent: [
    'stránka nenalezena', 'stránka nebyla nalezena', 'stránka neexistuje', 'chyba 404', 'přístup odepřen', 'přihlášení', 'přihlásit se',
    'hledat', 'vyhledávání', 'výsledky vyhledávání',
  ],
};
