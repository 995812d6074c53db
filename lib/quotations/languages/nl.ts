/** Dutch. */
import { CompoundMap, CompoundSet } from './compounds';
import { conjugateDutch } from './dutch-verbs';
import { withSeparated } from './german-verbs';
import { genderOfGivenName } from './given-names';
import { type Agreement, agreements, determiners, inflected, type Language, words, wordSet } from './types';

const MEN = 'man vader zoon broer echtgenoot oom koning prins paus zakenman woordvoerder jongen bisschop kardinaal priester imam';
const WOMEN = 'vrouw moeder dochter zus echtgenote tante koningin prinses zakenvrouw woordvoerster meisje presidente directrice actrice schrijfster zangeres lerares onderzoekster voorzitster advocate';
const PEOPLE = `minister premier president kanselier advocaat kamerlid parlementariër senator burgemeester wethouder rechter officier directeur baas topman topvrouw oprichter voorzitter
  leider secretaris gouverneur ambassadeur commissaris generaal kolonel kapitein trainer coach bondscoach speler spits verdediger keeper doelman zwemmer renner wielrenner piloot kampioen
  atleet sporter onderzoeker wetenschapper hoogleraar professor dokter arts historicus econoom socioloog filosoof bioloog astronoom archeoloog deskundige expert analist specialist journalist verslaggever
  redacteur schrijver auteur dichter regisseur acteur zanger muzikant producent kunstenaar schilder fotograaf adviseur politicus kandidaat activist vakbondsman bestuurder afgevaardigde vertegenwoordiger
  lid bestuurslid medewerker werknemer ambtenaar agent politieman brandweerman soldaat militair student leerling leraar docent ouder vriend buurman getuige voorbijganger bewoner inwoner omwonende patiënt
  verdachte slachtoffer dader winnaar opvolger voorganger plaatsvervanger collega tegenstander rivaal burger gebruiker klant ondernemer boer manager woordvoerders voorman fractievoorzitter staatssecretaris
  verpleegkundige organisator coördinator eigenaar zegsman zegsvrouw aanklager officieren gedeputeerde koningspaar bankier strateeg`;
const pluralOf = (word: string): string[] => [`${word}s`, `${word}en`, `${word.replace(/e$/, '')}en`, word.replace(/man$/, 'mannen'), word.replace(/vrouw$/, 'vrouwen'), word.replace(/cus$/, 'ci'), word.replace(/lid$/, 'leden'), word.replace(/oog$/, 'ogen'), word.replace(/aar$/, 'aren')].filter((form) => form !== word);
const roles = () => new CompoundMap<Agreement>([
  ...agreements({ p: [...words(PEOPLE), ...words(MEN), ...words(WOMEN)].flatMap(pluralOf).join(' ') }),
  ...agreements({ s: PEOPLE, ms: MEN, fs: WOMEN, p: 'mensen ouders kinderen artsen experts deskundigen onderzoekers critici analisten bronnen' }),
]);

