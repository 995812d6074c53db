/** The language an article is written in, as BCP 47. */
import type { Candidate, Field } from '@/lib/model';
import { detectLanguage, isTold } from '../language';
import { fieldOf } from './choose';
import { fromItems, fromLd, fromMeta, type Sources } from './sources';

/** A tag in its canonical form; null where it is none: no registered language has more than three letters ("spanish"). */
function canonical(tag: string): string | null {
  try {
    const [found] = Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'));
    return found && /^[a-z]{2,3}(?:-|$)/.test(found) ? found : null;
  } catch {
    return null;
  }
}

/** Tags that name one language: Norwegian, Chinese and Indonesian have several. */
const ONE: Record<string, string> = { nb: 'no', nn: 'no', in: 'id', iw: 'he', cmn: 'zh', yue: 'zh', gsw: 'de', bs: 'hr', sr: 'hr', ms: 'id' };
const tongue = (tag: string) => {
  const code = tag.toLowerCase().split('-')[0]!;
  return ONE[code] ?? code;
};

/** A page's tag stands unless its text is plainly in another language. */
export function readLanguage({ document, meta, ld, items, lines }: Pick<Sources, 'document' | 'meta' | 'ld' | 'items' | 'lines'>): Field<string> {
  const html = document.documentElement;
  const lang = html?.getAttribute('lang') || html?.getAttribute('xml:lang') || '';
  const given: Candidate<string>[] = [
    ...(lang ? [{ value: lang, origin: 'html-element' as const, detail: 'lang' }] : []),
    ...fromLd(ld.article, 'inLanguage'),
    ...fromMeta(meta, 'content-language', 'dc.language', 'dcterms.language', 'language', 'og:locale'),
    ...fromItems(items, /^inLanguage$/),
  ];
  const candidates = given.flatMap((candidate) => {
    const value = canonical(candidate.value);
    return value ? [{ ...candidate, value }] : [];
  });
  const paragraphs = lines.filter(({ text, region }) => text.length > 80 && region !== 'nav' && region !== 'footer' && region !== 'banner' && region !== 'comments');
  const guess = detectLanguage(paragraphs.slice(0, 25).map(({ text }) => text).join('\n'));
  const declared = candidates[0];
  if (!guess) return fieldOf(candidates, declared);
  const read: Candidate<string> = { value: guess.language, origin: 'text', detail: `lead ${guess.lead.toFixed(1)}` };
  const agreeing = candidates.find(({ value }) => tongue(value) === tongue(guess.language));
  // A language that cannot be told from its neighbours is read as one of them.
  const plain = declared ? guess.lead >= 1.5 && isTold(tongue(declared.value)) : guess.lead >= 1;
  return fieldOf([...candidates, read], agreeing && (plain || agreeing === declared) ? agreeing : plain ? read : declared);
}
