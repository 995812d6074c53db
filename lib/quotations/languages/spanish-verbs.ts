/** Spanish verb forms by rule: third persons, participle, gerund, infinitive. */
import { agreeing, finitePairs } from './romance';
import type { AddForm } from './types';

/** Irregular families by the end of the infinitive, a verb of three letters for itself alone: [ending, present s, present p, imperfect s, past s, past p, future stem, participle, gerund]. */
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
  ['ducir', 'duce', 'ducen', 'ducía', 'dujo', 'dujeron', 'ducir', 'ducido', 'duciendo'],
  ['dar', 'da', 'dan', 'daba', 'dio', 'dieron', 'dar', 'dado', 'dando'],
  ['sonreír', 'sonríe', 'sonríen', 'sonreía', 'sonrió', 'sonrieron', 'sonreir', 'sonreído', 'sonriendo'],
  ['reír', 'ríe', 'ríen', 'reía', 'rio', 'rieron', 'reir', 'reído', 'riendo'],
  ['venir', 'viene', 'vienen', 'venía', 'vino', 'vinieron', 'vendr', 'venido', 'viniendo'],
];
/** Verbs that change their stressed vowel, by the end of the infinitive: [ending, stressed stem]. */
const STRESSED: readonly (readonly [string, string])[] = [
  ['contar', 'cuent'], ['mostrar', 'muestr'], ['cordar', 'cuerd'], ['probar', 'prueb'], ['apostar', 'apuest'], ['soltar', 'suelt'],
  ['confesar', 'confies'], ['negar', 'nieg'], ['pensar', 'piens'], ['mendar', 'miend'], ['manifestar', 'manifiest'], ['comenzar', 'comienz'],
  ['empezar', 'empiez'], ['fender', 'fiend'], ['tender', 'tiend'], ['vertir', 'viert'], ['gerir', 'gier'], ['ferir', 'fier'], ['mentir', 'mient'],
  ['sentir', 'sient'], ['pedir', 'pid'], ['petir', 'pit'], ['seguir', 'sigu'], ['egir', 'ig'], ['nuar', 'nú'], ['nviar', 'nví'], ['mpliar', 'mplí'],
  ['onfiar', 'onfí'],
];

export function conjugateSpanish(lemma: string, add: AddForm): void {
  add(lemma, 'infinitive');
  const irregular = IRREGULAR.find(([ending]) => lemma === ending || (ending!.length > 3 && lemma.endsWith(ending!)));
  if (irregular) {
    const before = lemma.slice(0, -irregular[0]!.length);
    const [, presentS, presentP, imperfect, pastS, pastP, future, participle, gerund] = irregular.map((form) => before + form) as [string, string, string, string, string, string, string, string, string];
    finitePairs('', [[presentS, presentP], [imperfect, `${imperfect}n`], [pastS, pastP]], add);
    finitePairs(future, [['á', 'án'], ['ía', 'ían']], add);
    agreeing(participle, 's', add);
    add(gerund, 'gerund');
    return;
  }
  const change = STRESSED.find(([ending]) => lemma.endsWith(ending));
  const stem = lemma.slice(0, -2);
  const stressed = change ? lemma.slice(0, -change[0].length) + change[1] : stem;
  finitePairs(lemma, [['á', 'án'], ['ía', 'ían']], add);
  if (lemma.endsWith('ar')) {
    const soft = (part: string): string => part.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/z$/, 'c');
    finitePairs(stressed, [['a', 'an']], add);
    finitePairs(soft(stressed), [['e', 'en']], add);
    finitePairs(stem, [['aba', 'aban'], ['ó', 'aron']], add);
    agreeing(`${stem}ado`, 's', add);
    add(`${stem}ando`, 'gerund');
    return;
  }
  const glide = /uir$/.test(lemma) && !/[gq]uir$/.test(lemma);
  const weak = lemma.endsWith('ir') ? stressed.replace(/ie(?=[^aeiou]+$)/, 'i') : stem;
  finitePairs(glide ? `${stem}y` : stressed, [['e', 'en']], add);
  finitePairs(stem, [['ía', 'ían']], add);
  finitePairs(glide ? `${stem}y` : weak, [[glide ? 'ó' : 'ió', glide ? 'eron' : 'ieron']], add);
  agreeing(/scrib$/.test(stem) ? stem.replace(/b$/, 'to') : `${stem}ido`, 's', add);
  add(glide ? `${stem}yendo` : `${weak}iendo`, 'gerund');
}
