/** English. */
import { conjugateEnglish } from './english-verbs';
import { genderOfGivenName } from './given-names';
import { agreements, determiners, inflected, type Language, words, wordSet } from './types';

const MEN = 'man boy father son brother husband uncle king prince actor businessman chairman spokesman policeman congressman assemblyman fisherman gunman salesman cameraman pope widower';
const WOMEN = `woman girl mother daughter sister wife aunt queen princess duchess countess baroness actress businesswoman chairwoman spokeswoman policewoman congresswoman
  assemblywoman widow waitress hostess midwife`;
const PEOPLE = `councillor councilor counsellor baron viscount duke bailiff warden steward rector dean vicar chaplain chief-of-staff minister president secretary spokesperson chief chancellor governor mayor senator representative lawmaker politician leader chair chairperson deputy
  official officer director manager head founder co-founder boss executive ceo owner chairmen lawyer attorney solicitor barrister prosecutor judge justice
  ambassador commissioner general colonel captain major lieutenant sergeant admiral marshal coach player striker defender goalkeeper swimmer runner cyclist driver
  pilot champion athlete researcher scientist professor doctor physician historian economist sociologist philosopher biologist astronomer archaeologist
  anthropologist expert analyst specialist journalist reporter editor writer author novelist poet filmmaker comedian singer musician rapper producer artist
  painter photographer adviser advisor aide candidate nominee activist campaigner unionist delegate member worker employee agent firefighter soldier student pupil teacher
  parent friend neighbour neighbor witness relative resident patient suspect defendant victim survivor attacker shooter winner vice-president
  undersecretary coordinator consultant blogger poster user critic supporter engineer astronaut farmer trader investor entrepreneur billionaire
  assistant bishop archbishop priest imam rabbi cardinal person individual colleague counterpart predecessor successor opponent rival citizen voter commander
  superintendent inspector detective constable sheriff guard captain nurse paramedic curator librarian designer developer hacker defector passenger`;
