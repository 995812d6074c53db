/** French, phenomenon by phenomenon: the words, who says them, by which cue. */
import { describe, expect, test } from 'vitest';
import { findQuotations } from '@/lib/quotations';

type Row = [name: string, text: string, expected: [words: string, speaker: string | null, cue: string | null][]];

const read = (text: string, kinds: string[]): unknown =>
  findQuotations(text, { language: 'fr' })
    .filter(({ kind }) => kinds.includes(kind))
    .map((found) => [found.text, found.speakerFull, found.cue]);

const WORDS = 'nous ouvrirons la halle au printemps prochain';
const SAID = 'Nous ouvrirons la halle au printemps prochain';

describe('reports in French', () => {
  test.each<Row>([
    ['inverted verb and noun', `« ${SAID} », déclare Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'déclare']]],
    ['compound tense, no comma', `« ${SAID} » a indiqué Lucie Morvan lundi.`, [[SAID, 'Lucie Morvan', 'a indiqué']]],
    ['adverbs inside the cue', `« ${SAID} », a pour sa part confirmé Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'a pour sa part confirmé']]],
    ['reflexive verb', `« ${SAID} », s'est réjouie Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'est réjouie']]],
    ['role before the name', `« ${SAID} », a assuré la maire de Valmont, Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'a assuré']]],
    ['name before the role', `« ${SAID} », a assuré Lucie Morvan, maire de Valmont.`, [[SAID, 'Lucie Morvan', 'a assuré']]],
    ['medium before the name', `« ${SAID} », a confié au quotidien régional Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'a confié']]],
    ['place and time before the name', `« ${SAID} », a annoncé hier, devant la presse, Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'a annoncé']]],
    ['report after more of the sentence', `« ${SAID} » si tout va bien, a déclaré Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'a déclaré']]],
    ['colon', `Lucie Morvan précise : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'précise']]],
    ['colon at the end of the paragraph before', `Lucie Morvan raconte :\n\n« ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'raconte']]],
    ['que before the words', `Lucie Morvan explique que « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'explique']]],
    ["elided qu'", `Lucie Morvan assure qu'« il faudra patienter encore un peu ».`, [['il faudra patienter encore un peu', 'Lucie Morvan', 'assure']]],
    ['two clauses of one verb', `Lucie Morvan explique que « ${WORDS} » et que « les travaux seront finis avant cela ».`, [[WORDS, 'Lucie Morvan', 'explique'], ['les travaux seront finis avant cela', 'Lucie Morvan', 'explique']]],
    ['participle', `Lucie Morvan a salué ce vote, soulignant que « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'soulignant']]],
    ['avant de with an infinitive', `Lucie Morvan a répondu aux élus, avant d'ajouter : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'ajouter']]],
    ['the subject of the verb with the same number', `La mairie affirme que les élus souhaitent « que la halle ouvre avant le printemps » et redoute « un long hiver sans aucun marché ».`, [['que la halle ouvre avant le printemps', 'les élus', 'souhaitent'], ['un long hiver sans aucun marché', 'La mairie', 'redoute']]],
    ['a report at the end, of all the words', `« ${SAID} », bien que cela « ne plaise pas à tout le monde ici », estime Lucie Morvan.`, [[SAID, 'Lucie Morvan', 'estime'], ['ne plaise pas à tout le monde ici', 'Lucie Morvan', 'estime']]],
    ['a second verb of the clause', `Tout ira bien, selon la voisine de Lucie Morvan, qui n’a rien promis, mais a ajouté que « ${WORDS} ».`, [[WORDS, 'la voisine de Lucie Morvan', 'a ajouté']]],
    ['words passed on', `Paul Carré répète les propos tenus par Lucie Morvan : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'répète']]],
    ['somebody cited', `Le Courrier du Nord cite Lucie Morvan : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'cite']]],
    ['écrire', `Lucie Morvan a écrit : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'a écrit']]],
    ['décrit par', 'La halle est décrite par Paul Carré comme « le plus beau lieu de la commune ».', [['le plus beau lieu de la commune', 'Paul Carré', 'est décrite']]],
    ['décrit par behind a noun', 'Lucie Morvan a reçu un prix, décrit par Paul Carré comme « le plus beau jour de la commune ».', [['le plus beau jour de la commune', 'Paul Carré', 'décrit']]],
    ['the agent behind the words', 'La halle est qualifiée de « plus beau lieu de la commune » par Paul Carré.', [['plus beau lieu de la commune', 'Paul Carré', 'est qualifiée']]],
    ['a participle that tells of a noun', 'Lucie Morvan estime que la charte promise par la mairie doit « rendre la halle à tous ses habitants ».', [['rendre la halle à tous ses habitants', 'Lucie Morvan', 'estime']]],
    ['somebody whose words are read out', `Paul Carré a retrouvé une citation de Lucie Morvan qui disait : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', 'disait']]],
    ['a comparison is no subject', `Plus qu’une élue de la région, Lucie Morvan est devenue un symbole : « ${SAID}. »`, [[`${SAID}.`, 'Lucie Morvan', null]]],
    ['relative clause', `Le projet est porté par Lucie Morvan, qui précise que « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'précise']]],
    ['insertion between subject and verb', `Lucie Morvan, élue depuis douze ans, affirme que « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'affirme']]],
    ['selon', `Selon Lucie Morvan, « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'Selon']]],
    ["d'après behind the words", `« ${SAID} », d'après Lucie Morvan.`, [[SAID, 'Lucie Morvan', "d'après"]]],
    ['selon les propos de', `Selon les propos de Lucie Morvan, « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'Selon']]],
    ['pour with a person', `Pour Lucie Morvan, « ${WORDS} ».`, [[WORDS, 'Lucie Morvan', 'Pour']]],
    ['signature below', `« ${SAID}. »\n\n— Lucie Morvan, maire`, [[`${SAID}.`, 'Lucie Morvan', null]]],
    ['report in the sentence behind', `« ${SAID}. » C'est ce qu'a annoncé lundi la maire Lucie Morvan.`, [[`${SAID}.`, 'Lucie Morvan', 'a annoncé']]],
    ['brackets and cuts stay', `« [Nous] ouvrirons la halle (…) au printemps », déclare Lucie Morvan.`, [['[Nous] ouvrirons la halle (…) au printemps', 'Lucie Morvan', 'déclare']]],
    ['a verb of no list, with its pronoun', `Lucie Morvan était là. « ${SAID} », s'esclaffe-t-elle.`, [[SAID, 'Lucie Morvan', 'esclaffe-t-elle']]],
  ])('%s', (_name, text, expected) => {
    expect(read(text, ['direct', 'mixed'])).toEqual(expected);
  });

  test('a report inside the words cuts them in two pieces', () => {
    const text = 'Lucie Morvan était là. « Nous ouvrirons la halle, a-t-elle promis, dès le printemps prochain. »';
    const [found] = findQuotations(text, { language: 'fr' });
    expect(found!.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['Nous ouvrirons la halle', 'dès le printemps prochain.']);
  });
});

