/** Italian verb forms by rule: third persons, participle, gerund, infinitive. */
import { agreeing, finitePairs } from './romance';
import type { AddForm } from './types';

/** Irregular families by the end of the infinitive, a verb of four letters for itself alone: [ending, present s, present p, imperfect stem, past s, past p, future stem, participle]. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['predire', 'predice', 'predicono', 'predic', 'predisse', 'predissero', 'predir', 'predetto'],
  ['dire', 'dice', 'dicono', 'dic', 'disse', 'dissero', 'dir', 'detto'],
  ['scrivere', 'scrive', 'scrivono', 'scriv', 'scrisse', 'scrissero', 'scriver', 'scritto'],
  ['rispondere', 'risponde', 'rispondono', 'rispond', 'rispose', 'risposero', 'risponder', 'risposto'],
  ['chiedere', 'chiede', 'chiedono', 'chied', 'chiese', 'chiesero', 'chieder', 'chiesto'],
  ['mettere', 'mette', 'mettono', 'mett', 'mise', 'misero', 'metter', 'messo'],
  ['tenere', 'tiene', 'tengono', 'ten', 'tenne', 'tennero', 'terr', 'tenuto'],
  ['porre', 'pone', 'pongono', 'pon', 'pose', 'posero', 'porr', 'posto'],
  ['udere', 'ude', 'udono', 'ud', 'use', 'usero', 'uder', 'uso'],
  ['giungere', 'giunge', 'giungono', 'giung', 'giunse', 'giunsero', 'giunger', 'giunto'],
  ['noscere', 'nosce', 'noscono', 'nosc', 'nobbe', 'nobbero', 'noscer', 'nosciuto'],
  ['leggere', 'legge', 'leggono', 'legg', 'lesse', 'lessero', 'legger', 'letto'],
  ['reggere', 'regge', 'reggono', 'regg', 'resse', 'ressero', 'regger', 'retto'],
  ['fendere', 'fende', 'fendono', 'fend', 'fese', 'fesero', 'fender', 'feso'],
  ['tendere', 'tende', 'tendono', 'tend', 'tese', 'tesero', 'tender', 'teso'],
  ['sumere', 'sume', 'sumono', 'sum', 'sunse', 'sunsero', 'sumer', 'sunto'],
  ['pingere', 'pinge', 'pingono', 'ping', 'pinse', 'pinsero', 'pinger', 'pinto'],
  ['piangere', 'piange', 'piangono', 'piang', 'pianse', 'piansero', 'pianger', 'pianto'],
  ['cogliere', 'coglie', 'colgono', 'cogli', 'colse', 'colsero', 'coglier', 'colto'],
  ['scutere', 'scute', 'scutono', 'scut', 'scusse', 'scussero', 'scuter', 'scusso'],
  ['venire', 'viene', 'vengono', 'ven', 'venne', 'vennero', 'verr', 'venuto'],
  ['prevedere', 'prevede', 'prevedono', 'preved', 'previde', 'previdero', 'preveder', 'previsto'],
  ['vedere', 'vede', 'vedono', 'ved', 'vide', 'videro', 'vedr', 'visto'],
  ['primere', 'prime', 'primono', 'prim', 'presse', 'pressero', 'primer', 'presso'],
  ['fare', 'fa', 'fanno', 'fac', 'fece', 'fecero', 'far', 'fatto'],
  ['correre', 'corre', 'corrono', 'corr', 'corse', 'corsero', 'correr', 'corso'],
  ['ridere', 'ride', 'ridono', 'rid', 'rise', 'risero', 'rider', 'riso'],
  ['sapere', 'sa', 'sanno', 'sap', 'seppe', 'seppero', 'sapr', 'saputo'],
  ['volere', 'vuole', 'vogliono', 'vol', 'volle', 'vollero', 'vorr', 'voluto'],
];
/** The ends of the verbs in -ire without the -isc- of the others. */
const PLAIN_IRE = /(?:vert|sent|segu|pr|ffr|plaud)ire$/;

export function conjugateItalian(lemma: string, add: AddForm): void {
  add(lemma, 'infinitive');
  const irregular = IRREGULAR.find(([ending]) => lemma === ending || (ending!.length > 4 && lemma.endsWith(ending!)));
  if (irregular) {
    const before = lemma.slice(0, -irregular[0]!.length);
    const [, presentS, presentP, imperfect, pastS, pastP, future, participle] = irregular.map((form) => before + form) as [string, string, string, string, string, string, string, string];
    const vowel = lemma.endsWith('venire') ? 'iv' : 'ev';
    finitePairs('', [[presentS, presentP], [`${imperfect}${vowel}a`, `${imperfect}${vowel}ano`], [pastS, pastP]], add);
    finitePairs(future, [['à', 'anno'], ['ebbe', 'ebbero']], add);
    agreeing(participle, 'i', add);
    add(`${imperfect}endo`, 'gerund');
    add(`${imperfect}endosi`, 'gerund');
    return;
  }
  const stem = lemma.slice(0, -3);
  if (lemma.endsWith('are')) {
    const hard = stem.replace(/([cg])$/, '$1h').replace(/i$/, '');
    finitePairs(stem, [['a', 'ano'], ['ava', 'avano'], ['ò', 'arono']], add);
    finitePairs(`${/(?:[^cg])i$/.test(stem) ? stem : hard}er`, [['à', 'anno'], ['ebbe', 'ebbero']], add);
    agreeing(`${stem}ato`, 'i', add);
    add(`${stem}ando`, 'gerund');
    add(`${stem}andosi`, 'gerund');
    return;
  }
  const ire = lemma.endsWith('ire');
  finitePairs(ire && !PLAIN_IRE.test(lemma) ? `${stem}isc` : stem, [['e', 'ono']], add);
  finitePairs(stem, ire ? [['iva', 'ivano'], ['ì', 'irono']] : [['eva', 'evano'], ['é', 'erono']], add);
  if (!ire && !/(?<!s)t$/.test(stem)) finitePairs(stem, [['ette', 'ettero']], add); // "credette", never after a t: "ripeté"
  finitePairs(`${stem}${ire ? 'ir' : 'er'}`, [['à', 'anno'], ['ebbe', 'ebbero']], add);
  agreeing(/[pf]rire$/.test(lemma) ? lemma.replace(/rire$/, 'erto') : `${stem}${ire || stem.endsWith('sist') ? 'ito' : 'uto'}`, 'i', add);
  add(`${stem}endo`, 'gerund');
  add(`${stem}endosi`, 'gerund');
}
