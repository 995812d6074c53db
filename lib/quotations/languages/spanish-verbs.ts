/** Spanish verb forms by rule: third persons, participle, gerund, infinitive. */
import { agreeing, finitePairs } from './romance';
import type { Conjugated } from './types';

/** Irregular families by the end of the infinitive: [ending, present s, present p, imperfect s, past s, past p, future stem, participle, gerund]. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['predecir', 'predice', 'predicen', 'predecía', 'predijo', 'predijeron', 'predecir', 'predicho', 'prediciendo'],
  ['decir', 'dice', 'dicen', 'decía', 'dijo', 'dijeron', 'dir', 'dicho', 'diciendo'],
  ['tener', 'tiene', 'tienen', 'tenía', 'tuvo', 'tuvieron', 'tendr', 'tenido', 'teniendo'],
  ['poner', 'pone', 'ponen', 'ponía', 'puso', 'pusieron', 'pondr', 'puesto', 'poniendo'],
  ['hacer', 'hace', 'hacen', 'hacía', 'hizo', 'hicieron', 'har', 'hecho', 'haciendo'],
  ['prever', 'prevé', 'prevén', 'preveía', 'previó', 'previeron', 'prever', 'previsto', 'previendo'],
  ['leer', 'lee', 'leen', 'leía', 'leyó', 'leyeron', 'leer', 'leído', 'leyendo'],
  ['creer', 'cree', 'creen', 'creía', 'creyó', 'creyeron', 'creer', 'creído', 'creyendo'],
  ['saber', 'sabe', 'saben', 'sabía', 'supo', 'supieron', 'sabr', 'sabido', 'sabiendo'],
  ['querer', 'quiere', 'quieren', 'quería', 'quiso', 'quisieron', 'querr', 'querido', 'queriendo'],
  ['reír', 'ríe', 'ríen', 'reía', 'rio', 'rieron', 'reir', 'reído', 'riendo'],
  ['venir', 'viene', 'vienen', 'venía', 'vino', 'vinieron', 'vendr', 'venido', 'viniendo'],
];
/** Stressed and unstressed vowel of the verbs that change it. */
const STRESSED: Record<string, readonly [string, string]> = {
  contar: ['cont', 'cuent'], recontar: ['recont', 'recuent'], mostrar: ['mostr', 'muestr'], demostrar: ['demostr', 'demuestr'], recordar: ['record', 'recuerd'], probar: ['prob', 'prueb'],
  aprobar: ['aprob', 'aprueb'], confesar: ['confes', 'confies'], negar: ['neg', 'nieg'], defender: ['defend', 'defiend'], entender: ['entend', 'entiend'], pensar: ['pens', 'piens'],
  recomendar: ['recomend', 'recomiend'], advertir: ['advert', 'adviert'], sugerir: ['suger', 'sugier'], referir: ['refer', 'refier'], mentir: ['ment', 'mient'], sentir: ['sent', 'sient'],
  pedir: ['ped', 'pid'], repetir: ['repet', 'repit'], despedir: ['desped', 'despid'], insinuar: ['insinu', 'insinú'], continuar: ['continu', 'continú'], comenzar: ['comenz', 'comienz'],
  rogar: ['rog', 'rueg'], reprobar: ['reprob', 'reprueb'], lamentar: ['lament', 'lament'], enviar: ['envi', 'enví'], ampliar: ['ampli', 'amplí'], confiar: ['confi', 'confí'],
};

export function* conjugateSpanish(lemma: string): Iterable<Conjugated> {
  yield [lemma, 'infinitive'];
  const irregular = IRREGULAR.find(([ending]) => lemma.endsWith(ending!));
  if (irregular) {
    const before = lemma.slice(0, -irregular[0]!.length);
    const [, presentS, presentP, imperfect, pastS, pastP, future, participle, gerund] = irregular.map((form) => before + form) as [string, string, string, string, string, string, string, string, string];
    yield* finitePairs('', [[presentS, presentP], [imperfect, `${imperfect}n`], [pastS, pastP]]);
    yield* finitePairs(future, [['á', 'án'], ['ía', 'ían']]);
    yield* agreeing(participle, 's');
    yield [gerund, 'gerund'];
    return;
  }
  const [stem, stressed] = STRESSED[lemma] ?? [lemma.slice(0, -2), lemma.slice(0, -2)];
  yield* finitePairs(lemma, [['á', 'án'], ['ía', 'ían']]);
  if (lemma.endsWith('ar')) {
    const soft = (part: string): string => part.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
    yield* finitePairs(stressed, [['a', 'an']]);
    yield* finitePairs(soft(stressed), [['e', 'en']]);
    yield* finitePairs(stem, [['aba', 'aban'], ['ó', 'aron']]);
    yield* agreeing(`${stem}ado`, 's');
    yield [`${stem}ando`, 'gerund'];
    return;
  }
  const glide = /uir$/.test(lemma) && !/[gq]uir$/.test(lemma);
  const weak = lemma.endsWith('ir') ? stressed.replace(/ie(?=[^aeiou]+$)/, 'i') : stem;
  yield* finitePairs(glide ? `${stem}y` : stressed, [['e', 'en']]);
  yield* finitePairs(stem, [['ía', 'ían']]);
  yield* finitePairs(glide ? `${stem}y` : weak, [[glide ? 'ó' : 'ió', glide ? 'eron' : 'ieron']]);
  yield* agreeing(/scrib$/.test(stem) ? stem.replace(/b$/, 'to') : `${stem}ido`, 's');
  yield [glide ? `${stem}yendo` : `${weak}iendo`, 'gerund'];
}
