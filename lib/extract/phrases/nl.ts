/** What Dutch sites write around an article. */
import type { Phrases } from './index';

export const nl: Phrases = {
  related: [
    'lees ook', 'lees meer', 'lees verder', 'lees hier', 'lees hier meer', 'zie ook', 'bekijk ook', 'bekijk hier', 'luister ook',
    'luister', 'meer over', 'meer lezen', 'meer nieuws', 'meer artikelen', 'meer weten', 'meer informatie', 'gerelateerd',
    'gerelateerde artikelen', 'gerelateerd nieuws', 'verwante artikelen', 'aanbevolen', 'aanbevolen voor jou', 'ook interessant',
    'meest gelezen', 'populair', 'laatste nieuws', 'net binnen', 'verder lezen', 'klik hier', 'volgende artikel', 'vorige artikel',
    'uitgelicht', 'onze keuze', 'het beste van', 'wellicht ook interessant', 'dit vind je misschien ook interessant', 'ook op',
    'lees het hele', 'tekst gaat verder onder', 'tekst loopt door onder', 'artikel gaat verder onder',
    'lees verder onder de advertentie', 'lees verder na de advertentie', 'in dit artikel',
  ],
  invitation: [
    'schrijf je in', 'schrijf u in', 'meld je aan', 'meld u aan', 'abonneer', 'abonneer je', 'abonneer u', 'neem een abonnement',
    'nieuwsbrief', 'onze nieuwsbrief', 'ontvang', 'volg ons', 'volg', 'download de app', 'download onze app', 'je e-mailadres',
    'uw e-mailadres', 'whatsapp-kanaal', 'ons whatsapp', 'steun ons', 'doneer', 'word lid', 'word abonnee', 'tip de redactie',
    'heb je een tip', 'heb jij een tip', 'heb je een foto', 'stuur je tip', 'reageer', 'wat vind jij', 'praat mee', 'aanmelden voor',
    'privacybeleid', 'privacyverklaring',
  ],
  paywall: [
    'dit artikel is exclusief', 'exclusief voor abonnees', 'alleen voor abonnees', 'voor abonnees', 'om verder te lezen',
    'verder lezen', 'al abonnee', 'ben je al abonnee', 'bent u al abonnee', 'heb je al een account', 'log in', 'inloggen',
    'maak een account', 'lees onbeperkt', 'lees dit artikel gratis', 'maandelijks opzegbaar', 'premium artikel', 'krijg toegang',
    'al een account',
  ],
  furniture: [
    'deel', 'delen', 'deel dit artikel', 'deel op', 'deel via', 'artikel delen', 'print', 'printen', 'afdrukken', 'kopieer link',
    'link gekopieerd', 'bewaar', 'bewaren', 'opslaan', 'reacties', 'reactie', 'reageren', 'plaats een reactie', 'bekijk reacties',
    'geef een reactie', 'tags', 'trefwoorden', 'onderwerpen', 'thema’s', 'categorieën', 'advertentie', 'reclame', 'gesponsord',
    'partnercontent', 'video', 'foto', 'foto’s', 'fotogalerij', 'laden', 'sluiten', 'menu', 'zoeken', 'terug', 'volgende', 'vorige',
    'volgen', 'toon meer', 'meer', 'bron', 'bronnen', 'copyright', 'alle rechten voorbehouden', 'je browser', 'uw browser', 'contact',
    'beluister', 'luister naar dit artikel', 'fout gezien', 'corrigeer', 'samenvatting', 'home', 'leestijd',
    'er zijn nog geen reacties', 'nog geen reacties', 'tekst gaat verder onder de foto', 'tekst gaat verder onder de foto’s',
    'tekst gaat verder onder deze foto', 'tekst gaat verder onder de video', 'tekst gaat door onder de foto',
    'tekst loopt door onder de foto', 'artikel gaat verder onder de foto', 'artikel gaat verder onder de video',
    'verhaal gaat verder onder de foto',
  ],
  consent: [
    'deze inhoud is geblokkeerd', 'om deze inhoud te', 'om dit te kunnen zien', 'accepteer cookies', 'cookies accepteren',
    'cookie-instellingen', 'cookievoorkeuren', 'jouw toestemming', 'uw toestemming', 'externe inhoud', 'schakel javascript in',
    'je hebt geen toestemming', 'voor deze inhoud',
  ],
  credit: ['foto', 'foto’s', 'foto door', 'fotograaf', 'beeld', 'afbeelding', 'bron', 'illustratie', 'archieffoto', 'graphic', 'copyright'],
  by: [
    'door', 'van', 'van onze', 'van onze redactie', 'geschreven door', 'auteur', 'auteurs', 'tekst', 'redactie', 'onze redactie',
    'door onze redacteur', 'interview',
  ],
  dated: [
    'gepubliceerd', 'gepubliceerd op', 'geplaatst', 'geplaatst op', 'bijgewerkt', 'laatst bijgewerkt', 'laatste update', 'datum',
    'aangepast', 'aangepast op', 'gewijzigd', 'op', 'update',
  ],
  readingTime: [
    'min leestijd', 'min. leestijd', 'minuten leestijd', 'minuut leestijd', 'leestijd', 'minuten lezen', 'min lezen', 'minuten',
  ],
  biography: ['over de auteur', 'over de auteurs', 'de auteur', 'meer van deze auteur', 'alle artikelen van', 'over de schrijver'],
  notice: [
    'correctie', 'rectificatie', 'verbetering', 'aanvulling', 'update', 'noot van de redactie', 'naschrift', 'dit artikel is aangepast',
    'dit artikel is bijgewerkt', 'dit bericht is bijgewerkt', 'dit artikel is geüpdatet', 'in een eerdere versie',
    'een eerdere versie van dit',
  ],
  absent: [
    'pagina niet gevonden', 'niet gevonden', 'fout 404', 'deze pagina bestaat niet', 'toegang geweigerd', 'inloggen', 'aanmelden',
    'zoeken', 'zoekresultaten', 'zoekresultaten voor', 'resultaten voor', 'wij respecteren uw privacy', 'jouw privacy is belangrijk',
  ],
};
