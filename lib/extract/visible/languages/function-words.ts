/**
 * The commonest short words of each language: they stand in nearly every sentence
 * and in hardly any name, and together they tell languages apart. Data only.
 */
const list = (words: string) => words.split(' ');

export const FUNCTION_WORDS: Record<string, string[]> = {
  en: list('the of and to in is that for it was on with as at be this have from by are not but his they were has which an will he she their you we had been would there all when who its more about one can also after'),
  de: list('der die und das ist nicht ein eine den von mit sich auf für im dem des es auch an als sie wird zu aus bei nach wie er hat dass einen werden war noch über so zum sind nur oder aber vor zur bis mehr durch man sein wir ich haben einer wurde kann'),
  fr: list('le la les de des et à un une est en que qui dans pour pas au sur par plus ce ne il se avec sont aux cette ont du mais nous vous elle leur été son ses comme ou était fait être après'),
  es: list('el la los las de que y en un una es por con para no se del su al lo como más este pero sus ha sobre entre también ya fue son está han desde años cuando hasta muy sin todo porque'),
  it: list('il la di che e un una in per è non con del della sono le i da si al alla come più anche dei nel ma gli delle ha lo questo su o essere stato tra nella dal ai hanno anni suo'),
  pt: list('o a os as de que e em um uma do da para com não no na se por mais dos como foi ao das mas são pelo sua ou também seu à já tem está pela entre muito até isso ser há você nos'),
  ca: list('el la els les de del dels i que en un una és per amb no es al als més com va ha han són aquest aquesta això també però seva seu sobre entre fins des quan molt hi ho ja pel perquè tot va van'),
  nl: list('de het een en van in is dat op te niet met zijn voor die er aan ook als om bij door maar naar wordt hij heeft ze nog uit dan deze worden was over kan geen tot meer werd zich hebben onder wat'),
  pl: list('w i na z się nie że do to jest o jak za po od przez dla tym są tego ale oraz był czy który które może będzie już tylko przed jego jej także pod we co ich ma było roku'),
  sv: list('och i att det som en på är av för med till den har de inte om ett men var från vi kan när så vid ska han eller efter också hade sig skulle mycket under nu nya där alla sin över blir'),
  da: list('og i at det er en til af på som for med den de ikke har der et om men var fra vi kan når så ved skal han eller efter også havde sig hun bliver over mere nu være blev deres være ud'),
  no: list('og i at det er en til av på som for med den de ikke har et om men var fra vi kan når så ved skal han eller etter også hadde seg hun blir over mer nå være ble der ut opp sier mot'),
  fi: list('ja on ei että se oli hän mutta ovat myös kun joka tai kuin niin sen jo ole mukaan vain joka ovat nyt sekä jos vielä tämä siitä olla mitä jossa jotka hänen kuitenkin noin voi ollut'),
  cs: list('a v se na je že to s z do o i za ve by k pro po podle jako ale jsou tak které který jeho už při od byl bude také nebo jen více před však byla až jsem která svou roce než'),
  sk: list('a v sa na je že to s z do o aj za vo by k pre po podľa ako ale sú tak ktoré ktorý jeho už pri od bol bude tiež alebo len viac pred však bola až som ktorá svoju roku než'),
  hu: list('a az és hogy nem is egy ez meg de már csak el volt még mint ki szerint lehet után pedig ezt azt vagy majd van nem'),
  ro: list('și de la în a cu pe care nu o din că pentru se este mai un sunt au fost ce ca lui prin după dar său această sau fi'),
  tr: list('ve bir bu da de için ile olarak çok daha olan gibi kadar sonra en ne var o ki ise ya değil her olduğu göre tarafından yeni oldu ancak'),
  is: list('og að í á er sem það til við um var með ekki en af hann fyrir hefur þess eru frá hún segir þar'),
  hr: list('i u je na se da su za od to s koji kako ne a o će iz ali bi što nije koje samo te ili po'),
  ru: list('и в не на что с по как это он из за от к для его о у же так но был все они она также было при до бы год или если мы когда только после может который'),
  uk: list('і в не на що з по як це він із за від до для його та у й але був всі вони вона також було при би рік або якщо ми коли тільки після може який про є'),
  sr: list('је и у на да се за од са су као што није који која које али или био била бити његов због после већ само још када где према овај ова ово тај нису биће јер који своје може више међу године'),
  bg: list('и в не на че с по как това той от за до се да е са като но би или при ще след който във със'),
  el: list('και το να του η της με που για την από είναι στο οι θα τα δεν ο των τον σε'),
  ar: list('في من على إلى أن التي عن مع الذي هذا هذه ما بعد كما لا وقد كان قال ذلك بين خلال قبل'),
  fa: list('و در به از که این را با است برای آن یک خود تا بر هم شد می'),
  he: list('של את על לא הוא זה עם גם כי או אל היא יש אבל רק היה כל אם'),
  hi: list('के में है की को और से का ने पर यह कि हैं इस भी एक नहीं लिए'),
  vi: list('và của là có trong được cho với không các một đã những người này khi từ để ra tại về đến năm'),
  id: list('yang dan di ini dengan untuk dari pada itu dalam tidak akan juga ke karena oleh ada bisa telah sudah saat lebih'),
  sw: list('na ya wa kwa ni katika za la kuwa hiyo huo hii cha yake kama pia hayo alisema'),
};
