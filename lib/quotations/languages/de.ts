/** German. */
import { CompoundMap, CompoundSet } from './compounds';
import { conjugateGerman, withSeparated } from './german-verbs';
import { genderOfGivenName } from './given-names';
import { type Agreement, agreements, determiners, inflected, type Language, roleTable, words, wordSet } from './types';

/** Nouns for people, masculine; feminine and other forms by rule. */
const PEOPLE = `minister präsident kanzler sprecher anwalt rechtsanwalt abgeordneter senator bürgermeister oberbürgermeister richter staatsanwalt könig prinz papst
  kardinal bischof erzbischof pfarrer direktor chef leiter gründer mitgründer vorsitzender vorstand geschäftsführer sekretär generalsekretär gouverneur botschafter
  kommissar general oberst leutnant trainer spieler stürmer verteidiger torwart torhüter kapitän schwimmer läufer fahrer radfahrer pilot meister athlet sportler forscher
  wissenschaftler professor doktor arzt mediziner historiker ökonom volkswirt soziologe philosoph biologe astronom archäologe experte analyst spezialist
  journalist reporter redakteur schriftsteller autor dichter regisseur schauspieler sänger musiker rapper produzent künstler maler fotograf zeichner berater
  politiker kandidat aktivist gewerkschafter delegierter vertreter mitglied mitarbeiter angestellter beamter polizist soldat offizier feuerwehrmann student schüler lehrer vater
  sohn bruder ehemann mann onkel freund nachbar zeuge passant bewohner anwohner einwohner patient verdächtiger angeklagter opfer täter sieger nachfolger vorgänger
  stellvertreter kollege gegner rivale bürger nutzer kunde unternehmer bauer landwirt landrat stadtrat beauftragter koordinator ermittler funktionär manager insider
  amtsinhaber parteifreund fraktionschef regierungschef staatschef imitator gelehrter veranstalter organisator betreiber inhaber herausgeber verleger`;
const WOMEN = 'frau mutter tochter schwester ehefrau tante königin prinzessin äbtissin kauffrau nonne ministerpräsidentin kundin ärztin anwältin';
const PEOPLE_PLURAL = 'leute menschen kinder eltern männer frauen zeugen experten forscher ärzte anwälte sprecher vertreter behörden fans';

/** Participles used as nouns: they are declined as adjectives. */
const NOMINALIZED = /(?:vorsitzender|abgeordneter|verdächtiger|angeklagter|angestellter|beamter|delegierter|beauftragter|gelehrter)$/;

/** "vorsitzender" → "vorsitzende", "experte" → "experten", "sprecher" → "sprechers", "sprecherin". */
function declined(list: readonly string[]): Record<'ms' | 'fs' | 'mp' | 'fp', string[]> {
  const forms = { ms: [] as string[], fs: [] as string[], mp: [] as string[], fp: [] as string[] };
  for (const word of list) {
    const stem = word.endsWith('e') ? word.slice(0, -1) : word;
    if (NOMINALIZED.test(word)) {
      const base = word.slice(0, -1);
      forms.ms.push(word, base, `${base}n`);
      forms.fs.push(base);
      continue;
    }
    forms.ms.push(word, ...(word.endsWith('e') ? [`${word}n`] : [`${word}s`, `${word}es`, `${word}en`]));
    forms.fs.push(`${stem}in`);
    forms.fp.push(`${stem}innen`);
    forms.mp.push(...(word.endsWith('er') ? [`${word}n`] : word.endsWith('e') ? [`${word}n`] : [`${word}e`, `${word}en`]));
  }
  return forms;
}
function roles(): CompoundMap<Agreement> {
  const people = words(PEOPLE);
  const forms = declined(people);
  const table = new CompoundMap<Agreement>(roleTable({ ...forms, fs: [...forms.fs, ...words(WOMEN)] }));
  for (const [word, agreement] of agreements({ p: PEOPLE_PLURAL })) table.set(word, agreement);
  // "der Sprecher" and "die Sprecher": alone the form tells no number.
  for (const word of people) if (word.endsWith('er')) table.set(word, { gender: 'm' });
  return table;
}

