/** What German and Dutch share: strong verbs are listed by the end of their infinitive, as prefixes change nothing. */

/** The strong verb that a verb is, or that stands behind its inseparable prefix. */
export function strongOf<Verb>(lemma: string, inseparable: boolean, byEnding: ReadonlyMap<string, Verb>): Verb | undefined {
  for (let at = 0; at === 0 || (inseparable && at < lemma.length); at += 1) {
    const strong = byEnding.get(lemma.slice(at));
    if (strong) return strong;
  }
  return undefined;
}
