/** German: words around bylines and dates. */
import type { LanguageWords } from './index';

export const de: LanguageWords = {
  by: [
    'von', 'text', 'text von', 'text und fotos', 'text & fotos', 'text und bilder', 'text und foto', 'über den autor', 'über die autorin', 'autor', 'autorin', 'autoren', 'autor/in', 'autor:in', 'autor*in', 'autorin/autor', 'ein artikel von', 'ein kommentar von',
    'ein gastbeitrag von', 'eine analyse von', 'eine kolumne von', 'eine reportage von', 'ein bericht von', 'ein essay von',
    'ein interview von', 'ein beitrag von', 'interview', 'interview von', 'geschrieben von', 'verfasst von', 'veröffentlicht von',
    'erstellt von', 'gepostet von', 'eingestellt von', 'gespeichert von', 'verfasser', 'bericht von', 'protokoll', 'kolumne von',
    'kommentar von', 'gastbeitrag von', 'beitrag von', 'reporter', 'hinzugefügt von', 'text & foto', 'text und bild', 'fotos und text',
    'ein gastkommentar von', 'gastkommentar von', 'ein leitartikel von', 'leitartikel von', 'ein porträt von', 'porträt von',
    'eine glosse von', 'glosse von', 'eine rezension von', 'rezension von', 'ein nachruf von', 'nachruf von', 'eine recherche von',
    'aufgezeichnet von', 'protokolliert von', 'notiert von', 'protokoll von', 'interview geführt von', 'das interview führte',
    'das interview führten', 'das gespräch führte', 'das gespräch führten', 'die fragen stellte', 'die fragen stellten',
    'von unserem redakteur', 'von unserer redakteurin', 'von unserem mitarbeiter', 'von unserer mitarbeiterin',
    'von unserem korrespondenten', 'von unserer korrespondentin', 'von unserem reporter', 'von unserer reporterin',
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
    'dieser beitrag wurde am', 'der beitrag wurde am', 'dieser eintrag wurde am', 'dieser artikel wurde am', 'dieser beitrag wurde veröffentlicht am',
  ],
  modified: [
    'aktualisiert', 'aktualisiert am', 'zuletzt aktualisiert', 'letzte aktualisierung', 'stand', 'zuletzt geändert', 'geändert',
    'geändert am', 'letzte änderung', 'update', 'aktualisierung', 'bearbeitet', 'zuletzt bearbeitet', 'zuletzt aktualisiert am',
    'letztes update',
  ],
};
