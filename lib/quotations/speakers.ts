/**
 * Who is who in one text: gathers the people and bodies a text names, and
 * tells which of them a short name, a role or a pronoun stands for. Gender and
 * number must agree; where nobody fits, nobody is named.
 */
import { withApposition } from './appositions';
import { personBehind } from './complements';
import { agree, bears, distance, type Entity, isBody, saysWho } from './entities';
import type { Agreement, Language } from './languages/types';
import type { Outline } from './outline';
import { isNameWord, withArticle } from './names';
import { type Phrase, phraseAt } from './phrases';
import { isTime } from './segments';
import type { Token } from './tokens';

interface Mention {
  entity: Entity;
  token: number;
  sentence: number;
  paragraph: number;
  subject: boolean;
  governed: boolean;
  latter?: boolean; // made by "ce dernier", which a pronoun behind it repeats
}
const LOOK_BACK_MENTIONS = 40;
const LOOK_BACK_SENTENCES = 8;
/** How many bearers of one name or role are told apart. */
const NAMESAKES = 12;
const MOST_ROLES = 8;
const MEDIUM_WORDS = 3; // longest name of an outlet that may have been read with a person's
export interface Speaker {
  /** As printed, with the apposition or the role that stands beside the name. */
  mention: string;
  entity: Entity | null;
}

export class Speakers {
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byHead = new Map<string, Entity[]>();
  private readonly mentions: Mention[] = [];
  private readonly aliases = new Map<string, Entity>();
  private lastSpoken: Entity | null = null;

  constructor(
    private readonly outlined: Outline,
    private readonly language: Language,
  ) {}

  /** Reads the mentions of one sentence; sentences come in order. */
  read(sentenceIndex: number): void {
    const { tokens, sentences } = this.outlined;
    const { from, to, paragraph } = sentences[sentenceIndex]!;
    let i = from;
    while (i < to) {
      const phrase = tokens[i]!.kind === 'word' ? phraseAt(tokens, i, to, this.language) : null;
      if (!phrase || phrase.to <= i) { i += 1; continue; }
      const previous = tokens[phrase.from - 1];
      const governed = phrase.from > from && previous?.kind === 'word' && (this.language.prepositions.has(previous.lower) || this.language.genitives.has(previous.lower));
      if (governed && personBehind(tokens, phrase, this.language)) { i = phrase.name!.from; continue; }
      const full = withApposition(tokens, phrase, to, this.language);
      i = full.through > phrase.to ? full.through : phrase.to;
      if (isTime(tokens, phrase, this.language)) continue;
      if (!phrase.name && phrase.kind === 'nominal') this.complementNames(phrase, sentenceIndex);
      const latter = this.isLatter(full);
      const entity = full.kind === 'pronoun' ? (governed ? null : this.pronoun(full, sentenceIndex)) : latter ? this.latest(full, full.from) : this.entityOf(full);
      if (!entity) continue;
      this.mentions.push({ entity, token: phrase.from, sentence: sentenceIndex, paragraph, governed: !!governed, latter, subject: !governed && this.isSubject(tokens, phrase, i, from, to) });
    }
  }

  /** Names inside a phrase about something else: "la vidéo de Jean Roche". */
  private complementNames(phrase: Phrase, sentence: number): void {
    const { tokens, sentences } = this.outlined;
    for (let i = phrase.from + 1; i < phrase.to; i += 1) {
      if (!isNameWord(tokens, i, this.language) || this.language.capitalised.has(tokens[i]!.lower)) continue;
      const inner = phraseAt(tokens, i, phrase.to, this.language);
      if (!inner?.name) continue;
      this.mentions.push({ entity: this.entityOf(inner), token: inner.from, sentence, paragraph: sentences[sentence]!.paragraph, subject: false, governed: true });
      i = inner.to - 1;
    }
  }

  /** Marks somebody as the one who spoke in a sentence. */
  spoke(entity: Entity, sentenceIndex: number): void {
    this.lastSpoken = entity;
    const { sentences } = this.outlined;
    const sentence = sentences[sentenceIndex]!;
    this.mentions.push({ entity, token: sentence.to - 1, sentence: sentenceIndex, paragraph: sentence.paragraph, subject: true, governed: false });
  }

