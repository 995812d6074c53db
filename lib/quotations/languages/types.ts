/**
 * What the engine needs to know of a language. A language is data: word lists,
 * and rules that produce inflections from lemmas; it holds no engine code and
 * decides nothing about a text.
 *
 * To add a language: write `languages/<code>.ts` exporting a function that makes
 * its `Language` (a page pays for its own alone), list it in `languages/index.ts`
 * with its commonest words, and give it a table test in
 * tests/lib/quotations/languages/<code>.test.ts.
 * - All words are in lower case with straight apostrophes, as the tokenizer
 *   gives them; `words('a b c')` makes a list, `inflected()` a verb table.
 * - Verbs: write a function `conjugate(lemma, add)` that adds the third persons,
 *   participles, gerund and infinitive by rule, with the irregular stems as a
 *   table, and pass it to `inflected(conjugate, { say: '…', think: '…', … })`.
 *   A verb with a fixed companion is written `lemma+word`: "faire+valoir"
 *   (follows directly), "teilen~mit" (stands anywhere later in the clause, as
 *   separable prefixes do).
 * - Word order after a quotation is `reportOrders`: 'VS' ("dit X", "sagte X",
 *   "afirmó X"), 'SV' ("X said"). `verbSecond` says that the subject may follow
 *   the finite verb after any opening ("Gestern sagte X, dass …").
 * - A subject may be absent where `proDrop` is true: the previous speaker then.
 * - Prepositional cues are `sources`: "selon", "laut", "aldus"; `after: true`
 *   for postpositions ("Experten zufolge").
 * - Where `dashes` is true a paragraph may open its speech with a dash, with the
 *   reporter's insertions between dashes ("—Sí —afirmó X—."): dialogue.ts.
 */

export type Gender = 'm' | 'f' | 'n';
export type Number = 's' | 'p';

/** What is known of a word's gender and number; absent means either. */
export interface Agreement {
  gender?: Gender;
  number?: Number;
}

/**
 * How much a verb says by itself that somebody speaks.
 * say: always ("declare"); think: opinion ("believe"); act: a speech act that
 * takes a noun ("denounce"); manner: only beside a quotation ("smile").
 */
export type Strength = 'say' | 'think' | 'act' | 'manner';

export type VerbForm = 'finite' | 'participle' | 'gerund' | 'infinitive';

/** One reading of one written form. */
export interface VerbReading {
  lemma: string;
  form: VerbForm;
  number?: Number;
  strength: Strength;
  /** A word that must follow: directly (but for adverbs), or anywhere later in the clause. */
  companion?: { word: string; anywhere: boolean };
}

export type VerbTable = ReadonlyMap<string, readonly VerbReading[]>;

/** A preposition (or postposition) that names a source of words. */
export interface SourceCue {
  words: readonly string[];
  /** Stands behind its noun phrase. */
  after?: boolean;
  /** True where the preposition has other common uses, so that only a person, a pronoun or an institution counts ("pour"). */
  animate?: boolean;
}

export interface Language {
  /** BCP 47 primary subtag. */
  code: string;
  /** Opening and closing marks; the first is the usual one. A character may open one pair and close another. */
  marks: readonly (readonly [open: string, close: string])[];
  /** A paragraph that opens with a dash can be speech. */
  dashes: boolean;
  /** Matched repeatedly at the start of a written word: "l'", "qu'". */
  elisions?: RegExp;
  /** Matched at the end of a written word; group 1 is the pronoun that belongs to the verb: "-t-il". */
  enclitics?: RegExp;
  /** Words that stand before an infinitive, where a bare form is none: "to". */
  infinitiveMarkers?: ReadonlySet<string>;
  /** Matches plural nouns, where a verb's base form that is a noun too (`nounForms`) needs one before it to be finite: "officials report", not "a blog post". */
  pluralNoun?: RegExp;
  nounForms?: ReadonlySet<string>;
  /** Matched at the end of a written word: the ending of a possessive ("'s"), split off as a token of its own. */
  possessive?: RegExp;
  /** Words before a full stop that does not end a sentence, without the stop. */
  abbreviations: ReadonlySet<string>;
  /** Matched behind an apostrophe that opens no quotation but a clipped word: "'t", "'s". */
  clipped?: RegExp;

