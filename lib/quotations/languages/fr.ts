/** French. */
import { conjugateFrench } from './french-verbs';
import { genderOfGivenName } from './given-names';
import { agreements, determiners, inflected, type Language, roleTable, words, wordSet } from './types';

const ROLES = {
  m: `rédacteur ministre président porte-parole avocat député sénateur maire préfet procureur juge roi prince pape cardinal évêque archevêque
    directeur patron fondateur cofondateur dirigeant responsable secrétaire chef chancelier gouverneur ambassadeur commissaire général colonel
    capitaine commandant lieutenant entraîneur sélectionneur joueur attaquant défenseur gardien nageur coureur cycliste pilote champion athlète
    sportif chercheur scientifique professeur docteur médecin historien économiste politologue sociologue philosophe biologiste astronome
    archéologue anthropologue expert analyste spécialiste journaliste écrivain auteur romancier poète réalisateur acteur comédien chanteur
    musicien rappeur producteur artiste peintre dessinateur photographe conseiller adjoint collaborateur élu eurodéputé parlementaire
    candidat militant syndicaliste délégué représentant membre cadre employé salarié agent policier gendarme pompier officier soldat militaire
    étudiant lycéen élève enseignant parent père fils frère époux mari oncle ami voisin témoin proche passant habitant riverain résident
    patient homme garçon suspect accusé prévenu condamné agresseur tireur tueur intéressé vainqueur président-directeur vice-président
    ex-président ex-ministre ministre-président vice-premier astronaute footballeur entrepreneur milliardaire agriculteur éleveur pêcheur
    avocat-général leader opposant rival adversaire numéro citoyen internaute utilisateur client individu conducteur chauffeur`,
  f: `rédactrice ministre présidente porte-parole avocate députée sénatrice maire mairesse préfète procureure juge reine princesse directrice patronne fondatrice
    cofondatrice dirigeante responsable secrétaire cheffe chef chancelière gouverneure ambassadrice commissaire générale entraîneuse joueuse attaquante
    gardienne nageuse coureuse cycliste pilote championne athlète sportive chercheuse scientifique professeure docteure historienne économiste
    politologue sociologue philosophe biologiste astronome archéologue anthropologue experte analyste spécialiste journaliste écrivaine
    autrice auteure romancière poétesse réalisatrice actrice comédienne chanteuse musicienne rappeuse productrice artiste peintre
    dessinatrice photographe conseillère adjointe collaboratrice élue eurodéputée parlementaire candidate militante syndicaliste déléguée
    représentante employée salariée agente policière officière étudiante lycéenne élève enseignante mère fille sœur épouse femme tante amie
    voisine passante habitante riveraine résidente patiente fillette suspecte accusée prévenue intéressée vice-présidente victime
    personne sabreuse skieuse tenniswoman star chancelière avocate-générale opposante rivale citoyenne internaute utilisatrice cliente conductrice`,
};

const plurals = (list: string): string[] =>
  words(list).map((word) => word.replace(/^[^-]+/, (first) => (/[sxz]$/.test(first) ? first : /(al)$/.test(first) ? first.replace(/al$/, 'aux') : `${first}s`)));

const withPlurals = (list: string): Set<string> => new Set([...words(list), ...plurals(list)]);

const INSTITUTIONS = `gouvernement cabinet ministère présidence élysée police gendarmerie armée justice tribunal cour parquet parlement assemblée sénat
  commission conseil comité parti syndicat organisation organisations ong association fédération confédération union société entreprise compagnie groupe banque
  agence institut université mairie préfecture municipalité région département autorités autorité administration direction ambassade
  secrétariat rectorat hôpital église vatican club équipe site chaîne journal quotidien hebdomadaire magazine radio média médias presse
  sources source onu otan ue afp reuters collectif mouvement fondation observatoire office académie opposition majorité coalition
  rédaction constructeur opérateur fabricant géant éditeur fournisseur réseau front centre maison-blanche kremlin pentagone état famille
  proches entourage personnels scientifiques chercheurs experts témoins militants manifestants habitants`;