export const dutch = (): Language => ({
  code: 'nl',
  marks: [['‘', '’'], ['“', '”'], ['"', '"'], ["'", "'"], ['„', '”'], ['„', '"'], ['«', '»']],
  dashes: false,
  clipped: /^[stn](?![\p{L}\p{N}])/u,
  elisions: /^(?:d)['’](?=\p{Lu})/u,
  abbreviations: wordSet('dr prof mr drs ir ing dhr mevr mw st jr sr bv nv ca etc enz o.a b.v a b c d e f g h i j k l m n p r s t w'),

  verbs: inflected(conjugateDutch, {
    say: withSeparated(`zeggen verklaren vertellen melden mee|delen toe|voegen stellen beweren bevestigen benadrukken onderstrepen verzekeren uit|leggen antwoorden reageren erkennen toe|geven
      ontkennen waarschuwen schrijven aan|geven aan|kondigen voorspellen concluderen constateren vast|stellen op|merken betogen menen aan|voeren bekennen beloven zweren klagen vragen
      herhalen vervolgen besluiten rapporteren berichten twitteren onthullen verraden suggereren schatten beklemtonen bepleiten pleiten eisen verwachten adviseren aan|raden verdedigen
      verduidelijken nuanceren toe|lichten uit|roepen roepen grappen oordelen argumenteren illustreren signaleren opperen laten~weten tegen|spreken weerleggen omschrijven noteren herinneren memoreren
      preciseren specificeren rechtvaardigen verzuchten mopperen laten~zien uiten formuleren prijzen hameren wijzen~op in|brengen tegen|werpen aan|tonen bevelen sommeren af|kondigen`),
    think: withSeparated('vinden denken geloven hopen vrezen weten vermoeden aan|nemen betreuren betwijfelen verwachten beseffen begrijpen zien veronderstellen'),
    act: withSeparated('bekritiseren veroordelen beschuldigen verwijten bedanken feliciteren verwelkomen af|wijzen steunen verzoeken op|roepen uit|nodigen tonen spreken noemen citeren'),
    manner: withSeparated('lachen glimlachen zuchten schreeuwen fluisteren mompelen beginnen eindigen grijnzen juichen schateren snikken stamelen foeteren brommen lezen'),
  }),
  auxiliaries: new Map([
    ...words('heeft hebben had hadden hebbende').map((form) => [form, 'have'] as const),
    ...words('wordt worden werd werden geworden').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 14,
  auxiliaryLast: true,
  finite: wordSet(`is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil willen wilde wilden wou
    zal zullen zou zouden gaat gaan ging gingen komt komen kwam kwamen staat staan stond ligt liggen lag blijft blijven bleef blijkt bleek geeft gaf maakt maken maakte doet doen deed
    laat liet krijgt krijgen kreeg neemt nam lijkt lijken leek hoeft hoeven durft schijnt houdt hield zit zitten zat loopt liep begint begon begonnen raakt raakte missen mist gebeurde gebeurt sloeg`),
  clitics: wordSet('zich hem haar hen hun mij me ons je jou niet nooit ook er het dat'),
  reflexives: wordSet('zich'),
  reportOrders: ['VS'],
  verbSecond: true,
  proDrop: false,
  naturalGender: true,
  bareClauses: wordSet('zeggen vinden denken menen'),
  addressVerbs: wordSet('vertellen waarschuwen verzekeren herinneren laten~weten'),
  citing: wordSet('citeren'),
  negations: wordSet('niet nooit'),
  impersonal: new Set(),
  requestVerbs: new Set(),
  requestMarkers: new Set(),
  finiteEnd: /(?:de|te|den|ten|t)$/,
  sources: [{ words: ['volgens'] }, { words: ['aldus'] }, { words: ['naar', 'zeggen', 'van'] }, { words: ['in', 'de', 'woorden', 'van'] }, { words: ['naar', 'mening', 'van'] }],
  speechNouns: wordSet('woorden zeggen verklaring verklaringen cijfers gegevens informatie schattingen berekeningen bronnen mening opvatting overlevering'),

  pronouns: agreements({ ms: 'hij hem hijzelf', fs: 'zijzelf', '': 'ze zij haar wie men die iemand niemand', p: 'hen velen sommigen anderen allen', s: 'ik' }),
  indefinite: wordSet('iemand niemand men velen sommigen anderen allen'),
  latter: agreements({ '': 'laatstgenoemde deze' }),
  relatives: wordSet('die dat wie welke'),
  complementizers: wordSet('dat of'),
  coordinators: wordSet('en of maar noch'),
  conjunctions: wordSet('want omdat doordat terwijl hoewel zodat indien als toen nadat voordat totdat sinds dus waar waarom hoe zoals wanneer maar mits tenzij'),
  determiners: determiners(
    { '': 'de het deze die dit dat zijn haar hun ons onze mijn jouw uw diens wier wiens' },
    { s: 'een elk elke ieder iedere', p: 'twee drie vier vijf zes tien veel vele enkele sommige verschillende meerdere alle beide andere talrijke diverse', '': 'geen' },
  ),
  genitives: wordSet('van'),
  prepositions: wordSet(`in op aan bij met naar tot uit sinds voor door tegen zonder om over onder achter tussen naast tijdens wegens ondanks binnen buiten vanaf tegenover langs
    rond volgens via per na namens dankzij vanwege te ter ten inzake omtrent jegens behalve boven`),
  agents: wordSet('door'),
  adverbs: wordSet(`ook nog al reeds dan daarna daarop echter wel bovendien verder eerder eerst later vervolgens tenslotte tot slot opnieuw nu vandaag gisteren morgen onlangs toen eens
    meermaals herhaaldelijk altijd vaak slechts alleen zelfs juist daarentegen daarbij daarom dus weer intussen ondertussen officieel openlijk nadrukkelijk duidelijk kort eveneens tegelijk tevens hier daar
    niet zeer zo heel bijna inmiddels tot dusver steeds boos niettemin toch overigens volstrekt onomwonden schriftelijk telefonisch weliswaar zelf gistermiddag gisteravond gisterochtend vanmorgen vanmiddag vanavond`),
  times: wordSet(`maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december vandaag gisteren morgen
    ochtend middag avond nacht week weken maand maanden jaar jaren dag dagen uur uren weekend maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond
    gistermiddag gisteravond gisterochtend vanmorgen vanmiddag vanavond`),

  titles: agreements({ ms: 'meneer heer dhr', fs: 'mevrouw mevr mw juffrouw', '': 'dr prof professor drs ir' }),
  courtesies: wordSet('meneer heer dhr mevrouw mevr mw juffrouw'),
  roles: roles(),
  institutions: new CompoundSet(words(`regering ministerie dienst politie leger justitie rechtbank gerechtshof parket openbaar parlement kamer senaat congres commissie raad comité partij fractie vakbond bond organisatie ngo
    vereniging federatie unie maatschappij bedrijf onderneming concern groep bank agentschap instituut universiteit hogeschool gemeente provincie autoriteiten overheid bestuur directie ambassade
    secretariaat ziekenhuis kerk vaticaan club ploeg team site zender krant dagblad weekblad blad tijdschrift radio televisie media pers bronnen bron navo vn afp anp reuters collectief beweging stichting
    bureau kantoor academie oppositie meerderheid coalitie fabrikant exploitant uitgever leverancier front centrum rivm brandweer wereldbank journaal familie woningcorporatie spoorbedrijf vakblad`)),
  generic: wordSet('bedrijf onderneming concern groep organisatie vereniging partij krant club vakbond maatschappij'),
  backReports: [],
  documents: new CompoundSet(words('studie onderzoek rapport verslag verklaring tekst brief artikel enquête peiling bericht persbericht mededeling nota vonnis wet analyse boek cijfers resultaten folder akkoord grondwet recht metingen dossier')),
  capitalised: wordSet(`staat staten binnenlandse buitenlandse zaken justitie defensie cultuur onderwijs economie financiën europa republiek parlement unie verenigde naties eerste tweede kamer hoge raad huis stad
    spelen wereld liga partij front noord zuid oost west internet grondwet ministerie`),
  particles: wordSet("van de den der het 't ten ter te von le la del di da el al bin in op"),
  surnameParticles: wordSet('van ter ten'),
  demonym: /(?:aan|anen|ander|anders|er|ers)$/,
  givenNameGender: genderOfGivenName,

  naming: wordSet('genoemd genoemde genaamd zogenaamd zogenaamde zogeheten getiteld getitelde gedoopt bijgenaamd heet heette heten alias bekend'),
  named: new CompoundSet(words(`film boek roman lied nummer liedje album serie programma documentaire stuk opera titel operatie project plan beweging woord woorden term termen uitdrukking begrip begrippen motto slogan theorie
    wet prijs hashtag naam bijnaam tijdschrift krant festival tentoonstelling wedstrijd spel app site blog rubriek categorie activiteit functie`)),
  listing: wordSet('waaronder'),
  charges: [['wegens'], ['verdacht', 'van'], ['verdachte', 'van'], ['beschuldigd', 'van'], ['veroordeeld', 'voor'], ['veroordeeld', 'wegens'], ['schuldig', 'aan']],
});
