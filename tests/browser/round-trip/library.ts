/** A small library with everything that a library can hold, written for the journeys: what must survive every way there and back. */
import type { AnchorOutcome, Field, HighlightColor, LibraryContents, Metadata, StoredAnnotation, StoredArticle, StoredQuotation, StoredVersion } from '@/lib/model';
import { sampleImage } from '../../lib/sample-images';

interface Sample {
  language: string;
  dir: 'ltr' | 'rtl';
  title: string;
  text: string;
  /** Words of the text. */
  quoted: string;
  speaker: string;
}

/** Emoji and letters beyond the basic plane stand before the quoted words: offsets count differently in the file. */
const SAMPLES: Sample[] = [
  { language: 'en', dir: 'ltr', title: 'Night ferry 🛳️ returns', text: 'The ferry 🛳️ is back. “We waited nine years 🎉,” said Joan Ferris.', quoted: 'We waited nine years 🎉', speaker: 'Joan Ferris' },
  { language: 'fr', dir: 'ltr', title: 'La digue sera relevée', text: 'La digue 🌊 tiendra. « Nous n’avons plus le choix », a déclaré Maud Tréguer.', quoted: 'Nous n’avons plus le choix', speaker: 'Maud Tréguer' },
  { language: 'de', dir: 'ltr', title: 'Die Brücke wird geprüft', text: 'Die Brücke 🌉 steht noch. „Sie hält“, sagte Jörg Kühn.', quoted: 'Sie hält', speaker: 'Jörg Kühn' },
  { language: 'es', dir: 'ltr', title: 'El faro vuelve a encenderse', text: 'El faro 💡 brilla. «Lo hemos logrado», dijo Íñigo Peña.', quoted: 'Lo hemos logrado', speaker: 'Íñigo Peña' },
  { language: 'ar', dir: 'rtl', title: 'الميناء يفتح أبوابه', text: 'عاد الميناء ⚓😀 إلى العمل. «انتظرنا طويلا»، قالت ليلى منصور.', quoted: 'انتظرنا طويلا', speaker: 'ليلى منصور' },
  { language: 'he', dir: 'rtl', title: 'הגשר נפתח מחדש', text: 'הגשר 🚶 נפתח. ״חיכינו לזה״, אמרה נועה לביא.', quoted: 'חיכינו לזה', speaker: 'נועה לביא' },
  { language: 'ja', dir: 'ltr', title: '港が再開した', text: '港🚢が再開した。「とてもうれしい」と𠮷田さんは語った。', quoted: 'とてもうれしい', speaker: '𠮷田' },
  { language: 'ru', dir: 'ltr', title: 'Паром вернулся', text: 'Паром ⛴️😀 вернулся. «Мы ждали», — сказала Анна Белова.', quoted: 'Мы ждали', speaker: 'Анна Белова' },
];

const OUTCOMES: (AnchorOutcome | null)[] = [null, 'exact', 'moved', 'edited', 'ambiguous', 'missing', 'exact', null];
const COLORS: HighlightColor[] = ['yellow', 'green', 'blue', 'pink', 'orange', 'yellow', 'green', 'blue'];

const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T08:30:00.000Z`;
const id = (kind: string, number: number): string => `urn:uuid:00000000-0000-4000-8000-${kind}${String(number).padStart(10, '0')}`;
const read = <T>(value: T | null, origin: Field<T>['origin'] = 'json-ld'): Field<T> =>
  value === null ? { value, origin: null, candidates: [] } : { value, origin, candidates: [{ value, origin: origin ?? 'meta', detail: 'as printed' }] };

function metadataOf({ language, title, speaker }: Sample, number: number): Metadata {
  return {
    title: read(title),
    authors: read([{ name: `${speaker} ✍️`, kind: 'person' as const }, { name: 'Quay Press', kind: 'organization' as const, url: 'https://news.example/quay' }]),
    published: read({ iso: '2026-03-01T07:15:00+02:00', precision: 'second' as const, raw: '1 March 2026, 7:15' }),
    modified: read(number % 2 === 0 ? { iso: '2026-03', precision: 'month' as const, raw: 'March 2026' } : null),
    siteName: read(`Quay ${language}`, 'open-graph'),
    section: read<string>(null),
    language: read(language, 'html-element'),
    canonicalUrl: read(`https://news.example/${language}/story`, 'link'),
    image: read(`https://news.example/${language}/quay.jpg`),
    excerpt: read(`${title} …`, 'meta'),
  };
}

function versionOf({ text }: Sample, number: number, edition: number): StoredVersion {
  const [first, second] = [text, edition === 1 ? 'It was a long winter. ❄️' : 'It was a very long winter. ❄️❄️'];
  const whole = `${first}\n\n${second}`;
  return {
    id: id('20', number * 10 + edition),
    articleId: id('10', number),
    capturedAt: at(number + edition),
    extractor: 'readable-1',
    sha256: String(number * 10 + edition).padStart(64, '0'),
    wordCount: 12,
    text: whole,
    html: `<p>${first}</p><p>${second}</p>`,
    blocks: [
      { kind: 'paragraph', text: first, start: 0, end: first.length },
      { kind: 'paragraph', text: second, start: first.length + 2, end: whole.length },
      { kind: 'caption', text: 'The quay at dawn 🌅', start: null, end: null },
    ],
  };
}