  /** Who a phrase is. `sentence` is the sentence it stands in, `before` a token that the antecedent of a pronoun stands before. */
  resolve(phrase: Phrase, sentence: number, before: number): Speaker {
    const mention = this.printed(phrase);
    if (phrase.kind === 'pronoun') return { mention, entity: this.pronoun(phrase, sentence, before) };
    if (phrase.kind === 'nominal' && this.language.pronouns.has(phrase.head) && phrase.to - phrase.from <= 2) return { mention, entity: this.pronoun(phrase, sentence, before) };
    if (this.isLatter(phrase)) return { mention, entity: this.latest(phrase, before) };
    this.correctName(phrase, sentence);
    return { mention, entity: this.entityOf(phrase) };
  }

  /** "disse à Folha [Antonio Neto]" was read as one name; now that the sentence is understood, it is the shorter one. */
  private correctName({ name }: Phrase, sentence: number): void {
    if (!name) return;
    for (let i = this.mentions.length - 1; i >= 0 && this.mentions[i]!.sentence === sentence; i -= 1) {
      const { entity, token } = this.mentions[i]!;
      if (token >= name.from || token < name.from - MEDIUM_WORDS || entity.words[0] !== this.outlined.tokens[token]!.lower || entity.words.length !== name.to - token) continue;
      entity.words = this.words(name.from, name.to);
      entity.name = this.textOf(name);
    }
  }

  /** Who is meant where a verb has no subject of its own: as a pronoun would, from the sentences before. */
  unspoken(sentence: number): Entity | null {
    const { from } = this.outlined.sentences[sentence]!;
    return this.pronoun({ kind: 'pronoun', head: '' }, sentence, from);
  }

  /** The whole phrase, its role and apposition with it: "the spokesman, Jean Roche". */
  printed({ from, to, through, role }: Phrase): string {
    return this.textOf({ from: Math.min(from, role?.from ?? from), to: Math.max(to, through) });
  }

  private words(from: number, to: number): string[] {
    return this.outlined.tokens.slice(from, to).filter((token) => token.kind === 'word').map((token) => token.lower);
  }

  private textOf(range: { from: number; to: number }): string {
    return this.outlined.text.slice(this.outlined.tokens[range.from]!.start, this.outlined.tokens[range.to - 1]!.end);
  }

  /** The entity of a phrase that is no pronoun: known, or new. */
  private entityOf(phrase: Phrase): Entity {
    return phrase.name && (phrase.kind === 'name' || phrase.name.from === phrase.from) ? this.named(phrase) : this.nominal(phrase);
  }

  private named(phrase: Phrase): Entity {
    const words = this.words(phrase.name!.from, phrase.name!.to);
    const name = this.textOf(phrase.name!);
    const titled = this.language.titles.has(this.outlined.tokens[phrase.name!.from - 1]?.lower ?? '');
    const body = !!phrase.role && !phrase.person && isBody(phrase.head, this.words(phrase.role.from, phrase.role.to), this.language);
    let entity = this.knownName(words, body) ?? (titled && words.length === 1 ? this.misspelt(words[0]!) : undefined);
    if (!entity) {
      entity = { name, words, roles: [], roleWords: new Set(), heads: new Set(), person: phrase.person, animate: !words.every((word) => this.language.capitalised.has(word)), body };
      const given = words.length > 1 ? this.language.givenNameGender(this.outlined.tokens[phrase.name!.from]!.lower) : undefined;
      if (given && !phrase.gender) entity.gender = given;
      this.index(entity);
    } else if (words.length > entity.words.length) {
      entity.words = words;
      entity.name = name;
      this.index(entity);
    }
    const whole = withArticle(this.outlined.tokens, phrase.name!, this.language);
    if (this.textOf(whole).endsWith(entity.name)) entity.name = this.textOf(whole);
    this.alias(entity, phrase.to);
    if (phrase.person) entity.person = true;
    // What is all in capitals is an outlet or a body.
    if (words.length > 1 && words.length < 5 && name !== name.toUpperCase()) entity.person ||= !words.some((word) => this.language.institutions.has(word) || this.language.capitalised.has(word));
    if (phrase.gender) entity.gender = phrase.gender;
    if (phrase.role && phrase.titled && phrase.role.to === phrase.name!.from) entity.title ??= this.textOf(phrase.role);
    if (phrase.role && saysWho(phrase, this.words(phrase.role.from, phrase.role.to), this.language)) this.addRole(entity, { ...phrase.role, to: phrase.role.to === phrase.name!.from ? whole.from : phrase.role.to });
    return entity;
  }

