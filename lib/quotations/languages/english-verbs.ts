/** English verb forms by rule: base, third person, past, participles. */
import type { AddForm } from './types';

/** base: [past, past participle] */
const IRREGULAR: Record<string, readonly [string, string]> = {
  say: ['said', 'said'], tell: ['told', 'told'], write: ['wrote', 'written'], think: ['thought', 'thought'], feel: ['felt', 'felt'], make: ['made', 'made'],
  read: ['read', 'read'], swear: ['swore', 'sworn'], hold: ['held', 'held'], put: ['put', 'put'], speak: ['spoke', 'spoken'], foresee: ['foresaw', 'foreseen'],
  forecast: ['forecast', 'forecast'], foretell: ['foretold', 'foretold'], retell: ['retold', 'retold'], find: ['found', 'found'], know: ['knew', 'known'], show: ['showed', 'shown'], lay: ['laid', 'laid'],
  begin: ['began', 'begun'], go: ['went', 'gone'],
};
/** Those of more than one syllable whose last consonant doubles; of one syllable they follow a rule. */
const DOUBLED = new Set(['admit', 'rebut', 'concur', 'refer', 'regret', 'submit', 'begin']);
const ONE_SYLLABLE = /^(?:[^aeiou]+|qu)[aeiou][bdgmnpt]$/;
/** Doubled in British spelling alone. */
const BRITISH = new Set(['signal', 'label']);

export function conjugateEnglish(lemma: string, add: AddForm): void {
  const s = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLED.has(lemma) || ONE_SYLLABLE.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  const regular = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const [past, participle] = IRREGULAR[lemma] ?? [regular, regular];
  add(s, 'finite', 's');
  add(past, 'finite');
  add(participle, 'participle');
  add(`${/(?:ee|oe|ye)$/.test(lemma) ? lemma : stem}ing`, 'gerund');
  if (BRITISH.has(lemma)) {
    const doubled = lemma + lemma.slice(-1);
    add(`${doubled}ed`, 'finite');
    add(`${doubled}ed`, 'participle');
    add(`${doubled}ing`, 'gerund');
  }
  add(lemma, 'finite', 'p');
  add(lemma, 'infinitive');
}
