/** A printed name as CSL has it: family, given and particles, or literal where it cannot be taken apart. Pure. */
import type { Author } from '@/lib/model';

/** CSL 1.0.2 name. */
export type CslName = { family: string; given: string; suffix?: string; 'non-dropping-particle'?: string } | { literal: string };

/** Words between given and family names that belong to the family name, lower case as printed. */
const particles = new Set(
  'af al ap av bin ben da das de del della den der di do dos du el het ibn la las le los op ten ter ’t van von y zu zum zur'.split(' '),
);

const suffixes = /^(jr|sr|ii|iii|iv)\.?$/i;

/** Scripts whose names are written family first and without a space, or are not taken apart. */
const unsplit = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function cslName({ name, kind }: Author): CslName {
  const words = name.trim().split(/\s+/);
  if (kind === 'organization' || words.length < 2 || unsplit.test(name)) return { literal: words.join(' ') };
  const suffix = words.length > 2 && suffixes.test(words.at(-1)!) ? words.pop()! : undefined;
  let familyAt = words.length - 1;
  while (familyAt > 1 && particles.has(words[familyAt - 1]!)) familyAt -= 1;
  const particle = words.slice(familyAt, -1).join(' ');
  return {
    family: words.at(-1)!.replace(/,$/, ''),
    given: words.slice(0, familyAt).join(' ').replace(/,$/, ''),
    ...(particle ? { 'non-dropping-particle': particle } : {}),
    ...(suffix ? { suffix } : {}),
  };
}

/** The family name as written, its particle before it; of a literal, all of it. */
export function familyOf(name: CslName): string {
  return 'literal' in name ? name.literal : [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** "von Weißhaupt, Jörg, Jr.", as RIS and the styles invert names; a literal stays as it is. */
export function invertedName(name: CslName): string {
  return 'literal' in name ? name.literal : [familyOf(name), name.given, name.suffix].filter(Boolean).join(', ');
}
