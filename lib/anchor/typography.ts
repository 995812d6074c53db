/**
 * Whether two passages say the same in other typography: quotation marks, dashes,
 * spaces, ligatures and invisible characters. Pure strings.
 */
const FOLDS: [RegExp, string][] = [
  [/[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE00-\uFE0F\uFEFF]/g, ''],
  [/["'`\u00B4\u00AB\u00BB\u2018-\u201F\u2032-\u2036\u2039\u203A\u300C-\u300F\u301D-\u301F\uFF02\uFF07]+/g, '"'],
  [/[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/\s+/g, ''],
];

/** The text in the form that different typography of the same words shares. Letter case and punctuation stay. */
export function foldTypography(text: string): string {
  return FOLDS.reduce((folded, [pattern, plain]) => folded.replace(pattern, plain), text.normalize('NFKC'));
}
