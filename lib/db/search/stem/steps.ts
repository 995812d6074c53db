/** A stemmer as data: steps in order, of each the first rule that fits a folded word. */
export type Steps = [ending: RegExp, replacement: string][][];
