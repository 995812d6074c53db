/** Spanish. */
import { genderOfGivenName } from './given-names';
import { contractedSources, inflectNouns } from './romance';
import { conjugateSpanish } from './spanish-verbs';
import { agreements, determiners, inflected, type Language, roleTable, words, wordSet } from './types';

const PEOPLE = `ministro presidente portavoz vocero abogado diputado senador alcalde juez magistrado fiscal rey príncipe papa cardenal obispo arzobispo director jefe patrón fundador
  cofundador dirigente responsable secretario canciller gobernador embajador comisario general coronel capitán comandante teniente entrenador seleccionador jugador delantero
  defensor portero nadador corredor ciclista piloto campeón atleta deportista investigador científico profesor doctor médico historiador economista politólogo sociólogo filósofo biólogo
  astrónomo arqueólogo antropólogo experto analista especialista periodista escritor autor novelista poeta director cineasta actor cómico cantante músico rapero productor artista pintor
  fotógrafo consejero concejal asesor adjunto candidato militante activista sindicalista delegado representante miembro empleado trabajador agente policía bombero oficial soldado militar
  estudiante alumno maestro padre hijo hermano esposo marido tío amigo vecino testigo habitante residente paciente hombre sospechoso acusado detenido víctima ganador vicepresidente
  expresidente exministro viceministro subdirector coordinador consultor líder opositor rival ciudadano usuario cliente conductor empresario agricultor ganadero pescador titular
  mandatario parlamentario eurodiputado legislador republicano demócrata socialista popular ingeniero arquitecto gerente propietario dueño fuente académico sucesor colega compañero`;
const roles = () => {
  const forms = inflectNouns(
    PEOPLE,
    [[/actor$/, 'actriz'], [/rey$/, 'reina'], [/príncipe$/, 'princesa'], [/alcalde$/, 'alcaldesa'], [/padre$/, 'madre'], [/marido$/, 'mujer'], [/hombre$/, 'mujer'], [/tío$/, 'tía'], [/jefe$/, 'jefa'],
      [/campeón$/, 'campeona'], [/capitán$/, 'capitana'], [/(pre|vicepre|expre)sidente$/, '$1sidenta'], [/patrón$/, 'patrona'], [/juez$/, 'jueza'], [/o$/, 'a'], [/or$/, 'ora']],
    (word) => (/z$/.test(word) ? word.replace(/z$/, 'ces') : /ón$/.test(word) ? word.replace(/ón$/, 'ones') : /án$/.test(word) ? word.replace(/án$/, 'anes') : /[aeiouíó]$/.test(word) ? `${word}s` : `${word}es`),
  );
  return roleTable({ ...forms, fs: [...forms.fs, ...words('jefa presidente jueza persona víctima señora chica niña')], ms: [...forms.ms, ...words('chico niño joven')] });
};