  /** "Bureau of Rail Safety (BRS)": the letters in parentheses are the same body. */
  private alias(entity: Entity, at: number): void {
    const { tokens } = this.outlined;
    const letters = tokens[at + 1];
    if (tokens[at]?.kind !== 'open' || letters?.kind !== 'word' || tokens[at + 2]?.kind !== 'close') return;
    const written = this.outlined.text.slice(letters.start, letters.end);
    if (!/^\p{Lu}[\p{Lu}\p{N}.&-]{1,9}$/u.test(written) || this.byWord.has(letters.lower)) return;
    this.byWord.set(letters.lower, [entity]);
    this.aliases.set(letters.lower, entity);
  }

  private index(entity: Entity): void {
    for (const word of entity.words) {
      if (this.language.particles.has(word)) continue;
      const list = this.byWord.get(word) ?? [];
      if (!list.slice(-NAMESAKES).includes(entity)) list.push(entity);
      this.byWord.set(word, list);
    }
  }

  private knownName(words: string[], body: boolean): Entity | undefined {
    const last = words[words.length - 1]!;
    if (words.length === 1 && this.aliases.has(last)) return this.aliases.get(last);
    const candidates = (this.byWord.get(last) ?? []).slice(-NAMESAKES).reverse();
    const fits = (entity: Entity): boolean => bears(entity, words, body);
    return candidates.find((entity) => fits(entity) && entity.words.length > 1) ?? candidates.find(fits);
  }

  /** After a form of address, a family name that differs from a known one by a letter or two. */
  private misspelt(word: string): Entity | undefined {
    if (word.length < 6) return undefined;
    for (let i = this.mentions.length - 1, looked = 0; i >= 0 && looked < LOOK_BACK_MENTIONS; i -= 1, looked += 1) {
      const { entity } = this.mentions[i]!;
      const last = entity.words[entity.words.length - 1];
      if (entity.person && last && entity.words.length > 1 && last[0] === word[0] && distance(last, word, 2) <= 2) return entity;
    }
    return undefined;
  }

  private addRole(entity: Entity, range: { from: number; to: number }): void {
    if (entity.roles.length >= MOST_ROLES) return;
    if (this.textOf(range) !== entity.title) entity.roles.push(this.textOf(range));
    let complement = false;
    for (const word of this.words(range.from, range.to)) {
      entity.roleWords.add(word);
      complement ||= this.language.genitives.has(word);
      if (!complement && this.language.roles.has(word)) {
        entity.heads.add(word);
        this.listHead(word, entity);
      }
    }
  }

  private listHead(head: string, entity: Entity): void {
    const list = this.byHead.get(head) ?? [];
    if (list[list.length - 1] !== entity) list.push(entity);
    this.byHead.set(head, list);
  }

  /** "le ministre", "the company": somebody introduced earlier by that word, or somebody new. */
  private nominal(phrase: Phrase): Entity {
    const content = this.words(phrase.from, phrase.to).filter((word) => !this.language.determiners.has(word) && !this.language.genitives.has(word));
    const candidates = phrase.definite ? (this.byHead.get(phrase.head) ?? []).slice(-NAMESAKES).reverse() : [];
    const agrees = (entity: Entity): boolean => !phrase.gender || !entity.gender || phrase.gender === entity.gender || entity.words.length > 0;
    const known = candidates.find((entity) => agrees(entity) && content.every((word) => entity.roleWords.has(word)));
    if (known) return known;
    const body = phrase.definite && phrase.number !== 'p' && !this.outlined.tokens.slice(phrase.from + 1, phrase.to).some(({ cap }) => cap) && this.language.generic.has(phrase.head) ? this.bodyNamed() : null;
    if (body) return body;
    if (phrase.definite && content.length === 1 && this.language.documents.has(phrase.head) && this.lastSpoken && !this.lastSpoken.person && [...this.lastSpoken.heads].some((head) => this.language.documents.has(head))) return this.lastSpoken;
    const entity: Entity = {
      name: this.textOf(phrase), words: [], roles: [], roleWords: new Set(content), heads: new Set([phrase.head]), person: phrase.person, animate: phrase.animate, indefinite: !phrase.definite,
      ...(phrase.gender && { gender: phrase.gender }), ...(phrase.number && { number: phrase.number }),
    };
    this.listHead(phrase.head, entity);
    return entity;
  }