  verbs: VerbTable;
  /** Third-person forms of the verbs that build compound tenses ("have") and passives ("be"). */
  auxiliaries: ReadonlyMap<string, 'have' | 'be'>;
  /** How many words may stand between auxiliary and participle. */
  auxiliaryReach: number;
  /** Participles also stand before their auxiliary at the end of a subordinate clause ("gesagt habe"). */
  auxiliaryLast?: boolean;
  /** Other common finite verbs (modals, "be", "have", "go" …): they end a noun phrase and carry infinitives. */
  finite: ReadonlySet<string>;
  /** Weak object and reflexive pronouns and negations that stand between subject and verb. */
  clitics: ReadonlySet<string>;
  reflexives: ReadonlySet<string>;
  reportOrders: readonly ('VS' | 'SV')[];
  verbSecond: boolean;
  proDrop: boolean;
  /** Masculine and feminine pronouns mean people alone, neuter ones never do. */
  naturalGender?: boolean;
  /** Lemmas whose reported clause needs no conjunction: "police said he fled". */
  bareClauses?: ReadonlySet<string>;
  /** Lemmas that take the person addressed before the clause: "told reporters that", "prévenu les élus que". */
  addressVerbs: ReadonlySet<string>;
  /** Lemmas whose passive has as its subject whoever spoke: "she was quoted as saying". */
  citing: ReadonlySet<string>;
  /** Lemmas that pass on words whose holder their object names: "[répète] les propos de X". */
  relaying?: ReadonlySet<string>;
  /** Words before a verb that deny it: "ne". */
  negations: ReadonlySet<string>;
  /** Verbs of necessity whose subject is nobody: "il faut dire que". */
  impersonal: ReadonlySet<string>;
  /** Lemmas whose words are reported by marker and infinitive: "a demandé de partir". */
  requestVerbs: ReadonlySet<string>;
  requestMarkers: ReadonlySet<string>;
  infinitiveEnd?: RegExp;
  /** Infinitives that open a statement right behind a verb: "dit avoir vu". */
  reportedInfinitives?: ReadonlySet<string>;
  /** Forms of the simple past, singular and plural, where they tell it from the other tenses. */
  pastEnds?: readonly RegExp[];
  /** Ends that make a finite verb likely, to tell a clause from a list. */
  finiteEnd?: RegExp;
  sources: readonly SourceCue[];
  /** Nouns of speech that stand between a source cue and its speaker: "selon les propos de X". */
  speechNouns: ReadonlySet<string>;

  /** Personal and demonstrative pronouns that can be a speaker, subject or stressed. */
  pronouns: ReadonlyMap<string, Agreement>;
  /** Those that mean nobody named before: "somebody", "man". */
  indefinite: ReadonlySet<string>;
  /** Pronouns that mean the person mentioned last: "celui-ci"; and the word after a determiner that does: "dernier". */
  latter: ReadonlyMap<string, Agreement>;
  relatives: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  /** Words that with a complementizer behind open a clause of their own, not a reported one: "avant [que]". */
  subordinating?: ReadonlySet<string>;
  /** Verb forms whose infinitive is not their subject's: "[laisse] croire". */
  causatives?: ReadonlySet<string>;
  /** Words joining two phrases of one kind: "et". */
  coordinators: ReadonlySet<string>;
  /** Conjunctions that set a verb against the one before: "mais". */
  adversatives?: ReadonlySet<string>;
  /** Conjunctions that open a clause. */
  conjunctions: ReadonlySet<string>;
  determiners: ReadonlyMap<string, Agreement & { definite?: boolean }>;
  /** Determiners of cases that no subject stands in: "dem", "des". */
  oblique?: ReadonlySet<string>;
  /** Determiners that bind a complement into the noun phrase before them: "der Sprecher [der Partei]". */
  genitiveDeterminers?: ReadonlySet<string>;
  /** Nouns for outlets: what looks like a complement of a speaker is then whom they told ("sagte die Ministerin der Zeitung"). */
  outlets?: ReadonlySet<string>;
  /** Prepositions that bind a complement into the noun phrase: "de", "of". */
  genitives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** The preposition of a passive's agent: "par", "by". */
  agents: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** Days, "hier", "matin" …: bare words of time that are no subject. */
  times: ReadonlySet<string>;