describe('who is meant in French', () => {
  test.each<[string, string, string | null]>([
    ['a pronoun agrees in gender', `Lucie Morvan a reçu Paul Carré. « ${SAID} », a-t-elle déclaré.`, 'Lucie Morvan'],
    ['a pronoun prefers the subject', `Paul Carré a salué Jean Rivet. « ${SAID} », a-t-il déclaré.`, 'Paul Carré'],
    ['ce dernier is whoever came last', `Paul Carré a salué Jean Rivet. Ce dernier a répondu : « ${SAID}. »`, 'Jean Rivet'],
    ['a family name alone', `Lucie Morvan est maire de Valmont. « ${SAID} », dit Mme Morvan.`, 'Lucie Morvan'],
    ['a role introduced before', `Le ministre des Transports, Paul Carré, est venu. « ${SAID} », a dit le ministre.`, 'Paul Carré'],
    ['the addressee does not speak', `Lucie Morvan a écrit à Paul Carré : « ${SAID}. »`, 'Lucie Morvan'],
    ['people inside the words do not speak', '« Paul Carré et Jean Rivet nous ont aidés », a dit Lucie Morvan.', 'Lucie Morvan'],
    ['the next words go on', `« ${SAID} », a dit Lucie Morvan. « Ce sera un beau marché pour la ville. »`, 'Lucie Morvan'],
    ['a pronoun with nobody before stays empty', `« ${SAID} », a-t-il déclaré.`, null],
    ['words without anybody stay empty', `« ${SAID}. »`, null],
  ])('%s', (_name, text, expected) => {
    expect(findQuotations(text, { language: 'fr' }).at(-1)!.speakerFull).toBe(expected);
  });

  test('the role is kept beside the name', () => {
    const [found] = findQuotations(`« ${SAID} », a assuré la maire de Valmont, Lucie Morvan.`, { language: 'fr' });
    expect(found!.role).toBe('la maire de Valmont');
  });
});

