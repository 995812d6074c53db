/** Italian. */
import { genderOfGivenName } from './given-names';
import { conjugateItalian } from './italian-verbs';
import { contractedSources, inflectNouns } from './romance';
import { agreements, determiners, inflected, type Language, roleTable, words, wordSet } from './types';

const PEOPLE = `ministro presidente portavoce avvocato deputato senatore sindaco giudice magistrato procuratore pm re principe papa cardinale vescovo arcivescovo direttore capo padrone fondatore
  cofondatore dirigente responsabile segretario cancelliere governatore ambasciatore commissario generale colonnello capitano comandante tenente allenatore tecnico giocatore attaccante
  difensore portiere nuotatore corridore ciclista pilota campione atleta sportivo ricercatore scienziato professore dottore medico storico economista politologo sociologo filosofo biologo
  astronomo archeologo antropologo esperto analista specialista giornalista scrittore autore romanziere poeta regista attore comico cantante musicista rapper produttore artista pittore
  fotografo consigliere assessore vice candidato militante attivista sindacalista delegato rappresentante membro impiegato dipendente lavoratore agente poliziotto carabiniere pompiere ufficiale
  soldato militare studente alunno maestro insegnante padre figlio fratello sposo marito zio amico vicino testimone abitante residente paziente uomo sospettato imputato accusato vittima vincitore
  vicepresidente ex-presidente ex-ministro viceministro premier coordinatore consulente leader oppositore rivale cittadino utente cliente conducente imprenditore agricoltore allevatore pescatore titolare
  parlamentare eurodeputato funzionario repubblicano democratico socialista ingegnere architetto gestore proprietario fonte accademico successore collega compagno imitatore analista assistente studioso turista`;
const roles = () => {
  const forms = inflectNouns(
    PEOPLE,
    [[/^dottore$/, 'dottoressa'], [/^professore$/, 'professoressa'], [/^studente$/, 'studentessa'], [/^re$/, 'regina'], [/^principe$/, 'principessa'], [/^padre$/, 'madre'], [/^fratello$/, 'sorella'], [/^marito$/, 'moglie'],
      [/^uomo$/, 'donna'], [/^poeta$/, 'poetessa'], [/tore$/, 'trice'], [/iere$/, 'iera'], [/o$/, 'a']],
    (word) => (/^uomo$/.test(word) ? 'uomini' : /(?:ca|ga)$/.test(word) ? word.replace(/a$/, 'he') : /(?:tist|cist|list|mist|gist|pilot|poet|atlet|log)a$/.test(word) ? word.replace(/a$/, 'i') : /[^ic]io$/.test(word) ? word.replace(/o$/, '') : /[oe]$/.test(word) ? word.replace(/[oe]$/, 'i') : /a$/.test(word) ? word.replace(/a$/, 'e') : word),
  );
  return roleTable({ ...forms, fs: [...forms.fs, ...words('presidentessa avvocatessa sindaca ministra signora ragazza persona vittima')], ms: [...forms.ms, ...words('ragazzo giovane')] });
};
const OF = "di del dello della dell' dei degli delle d'";
const FROM = "da dal dallo dalla dall' dai dagli dalle";
const REPORTED = words('riferito dichiarato riportato affermato spiegato detto comunicato scritto annunciato reso raccontato emerso appreso');