  /** The one body the text has been about: named as a subject, most often of all and lately. */
  private bodyNamed(): Entity | null {
    const recent = this.mentions.slice(-LOOK_BACK_MENTIONS).filter(({ entity, subject }) => subject && !entity.person && entity.words.length > 0);
    const last = recent[recent.length - 1]?.entity;
    return last && recent.filter(({ entity }) => entity === last).length >= 2 ? last : null;
  }

  private isLatter(phrase: Phrase): boolean {
    return this.language.latter.has(phrase.head) && phrase.to - phrase.from <= 2;
  }

  private latest(phrase: Agreement, before: number): Entity | null {
    for (let i = this.mentions.length - 1, looked = 0; i >= 0 && looked < LOOK_BACK_MENTIONS; i -= 1, looked += 1) {
      const mention = this.mentions[i]!;
      if (mention.token < before && mention.entity.animate && agree(phrase, mention.entity) && (mention.entity.person || mention.entity.words.length > 0)) return mention.entity;
    }
    return null;
  }

  /** Who a pronoun means: by agreement, then being a subject, then nearness. */
  pronoun(phrase: Pick<Phrase, 'kind' | 'head' | 'gender' | 'number'>, sentence: number, before = Number.POSITIVE_INFINITY): Entity | null {
    if (this.language.indefinite.has(phrase.head)) return null;
    if (this.language.latter.has(phrase.head)) return this.latest(phrase, before);
    const { paragraph } = this.outlined.sentences[sentence]!;
    let best: Entity | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (let i = this.mentions.length - 1, looked = 0; i >= 0 && looked < LOOK_BACK_MENTIONS; i -= 1, looked += 1) {
      const mention = this.mentions[i]!;
      if (sentence - mention.sentence > LOOK_BACK_SENTENCES) break;
      const { entity } = mention;
      if (mention.token >= before || !agree(phrase, entity) || !entity.animate || !this.natural(phrase, entity)) continue;
      let score = -2 * (sentence - mention.sentence) - 2 * (paragraph - mention.paragraph) - looked * 0.05;
      if (mention.subject) score += 3;
      if (mention.governed) score -= mention.sentence === sentence ? 1 : 2;
      if (entity.indefinite) score -= 2;
      if (entity.person || (mention.latter && mention.subject)) score += 4;
      else if (entity.words.length === 1) score -= 1;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  /** "it" is nobody, "he" is somebody, in the languages where that holds. */
  private natural(phrase: Agreement, entity: Entity): boolean {
    if (!this.language.naturalGender || !phrase.gender) return true;
    return phrase.gender === 'n' ? !entity.person : entity.person || (entity.words.length === 1 && entity.gender !== 'n');
  }

  private isSubject(tokens: Token[], phrase: Phrase, end: number, from: number, to: number): boolean {
    const previous = tokens[phrase.from - 1];
    const opens = phrase.from === from || !previous || previous.kind !== 'word' || this.language.coordinators.has(previous.lower) || this.language.conjunctions.has(previous.lower) || this.language.complementizers.has(previous.lower) || this.language.adverbs.has(previous.lower) || this.language.times.has(previous.lower);
    const next = tokens[end];
    return opens && next !== undefined && end < to && (next.kind === 'comma' ? phrase.from === from : next.kind === 'word' && !this.language.prepositions.has(next.lower) && !this.language.coordinators.has(next.lower));
  }
}
