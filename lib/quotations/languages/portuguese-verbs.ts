/** Portuguese verb forms by rule, and the pronouns that are written onto them, before the ending too ("dir-se-ia"). */
import { agreeing, finitePairs } from './romance';
import { type AddForm, type VerbReading, type VerbTable, words } from './types';

/** Irregular families by the end of the infinitive: [ending, present s, present p, imperfect s, imperfect p, past s, past p, future stem, participle, gerund]. */
const IRREGULAR: readonly (readonly string[])[] = [
  ['dizer', 'diz', 'dizem', 'dizia', 'diziam', 'disse', 'disseram', 'dir', 'dito', 'dizendo'],
  ['fazer', 'faz', 'fazem', 'fazia', 'faziam', 'fez', 'fizeram', 'far', 'feito', 'fazendo'],
  ['por', 'põe', 'põem', 'punha', 'punham', 'pôs', 'puseram', 'por', 'posto', 'pondo'],
  ['manter', 'mantém', 'mantêm', 'mantinha', 'mantinham', 'manteve', 'mantiveram', 'manter', 'mantido', 'mantendo'],
  ['ter', 'tem', 'têm', 'tinha', 'tinham', 'teve', 'tiveram', 'ter', 'tido', 'tendo'],
  ['prever', 'prevê', 'preveem', 'previa', 'previam', 'previu', 'previram', 'prever', 'previsto', 'prevendo'],
  ['ler', 'lê', 'leem', 'lia', 'liam', 'leu', 'leram', 'ler', 'lido', 'lendo'],
  ['crer', 'crê', 'creem', 'cria', 'criam', 'creu', 'creram', 'crer', 'crido', 'crendo'],
  ['saber', 'sabe', 'sabem', 'sabia', 'sabiam', 'soube', 'souberam', 'saber', 'sabido', 'sabendo'],
  ['querer', 'quer', 'querem', 'queria', 'queriam', 'quis', 'quiseram', 'querer', 'querido', 'querendo'],
  ['uzir', 'uz', 'uzem', 'uzia', 'uziam', 'uziu', 'uziram', 'uzir', 'uzido', 'uzindo'],
  ['sorrir', 'sorri', 'sorriem', 'sorria', 'sorriam', 'sorriu', 'sorriram', 'sorrir', 'sorrido', 'sorrindo'],
  ['rir', 'ri', 'riem', 'ria', 'riam', 'riu', 'riram', 'rir', 'rido', 'rindo'],
];
const NOT_IRREGULAR = new Set(words('reiterar submeter prometer comprometer admitir meter arrepender descrer'));
const FUTURES = [['á', 'ão'], ['ia', 'iam']] as const;

const irregularOf = (lemma: string): string[] | undefined => {
  const found = NOT_IRREGULAR.has(lemma) ? undefined : IRREGULAR.find(([ending]) => (ending === 'por' || ending === 'ter' ? new RegExp(`^(?:pro|ex|com|im|o|re|su|contra)?${ending}$`).test(lemma) : lemma.endsWith(ending!) && (ending!.length > 3 || lemma.length <= ending!.length + 2)));
  return found?.map((form) => lemma.slice(0, -found[0]!.length) + form);
};

export function conjugatePortuguese(lemma: string, add: AddForm): void {
  add(lemma, 'infinitive');
  const irregular = irregularOf(lemma);
  if (irregular) {
    const [, presentS, presentP, imperfectS, imperfectP, pastS, pastP, future, participle, gerund] = irregular as [string, string, string, string, string, string, string, string, string, string];
    finitePairs('', [[presentS, presentP], [imperfectS, imperfectP], [pastS, pastP]], add);
    finitePairs(future, FUTURES, add);
    agreeing(participle, 's', add);
    add(gerund, 'gerund');
    return;
  }
  const stem = lemma.slice(0, -2);
  finitePairs(lemma, FUTURES, add);
  if (lemma.endsWith('ar')) {
    const stressed = /e$/.test(stem) ? `${stem}i` : stem.replace(/aud$/, 'aúd'); // "passeia", "saúda"
    finitePairs(stressed, [['a', 'am']], add);
    finitePairs(stressed.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/ç$/, 'c'), [['e', 'em']], add);
    finitePairs(stem, [['ava', 'avam'], ['ou', 'aram']], add);
    agreeing(`${stem}ado`, 's', add);
    add(`${stem}ando`, 'gerund');
    return;
  }
  const hiatus = lemma.endsWith('uir') && !/[gq]uir$/.test(lemma);
  finitePairs(stem, [hiatus ? ['i', 'em'] : ['e', 'em'], hiatus ? ['ía', 'íam'] : ['ia', 'iam']], add);
  finitePairs(stem, [lemma.endsWith('er') ? ['eu', 'eram'] : hiatus ? ['iu', 'íram'] : ['iu', 'iram']], add);
  agreeing(/screv$/.test(stem) ? stem.replace(/ev$/, 'ito') : hiatus ? `${stem}ído` : `${stem}ido`, 's', add);
  add(`${stem}${lemma.endsWith('er') ? 'e' : 'i'}ndo`, 'gerund');
}

const WITH_PRONOUN = /^(.+)-(?:lhes?|se|me|nos)(?:-(á|ão|ia|iam))?$/;

/** A verb table that also has its finite forms and gerunds with a pronoun: "disse-lhe" is "disse", "dir-se-ia" is "diria". */
export class PronounVerbs extends Map<string, readonly VerbReading[]> {
  constructor(verbs: VerbTable) {
    super(verbs);
  }

  override get(word: string): readonly VerbReading[] | undefined {
    const own = super.get(word);
    if (own || !word.includes('-')) return own;
    const parts = WITH_PRONOUN.exec(word);
    if (!parts) return undefined;
    const readings = super.get(parts[1]! + (parts[2] ?? ''))?.filter(({ form }) => form === 'finite' || (form === 'gerund' && parts[2] === undefined));
    return readings?.length ? readings : undefined;
  }

  override has(word: string): boolean {
    return this.get(word) !== undefined;
  }
}
