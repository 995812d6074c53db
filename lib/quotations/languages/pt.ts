/** Portuguese, of Portugal and Brazil. */
import { genderOfGivenName } from './given-names';
import { conjugatePortuguese, PronounVerbs } from './portuguese-verbs';
import { contractedSources, inflectNouns } from './romance';
import { agreements, determiners, inflected, type Language, roleTable, words, wordSet } from './types';

const PEOPLE = `ministro autarca presidente porta-voz advogado deputado senador prefeito vereador juiz procurador promotor rei príncipe papa cardeal bispo arcebispo padre diretor director chefe patrão fundador
  dirigente responsável secretário observador chanceler governador embaixador comissário general coronel capitão comandante tenente treinador técnico selecionador seleccionador jogador atacante avançado
  goleiro guarda-redes nadador corredor ciclista piloto campeão atleta desportista pesquisador investigador cientista professor doutor médico historiador economista politólogo sociólogo
  filósofo biólogo astrónomo astrônomo arqueólogo antropólogo perito especialista analista jornalista escritor autor romancista poeta cineasta ator actor humorista cantor músico produtor artista pintor
  fotógrafo conselheiro assessor adjunto candidato militante ativista activista sindicalista delegado representante membro empregado funcionário trabalhador agente policial bombeiro oficial
  soldado militar estudante aluno mestre pai filho irmão esposo marido tio amigo vizinho testemunha morador habitante residente doente paciente homem suspeito acusado arguido vítima vencedor
  vice-presidente ex-presidente ex-ministro coordenador consultor líder opositor rival cidadão usuário utilizador cliente condutor empresário agricultor comerciante pescador titular autarca parlamentar
  eurodeputado legislador republicano democrata socialista engenheiro arquiteto arquitecto gerente proprietário dono fonte académico sucessor colega companheiro superintendente provincial projectista
  administrador bastonário relator comissário autor nomeado consumidor psicólogo publicitário estilista assistente bancário`;
const roles = () => {
  const forms = inflectNouns(
    PEOPLE,
    [[/^(?:actor|ator)$/, 'atriz'], [/rei$/, 'rainha'], [/príncipe$/, 'princesa'], [/pai$/, 'mãe'], [/marido$/, 'mulher'], [/homem$/, 'mulher'], [/irmão$/, 'irmã'], [/campeão$/, 'campeã'], [/cidadão$/, 'cidadã'],
      [/capitão$/, 'capitã'], [/embaixador$/, 'embaixadora'], [/juiz$/, 'juíza'], [/o$/, 'a'], [/or$/, 'ora']],
    (word) => (/ão$/.test(word) ? word.replace(/ão$/, 'ões') : /m$/.test(word) ? word.replace(/m$/, 'ns') : /[rz]$/.test(word) ? `${word}es` : /al$/.test(word) ? word.replace(/al$/, 'ais') : /el$/.test(word) ? word.replace(/el$/, 'eis') : `${word}s`),
  );
  return roleTable({ ...forms, fs: [...forms.fs, ...words('atriz presidenta mulher senhora menina pessoa vítima testemunha embaixatriz')], ms: [...forms.ms, ...words('rapaz menino jovem')], mp: [...forms.mp, ...words('cidadãos irmãos')] });
};
const ARTICLES = 'de do da dos das';

