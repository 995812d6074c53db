/** German: words around bylines and dates. */
import type { LanguageWords } from './index';

export const de: LanguageWords = {
  by: [
    'von', 'text', 'text von', 'text und fotos', 'text & fotos', 'text und bilder', 'text und foto', 'über den autor', 'über die autorin', 'autor', 'autorin', 'autoren', 'autor/in', 'autor:in', 'autor*in', 'autorin/autor', 'ein artikel von', 'ein kommentar von',
    'ein gastbeitrag von', 'eine analyse von', 'eine kolumne von', 'eine reportage von', 'ein bericht von', 'ein essay von',
    'ein interview von', 'ein beitrag von', 'interview', 'interview von', 'geschrieben von', 'verfasst von', 'veröffentlicht von',
    'erstellt von', 'gepostet von', 'eingestellt von', 'gespeichert von', 'verfasser', 'bericht von', 'protokoll', 'kolumne von',
    'kommentar von', 'gastbeitrag von', 'beitrag von', 'reporter', 'hinzugefügt von',
  ],
  and: ['und', 'sowie', 'mit'],
  roles: [
    'redaktion', 'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'chefredakteur', 'chefredakteurin', 'reporter',
    'reporterin', 'journalist', 'journalistin', 'autor', 'autorin', 'kolumnist', 'kolumnistin', 'volontär', 'volontärin', 'ressort',
    'ressortleiter', 'ressortleiterin', 'leiter', 'leiterin', 'politik', 'wirtschaft', 'sport', 'kultur', 'wissen', 'panorama',
    'digital', 'gast', 'gastautor', 'gastautorin', 'freie', 'freier', 'mitarbeiter', 'mitarbeiterin', 'agentur', 'agenturen',
    'nachrichten', 'zeitung', 'verlag', 'online', 'team', 'presse', 'pressestelle', 'abteilung', 'öffentlichkeitsarbeit', 'hauptstadtbüro', 'büro', 'studio', 'foto',
    'fotos', 'bild', 'bilder', 'grafik', 'illustration', 'video', 'quelle', 'lesezeit', 'minuten', 'kommentare', 'kommentar',
    'teilen', 'drucken', 'merken', 'anzeige', 'werbung', 'startseite', 'mehr', 'beiträge', 'artikel', 'profil', 'folgen',
    'aktualisiert', 'stand', 'uhr', 'dr', 'universität', 'institut', 'gmbh', 'ag', 'e.v', 'professor', 'fotograf', 'fotografin',
    'deutschland', 'österreich', 'schweiz', 'herr', 'frau', 'kontakt', 'impressum', 'newsletter', 'abo', 'meinung', 'gesellschaft',
    'ausland', 'inland', 'leben', 'geld', 'reise', 'auto', 'technik', 'gesundheit', 'familie', 'bildung', 'ratgeber', 'übersicht', 'gesponserte', 'gesponserter', 'inhalt', 'inhalte',
    'thema', 'themen', 'kategorie', 'rubrik', 'vorschau', 'abstimmung', 'kategorien', 'schlagworte', 'allgemein', 'weitere', 'suche',
    'anmelden', 'alle', 'zur', 'zum', 'autoren',
  ],
  published: [
    'veröffentlicht', 'veröffentlicht am', 'erschienen', 'erschienen am', 'erscheinungsdatum', 'publiziert', 'publiziert am', 'datum',
    'erstellt', 'erstellt am', 'vom', 'geschrieben am', 'gepostet am', 'eingestellt am', 'publikationsdatum', 'veröffentlichung',
    'veröffentlichungsdatum', 'artikel vom', 'meldung vom', 'beitrag vom', 'verfasst am', 'online seit', 'erstveröffentlichung',
    'pressemitteilung vom', 'hinzugefügt am', 'am', 'erstmals veröffentlicht', 'erstellungsdatum',
  ],
  modified: [
    'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'letzte aktualisierung', 'stand', 'zuletzt geändert', 'geändert',
    'geändert am', 'letzte änderung', 'update', 'aktualisierung', 'bearbeitet', 'zuletzt bearbeitet', 'zuletzt aktualisiert am',
    'letztes update',
  ],
};