describe('not speech in French', () => {
  test.each([
    ['a nickname', 'Le coureur, surnommé « le chat des montagnes du nord », a gagné.'],
    ['a title', 'Elle a tourné le film « La maison au bord du canal » en mars.'],
    ['a plan', 'La ville a voté le plan baptisé « Horizon Rail 2030 ».'],
    ['a term', 'Les chercheurs parlent aussi de la notion de « dette de sommeil partagée ».'],
    ['a charge', 'Il a été mis en examen lundi pour « association de malfaiteurs en bande organisée ».'],
    ['a slogan on a banner', 'Ils tenaient une banderole « Rendez-nous notre train du matin ».'],
    ['scare quotes', 'Ce « miracle » n’a duré que deux jours.'],
    ['a movement', 'La marche des « blouses vertes » a réuni mille personnes.'],
  ])('%s', (_name, text) => {
    expect(findQuotations(text, { language: 'fr' }).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });

  test('a pull quote that repeats the text is left out', () => {
    const text = `« ${SAID} ! »\n\nLa maire a parlé lundi.\n\n« ${SAID} ! », a déclaré Lucie Morvan.`;
    expect(read(text, ['direct', 'mixed'])).toEqual([[`${SAID} !`, 'Lucie Morvan', 'a déclaré']]);
  });
});

describe('indirect statements in French', () => {
  test.each<Row>([
    ['que', 'Lucie Morvan a indiqué que la halle ouvrirait au printemps.', [['que la halle ouvrirait au printemps', 'Lucie Morvan', 'a indiqué']]],
    ['infinitive', 'Lucie Morvan affirme avoir signé tous les contrats.', [['avoir signé tous les contrats', 'Lucie Morvan', 'affirme']]],
    ['request', 'Lucie Morvan demande aux élus de voter le projet.', [['de voter le projet', 'Lucie Morvan', 'demande']]],
    ['selon before', 'Selon Lucie Morvan, la halle ouvrira au printemps.', [['la halle ouvrira au printemps', 'Lucie Morvan', 'Selon']]],
    ['selon behind', 'La halle ouvrira au printemps, selon Lucie Morvan.', [['La halle ouvrira au printemps', 'Lucie Morvan', 'selon']]],
    ['report at the end', 'La halle ouvrira au printemps, a précisé Lucie Morvan.', [['La halle ouvrira au printemps', 'Lucie Morvan', 'a précisé']]],
    ['a report between', 'La halle, explique Lucie Morvan, ouvrira au printemps.', [['La halle ouvrira au printemps', 'Lucie Morvan', 'explique']]],
    ['a source between', 'La halle, selon Lucie Morvan, ouvrira au printemps.', [['La halle ouvrira au printemps', 'Lucie Morvan', 'selon']]],
    ['a report, then who that is', 'La halle ouvrira au printemps, a précisé Lucie Morvan, qui dirige le marché.', [['La halle ouvrira au printemps', 'Lucie Morvan', 'a précisé']]],
    ['another name is no report', 'Eugène Morvan, dit Gégé Morvan, a ouvert la halle au printemps.', []],
    ['ne … que is no statement', 'Lucie Morvan n’a confirmé que la date du chantier.', []],
    ['il faut dire is nobody', 'Il faut dire que la halle est vieille.', []],
    ['a time, then a source', 'Vers 9 heures, selon le sondage Tirel, mené en mars, 12 habitants sur 20 approuvent la halle.', [['Vers 9 heures 12 habitants sur 20 approuvent la halle', 'Tirel', 'selon']]],
    ['the reporter’s adverb, then a source', 'Toutefois, selon la mairie, les travaux seront finis avant le printemps.', [['les travaux seront finis avant le printemps', 'la mairie', 'selon']]],
    ['an adverb behind the source', 'Les travaux prévus, selon la mairie elle-même, sont en retard de deux mois.', [['Les travaux prévus sont en retard de deux mois', 'la mairie', 'selon']]],
    ['a clause before the one of the report', 'Trente passagers attendaient sur le quai et la compagnie annonce avoir retrouvé le bac.', [['avoir retrouvé le bac', 'la compagnie', 'annonce']]],
    ['a verb in the singular has one subject', 'Les voisins ont prévenu de nombreux élus et la mairie demande aux habitants de rester chez eux.', [['de rester chez eux', 'la mairie', 'demande']]],
    ['laisser croire is no report', 'Ces photos laissent croire que la halle est déjà ouverte au public.', []],
    ['an outlet named after a time, then a number', 'Selon le Midi Vert, deux halles âgées de trente ans seront fermées cet hiver.', [['deux halles âgées de trente ans seront fermées cet hiver', 'Midi Vert', 'Selon']]],
    ['fait remarquer is a report', 'Lucie Morvan fait remarquer que la halle est ouverte au public.', [['que la halle est ouverte au public', 'Lucie Morvan', 'fait remarquer']]],
    ['the reporter goes on in the tense of the report', 'Le ministère a supposé que les commerçants seraient absents, et a fermé la halle.', [['que les commerçants seraient absents', 'Le ministère', 'a supposé']]],
    ['the clause goes on in its own tense', 'Le ministère a dit que la halle a été vendue et a fermé en mars.', [['que la halle a été vendue et a fermé en mars', 'Le ministère', 'a dit']]],
    ['an outlet with its article', 'La halle ouvrira au printemps, selon Le Courrier.', [['La halle ouvrira au printemps', 'Le Courrier', 'selon']]],
    ['a survey and when it was made', 'Selon un sondage Tirel réalisé du 18 au 19 mars, la halle plaît aux habitants.', [['la halle plaît aux habitants', 'Tirel', 'Selon']]],
    ['a place, then somebody', 'Après la fête qui a égayé la Tour de Valmont, le maire a indiqué que la halle ouvrirait au printemps.', [['que la halle ouvrirait au printemps', 'le maire', 'a indiqué']]],
    ['a pronoun that stresses the subject', 'Lucie Morvan, maire de Valmont, annonce, elle, que la halle ouvrira au printemps.', [['que la halle ouvrira au printemps', 'Lucie Morvan', 'annonce']]],
    ['a report in a clause before the main one', 'Alors que la mairie pensait avoir vendu la halle, les commerçants ont fermé le marché.', [['avoir vendu la halle', 'la mairie', 'pensait']]],
    ['plus que is no statement', 'Les ouvriers continuent à fumer deux fois plus que les cadres de la ville.', []],
    ['il est possible de is nobody', 'Il est possible d’observer que la halle est ouverte au public.', []],
    ['maintenant is no form of maintenir', 'Les commerçants doivent maintenant être inscrits par la mairie avant le printemps.', []],
    ['avant que is no statement', 'Lucie Morvan a parlé à la presse avant que la halle ne soit rouverte au public.', []],
    ['a relative clause is no statement', 'Lucie Morvan a annoncé une réforme que les élus attendaient.', []],
  ])('%s', (_name, text, expected) => {
    expect(read(text, ['indirect'])).toEqual(expected);
  });
});

describe('names beside other names in French', () => {
  test.each<[string, string, string, string | null]>([
    ['a body in the role, then the name', `« ${SAID} », a déclaré la cheffe du parti Ciel Bleu, Lucie Morvan.`, 'Lucie Morvan', 'la cheffe du parti Ciel Bleu'],
    ['the name, then a role with a body', `Lucie Morvan, cheffe du parti politique Ciel Bleu, a déclaré : « ${SAID} ».`, 'Lucie Morvan', 'cheffe du parti politique Ciel Bleu'],
    ['an outlet of two words before the name', `« ${SAID} », a confié à Radio Nord Jacques Vasseur, préfet de la Loire.`, 'Jacques Vasseur', 'préfet de la Loire'],
    ['a noun no list knows, then the name', `« ${SAID} », a déclaré le vigneron, Jean Ferrand, mardi.`, 'Jean Ferrand', 'le vigneron'],
    ['a party before the name', `« ${SAID} », a déclaré le sénateur UDR Bruno Morvan.`, 'Bruno Morvan', 'le sénateur UDR'],
    ['a place before the name', `« ${SAID} », a déclaré le président de la région Nord-Sud Bruno Morvan.`, 'Bruno Morvan', 'le président de la région Nord-Sud'],
    ['people beside her are no role of hers', `À son arrivée avec six autres personnes, Lucie Morvan a déclaré : « ${SAID} ».`, 'Lucie Morvan', null],
    ['an outlet within its own role', `« ${SAID} », a affirmé l’hebdomadaire Le Courrier.`, 'Le Courrier', 'l’hebdomadaire'],
    ['a role with a preposition', `« ${SAID} », a déclaré Lucie Morvan, rédactrice en chef du Courrier.`, 'Lucie Morvan', 'rédactrice en chef du Courrier'],
    ['a complement in lower case', `La secrétaire d’État à l’Économie et aux finances, Lucie Morvan, a déclaré : « ${SAID} ».`, 'Lucie Morvan', 'La secrétaire d’État à l’Économie et aux finances'],
    ['a role with two complements', `La ministre à l’Économie et aux Halles, Lucie Morvan, a déclaré : « ${SAID} ».`, 'Lucie Morvan', 'La ministre à l’Économie et aux Halles'],
    ['a body with a person’s name is no role of hers', `Le cabinet Morvan est venu. Lucie Morvan a déclaré : « ${SAID} ».`, 'Lucie Morvan', null],
    ['a body with a person’s name is not her', `Lucie Morvan est venue. Le cabinet Morvan a déclaré : « ${SAID} ».`, 'Morvan', 'Le cabinet'],
    ['a name in capitals is no person', `Paul Carré, agacé par RLT SUD, est revenu. « ${SAID} », a-t-il déclaré.`, 'Paul Carré', null],
    ['a title', `« ${SAID} », a déclaré le professeur Paul Lacaze.`, 'Paul Lacaze', 'le professeur'],
    ['a form of address', `« ${SAID} », a déclaré Mme Morvan.`, 'Morvan', null],
    ['a pronoun behind “ce dernier”', `Un voisin a prêté la halle à Bastien. Ce dernier a hésité : « ${SAID} », déclare-t-il.`, 'Bastien', null],
  ])('%s', (_name, text, speaker, role) => {
    const [found] = findQuotations(text, { language: 'fr' }).filter(({ kind }) => kind !== 'indirect');
    expect([found!.speakerFull, found!.role]).toEqual([speaker, role]);
  });

  test('words before a semicolon go on from the sentence before', () => {
    const text = `« ${SAID} », a déclaré Lucie Morvan. « Les travaux seront finis avant cela. » ; c’est « un long chantier pour la commune », précise Paul Carré.`;
    expect(findQuotations(text, { language: 'fr' }).map(({ speakerFull }) => speakerFull)).toEqual(['Lucie Morvan', 'Lucie Morvan', 'Paul Carré']);
  });

  test('two quotations with a semicolon between share the report behind them', () => {
    const text = `« ${SAID} » ; « Nous le fermerons en automne », a déclaré Lucie Morvan.`;
    expect(findQuotations(text, { language: 'fr' }).map(({ speakerFull }) => speakerFull)).toEqual(['Lucie Morvan', 'Lucie Morvan']);
  });
});
