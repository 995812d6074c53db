/** Dutch verb forms by rule: third persons, participle, infinitive. */
import { strongOf } from './strong-verbs';
import { type AddForm, words } from './types';

/** Strong and irregular verbs by the end of their infinitive: [ending, present s, past s, past p, participle without ge-]; what has two pasts has them both. */
const STRONG: readonly (readonly [string, string, string, string, string])[] = [
  ['zeggen', 'zegt', 'zei', 'zeiden', 'zegd'], ['spreken', 'spreekt', 'sprak', 'spraken', 'sproken'], ['schrijven', 'schrijft', 'schreef', 'schreven', 'schreven'], ['vinden', 'vindt', 'vond', 'vonden', 'vonden'],
  ['denken', 'denkt', 'dacht', 'dachten', 'dacht'], ['weten', 'weet', 'wist', 'wisten', 'weten'], ['geven', 'geeft', 'gaf', 'gaven', 'geven'], ['laten', 'laat', 'liet', 'lieten', 'laten'],
  ['roepen', 'roept', 'riep', 'riepen', 'roepen'], ['vragen', 'vraagt', 'vroeg', 'vroegen', 'vraagd'], ['houden', 'houdt', 'hield', 'hielden', 'houden'], ['brengen', 'brengt', 'bracht', 'brachten', 'bracht'],
  ['wijzen', 'wijst', 'wees', 'wezen', 'wezen'], ['zien', 'ziet', 'zag', 'zagen', 'zien'], ['lezen', 'leest', 'las', 'lazen', 'lezen'], ['nemen', 'neemt', 'nam', 'namen', 'nomen'],
  ['gaan', 'gaat', 'ging', 'gingen', 'gaan'], ['sluiten', 'sluit', 'sloot', 'sloten', 'sloten'], ['zweren', 'zweert', 'zwoer', 'zwoeren', 'zworen'], ['grijpen', 'grijpt', 'greep', 'grepen', 'grepen'],
  ['raden', 'raadt', 'ried raadde', 'rieden raadden', 'raden'], ['komen', 'komt', 'kwam', 'kwamen', 'komen'], ['schelden', 'scheldt', 'schold', 'scholden', 'scholden'], ['staan', 'staat', 'stond', 'stonden', 'staan'],
  ['treden', 'treedt', 'trad', 'traden', 'treden'], ['bieden', 'biedt', 'bood', 'boden', 'boden'], ['prijzen', 'prijst', 'prees', 'prezen', 'prezen'],
  ['velen', 'veelt', 'val', 'valen', 'volen'], ['ginnen', 'gint', 'gon', 'gonnen', 'gonnen'], ['wijten', 'wijt', 'weet', 'weten', 'weten'], ['werpen', 'werpt', 'wierp', 'wierpen', 'worpen'],
  ['zoeken', 'zoekt', 'zocht', 'zochten', 'zocht'], ['lachen', 'lacht', 'lachte', 'lachten', 'lachen'],
];
const BY_ENDING = new Map(STRONG.map((verb) => [verb[0], verb]));
/** Regular verbs that only look like a strong one. */
const WEAK = new Set(words('verwelkomen'));
const INSEPARABLE = /^(?:(?:be|ge|er|over|voor|weer)(?=[^aeiou]{1,3}[aeiouy])|(?:her|ont|ver|onder|om)(?=.{4}))/;
/** Verbs that end as others do whose last vowel is long, but have their stress before it: their stem keeps one vowel. */
const UNSTRESSED = new Set(words('verwelkomen verzekeren fluisteren mopperen mompelen stamelen betwijfelen herinneren schateren stotteren twitteren antwoorden weigeren opperen foeteren hameren'));

/** The written stem: "vertel" of "vertellen", "beloof" of "beloven", "verklaar" of "verklaren", "waarschuw" of "waarschuwen". */
function stemOf(lemma: string): string {
  const base = lemma.replace(/en$/, '');
  if (/([^aeiou])\1$/.test(base)) return base.slice(0, -1);
  const long = UNSTRESSED.has(lemma) || base.endsWith('uw') ? base : base.replace(/(^|[^aeiou])([aeou])([^aeiouyx])$/, '$1$2$2$3');
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

/** A separable verb is written "toe|voegen": here its joined forms ("toevoegde", "toegevoegd", "toe te voegen"). */
export function conjugateDutch(lemma: string, add: AddForm): void {
  const [prefix, base] = lemma.includes('|') ? (lemma.split('|') as [string, string]) : ['', lemma];
  simple(base, (written, form, number) => add(prefix + written, form, number));
}

function simple(lemma: string, add: AddForm): void {
  add(lemma, 'finite', 'p');
  const inseparable = INSEPARABLE.test(lemma);
  const strong = WEAK.has(lemma) ? undefined : strongOf(lemma, inseparable, BY_ENDING);
  const ge = inseparable ? '' : 'ge';
  if (strong) {
    const before = lemma.slice(0, -strong[0].length);
    add(before + strong[1], 'finite', 's');
    for (const past of words(strong[2])) add(before + past, 'finite', 's');
    for (const past of words(strong[3])) add(before + past, 'finite', 'p');
    add(before + (before ? '' : 'ge') + strong[4], 'participle');
  } else {
    const stem = stemOf(lemma);
    // "'t kofschip": the sound before -en decides between -te and -de.
    const dental = /(?:[tkfspx]|ch)$/.test(lemma.replace(/en$/, '')) ? 't' : 'd';
    const end = stem.endsWith(dental) ? '' : dental;
    add(stem.endsWith('t') ? stem : `${stem}t`, 'finite', 's');
    add(`${stem}${dental}e`, 'finite', 's');
    add(`${stem}${dental}en`, 'finite', 'p');
    add(`${ge}${ge ? stem.replace(/^[ei]/, (vowel) => (vowel === 'e' ? 'ë' : 'ï')) : stem}${end}`, 'participle');
  }
  add(lemma, 'infinitive');
}