export const french = (): Language => ({
  code: 'fr',
  marks: [['«', '»'], ['“', '”'], ['"', '"'], ['„', '”'], ['„', '“'], ['‹', '›']],
  dashes: true,
  elisions: /^(?!d['’]autres$)(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)['’]/i,
  enclitics: /[-‐‑](?:t[-‐‑'’])?(ils?|elles?|on|ce|je|nous|vous)$/i,
  abbreviations: wordSet('m mm dr pr st ste mgr me etc cf p art av env éd vol n no hab prof gén col cap lt sgt jr sr'),

  verbs: inflected(conjugateFrench, {
    say: `dire redire déclarer affirmer réaffirmer indiquer expliquer ajouter préciser souligner annoncer assurer rassurer rappeler confier raconter répondre répliquer
      rétorquer insister conclure conseiller témoigner écrire noter relever constater observer remarquer signaler révéler rapporter relater
      confirmer démentir certifier clamer proclamer marteler asséner lancer lâcher glisser résumer détailler commenter
      argumenter arguer alléguer prétendre soutenir maintenir avouer admettre reconnaître concéder convenir nier avertir prévenir
      promettre jurer garantir suggérer proposer préconiser prôner plaider revendiquer réclamer exiger demander interroger questionner
      répéter réitérer renchérir nuancer tempérer tempêter ironiser plaisanter objecter protester
      tweeter twitter publier poster stipuler énoncer exposer évoquer mentionner invoquer estimer faire+savoir faire+valoir faire+remarquer
      faire+observer faire+état faire+part laisser+entendre tenir+à mettre+en rectifier corriger justifier motiver
      informer alerter prophétiser prédire pronostiquer développer compléter enchaîner continuer illustrer dévoiler communiquer
      exclamer écrier murmurer chuchoter crier hurler insurger indigner emporter
      alarmer défendre recommander vanter targuer
      juger considérer penser croire`,
    think: `espérer craindre redouter souhaiter imaginer supposer présumer
      regretter déplorer prévoir anticiper douter`,
    act: `critiquer dénoncer condamner saluer féliciter réjouir inquiéter désoler excuser plaindre vilipender fustiger blâmer
      accuser qualifier décrire dépeindre traiter reprocher appeler inviter exhorter encourager inciter enjoindre ordonner
      contester réfuter rejeter approuver applaudir louer remercier rendre+hommage
      citer lire formuler exprimer menacer pointer tancer étonner émouvoir offusquer
      consoler réagir envisager engager`,
    manner: `sourire soupirer amuser rire commencer débuter terminer finir achever souffler grogner pester fulminer agacer tonner
      rager jubiler savourer philosopher balayer trancher couper entamer sangloter pleurer gémir tacler railler moquer
      apprendre prononcer parler analyser intervenir montrer démontrer reprendre poursuivre prouver recadrer ouvrir comprendre tonitruer bougonner ronchonner rêver relativiser`,
  }),
  auxiliaries: new Map([
    ...words('a ont avait avaient aura auront aurait auraient ait aient eut eurent ayant avoir').map((form) => [form, 'have'] as const),
    ...words('est sont était étaient sera seront serait seraient soit soient fut furent étant être été').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 9,
  finite: wordSet(`est sont était étaient sera seront serait seraient soit fut furent a ont avait avaient aura auront aurait auraient eut eurent
    va vont allait allaient vient viennent venait fait font faisait faisaient fera feront peut peuvent pouvait pouvaient pourra pourront pourrait pourraient
    doit doivent devait devaient devra devront devrait devraient veut veulent voulait voulaient voudrait met mettent prend prennent tient tiennent
    donne donnent reste restent semble semblent devient deviennent commence continue souhaite souhaitent permet permettent
    remporte arrive arrivent entend entendent compte comptent publie publient préférait préfère tente tentent refuse refusent`),
  clitics: wordSet("t ne n' se s' le la l' les lui leur y en me m' nous vous te t' j' je tu pas plus jamais"),
  reflexives: wordSet("se s'"),
  reportOrders: ['VS'],
  verbSecond: false,
  proDrop: false,
  addressVerbs: wordSet('prévenir avertir informer assurer rassurer alerter convaincre aviser'),
  requestVerbs: wordSet('demander recommander conseiller préconiser prôner proposer suggérer promettre exiger ordonner enjoindre réclamer jurer appeler inviter exhorter encourager menacer'),
  citing: wordSet('citer'),
  relaying: wordSet('répéter rapporter relater relayer reprendre'),
  negations: wordSet("ne n'"),
  impersonal: wordSet('faut fallait faudra faudrait convient possible impossible difficile important nécessaire intéressant utile'),
  requestMarkers: wordSet("de d' à"),
  infinitiveEnd: /(?:..[^i]er|[^a]ier|..ir|oir|endre|ondre|aindre|eindre|ettre|attre|crire|dire|duire|struire|ivre|clure|aître|faire)$/,
  reportedInfinitives: wordSet('avoir être vouloir pouvoir devoir'),
  finiteEnd: /(?:ait|aient|era|eront|ira|iront|èrent|ent|it|ut|e)$/,
  sources: [
    { words: ['selon'] },
    { words: ["d'", 'après'] },
    { words: ['suivant'], animate: true },
    { words: ['pour'], animate: true },
    { words: ['aux', 'yeux', 'de'] },
    { words: ['aux', 'yeux', 'du'] },
    { words: ['aux', 'yeux', 'des'] },
    { words: ['aux', 'yeux', "d'"] },
    { words: ['de', "l'", 'avis', 'de'] },
    { words: ['de', "l'", 'avis', 'du'] },
    { words: ['de', "l'", 'avis', 'des'] },
    { words: ['de', "l'", 'avis', "d'"] },
    { words: ['de', "l'", 'aveu', 'de'] },
    { words: ['dixit'] },
    { words: ['à', 'en', 'croire'] },
  ],
  speechNouns: wordSet(`citation citations propos mots termes dires déclaration déclarations information informations témoignage témoignages analyse avis formule expression
    communiqué communiqués rapport connaissances sources estimation estimations chiffres calculs récit aveux`),

  pronouns: agreements({
    ms: 'il lui celui-ci celui-là intéressé', fs: 'elle celle-ci celle-là intéressée', mp: 'ils eux ceux-ci', fp: 'elles celles-ci', s: "quelqu'un", '': 'on beaucoup certains certaines',
  }),
  indefinite: wordSet("on quelqu'un beaucoup certains certaines"),
  latter: agreements({ ms: 'dernier celui-ci', fs: 'dernière celle-ci', mp: 'derniers ceux-ci', fp: 'dernières celles-ci' }),
  relatives: wordSet('qui lequel laquelle lesquels lesquelles'),
  complementizers: wordSet("que qu'"),
  subordinating: wordSet("plus moins autant mieux davantage avant pour sans après depuis pendant dès jusqu' afin alors tandis tant sitôt aussitôt plutôt"),
  causatives: wordSet('laisse laissent laissait laissaient laissé laissant laisser laissera fait font faisait faisaient fera feront faire faisant'),
  coordinators: wordSet('et ou ni'),
  adversatives: wordSet('mais'),
  conjunctions: wordSet("mais car donc or puisque puisqu' lorsque lorsqu' quand si comme tandis pendant quoique bien parce où dont"),
  determiners: determiners(
    { ms: 'le ce cet son mon ton', fs: 'la cette sa ma ta', s: "l' notre votre leur", p: 'les ces ses leurs nos vos' },
    { ms: 'un aucun', fs: 'une aucune', s: 'chaque', p: 'des plusieurs quelques certains certaines divers diverses autres d\'autres deux trois quatre cinq nombreux nombreuses' },
  ),
  genitives: wordSet("de d' du des"),
  prepositions: wordSet(`à au aux dans sur sous par pour avec sans en chez vers entre contre depuis dès pendant durant lors après avant devant derrière
    malgré selon suivant envers hors outre parmi jusque jusqu' afin via hormis sauf concernant face auprès grâce voire`),
  agents: wordSet('par'),
  adverbs: wordSet(`heureusement malheureusement ainsi aussi alors encore déjà également notamment ensuite puis enfin toutefois cependant néanmoins pourtant même lui-même elle-même
    toujours souvent parfois jamais bien très plus moins tout d'abord abord surtout récemment officiellement publiquement clairement simplement
    rapidement immédiatement finalement précédemment auparavant justement notamment seulement vivement fermement catégoriquement longuement
    brièvement sobrement ironiquement laconiquement quant pas ne mêmes eux-mêmes par ailleurs d'ailleurs ailleurs entre autres longtemps
    plutôt maintenant assez presque quasi tantôt sitôt aussitôt désormais là ici peu donc`),
  times: wordSet(`hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi nuit après-midi journée janvier février mars avril mai juin
    juillet août septembre octobre novembre décembre semaine mois année heure heures minute minutes soirée matinée fin début part côté tour instant moment fois veille lendemain jour jours an ans`),

  titles: agreements({ ms: 'm m. monsieur maître mgr monseigneur', fs: 'mme mlle madame mademoiselle', mp: 'mm messieurs', fp: 'mmes', '': 'me dr pr docteur professeur' }),
  courtesies: wordSet('m m. monsieur mme mlle madame mademoiselle mm messieurs mmes'),
  roles: roleTable({ ms: words(ROLES.m), fs: words(ROLES.f), mp: plurals(ROLES.m), fp: plurals(ROLES.f) }),
  institutions: wordSet(INSTITUTIONS),
  documents: wordSet('étude rapport communiqué texte lettre document article enquête sondage sondages instruction message mail note tract tribune arrêté loi circulaire version documents bilan'),
  generic: wordSet(`groupe entreprise société compagnie firme constructeur géant opérateur fabricant éditeur chaîne journal quotidien hebdomadaire magazine
    club syndicat parti association ong organisation collectif`),
  participle: /(?:é|ée|és|ées|i|ie|is|ies|it|ite|u|ue|us|ues)$/,
  demonym: /(?:ais|aise|ois|oise|ien|ienne|ain|aine|éen|éenne|and|ande|gnol|gnole|usse|uisse|elge|urc|urque|rec|recque|olonais|andais|arabe|tchèque|slave|emand|lemande)$/,
  backReports: [["c'", 'est', 'ce', 'que'], ["c'", 'est', 'ce', "qu'"], ['voilà', 'ce', 'que'], ['voilà', 'ce', "qu'"]],
  capitalised: wordSet(`état états intérieur affaires justice défense culture santé éducation travail économie finances budget environnement agriculture
    transports outre-mer europe république région assemblée sénat parlement union nations fédération président premier église parquet maison
    cour conseil ville jeux coupe monde ligue parti front mouvement france nord sud est ouest internet constitution`),
  particles: wordSet("de d' du des van von der den ten al el ben bin ibn la le da di do dos del della y e ould abu abou"),
  givenNameGender: genderOfGivenName,

  naming: wordSet(`surnommé surnommée surnommés surnommées dit dite dits dites baptisé baptisée baptisés baptisées rebaptisé appelé appelée appelés appelées intitulé intitulée
    intitulés intitulées nommé nommée dénommé dénommée renommé titré titrée titre sous-titré alias désigné étiqueté estampillé libellé`),
  named: withPlurals(`film livre roman chanson album émission série documentaire pièce opéra titre opération projet programme plan mouvement mouvements mot mots terme termes expression
    notion concept slogan slogans théorie loi prix hashtag épreuve statut label surnom nom pseudonyme magazine journal hebdomadaire revue spectacle
    exposition festival concours jeu application logiciel site blog mention rubrique inscription étiquette devise catégorie pétition pancarte panneau banderole tract graffiti tag titre chapitre article comédie morceau tube refrain clip
    série feuilleton tableau poème essai manuel spectacle numéro une logo marque modèle variété espèce`),
  charges: [
    ['examen', 'pour'], ['accusé', 'de'], ['accusés', 'de'], ['accusée', 'de'], ['accusés', "d'"], ['accusé', "d'"], ['inculpé', 'pour'], ['inculpé', 'de'], ['inculpés', 'de'],
    ['poursuivi', 'pour'], ['poursuivis', 'pour'], ['poursuivie', 'pour'], ['condamné', 'pour'], ['condamnés', 'pour'], ['condamnée', 'pour'],
    ['soupçonné', 'de'], ['soupçonnés', 'de'], ['enquête', 'pour'], ['plainte', 'pour'], ['information', 'judiciaire', 'pour'], ['chef', 'de'], ['chefs', 'de'],
    ['motif', 'suivant'], ['arrêté', 'pour'], ['arrêtés', 'pour'], ['interpellé', 'pour'], ['interpellés', 'pour'], ['jugé', 'pour'], ['jugés', 'pour'], ['coupable', 'de'], ['coupable', "d'"],
  ],
});
