/** What Norwegian sites write around an article. */
import type { Phrases } from './index';

export const nb: Phrases = {
  related: [
    'les også', 'les mer', 'les meir', 'les videre', 'les hele', 'les saken', 'se også', 'sjå også', 'se mer', 'se video', 'hør også',
    'hør', 'lytt', 'mer om', 'meir om', 'mer fra', 'relatert', 'relaterte artikler', 'relaterte saker', 'relatert innhold', 'anbefalt',
    'anbefalte artikler', 'mest lest', 'mest leste', 'siste nytt', 'siste nyheter', 'flere saker', 'flere artikler', 'populært',
    'få med deg', 'klikk her', 'neste artikkel', 'forrige artikkel', 'saken fortsetter under', 'saken fortsetter etter',
    'artikkelen fortsetter under', 'artikkelen fortsetter etter', 'saken fortsetter', 'artikkelen fortsetter', 'annonse', 'bakgrunn',
    'tidligere saker', 'akkurat nå',
  ],
  invitation: [
    'meld deg på', 'abonner', 'abonner på', 'nyhetsbrev', 'vårt nyhetsbrev', 'få nyheter', 'motta', 'følg oss', 'følg',
    'last ned appen', 'last ned', 'din e-post', 'din e-postadresse', 'støtt oss', 'bli medlem', 'bli abonnent', 'har du tips',
    'tips oss', 'send oss', 'send meg', 'kontakt oss', 'kontakt meg', 'skriv til oss', 'hva mener du', 'delta i debatten', 'personvern', 'personvernerklæring',
    'har du innspill',
  ],
  paywall: [
    'kun for abonnenter', 'for abonnenter', 'denne artikkelen er', 'les hele saken', 'for å lese', 'for å lese videre',
    'allerede abonnent', 'er du allerede abonnent', 'har du allerede', 'logg inn', 'opprett konto', 'opprett bruker', 'kjøp abonnement',
    'ingen bindingstid', 'bli abonnent',
  ],
  furniture: [
    'del', 'del artikkelen', 'del saken', 'del på', 'del artikkel', 'kopier lenke', 'kopier lenken', 'lenke kopiert', 'skriv ut',
    'lagre', 'kommentarer', 'kommenter', 'kommentar', 'vis kommentarer', 'emner', 'emneknagger', 'stikkord', 'tagger', 'kategorier',
    'annonse', 'annonser', 'reklame', 'sponset', 'annonsørinnhold', 'video', 'foto', 'bilde', 'bilder', 'galleri', 'laster', 'lukk',
    'meny', 'søk', 'tilbake', 'neste', 'forrige', 'vis mer', 'vis flere', 'kilde', 'kilder', 'copyright', 'alle rettigheter',
    'din nettleser', 'nettleseren din', 'forsiden', 'til forsiden', 'meld fra', 'oppsummering', 'vis bilde', 'publisert',
    'artikkelen er mer enn ~ gammel', 'artikkelen er over ~ gammel', 'denne artikkelen er over ~ gammel',
    'denne artikkelen er mer enn ~ gammel', 'saken er over ~ gammel', 'dette er en ~ skribentens regning',
    'dette er et ~ skribentens regning', 'dette er en ~ skribentens holdning', 'dette er et ~ skribentens holdning',
  ],
  consent: [
    'dette innholdet', 'aksepter cookies', 'godta informasjonskapsler', 'godta cookies', 'informasjonskapsler', 'eksternt innhold',
    'aktiver javascript', 'for å se innholdet', 'for å se dette', 'ditt samtykke', 'innholdet er ikke tilgjengelig', 'du må godta',
  ],
  credit: [
    'foto', 'bilde', 'fotograf', 'illustrasjon', 'grafikk', 'kilde', 'arkivfoto', 'illustrasjonsfoto', 'skjermdump', 'privat',
    'faksimile',
  ],
  by: ['av', 'skrevet av', 'tekst', 'tekst av', 'forfatter', 'journalist', 'redaksjon', 'publisert av', 'intervju'],
  dated: ['publisert', 'publisert den', 'oppdatert', 'sist oppdatert', 'først publisert', 'dato', 'endret', 'den', 'lagt ut'],
  readingTime: ['min lesetid', 'minutters lesetid', 'minutter lesetid', 'min. lesetid', 'lesetid', 'minutter', 'min lesing'],
  biography: ['om forfatteren', 'om skribenten', 'forfatteren er', 'skribenten er', 'flere saker av', 'om journalisten'],
  notice: [
    'rettelse', 'korreksjon', 'presisering', 'oppdatering', 'oppdatert', 'endringslogg', 'redaksjonens kommentar', 'saken er oppdatert',
    'artikkelen er oppdatert', 'saken er rettet', 'i en tidligere versjon', 'en tidligere versjon av',
  ],
  absent: [
    'siden ble ikke funnet', 'siden finnes ikke', 'fant ikke siden', 'ingen tilgang', 'logg inn', 'logg inn eller', 'søk',
    'søkeresultater', 'søkeresultat for',
  ],
};
