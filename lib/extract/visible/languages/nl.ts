/** Dutch: words around bylines and dates. */
import type { LanguageWords } from './index';

export const nl: LanguageWords = {
  by: [
    'door', 'van', 'auteur', 'auteurs', 'tekst', 'tekst door', 'geschreven door', 'geplaatst door', 'gepubliceerd door',
    'onze verslaggever', 'interview door',
  ],
  and: ['en', 'met'],
  roles: [
    'redactie', 'redacteur', 'verslaggever', 'verslaggeefster', 'journalist', 'correspondent', 'hoofdredacteur', 'columnist',
    'freelance', 'nieuws', 'politiek', 'economie', 'sport', 'cultuur', 'binnenland', 'buitenland', 'foto', 'beeld', 'video', 'delen',
    'reacties', 'lees', 'meer', 'leestijd', 'minuten', 'bijgewerkt', 'gepubliceerd', 'persbureau', 'onze', 'het', 'een',
    'presentator', 'fotograaf', 'hoogleraar', 'bron', 'abonnee',
  ],
  published: [
    'gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'datum', 'publicatiedatum', 'aangemaakt op', 'gemaakt op',
    'geschreven op', 'verschenen op',
    'dit bericht werd geplaatst op', 'dit bericht is geplaatst op', 'dit artikel is gepubliceerd op',
  ],
  modified: [
    'bijgewerkt', 'bijgewerkt op', 'laatst bijgewerkt', 'laatste update', 'gewijzigd', 'gewijzigd op', 'update', 'laatst gewijzigd',
    'aangepast', 'aangepast op', 'geüpdatet',
  ],
};