export const italian = (): Language => ({
  code: 'it',
  marks: [['«', '»'], ['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]],
  dashes: true,
  elisions: /^(?:l|un|dell|all|nell|sull|dall|coll|d|c|quest|quell|s|m|t|v|n|anch|com|dov|sant|tutt|nient|nessun|qualcun|gl)['’]/i,
  abbreviations: wordSet('sig sigg dott dr prof ing avv on sen gen col cap ten ecc art pag nr st mr mrs arch geom mons'),

  verbs: inflected(conjugateItalian, {
    say: `dire affermare assicurare spiegare aggiungere dichiarare indicare segnalare manifestare annunciare sottolineare evidenziare rimarcare avvertire avvisare informare commentare notare precisare
      chiarire puntualizzare insistere ribadire ripetere ricordare raccontare narrare confessare ammettere riconoscere rispondere replicare ribattere concludere riassumere sentenziare scrivere
      pubblicare twittare lamentare negare smentire confermare sostenere mantenere argomentare considerare stimare valutare chiedere domandare interrogare pretendere
      proporre suggerire raccomandare consigliare promettere garantire giurare rivelare svelare dettagliare esporre proclamare enfatizzare ironizzare scherzare esclamare sussurrare gridare urlare mormorare
      protestare prevedere pronosticare predire constatare osservare rilevare giustificare difendere rettificare correggere asserire riferire continuare proseguire riflettere
      esprimere evocare comunicare notificare trasmettere confidare sbottare tuonare incalzare specificare testimoniare attestare minacciare completare
      auspicare augurare obiettare contestare ipotizzare rassicurare rivendicare riportare dettare postare`,
    think: 'credere pensare giudicare ritenere sperare temere supporre sospettare immaginare sapere volere dubitare capire',
    act: 'criticare denunciare definire descrivere citare invocare confutare respingere accusare attaccare condannare applaudire elogiare rimproverare tacciare bollare invitare incoraggiare esortare ordinare mostrare dimostrare presentare firmare parlare salutare ringraziare scusare esultare accogliere',
    manner: 'sorridere ridere sospirare cominciare iniziare finire terminare piangere esordire chiosare tagliare lanciare sbuffare leggere chiudere aprire intervenire',
  }),
  auxiliaries: new Map([
    ...words('ha hanno aveva avevano avrà avranno avrebbe avrebbero abbia abbiano ebbe ebbero avendo aver avere').map((form) => [form, 'have'] as const),
    ...words('è sono era erano sarà saranno sarebbe sarebbero sia siano fu furono essendo essere stato stata stati state viene vengono veniva vennero venne').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 4,
  finite: wordSet(`è sono era erano sarà saranno sarebbe sia fu furono ha hanno aveva avevano avrà può possono poteva potrebbe potrà deve devono doveva dovrebbe dovrà va vanno andava fa fanno faceva fece
    vuole vogliono voleva vorrebbe viene vengono venne dà danno diede mette resta restano rimane sta stanno stava sembra sembrano pare permette permise comprende arriva arrivò ricevette lanciò guida rappresenta intende`),
  clitics: wordSet("si lo la le li gli l' ne ci vi mi ti c' non già anche s' m' t'"),
  reflexives: wordSet("si s'"),
  reportOrders: ['VS'],
  verbSecond: false,
  proDrop: true,
  addressVerbs: wordSet('informare avvisare avvertire rassicurare'),
  citing: wordSet('citare'),
  negations: wordSet('non mai'),
  impersonal: wordSet('bisogna occorre'),
  requestVerbs: wordSet('promettere proporre suggerire consigliare raccomandare minacciare chiedere'),
  requestMarkers: wordSet('di'),
  infinitiveEnd: /(?:[aei]re|rre)$/,
  reportedInfinitives: wordSet('aver avere essere voler volere'),
  finiteEnd: /(?:ò|arono|irono|erono|ava|avano|eva|evano|iva|ivano|rà|ranno|rebbe)$/,
  sources: [
    ...contractedSources(REPORTED.map((participle) => `secondo quanto ${participle}`), FROM),
    { words: ['secondo'] }, { words: ['stando', 'a'] }, { words: ['per'], animate: true },
    ...contractedSources(['stando'], "al allo alla all' ai agli alle"),
    ...contractedSources(['a detta', 'a parere', 'a giudizio', 'nelle parole', 'ad avviso', "nell' opinione"], OF),
  ],
  speechNouns: wordSet('parole dichiarazioni dati informazioni fonti stime calcoli testimonianza versione opinione'),

  pronouns: agreements({ ms: 'egli lui questi costui', fs: 'ella lei costei', ns: 'esso', p: 'loro essi molti alcuni altri', s: 'qualcuno chi nessuno' }),
  indefinite: wordSet('qualcuno nessuno molti alcuni altri'),
  latter: agreements({ ms: "ultimo quest'ultimo", fs: "ultima quest'ultima" }),
  relatives: wordSet('che chi quale quali cui'),
  complementizers: wordSet('che se'),
  subordinating: wordSet('più meno meglio prima senza dopo già così purché nonostante'),
  causatives: wordSet('fa fanno fece fecero fatto fare lascia lasciano lasciò lasciato'),
  coordinators: wordSet('e ed o oppure né'),
  conjunctions: wordSet('ma perché poiché sebbene quando mentre come dove bensì anziché cioè però ovvero secondo'),
  determiners: determiners(
    { ms: 'il lo questo quel quello', fs: 'la questa quella', mp: 'i gli questi quei quegli', fp: 'le queste quelle', s: "l' quest' quell' suo sua mio mia", p: 'suoi sue loro', '': 'nostro nostra' },
    { ms: 'un uno', fs: "una un'", p: 'due tre quattro cinque sei vari varie molti molte alcuni alcune altri altre entrambi numerosi diversi', s: "altro altra ogni qualche qualsiasi nessun" },
  ),
  genitives: wordSet(OF),
  prepositions: wordSet(`a ad al allo alla all' ai agli alle ${FROM} in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle con per tra fra contro durante verso presso
    dopo prima senza sotto sopra entro oltre tranne nonostante davanti dietro insieme accanto circa mediante attraverso`),
  agents: wordSet(FROM),
  adverbs: wordSet(`anche inoltre ieri oggi domani poi dopo allora già ancora sempre mai solo soltanto non molto più meno così ora prima tuttavia
    successivamente recentemente infine precedentemente ugualmente chiaramente pubblicamente ufficialmente perfino persino tanto bene quasi forse qui lì ironicamente però invece intanto infatti dunque subito quindi`),
  times: wordSet(`lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani sera notte mattina
    mattino pomeriggio settimana mese anno anni ora ore giorno giorni giornata volta stamattina stasera`),

  titles: agreements({ ms: 'signor sig don', fs: 'signora signorina sig.ra donna', '': 'dr dott dottor prof professor on onorevole' }),
  courtesies: wordSet('signor sig don signora signorina sig.ra donna'),
  roles: roles(),
  institutions: wordSet(`governo ministero presidenza polizia carabinieri esercito giustizia tribunale corte procura parlamento congresso senato camera assemblea commissione consiglio comitato partito sindacato organizzazione ong
    associazione federazione confederazione unione società azienda impresa compagnia gruppo banca agenzia istituto università comune autorità amministrazione direzione ambasciata esecutivo
    segreteria ospedale chiesa vaticano club squadra sito rete quotidiano giornale settimanale rivista radio televisione stampa fonti onu nato ue ansa reuters collettivo movimento fondazione
    osservatorio ufficio accademia opposizione maggioranza coalizione produttore operatore editore fornitore fronte centro giunta quirinale cremlino pentagono dipartimento difesa famiglia questura prefettura confindustria bbc contingente`),
  generic: wordSet('azienda società gruppo organizzazione associazione partito quotidiano giornale agenzia club sindacato compagnia'),
  participle: /[aiu]t[oaie]$/,
  demonym: /(?:esi?|ani?|ane?|ense|ensi)$/,
  backReports: [],
  documents: wordSet('studio rapporto comunicato testo lettera documento articolo sondaggio messaggio nota sentenza legge risoluzione circolare indagine analisi libro dati risultati ricerca'),
  capitalised: wordSet(`stato stati interno esteri affari giustizia difesa cultura salute sanità istruzione lavoro economia finanze ambiente agricoltura trasporti europa repubblica parlamento unione nazioni unite
    federazione presidente primo chiesa casa corte consiglio città giochi coppa mondo lega partito fronte nord sud est ovest internet costituzione congresso governo ministero`),
  particles: wordSet("de di da del della dei degli la lo van von der al ben bin ibn d' dal"),
  givenNameGender: (name) => (/^(?:andrea|luca|nicola|mattia|elia|tobia|enea|gianluca|battista|zaccaria|simone|gabriele|daniele|michele|emanuele|raffaele|samuele|pasquale|davide|salvatore|cesare|ettore|giuseppe)$/i.test(name) ? 'm' : /^(?:lucia|giulia|silvia|patrizia|letizia|claudia|sofia|livia|ilaria|virginia|cecilia|antonia|eugenia|ottavia|nadia|mariagrazia)$/i.test(name) ? 'f' : genderOfGivenName(name)),

  naming: wordSet("chiamato chiamata chiamati chiamate detto detta detti dette denominato denominata soprannominato soprannominata intitolato intitolata ribattezzato cosiddetto cosiddetta cosiddetti cosiddette noto nota titolato"),
  named: wordSet(`film libro romanzo canzone album disco programma serie documentario opera titolo titoli operazione progetto piano movimento parola parole termine termini espressione concetto motto slogan teoria legge
    premio etichetta nome soprannome pseudonimo rivista giornale quotidiano settimanale festival mostra concorso gioco applicazione sito blog sezione categoria nomi brano singolo`),
  charges: [['accusato', 'di'], ['accusata', 'di'], ['accusati', 'di'], ['reato', 'di'], ['reati', 'di'], ['condannato', 'per'], ['arrestato', 'per'], ['indagato', 'per'], ['colpevole', 'di'], ['sospettato', 'di']],
});
