/** French verb forms by rule: third persons of the tenses of the press, participles, gerund, infinitive. */
import type { AddForm } from './types';

/** Irregular endings of an infinitive: [ending, present s, present p, imperfect stem, past s, past p, future stem, participle]. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['faire', 'fait', 'font', 'fais', 'fit', 'firent', 'fer', 'fait'],
  ['contredire', 'contredit', 'contredisent', 'contredis', 'contredit', 'contredirent', 'contredir', 'contredit'],
  ['prédire', 'prédit', 'prédisent', 'prédis', 'prédit', 'prédirent', 'prédir', 'prédit'],
  ['maudire', 'maudit', 'maudissent', 'maudiss', 'maudit', 'maudirent', 'maudir', 'maudit'],
  ['dire', 'dit', 'disent', 'dis', 'dit', 'dirent', 'dir', 'dit'],
  ['lire', 'lit', 'lisent', 'lis', 'lut', 'lurent', 'lir', 'lu'],
  ['crire', 'crit', 'crivent', 'criv', 'crivit', 'crivirent', 'crir', 'crit'],
  ['rire', 'rit', 'rient', 'ri', 'rit', 'rirent', 'rir', 'ri'],
  ['mettre', 'met', 'mettent', 'mett', 'mit', 'mirent', 'mettr', 'mis'],
  ['battre', 'bat', 'battent', 'batt', 'battit', 'battirent', 'battr', 'battu'],
  ['venir', 'vient', 'viennent', 'ven', 'vint', 'vinrent', 'viendr', 'venu'],
  ['tenir', 'tient', 'tiennent', 'ten', 'tint', 'tinrent', 'tiendr', 'tenu'],
  ['naître', 'naît', 'naissent', 'naiss', 'nut', 'nurent', 'naîtr', 'nu'],
  ['croire', 'croit', 'croient', 'croy', 'crut', 'crurent', 'croir', 'cru'],
  ['prévoir', 'prévoit', 'prévoient', 'prévoy', 'prévit', 'prévirent', 'prévoir', 'prévu'],
  ['savoir', 'sait', 'savent', 'sav', 'sut', 'surent', 'saur', 'su'],
  ['mouvoir', 'meut', 'meuvent', 'mouv', 'mut', 'murent', 'mouvr', 'mu'],
  ['vouloir', 'veut', 'veulent', 'voul', 'voulut', 'voulurent', 'voudr', 'voulu'],
  ['clure', 'clut', 'cluent', 'clu', 'clut', 'clurent', 'clur', 'clu'],
  ['uivre', 'uit', 'uivent', 'uiv', 'uivit', 'uivirent', 'uivr', 'uivi'],
  ['prendre', 'prend', 'prennent', 'pren', 'prit', 'prirent', 'prendr', 'pris'],
  ['aindre', 'aint', 'aignent', 'aign', 'aignit', 'aignirent', 'aindr', 'aint'],
  ['eindre', 'eint', 'eignent', 'eign', 'eignit', 'eignirent', 'eindr', 'eint'],
  ['oindre', 'oint', 'oignent', 'oign', 'oignit', 'oignirent', 'oindr', 'oint'],
  ['vaincre', 'vainc', 'vainquent', 'vainqu', 'vainquit', 'vainquirent', 'vaincr', 'vaincu'],
  ['ouvrir', 'ouvre', 'ouvrent', 'ouvr', 'ouvrit', 'ouvrirent', 'ouvrir', 'ouvert'],
  ['mentir', 'ment', 'mentent', 'ment', 'mentit', 'mentirent', 'mentir', 'menti'],
  ['sentir', 'sent', 'sentent', 'sent', 'sentit', 'sentirent', 'sentir', 'senti'],
  ['pondre', 'pond', 'pondent', 'pond', 'pondit', 'pondirent', 'pondr', 'pondu'],
  ['dre', 'd', 'dent', 'd', 'dit', 'dirent', 'dr', 'du'],
];

export function conjugateFrench(lemma: string, add: AddForm): void {
  add(lemma, 'infinitive');
  if (lemma.endsWith('er')) return firstGroup(lemma.slice(0, -2), add);
  const irregular = IRREGULAR.find(([ending]) => lemma.endsWith(ending!));
  if (irregular) {
    const stem = lemma.slice(0, -irregular[0]!.length);
    const [, presentS, presentP, imperfect, pastS, pastP, future, participle] = irregular.map((ending) => stem + ending) as [string, string, string, string, string, string, string, string];
    return forms({ presentS, presentP, imperfect, gerund: imperfect, pastS, pastP, future, participle }, add);
  }
  if (lemma.endsWith('ir')) {
    const stem = lemma.slice(0, -1);
    forms({ presentS: `${stem}t`, presentP: `${stem}ssent`, imperfect: `${stem}ss`, gerund: `${stem}ss`, pastS: `${stem}t`, pastP: `${stem}rent`, future: lemma, participle: stem }, add);
  }
}

function firstGroup(stem: string, add: AddForm): void {
  const before = stem.replace(/c$/, 'ç').replace(/g$/, 'ge'); // before a and o
  const silent = silentStem(stem); // before a silent e
  forms({
    presentS: `${silent}e`,
    presentP: `${silent}ent`,
    imperfect: before,
    gerund: before,
    pastS: `${before}a`,
    pastP: `${stem}èrent`,
    future: `${/é(?:[^aeiouyéè]|(?<=[qg])u)+$/.test(stem) ? stem : silent}er`,
    participle: `${stem}é`,
  }, add);
}

/** "rappel" → "rappell", "achev" → "achèv", "préfér" → "préfèr", "appuy" → "appui". */
function silentStem(stem: string): string {
  if (/[aou]y$/.test(stem)) return stem.replace(/y$/, 'i');
  if (/(?:pp|j)e[lt]$/.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/(?<!e)[eé]((?:[^aeiouyéè]|(?<=[qg])u)+)$/, (all, consonants: string) => (all[0] === 'e' && consonants.length > 1 && consonants !== 'vr' ? all : `è${consonants}`));
}

interface Stems {
  presentS: string;
  presentP: string;
  imperfect: string;
  gerund: string;
  pastS: string;
  pastP: string;
  future: string;
  participle: string;
}

function forms(stems: Stems, add: AddForm): void {
  add(stems.presentS, 'finite', 's');
  add(stems.presentP, 'finite', 'p');
  add(`${stems.imperfect}ait`, 'finite', 's');
  add(`${stems.imperfect}aient`, 'finite', 'p');
  add(stems.pastS, 'finite', 's');
  add(stems.pastP, 'finite', 'p');
  add(`${stems.future}a`, 'finite', 's');
  add(`${stems.future}ont`, 'finite', 'p');
  add(`${stems.future}ait`, 'finite', 's');
  add(`${stems.future}aient`, 'finite', 'p');
  if (stems.gerund !== 'mainten') add(`${stems.gerund}ant`, 'gerund'); // "maintenant" is "now"
  const base = stems.participle;
  for (const written of new Set([base, `${base}e`, base.endsWith('s') ? base : `${base}s`, `${base}es`])) add(written, 'participle');
}