export const portuguese = (): Language => ({
  code: 'pt',
  marks: [['«', '»'], ['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"], ['”', '”']],
  dashes: true,
  abbreviations: wordSet('sr sra srs dr dra d prof profa eng arq gen cel etc art pág núm av st mr mrs vol nº n ex'),

  verbs: new PronounVerbs(inflected(conjugatePortuguese, {
    say: `dizer afirmar assegurar explicar acrescentar adicionar declarar indicar referir manifestar anunciar sublinhar destacar salientar frisar realçar ressaltar advertir avisar alertar informar comentar
      apontar precisar esclarecer clarificar insistir reiterar repetir recordar lembrar relembrar contar relatar narrar confessar admitir reconhecer responder retorquir replicar concluir
      resumir sentenciar escrever publicar tuitar lamentar negar desmentir confirmar sustentar manter argumentar alegar opinar considerar estimar avaliar
      perguntar questionar interrogar indagar pedir exigir reclamar solicitar propor sugerir recomendar aconselhar prometer garantir jurar revelar desvendar detalhar expor proclamar
      enfatizar ironizar brincar exclamar sussurrar gritar murmurar protestar queixar vaticinar prognosticar prever constatar observar notar justificar defender retificar corrigir ratificar asseverar
      adiantar continuar prosseguir ponderar refletir expressar exprimir evocar comunicar notificar transmitir rememorar desabafar
      atestar enumerar ameaçar completar emendar contrapor avançar conceder reafirmar resmungar especificar prometer recomendar arrematar apelar explanar elucidar aduzir`,
    think: 'acreditar pensar julgar achar crer esperar temer confiar supor suspeitar imaginar saber querer duvidar entender celebrar agradecer',
    act: 'criticar denunciar qualificar descrever definir citar invocar rebater refutar rejeitar acusar condenar aplaudir elogiar censurar apelidar tachar convidar animar exortar instar ordenar chamar mostrar demonstrar apresentar assinar falar saudar felicitar desculpar prometer decidir',
    manner: 'sorrir rir suspirar começar terminar acabar chorar bradar clamar soltar lançar disparar rematar ler aprender iniciar desabafar gracejar',
  })),
  auxiliaries: new Map([
    ...words('tem têm tinha tinham terá terão teria teriam tenha tenham há havia haviam tendo ter').map((form) => [form, 'have'] as const),
    ...words('é são era eram foi foram será serão seria seriam seja sejam sendo ser sido').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 4,
  finite: wordSet(`é são era eram foi foram será serão seria seja tem têm tinha tinham terá há havia está estão estava estavam esteve pode podem podia poderia poderá pôde deve devem devia
    deveria deverá vai vão ia iam faz fazem fez quer querem queria vem vêm veio dá dão deu põe segue seguem ficou fica chega chegou chegaram parece parecia costuma permite permitiu rompeu recebeu
    receberam lançou lançaram lidera representa substituiu vinha decide`),
  clitics: wordSet('se o a lhe os as lhes me nos te vos não já também'),
  reflexives: wordSet('se'),
  reportOrders: ['VS'],
  verbSecond: false,
  proDrop: true,
  addressVerbs: wordSet('informar avisar advertir alertar lembrar'),
  citing: wordSet('citar'),
  negations: wordSet('não nunca'),
  impersonal: wordSet('há havia'),
  requestVerbs: new Set(),
  requestMarkers: new Set(),
  reportedInfinitives: wordSet('ter ser estar querer haver'),
  pastEnds: [/^(?!museu|europeu|judeu)(?:..+[oei]u|disse|fez|deu)$/, /(?:[aei]ram|^disseram|^fizeram)$/],
  finiteEnd: /(?:ou|aram|eram|iram|ava|avam|ia|iam|rá|rão|iu|eu)$/,
  sources: [
    { words: ['segundo'] }, { words: ['conforme'] }, { words: ['para'], animate: true },
    ...contractedSources(['de acordo'], 'com'),
    ...contractedSources(['na opinião', 'nas palavras', 'no entender', 'no dizer', 'na visão', 'na avaliação'], ARTICLES),
  ],
  speechNouns: wordSet('palavras declarações dados informações informação fontes estimativas cálculos testemunho versão opinião'),

  pronouns: agreements({ ms: 'ele este esse aquele', fs: 'ela esta essa', mp: 'eles estes', fp: 'elas estas', p: 'muitos alguns outros', s: 'alguém quem você ninguém' }),
  indefinite: wordSet('alguém ninguém muitos alguns outros'),
  latter: agreements({ ms: 'último este', fs: 'última esta' }),
  relatives: wordSet('que quem qual quais'),
  complementizers: wordSet('que se'),
  subordinating: wordSet('mais menos melhor para sem até antes depois assim já'),
  causatives: wordSet('faz fazem fez fizeram fazer deixa deixam deixou deixaram'),
  coordinators: wordSet('e ou nem'),
  conjunctions: wordSet('mas porque pois embora quando enquanto como onde senão conforme segundo cujo cuja porém caso logo'),
  determiners: determiners(
    { ms: 'o este esse aquele seu meu', fs: 'a esta essa aquela sua minha', mp: 'os estes esses seus', fp: 'as estas essas suas', '': 'nosso nossa' },
    { ms: 'um algum nenhum', fs: 'uma alguma nenhuma', p: 'dois duas três quatro cinco seis vários várias muitos muitas alguns algumas uns umas outros outras ambos ambas numerosos', s: 'outro outra cada qualquer' },
  ),
  genitives: wordSet('de do da dos das dum duma'),
  prepositions: wordSet(`em no na nos nas num numa ao à aos às por pelo pela pelos pelas com para sem sobre entre desde até contra durante ante após perante mediante exceto excepto sob junto acerca
    apesar devido dentro fora neste nesta nesse nessa deste desta desse dessa através frente pro`),
  agents: wordSet('por pelo pela pelos pelas'),
  adverbs: wordSet(`também além ainda ontem hoje amanhã anteontem depois então já sempre nunca só apenas não muito mais menos assim tampouco agora antes entretanto
    posteriormente recentemente finalmente anteriormente igualmente claramente publicamente oficialmente inclusive tão bem quase talvez aqui ali ironicamente porém contudo todavia inicialmente mesmo`),
  times: wordSet(`segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro
    novembro dezembro ontem hoje amanhã anteontem tarde noite manhã semana mês ano anos hora horas dia madrugada ocasião`),

  titles: agreements({ ms: 'senhor sr dom d', fs: 'senhora sra dona', '': 'dr dra doutor doutora professor professora' }),
  courtesies: wordSet('senhor sr dom d senhora sra dona'),
  roles: roles(),
  institutions: wordSet(`governo ministério presidência polícia exército justiça tribunal procuradoria parlamento congresso senado assembleia comissão conselho comité comitê partido sindicato organização ong
    associação federação confederação união sociedade empresa companhia grupo banco agência instituto universidade prefeitura câmara autoridades administração direção direcção embaixada executivo
    secretaria hospital igreja vaticano clube equipa equipe time site cadeia diário jornal semanário revista rádio televisão imprensa fontes onu nato otan ue lusa reuters coletivo colectivo movimento fundação
    observatório escritório gabinete academia oposição maioria coligação coalizão fabricante operador editora fornecedor rede frente centro junta kremlin pentágono departamento defesa família ordem bbc emissora emissoras serviço divisão`),
  generic: wordSet('empresa companhia grupo organização associação partido diário jornal agência clube sindicato'),
  participle: /[aií]d[oa]s?$/,
  demonym: /(?:eses?|[aeê]nses?|anos?|anas?|ês|esas?)$/,
  backReports: [],
  documents: wordSet('estudo relatório comunicado texto carta documento artigo inquérito sondagem pesquisa mensagem nota acórdão sentença lei resolução circular investigação análise análises livro dados resultados orientações'),
  capitalised: wordSet(`estado estados interior exteriores negócios estrangeiros assuntos justiça defesa cultura saúde educação trabalho economia fazenda finanças meio ambiente agricultura europa república parlamento união nações unidas
    federação presidente primeiro igreja casa corte conselho cidade jogos copa taça mundo liga partido frente norte sul este leste oeste internet constituição congresso governo ministério sociais nacional`),
  particles: wordSet('de do da dos das e van von der del la al ben bin ibn di'),
  givenNameGender: genderOfGivenName,

  naming: wordSet('chamado chamada chamados chamadas denominado denominada designado designada apelidado apelidada intitulado intitulada batizado batizada baptizado conhecido conhecida conhecidos conhecidas alcunhado titulado'),
  named: wordSet(`filme livro romance canção música álbum disco programa série documentário peça ópera título operação projeto projecto plano movimento palavra palavras termo termos expressão conceito lema slogan teoria lei
    prémio prêmio etiqueta nome alcunha apelido pseudónimo revista jornal diário festival exposição concurso jogo aplicação site blog secção seção categoria quadro personagem grupo gibi banda estratégia`),
  listing: wordSet('incluindo'),
  charges: [['acusado', 'de'], ['acusada', 'de'], ['acusados', 'de'], ['crime', 'de'], ['crimes', 'de'], ['condenado', 'por'], ['detido', 'por'], ['preso', 'por'], ['culpado', 'de'], ['suspeito', 'de']],
});