export const spanish = (): Language => ({
  code: 'es',
  marks: [['«', '»'], ['“', '”'], ['"', '"'], ['‘', '’'], ["'", "'"]],
  dashes: true,
  abbreviations: wordSet('sr sra srta dr dra d dña prof gral cnel lic ing etc art pág núm ee uu av st mr mrs'),

  verbs: inflected(conjugateSpanish, {
    say: `decir afirmar asegurar explicar añadir agregar declarar indicar señalar manifestar anunciar subrayar destacar recalcar advertir avisar informar comentar apuntar precisar aclarar
      puntualizar matizar insistir reiterar repetir recordar recontar contar relatar narrar confesar admitir reconocer responder contestar replicar concluir resumir sentenciar zanjar
      escribir publicar tuitear lamentar negar desmentir confirmar sostener mantener argumentar alegar aducir opinar considerar estimar valorar
      preguntar interrogar pedir exigir reclamar solicitar proponer sugerir recomendar aconsejar prometer garantizar jurar revelar desvelar detallar exponer proclamar remarcar
      resaltar enfatizar apostillar zanjar ironizar bromear exclamar susurrar gritar murmurar protestar quejar vaticinar pronosticar augurar predecir prever constatar observar notar
      justificar defender rectificar corregir ratificar aseverar referir alertar continuar proseguir reflexionar razonar expresar evocar
      comunicar notificar transmitir trasladar rememorar hacer+hincapié dar+a`,
    think: 'creer pensar juzgar esperar temer confiar suponer sospechar imaginar saber querer dudar entender celebrar agradecer',
    act: 'criticar denunciar calificar describir definir citar invocar rebatir refutar rechazar acusar condenar aplaudir elogiar reprochar tachar tildar invitar animar exhortar instar ordenar llamar mostrar demostrar presentar firmar hablar apelar abogar apostar felicitar disculpar',
    manner: 'sonreír reír suspirar comenzar empezar terminar acabar llorar bramar clamar espetar soltar lanzar disparar saludar arrancar rematar leer aprender',
  }),
  auxiliaries: new Map([
    ...words('ha han había habían habrá habrán habría habrían haya hayan hubo habiendo haber').map((form) => [form, 'have'] as const),
    ...words('es son era eran fue fueron será serán sería serían sea sean siendo ser sido').map((form) => [form, 'be'] as const),
  ]),
  auxiliaryReach: 4,
  finite: wordSet(`es son hay era eran fue fueron será serán sería sea ha han había habían habrá está están estaba estaban estuvo tiene tienen tenía tuvo puede pueden podía podría podrá pudo debe deben debía
    debería deberá va van iba iban hace hacen hizo quiere quieren quería viene vienen vino da dan dio pone pusieron sigue siguen siguió queda quedó llega llegó llegaron parece parecía suele
    permite permitió rompió apareció recibió recibieron lanzó lanzaron lidera representa`),
  clitics: wordSet('se lo la le los les las me nos te os no ya también'),
  reflexives: wordSet('se'),
  reportOrders: ['VS'],
  verbSecond: false,
  proDrop: true,
  addressVerbs: wordSet('informar avisar advertir alertar asegurar recordar'),
  citing: wordSet('citar'),
  negations: wordSet('no nunca tampoco'),
  impersonal: wordSet('hay había'),
  requestVerbs: new Set(),
  requestMarkers: new Set(),
  reportedInfinitives: wordSet('haber ser estar tener querer'),
  pastEnds: [/(?:..ó|^dijo|^hizo|^dio|^puso)$/, /(?:[ai]eron|aron|^dijeron)$/],
  finiteEnd: /(?:ó|aron|ieron|aba|aban|ía|ían|rá|rán)$/,
  sources: [
    { words: ['según'] }, { words: ['para'], animate: true },
    ...contractedSources(['de acuerdo'], 'con'),
    ...contractedSources(['a juicio', 'en opinión', 'en palabras', 'a decir', 'en boca', 'al decir'], 'de del'),
  ],
  speechNouns: wordSet('palabras declaraciones datos informaciones información fuentes estimaciones cálculos testimonio versión opinión'),

  pronouns: agreements({ ms: 'él éste este ése aquel', fs: 'ella ésta', ns: 'ello', mp: 'ellos éstos', fp: 'ellas éstas', p: 'muchos algunos otros', s: 'alguien nadie quien' }),
  indefinite: wordSet('alguien nadie muchos algunos otros'),
  latter: agreements({ ms: 'último éste este', fs: 'última ésta' }),
  relatives: wordSet('que quien quienes cual cuales'),
  complementizers: wordSet('que si'),
  subordinating: wordSet('más menos mejor para sin hasta desde antes después así ya aunque mientras'),
  causatives: wordSet('hace hacen hizo hicieron hacer deja dejan dejó dejaron'),
  coordinators: wordSet('y e o u ni'),
  conjunctions: wordSet('pero porque pues aunque cuando mientras como donde sino según cuyo cuya dónde cómo'),
  determiners: determiners(
    { ms: 'el este ese aquel', fs: 'la esta esa aquella', mp: 'los estos esos', fp: 'las estas esas', s: 'su mi tu', p: 'sus mis', '': 'nuestro nuestra' },
    { ms: 'un algún ningún', fs: 'una alguna ninguna', p: 'dos tres cuatro cinco seis varios varias muchos muchas algunos algunas unos unas otros otras ambos ambas numerosos numerosas', s: 'otro otra cada cualquier' },
  ),
  genitives: wordSet('de del'),
  prepositions: wordSet(`a al en con por para sin sobre tras entre desde hasta hacia contra durante mediante ante bajo excepto salvo incluso junto respecto frente
    pese debido dentro fuera`),
  agents: wordSet('por'),
  adverbs: wordSet(`también además asimismo ayer hoy mañana luego después entonces ya aún todavía siempre nunca solo sólo sin embargo no muy más menos así tampoco ahora antes
    posteriormente recientemente finalmente anteriormente igualmente claramente rotundamente tajantemente públicamente oficialmente incluso tan bien casi apenas quizás aquí allí irónicamente previamente`),
  times: wordSet(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche
    semana mes año años hora horas día días jornada madrugada mediodía ocasión`),

  titles: agreements({ ms: 'señor sr don d', fs: 'señora sra señorita srta doña dña', '': 'dr dra doctor doctora profesor profesora' }),
  courtesies: wordSet('señor sr don d señora sra señorita srta doña dña'),
  roles: roles(),
  institutions: wordSet(`gobierno ministerio presidencia policía ejército justicia tribunal juzgado fiscalía parlamento congreso senado asamblea comisión consejo comité partido sindicato organización ong
    asociación federación confederación unión sociedad empresa compañía grupo banco agencia instituto universidad ayuntamiento alcaldía autoridades administración dirección embajada ejecutivo
    secretaría hospital iglesia vaticano club equipo web cadena diario periódico semanario revista radio televisión prensa fuentes onu otan ue efe reuters colectivo movimiento fundación
    observatorio oficina academia oposición mayoría coalición fabricante operador editorial proveedor red frente centro junta generalitat moncloa kremlin pentágono
    departamento defensa familia patronal acusación bbc`),
  generic: wordSet('empresa compañía grupo organización asociación partido diario periódico agencia club sindicato'),
  participle: /[aií]d[oa]s?$/,
  demonym: /(?:eses?|[aeé]nses?|anos?|anas?|oles?|olas?|eños?|eñas?)$/,
  backReports: [['así', 'lo']],
  documents: wordSet('estudio informe comunicado texto carta documento artículo encuesta sondeo mensaje nota auto sentencia ley resolución circular investigación análisis libro datos resultados análisis directrices'),
  capitalised: wordSet(`estado estados interior exteriores asuntos justicia defensa cultura sanidad educación trabajo economía hacienda medio ambiente agricultura fomento europa república parlamento unión naciones unidas
    federación presidente primer iglesia casa corte consejo ciudad juegos copa mundo liga partido frente norte sur este oeste internet constitución congreso gobierno ministerio`),
  particles: wordSet('de del la las los el y e van von der da di al ben bin ibn'),
  givenNameGender: genderOfGivenName,

  naming: wordSet('llamado llamada llamados llamadas denominado denominada denominados apodado apodada titulado titulada titulados bautizado bautizada conocido conocida conocidos conocidas alias dicho nombrado'),
  named: wordSet(`película libro novela canción álbum disco programa serie documental ópera título operación proyecto plan movimiento palabra palabras término términos expresión concepto lema eslogan teoría ley
    premio etiqueta nombre apodo seudónimo revista periódico diario festival exposición concurso juego aplicación web blog sección categoría sencillo tema`),
  listing: wordSet('incluyendo'),
  charges: [['acusado', 'de'], ['acusada', 'de'], ['acusados', 'de'], ['delito', 'de'], ['delitos', 'de'], ['condenado', 'por'], ['detenido', 'por'], ['imputado', 'por'], ['culpable', 'de'], ['sospechoso', 'de']],
});