function articleOf(sample: Sample, number: number, now: string): StoredArticle {
  return {
    id: id('10', number),
    key: `news.example/${sample.language}/story`,
    url: `https://news.example/${sample.language}/story?from=front`,
    aliases: number === 1 ? ['news.example/en/old-address'] : [],
    savedAt: at(number),
    updatedAt: at(number + 3),
    metadata: metadataOf(sample, number),
    corrections: number === 2 ? { section: 'Littoral 🌊', excerpt: null } : {},
    byline: number === 3 ? `Von ${sample.speaker}, Hafen` : null,
    dir: sample.dir,
    wordCount: 12,
    note: number % 2 === 1 ? `*${sample.speaker}* 🙂\n\n- ask again` : '',
    tags: number < 4 ? ['harbour', `tag ${sample.language} 🏷️`] : [],
    readAt: number === 4 ? null : at(number + 4),
    trashedAt: number === 8 ? now : null,
    versionId: id('20', number * 10 + 2),
  };
}

const selectorsOf = (text: string, words: string): StoredAnnotation['selectors'] => {
  const start = text.indexOf(words);
  const end = start + words.length;
  return {
    quote: { type: 'TextQuoteSelector', exact: words, prefix: text.slice(Math.max(0, start - 10), start), suffix: text.slice(end, end + 10) },
    position: { type: 'TextPositionSelector', start, end },
    page: { start: start + 100, end: end + 100, path: 'main/article/p[1]', repeat: { index: 0, count: 2, words: 2 } },
  };
};

function annotationOf({ text, quoted }: Sample, number: number): StoredAnnotation {
  const outcome = OUTCOMES[number - 1] ?? null;
  return {
    id: id('40', number),
    articleId: id('10', number),
    versionId: id('20', number * 10 + 1),
    color: COLORS[number - 1] ?? 'yellow',
    note: number % 3 === 0 ? 'Is that **so**? 🤔' : '',
    tags: number % 2 === 0 ? ['check'] : [],
    selectors: number === 7 ? { ...selectorsOf(text, quoted), position: null, page: null } : selectorsOf(text, quoted),
    lastSeen: outcome && { outcome, at: at(number + 5), text: outcome === 'edited' ? `${quoted}!` : null },
    created: at(number + 2),
    modified: at(number + 3),
  };
}

function quotationOf({ text, quoted, speaker }: Sample, number: number): StoredQuotation {
  const start = text.indexOf(quoted);
  const end = start + quoted.length;
  return {
    id: id('30', number),
    articleId: id('10', number),
    versionId: id('20', number * 10 + 2),
    text: quoted,
    start,
    end,
    pieces: [{ start, end }],
    speaker: speaker.split(' ').at(-1) ?? null,
    speakerFull: speaker,
    role: null,
    cue: number % 2 === 0 ? null : 'said',
    kind: 'direct',
    confidence: 0.875,
    why: ['verb beside'],
    selectors: selectorsOf(text, quoted),
    method: number === 6 ? 'reader' : 'auto',
    corrections: number === 5 ? { role: 'رئيسة الميناء' } : {},
    rejectedAt: number === 7 ? at(15) : null,
    created: at(number + 1),
    modified: at(number + 2),
  };
}

/** Everything, in the order of a file. `now` is when an article was put in the trash: an older one would be emptied out of it. */
export function roundTripLibrary(now: string): LibraryContents {
  const numbered = SAMPLES.map((sample, index) => [sample, index + 1] as const);
  return {
    articles: numbered.map(([sample, number]) => articleOf(sample, number, now)),
    versions: numbered.flatMap(([sample, number]) => [versionOf(sample, number, 1), versionOf(sample, number, 2)]),
    quotations: numbered.map(([sample, number]) => quotationOf(sample, number)),
    annotations: numbered.map(([sample, number]) => annotationOf(sample, number)),
    people: [{ id: id('50', 1), name: 'Joan Ferris', spellings: ['Joan Ferris', 'Mrs Ferris'], created: at(9), modified: at(10) }],
    searches: [{ id: id('60', 1), name: 'Digues 🌊', query: '#/?q=digue&language=fr', created: at(9), modified: at(9) }],
    tombstones: (['article', 'version', 'quotation', 'annotation', 'person', 'search'] as const).map((kind, index) => ({ id: id('70', index + 1), kind, deletedAt: at(11 + index) })),
    images: [
      sampleImage(id('10', 1), 'https://news.example/en/quay.jpg?w=800&h=600', 'image/jpeg'),
      sampleImage(id('10', 1), 'https://news.example/en/🛳️.webp', 'image/webp'),
      sampleImage(id('10', 5), 'https://news.example/ar/quay.png', 'image/png'),
    ],
  };
}