const pluralOf = (word: string): string => (/man$/.test(word) ? word.replace(/man$/, 'men') : /wife$/.test(word) ? word.replace(/fe$/, 'ves') : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`);
const pluralsOf = (list: string): string => words(list).map(pluralOf).join(' ');

export const english = (): Language => ({
  code: 'en',
  marks: [['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['«', '»']],
  dashes: false,
  infinitiveMarkers: wordSet('to'),
  pluralNoun: /(?:(?<![isu])s|men|people|police|children|media|they|who|we|i|you|others|some|many)$/,
  nounForms: wordSet(`post report claim comment note state call demand estimate forecast promise reply answer request question remark order rule pledge vow appeal
    stress blog tweet quote guess hint signal joke quip boast counter reason hope fear doubt worry welcome blame praise label brand slam blast show name
    term end start finish cry scream smile laugh sigh snap beam grin nod shrug feel find address voice open`),
  possessive: /['’]s$|(?<=s)['’]$/,
  abbreviations: wordSet('mr mrs ms dr prof st sr jr gen col lt sgt capt gov sen rep rev hon inc ltd co corp vs etc no jan feb mar apr aug sept oct nov dec'),

  verbs: inflected(conjugateEnglish, {
    say: `say tell add explain announce state declare claim assert insist argue note warn confirm deny admit concede acknowledge reply respond answer
      write tweet reveal suggest report comment remark observe stress emphasise emphasize underline underscore reiterate repeat recall recount recommend promise vow
      pledge predict propose complain conclude allege testify contend maintain joke quip mention point+out make+clear caution boast proclaim disclose elaborate
      clarify reason retort counter exclaim shout yell whisper murmur mutter lament lambast urge demand ask advise affirm swear agree disagree inform notify estimate
      stipulate read go+on speculate theorize theorise surmise posit opine muse enthuse gush fume blog post publish describe characterize characterise
      call criticise criticize forecast foresee rule hint imply indicate signal guarantee assure reassure remind
      mock grant justify defend decry outline summarize summarise sum+up`,
    think: 'believe think feel consider hope fear expect worry doubt suspect assume find',
    act: 'condemn denounce praise welcome accuse blame dismiss reject refute dub label term brand slam blast hail cite quote reference urge call+for appeal plead thank apologise apologize invite show',
    manner: 'laugh smile sigh continue begin start finish end cry scream snap bark growl gasp sob grin shrug nod beam grumble speak talk learn open interject interrupt chime+in',
  }),
  auxiliaries: new Map([
    ...words('have has had having').map((form) => [form, 'have'] as const),
    ...words('is are was were be been being').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 4,
  finite: wordSet(`is are was were has have had will would can could may might shall should must do does did get gets got go goes went come comes came
    take takes took give gives gave keep keeps kept want wants wanted need needs needed seem seems seemed become becomes became continue continues
    remain remains remained includes included plans planned won lost met led ran held left made`),
  clitics: wordSet("not n't never also i we you"),
  reflexives: new Set(),
  reportOrders: ['SV', 'VS'],
  verbSecond: false,
  proDrop: false,
  naturalGender: true,
  bareClauses: wordSet(`say tell think believe claim warn argue insist suggest state admit acknowledge estimate hope fear feel expect report confirm add note explain
    reveal maintain contend allege assure reassure inform notify remind predict guess assume stress understand`),
  addressVerbs: wordSet('tell inform notify remind assure reassure warn advise'),
  requestVerbs: wordSet('promise vow pledge threaten'),
  citing: wordSet('quote cite'),
  negations: wordSet("not n't never"),
  impersonal: new Set(),
  requestMarkers: wordSet('to'),
  infinitiveEnd: /[a-z]$/,
  finiteEnd: /(?:ed|[^s]s)$/,
  sources: [{ words: ['according', 'to'] }, { words: ['in', 'the', 'words', 'of'] }, { words: ['per'], animate: true }],
  speechNouns: wordSet('statement statements comments remarks words account testimony estimates figures information report reports analysis'),

  pronouns: agreements({ ms: 'he him himself', fs: 'she her herself', ns: 'it itself', p: 'they them themselves', s: 'somebody someone anybody anyone nobody everybody everyone', '': 'others some many' }),
  indefinite: wordSet('somebody someone anybody anyone nobody everybody everyone others some many'),
  latter: agreements({ s: 'latter former' }),
  relatives: wordSet('who which whom'),
  complementizers: wordSet('that if whether'),
  subordinating: wordSet('so now except'),
  coordinators: wordSet('and or but'),
  conjunctions: wordSet('because although though while whereas when since unless until as where once so what'),
  determiners: determiners(
    { '': 'the their our your its his her my', s: 'this that', p: 'these those' },
    { s: 'a an one another each every such', p: 'some several many few two three four five six both most all other', '': 'any no' },
  ),
  genitives: wordSet('of'),
  prepositions: wordSet(`to in on at by for with from about into over after before during under through between against among within without toward towards
    upon via near outside inside across behind beyond despite following including regarding amid around off above below per like than until since according as`),
  agents: wordSet('by'),
  adverbs: wordSet(`also later then now still already recently earlier previously again further however meanwhile instead just only even simply clearly publicly
    officially reportedly allegedly initially finally eventually subsequently strongly firmly flatly bluntly repeatedly once twice today yesterday tomorrow
    tonight there here thus therefore moreover furthermore nevertheless nonetheless otherwise perhaps maybe never always often sometimes quickly soon too
    well very rather quite almost nearly not n't additionally specifically angrily quietly briefly separately similarly jokingly first`),
  times: wordSet(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    today yesterday tomorrow tonight morning afternoon evening night week month year day hours minutes years weeks days months`),

  titles: agreements({ ms: 'mr sir lord monsignor', fs: 'mrs ms miss lady dame madam', '': 'dr prof professor rev hon judge' }),
  courtesies: wordSet('mr mrs ms miss madam'),
  roles: new Map([...agreements({ s: PEOPLE, ms: MEN, fs: WOMEN, p: pluralsOf(PEOPLE), mp: pluralsOf(MEN), fp: pluralsOf(WOMEN) }), ...agreements({ p: 'police people children women men' })]),
  institutions: wordSet(`government ministry department office agency police army navy military court parliament congress senate house commission council committee party union
    organisation organization association federation confederation company firm group bank institute university school college hospital church board bureau administration
    authority authorities embassy team club network channel newspaper paper magazine site website station media press service services foundation observatory academy opposition majority
    coalition campaign movement society corporation body regulator watchdog operator manufacturer publisher provider centre center source sources officials
    bbc cnn afp reuters nasa fbi cia un eu nato who city country`),
  generic: wordSet('company firm group organisation organization association newspaper paper magazine agency network channel union club party'),
  backReports: [],
  documents: wordSet('report study statement letter document survey poll article paper release memo email note review analysis filing complaint lawsuit ruling post message tweet website estimates figures results indictment estimate'),
  capitalised: wordSet(`prime home foreign state federal national international department ministry house senate congress parliament court church united nations states kingdom
    union party north south east west world cup security affairs defence defense education health justice interior finance treasury labour labor internet
    supreme high royal chief deputy vice shadow first general assistant associate senior executive us uk eu un`),
  particles: wordSet("de da di del della van von der den la le al el bin ibn ben dos du o' st"),
  givenNameGender: genderOfGivenName,

  naming: wordSet('called named dubbed nicknamed titled entitled labelled labeled termed styled known so-called headlined codenamed'),
  named: wordSet(`film movie book novel song album show series documentary play opera title operation project programme program plan word words term terms phrase expression concept
    slogan theory law act award hashtag test label nickname name magazine newspaper journal festival game app software site blog section sign category`),
  listing: wordSet('including'),
  charges: [['charged', 'with'], ['accused', 'of'], ['convicted', 'of'], ['guilty', 'of'], ['suspected', 'of'], ['charges', 'of'], ['arrested', 'for'], ['indicted', 'for'], ['indicted', 'on']],
});