/** Documents and acts of speech whose holder speaks: "nach Angaben der Polizei". */
const ACCOUNTS = words('angaben angabe aussage aussagen ansicht meinung auffassung worten einschätzung darstellung informationen überzeugung schätzung schätzungen berechnungen erkenntnissen auskunft bericht berichten');

export const german = (): Language => ({
  code: 'de',
  marks: [['„', '“'], ['„', '”'], ['„', '"'], ['»', '«'], ['«', '»'], ['“', '”'], ['"', '"'], ['‚', '‘'], ['›', '‹'], ['‹', '›'], ["'", "'"]],
  dashes: false,
  abbreviations: wordSet('dr prof hr fr st bzw ca etc usw ggf z b u a d h nr mio mrd chr str inkl evtl jr sen mr mrs ms dipl ing med'),

  verbs: inflected(conjugateGerman, {
    say: withSeparated(`sagen erklären betonen berichten mit|teilen hinzu|fügen an|kündigen unterstreichen bekräftigen behaupten versichern beteuern bestätigen dementieren warnen
      schreiben meinen antworten erwidern entgegnen ergänzen erläutern ein|räumen zu|geben gestehen ein|gestehen bekennen verkünden bemerken an|merken fest|stellen
      fest|halten kommentieren äußern erzählen schildern beklagen kritisieren bemängeln loben fordern verlangen appellieren mahnen an|mahnen drohen versprechen zu|sichern
      vermuten argumentieren resümieren bilanzieren zitieren fort|fahren fragen nach|fragen wiederholen bestreiten leugnen verneinen zurück|weisen klar|stellen
      dar|legen aus|führen aus|rufen twittern posten melden an|geben hin|weisen verraten enthüllen offenbaren prophezeien prognostizieren voraus|sagen schätzen rechtfertigen
      begründen verteidigen präzisieren spotten scherzen witzeln lästern schimpfen klagen jubeln nennen bezeichnen beschreiben empfehlen raten vor|schlagen an|regen
      signalisieren informieren konstatieren monieren referieren folgern schlussfolgern unterstellen verweisen an|deuten heraus|finden schwören formulieren
      kontern reagieren insistieren pochen plädieren ein|wenden zu|stimmen nach|legen nach|haken zusammen|fassen werben rügen tadeln beantworten`),
    think: withSeparated('glauben denken finden hoffen befürchten fürchten erwarten wissen an|nehmen aus|gehen bedauern zweifeln bezweifeln wünschen spekulieren'),
    act: withSeparated('verurteilen begrüßen vor|werfen beschuldigen danken gratulieren entschuldigen ab|lehnen unterstützen bitten auf|fordern auf|rufen zeigen sprechen reden vertreten verteidigen'),
    manner: withSeparated('lachen lächeln seufzen schreien rufen flüstern murmeln beginnen schließen enden grinsen stöhnen brüllen strahlen schwärmen frohlocken wettern freuen ärgern erinnern staunen wundern überlegen'),
  }),
  auxiliaries: new Map([
    ...words('hat haben hatte hatten habe hätte hätten').map((form) => [form, 'have'] as const),
    ...words('wird werden wurde wurden worden werde würde').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 20,
  auxiliaryLast: true,
  finite: wordSet(`ist sind war waren sei seien wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden kann können konnte konnten könnte könnten
    muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten darf dürfen durfte dürfte mag mögen möchte möchten geht gehen ging kommt kommen kam kamen
    steht stehen stand liegt liegen lag bleibt bleiben blieb gibt geben gab macht machen machte lässt lassen ließ nimmt nehmen nahm bringt sieht sehen sah
    führt führte gilt gelten galt scheint schien braucht brauchte zeigt zeigte zeigten gehört gehörte arbeitet arbeitete lebt lebte spielt spielte erhielt erhielten
    trägt trug hält hielt läuft lief beginnt begann endet endete veröffentlichte veranlasste sorgte`),
  clitics: wordSet('sich ihm ihn ihnen mir mich uns dir dich euch nicht nie auch es'),
  reflexives: wordSet('sich'),
  reportOrders: ['VS'],
  verbSecond: true,
  proDrop: false,
  naturalGender: true,
  bareClauses: wordSet('sagen erklären betonen berichten mit|teilen teilen~mit behaupten versichern warnen schreiben meinen ergänzen ein|räumen räumen~ein vermuten argumentieren glauben denken finden hoffen beteuern schätzen'),
  addressVerbs: wordSet('informieren warnen erinnern versichern sagen berichten erzählen erklären bestätigen antworten'),
  citing: wordSet('zitieren'),
  negations: wordSet('nicht nie'),
  impersonal: new Set(),
  requestVerbs: new Set(),
  requestMarkers: new Set(),
  finiteEnd: /(?:te|ten|tet)$/,
  sources: [
    { words: ['laut'] }, { words: ['gemäß'] }, { words: ['so'], animate: true }, { words: ['zufolge'], after: true },
    ...ACCOUNTS.flatMap((account) => [['nach', account, 'von'], ['nach', account, 'aus'], ['nach', account], ['nach', 'den', account, 'von'], ['nach', 'den', account], ['nach', 'der', account]].map((list) => ({ words: list }))),
    ...['heißt', 'hieß'].flatMap((verb) => ['in', 'im', 'aus', 'bei', 'vom', 'von'].map((preposition) => ({ words: [verb, 'es', preposition] }))),
    { words: ['in', 'den', 'augen'] },
  ],
  speechNouns: wordSet('worten worte angaben aussagen aussage ansicht meinung darstellung einschätzung auffassung äußerungen'),

  pronouns: agreements({ ms: 'er jener dieser', '': 'sie wer man einer eine', p: 'viele manche einige andere alle beide sie', s: 'jemand niemand' }),
  indefinite: wordSet('jemand niemand man wer einer eine viele manche einige andere alle'),
  latter: agreements({ ms: 'letzterer dieser', fs: 'letztere' }),
  relatives: wordSet('der die das welcher welche welches'),
  complementizers: wordSet('dass daß ob'),
  coordinators: wordSet('und oder sowie sondern aber'),
  conjunctions: wordSet('weil da wenn als während nachdem bevor obwohl damit sodass indem falls sobald solange denn doch wie wo wodurch womit wann warum weshalb'),
  determiners: determiners(
    { s: 'der den dem des', ns: 'das', '': 'die ihr ihre ihrer ihren ihrem ihres sein seine seiner seinen seinem seines unser unsere unseren unserem unserer dieser diese dieses diesen diesem jener jene deren dessen mein meine' },
    { s: 'ein einem einen eines', fs: 'eine einer', p: 'zwei drei vier fünf sechs viele vielen mehrere mehreren einige einigen manche alle allen beide andere anderen zahlreiche', '': 'kein keine keiner keinen jeder jede jedes jedem' },
  ),
  oblique: wordSet('dem den des einem einen eines diesem diesen seinem seinen ihrem ihren seines ihres meinem meinen unserem unseren'),
  genitiveDeterminers: wordSet('der des eines einer seiner seines ihrer ihres dieser dieses unserer'),
  outlets: new CompoundSet(words('zeitung agentur presse magazin blatt sender presseagentur nachrichtenagentur ard zdf dpa afp spiegel')),
  genitives: wordSet('von vom'),
  prepositions: wordSet(`in im ins an am ans auf aufs bei beim mit nach zu zum zur aus seit für fürs durch gegen ohne um über unter vor hinter zwischen neben während wegen trotz
    innerhalb außerhalb bis ab gegenüber entgegen entlang angesichts aufgrund infolge mithilfe statt anstatt dank laut gemäß pro per via samt als darunter`),
  agents: wordSet('von vom'),
  adverbs: wordSet(`auch noch schon bereits dann danach daraufhin jedoch allerdings außerdem zudem ferner weiter weiterhin zuvor zunächst später anschließend schließlich abschließend
    erneut nun jetzt heute gestern morgen kürzlich jüngst damals einmal mehrfach wiederholt immer oft nur etwa sogar selbst dagegen hingegen dabei dazu davon damit dennoch trotzdem
    deshalb deswegen daher also wieder indes unterdessen offenbar offiziell öffentlich ausdrücklich deutlich klar nachdrücklich kurz ebenfalls ebenso gleichzeitig zugleich
    gegenüber hier dort da nicht sehr so ganz fast lediglich bislang bisher hinzu zurück fest voraus darüber weniger mehr entsprechend wörtlich schriftlich telefonisch`),
  times: wordSet(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember
    heute gestern morgen vormittag mittag nachmittag abend nacht woche wochen monat monate jahr jahre jahren tag tage tagen stunde stunden uhr mittwochabend montagabend dienstagabend
    donnerstagabend freitagabend samstagabend sonntagabend wochenende vergangenheit zeitpunkt anfang ende mitte`),

  titles: agreements({ ms: 'herr herrn', fs: 'frau fräulein', '': 'dr prof professor mr mrs ms' }),
  courtesies: wordSet('herr herrn frau fräulein mr mrs ms'),
  roles: roles(),
  institutions: new CompoundSet(words(`regierung ministerium amt bundesamt behörde behörden polizei gericht staatsanwaltschaft parlament bundestag bundesrat landtag senat kongress kommission
    partei fraktion gewerkschaft bund verband vereinigung verein organisation gesellschaft unternehmen firma konzern gruppe bank agentur institut universität hochschule klinik
    krankenhaus kirche vatikan club klub mannschaft team sender zeitung magazin blatt portal presse rat ausschuss zentrale botschaft gemeinde stadt verwaltung justiz armee bundeswehr militär
    feuerwehr opposition koalition bewegung stiftung kammer zentrum dienst quellen quelle kreise kreisen dpa afp reuters uno nato eu spd cdu csu fdp afd grünen union anwaltschaft
    nichtregierungsorganisation arbeitgeber gegenseite kreml pentagon weiße division firmengruppe hersteller anbieter betreiber`)),
  generic: wordSet('unternehmen konzern firma gruppe verband partei zeitung blatt agentur sender organisation'),
  backReports: [],
  documents: new CompoundSet(words(`studie bericht mitteilung pressemitteilung erklärung brief schreiben umfrage artikel untersuchung analyse papier programm gutachten urteil statistik plan protokoll
    beitrag blogeintrag nachricht meldung tweet post email dokument buch gesetz vertrag verordnung anklage prognose schätzung`)),
  capitalised: wordSet(`deutschland bund europa union republik nord süd ost west norden süden osten westen innen außen erste weltkrieg krieg welt stadt land bundesrepublik vereinigte staaten nationen`),
  capitalisedNouns: true,
  particles: wordSet("von van der den de del della da di la le al el bin ibn zu zur vom und ten ter dos du o'"),
  demonym: /(?:aner|länder|iker|ener)(?:in)?$/,
  givenNameGender: genderOfGivenName,

  naming: wordSet('genannt genannte genannten sogenannt sogenannte sogenannten sogenannter sogenanntes getauft betitelt namens benannt heißt heißen bekannt'),
  named: new CompoundSet(words(`songs lieds films buches romans albums liedes titels film buch roman lied song album serie sendung show stück oper titel projekt programm plan operation bewegung wort wörter begriff begriffe ausdruck bezeichnung konzept slogan motto theorie
    gesetz preis hashtag name namen spitzname magazin zeitung zeitschrift blatt festival ausstellung wettbewerb spiel app software seite blog rubrik kategorie komödie drama reihe anthologie erzählung gemälde
    single video filmen filme romane titeln werk werke zeitschrift`)),
  listing: wordSet('darunter'),
  charges: [['wegen'], ['verdacht', 'auf'], ['verdachts', 'auf'], ['schuldig', 'der']],
});
