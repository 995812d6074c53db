/** German verb forms by rule: third persons of indicative and subjunctive I, past, participle, infinitive. */
import { strongOf } from './strong-verbs';
import { type AddForm, words } from './types';

/** Strong and mixed verbs by the end of their infinitive: [ending, present s, past stem, participle without ge-]. */
const STRONG: readonly (readonly [string, string, string, string])[] = [
  ['sprechen', 'spricht', 'sprach', 'sprochen'], ['geben', 'gibt', 'gab', 'geben'], ['nehmen', 'nimmt', 'nahm', 'nommen'], ['heißen', 'heißt', 'hieß', 'heißen'],
  ['schreiben', 'schreibt', 'schrieb', 'schrieben'], ['rufen', 'ruft', 'rief', 'rufen'], ['finden', 'findet', 'fand', 'funden'], ['halten', 'hält', 'hielt', 'halten'],
  ['raten', 'rät', 'riet', 'raten'], ['lassen', 'lässt', 'ließ', 'lassen'], ['treten', 'tritt', 'trat', 'treten'], ['weisen', 'weist', 'wies', 'wiesen'],
  ['streiten', 'streitet', 'stritt', 'stritten'], ['schließen', 'schließt', 'schloss', 'schlossen'], ['fahren', 'fährt', 'fuhr', 'fahren'], ['bringen', 'bringt', 'brachte', 'bracht'],
  ['denken', 'denkt', 'dachte', 'dacht'], ['wissen', 'weiß', 'wusste', 'wusst'], ['kennen', 'kennt', 'kannte', 'kannt'], ['nennen', 'nennt', 'nannte', 'nannt'],
  ['werfen', 'wirft', 'warf', 'worfen'], ['gehen', 'geht', 'ging', 'gangen'], ['stehen', 'steht', 'stand', 'standen'], ['schwören', 'schwört', 'schwor', 'schworen'],
  ['bitten', 'bittet', 'bat', 'beten'], ['fehlen', 'fiehlt', 'fahl', 'fohlen'], ['lesen', 'liest', 'las', 'lesen'], ['schreien', 'schreit', 'schrie', 'schrien'],
  ['ziehen', 'zieht', 'zog', 'zogen'], ['sehen', 'sieht', 'sah', 'sehen'], ['streichen', 'streicht', 'strich', 'strichen'], ['greifen', 'greift', 'griff', 'griffen'],
  ['schlagen', 'schlägt', 'schlug', 'schlagen'], ['laden', 'lädt', 'lud', 'laden'], ['wenden', 'wendet', 'wandte', 'wandt'], ['gießen', 'gießt', 'goss', 'gossen'],
  ['werben', 'wirbt', 'warb', 'worben'], ['ginnen', 'ginnt', 'gann', 'gonnen'],
];
const BY_ENDING = new Map(STRONG.map((verb) => [verb[0], verb]));
/** Regular verbs that only look like a strong one. */
const WEAK = new Set(words('anstehen verfehlen'));
const INSEPARABLE = /^(?:be|ge|er|ver|zer|ent|emp|miss|über|unter|wider|wieder|hinter|offenbaren|prophezeien|frohlocken)/;

/** A separable verb is written "hinzu|fügen": here its joined forms ("hinzufügte", "hinzugefügt", "hinzuzufügen"). */
export function conjugateGerman(lemma: string, add: AddForm): void {
  const [prefix, base] = lemma.includes('|') ? (lemma.split('|') as [string, string]) : ['', lemma];
  simple(base, (written, form, number) => {
    if (prefix && form === 'infinitive') add(`${prefix}zu${written}`, form);
    add(prefix + written, form, number);
  });
}

function simple(lemma: string, add: AddForm): void {
  const inseparable = INSEPARABLE.test(lemma);
  const strong = WEAK.has(lemma) ? undefined : strongOf(lemma, inseparable, BY_ENDING);
  const stem = lemma.replace(/e?n$/, '');
  const prefix = inseparable || lemma.endsWith('ieren') ? '' : 'ge';
  // The plural first: "die sagen, …" is commoner in reports than "will sagen".
  add(lemma, 'finite', 'p');
  add(lemma, 'infinitive');
  add(`${stem}e`, 'finite', 's');
  if (strong) {
    const before = lemma.slice(0, -strong[0].length);
    const past = before + strong[2];
    add(before + strong[1], 'finite', 's');
    add(past, 'finite', 's');
    add(past.endsWith('e') ? `${past}n` : `${past}en`, 'finite', 'p');
    add(before + (before ? '' : 'ge') + strong[3], 'participle');
    return;
  }
  const link = /(?:[td]|(?:[^aeiouäöühlrmn]|ch)[mn])$/.test(stem) ? 'e' : '';
  add(`${stem}${link}t`, 'finite', 's');
  add(`${stem}${link}te`, 'finite', 's');
  add(`${stem}${link}ten`, 'finite', 'p');
  add(`${prefix}${stem}${link}t`, 'participle');
}

/** The entries of a verb list: a separable verb also stands apart ("fügte … hinzu"). */
export const withSeparated = (list: string): string =>
  words(list)
    .flatMap((lemma) => (lemma.includes('|') ? [lemma, lemma.replace(/^(.+)\|(.+)$/, '$2~$1')] : [lemma]))
    .join(' ');