  /** Forms of address before a name. */
  titles: ReadonlyMap<string, Agreement>;
  /** Those of them that anybody has, and that say nothing but a gender: "Mrs". */
  courtesies: ReadonlySet<string>;
  /** Nouns for people by what they do. */
  roles: ReadonlyMap<string, Agreement>;
  /** Nouns for bodies that speak: ministry, agency, party. */
  institutions: ReadonlySet<string>;
  /** Nouns that, with a definite article, usually repeat a body named before: "le groupe". */
  generic: ReadonlySet<string>;
  /** Ends of past participles, where a phrase may go on after one with its agent: "le texte rédigé par X". */
  participle?: RegExp;
  /** Ends of words for people by nation, lower case: "français". */
  demonym?: RegExp;
  /** Openings of a sentence whose report governs the sentence before: "C'est ce qu'a annoncé …". */
  backReports: readonly (readonly string[])[];
  /** Nouns for texts that speak: report, statement, letter. */
  documents: ReadonlySet<string>;
  /** Common words that are capitalised in the middle of a sentence without being a name: "État", "Intérieur". */
  capitalised: ReadonlySet<string>;
  /** Nouns are capitalised, so a capital alone makes no name. */
  capitalisedNouns?: boolean;
  /** Lower-case words inside names: "de", "van", "al". */
  particles: ReadonlySet<string>;
  /** Those that have a capital where a surname stands alone: "Van den Berg". */
  surnameParticles?: ReadonlySet<string>;
  /** Ends of given names that are nearly always of one gender. */
  givenNameGender: (name: string) => Gender | undefined;

  /** Words before a mark that make what it holds a name or a term: "surnommé", "intitulé". */
  naming: ReadonlySet<string>;
  /** Nouns whose quoted complement is a name or a term: "film", "opération", "mot". */
  named: ReadonlySet<string>;
  /** Words before a colon that make what is behind it an item of a list: "questions, including: “…”". */
  listing?: ReadonlySet<string>;
  /** Word sequences after which marks hold a charge: "mis en examen pour". */
  charges: readonly (readonly string[])[];
}

/** A list of words from one string. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

export function wordSet(...lists: string[]): Set<string> {
  return new Set(lists.flatMap(words));
}

/** A table from words to what they tell of gender and number: `agreements({ ms: 'le un', fs: 'la une', p: 'les' })`. */
export function agreements(table: Record<string, string | readonly string[]>): Map<string, Agreement> {
  const map = new Map<string, Agreement>();
  for (const [code, list] of Object.entries(table)) {
    const gender = /[mfn]/.exec(code)?.[0] as Gender | undefined;
    const number = /[sp]/.exec(code)?.[0] as Number | undefined;
    const agreement: Agreement = { ...(gender && { gender }), ...(number && { number }) };
    for (const word of typeof list === 'string' ? words(list) : list) map.set(word, agreement);
  }
  return map;
}

/** The determiners of a language, definite and indefinite. */
export function determiners(definite: Record<string, string>, indefinite: Record<string, string>): Map<string, Agreement & { definite: boolean }> {
  const marked = (table: Record<string, string>, value: boolean) => [...agreements(table)].map(([word, agreement]) => [word, { ...agreement, definite: value }] as const);
  return new Map([...marked(definite, true), ...marked(indefinite, false)]);
}

/** Takes one form of a verb: as written, its kind, and the number of a finite form. */
export type AddForm = (written: string, form: VerbForm, number?: Number) => void;

/** The verb table of lemmas by strength, inflected by the language's rule. The readings of a lemma's forms are shared: a table has thousands of forms, and a page waits for it. */
export function inflected(conjugate: (lemma: string, add: AddForm) => void, lemmas: Partial<Record<Strength, string>>): VerbTable {
  const table = new Map<string, readonly VerbReading[]>();
  for (const [strength, list] of Object.entries(lemmas) as [Strength, string][]) {
    for (const entry of words(list)) {
      const [lemma, joint, word] = entry.split(/([+~])/) as [string, string?, string?];
      const companion = word ? { word, anywhere: joint === '~' } : undefined;
      const made = new Map<string, readonly VerbReading[]>();
      conjugate(lemma, (written, form, number) => {
        const kind = number ? form + number : form;
        let own = made.get(kind);
        if (!own) made.set(kind, (own = [{ lemma: entry, form, strength, ...(number && { number }), ...(companion && { companion }) }]));
        const others = table.get(written);
        if (!others) table.set(written, own);
        else if (!others.some((reading) => reading.lemma === entry && reading.form === form && reading.number === number)) table.set(written, [...others, ...own]);
      });
    }
  }
  return table;
}

/** `agreements` for role nouns: a word listed under both genders keeps its number alone. */
export function roleTable(table: Record<'ms' | 'fs' | 'mp' | 'fp', readonly string[]>): Map<string, Agreement> {
  const map = agreements(table);
  for (const [number, masculine, feminine] of [['s', table.ms, table.fs], ['p', table.mp, table.fp]] as const) {
    const both = new Set(masculine);
    const agreement: Agreement = { number };
    for (const word of feminine) if (both.has(word)) map.set(word, agreement);
  }
  return map;
}
