/**
 * A library with everything in it that can be kept, written for the tests of
 * export and import: eight languages, emoji, combining marks, right-to-left text,
 * annotations in every state, versions, trash, merged people, deletions.
 */
import type { Field, LibraryContents, Metadata, Selectors, StoredAnnotation, StoredArticle, StoredQuotation, StoredVersion } from '@/lib/model';
import { sampleImage } from './sample-images';

let counter = 0;
const newId = () => `urn:uuid:00000000-0000-4000-8000-${(counter++).toString(16).padStart(12, '0')}`;

const none = <T>(): Field<T> => ({ value: null, origin: null, candidates: [] });

interface Sample {
  language: string;
  title: string;
  author: string;
  paragraphs: string[];
  /** Words of the text that somebody says. */
  said: string;
  speaker: string;
  /** Words of the text that the reader marked. */
  marked: string;
}

const samples: Sample[] = [
  {
    language: 'en',
    title: 'Harbour ferry returns 🚢 after a decade',
    author: 'Ada Lindqvist',
    paragraphs: ['The ferry 🚢 left at dawn.', '“We waited ten years,” said Moira Quayle, who runs the café.'],
    said: 'We waited ten years,',
    speaker: 'Moira Quayle',
    marked: 'left at dawn',
  },
  {
    language: 'fr',
    title: 'Le marché couvert rouvre : « enfin ! »',
    author: 'Élodie Charpentier',
    paragraphs: ['Le marche\u0301 rouvre samedi.', '« Nous n’y croyions plus », confie Basile Aubépin.'],
    said: 'Nous n’y croyions plus',
    speaker: 'Basile Aubépin',
    marked: 'marche\u0301 rouvre',
  },
  {
    language: 'de',
    title: 'Die Brücke bleibt gesperrt',
    author: 'Jörg Weißhaupt',
    paragraphs: ['Die Brücke bleibt bis Mai gesperrt.', '„Das war absehbar“, sagte Käthe Oberländer.'],
    said: 'Das war absehbar',
    speaker: 'Käthe Oberländer',
    marked: 'bis Mai',
  },
  {
    language: 'es',
    title: '¿Quién riega los huertos?',
    author: 'Íñigo Salvatierra',
    paragraphs: ['Los huertos del barrio crecen.', '«Aquí nadie manda», explica Nuria Peñalba.'],
    said: 'Aquí nadie manda',
    speaker: 'Nuria Peñalba',
    marked: 'del barrio',
  },
  {
    language: 'ar',
    title: 'المكتبة تفتح أبوابها',
    author: 'سلمى الخطيب',
    paragraphs: ['تفتح المكتبة أبوابها مساءً 📚 كل يوم.', 'قالت هدى السالم: «هذا بيتنا الثاني».'],
    said: 'هذا بيتنا الثاني',
    speaker: 'هدى السالم',
    marked: 'أبوابها مساءً 📚',
  },
  {
    language: 'he',
    title: 'השוק חוזר לשכונה',
    author: 'נועם ברגר',
    paragraphs: ['השוק חוזר ביום שישי.', '״חיכינו לזה״, אמרה תמר לוין.'],
    said: 'חיכינו לזה',
    speaker: 'תמר לוין',
    marked: 'ביום שישי',
  },
  {
    language: 'ja',
    title: '古い駅舎が図書館に',
    author: '森下遥',
    paragraphs: ['古い駅舎𠮷が図書館になった。', '「毎日来ています」と田所光は話す。'],
    said: '毎日来ています',
    speaker: '田所光',
    marked: '図書館',
  },
  {
    language: 'hi',
    title: 'पुराना कुआँ फिर भर गया',
    author: 'मीरा जोशी',
    paragraphs: ['पुराना कुआँ फिर भर गया 👨‍👩‍👧।', '“पानी लौट आया”, रमेश भाटिया ने कहा।'],
    said: 'पानी लौट आया',
    speaker: 'रमेश भाटिया',
    marked: 'फिर भर गया 👨‍👩‍👧',
  },
];

function metadataOf(sample: Sample, url: string): Metadata {
  const published = { iso: '2026-03-14T09:26+01:00', precision: 'minute', raw: '14/03/2026 09:26' } as const;
  return {
    title: {
      value: sample.title,
      origin: 'json-ld',
      candidates: [
        { value: sample.title, origin: 'json-ld', detail: 'NewsArticle.headline' },
        { value: `${sample.title} | The Example`, origin: 'title-element' },
      ],
    },
    authors: {
      value: [{ name: sample.author, kind: 'person', url: 'https://news.example/people/1' }, { name: 'Example Wire', kind: 'organization' }],
      origin: 'visible',
      candidates: [{ value: [{ name: sample.author, kind: 'person' }], origin: 'visible', detail: sample.author }],
    },
    published: { value: published, origin: 'meta', candidates: [{ value: published, origin: 'meta', detail: 'article:published_time' }] },
    modified: none(),
    siteName: { value: 'The Example', origin: 'open-graph', candidates: [{ value: 'The Example', origin: 'open-graph' }] },
    section: none(),
    language: { value: sample.language, origin: 'html-element', candidates: [{ value: sample.language, origin: 'html-element' }] },
    canonicalUrl: { value: url, origin: 'link', candidates: [{ value: url, origin: 'link' }] },
    image: none(),
    excerpt: none(),
  };
}

function selectorsOf(text: string, exact: string): Selectors {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return {
    quote: { type: 'TextQuoteSelector', exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
    position: { type: 'TextPositionSelector', start, end },
    page: { start: start + 120, end: end + 120, path: 'main/article/p', ...(start > 20 ? { repeat: { index: 1, count: 2, words: 3 } } : {}) },
  };
}

function versionOf(sample: Sample, articleId: string, capturedAt: string, paragraphs: string[]): StoredVersion {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, text, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
  return {
    id: newId(),
    articleId,
    capturedAt,
    extractor: '1',
    sha256: 'a'.repeat(63) + (counter % 10),
    wordCount: 12,
    text: paragraphs.join('\n\n'),
    html: paragraphs.map((text) => `<p>${text}</p>`).join(''),
    blocks: [...blocks, { kind: 'caption', text: sample.title, start: null, end: null }, { kind: 'heading', text: paragraphs[0]!, level: 2, start: 0, end: 1 }],
  };
}

/** Everything that can be kept, always the same. */
export function sampleLibrary(): LibraryContents {
  counter = 0;
  const contents: LibraryContents = { articles: [], versions: [], quotations: [], annotations: [], people: [], searches: [], tombstones: [], images: [] };
  const outcomes = ['exact', 'moved', 'edited', 'ambiguous', 'missing'] as const;
  const colors = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;
  samples.forEach((sample, index) => {
    const url = `https://news.example/${sample.language}/${index}`;
    const id = newId();
    const first = versionOf(sample, id, '2026-04-01T08:00:00.000Z', sample.paragraphs.slice(0, 1));
    const version = versionOf(sample, id, '2026-04-02T08:00:00.000Z', sample.paragraphs);
    const article: StoredArticle = {
      id,
      key: `news.example/${sample.language}/${index}`,
      url: `${url}?from=front`,
      aliases: index === 0 ? ['news.example/short/1'] : [],
      savedAt: '2026-04-01T08:00:00.000Z',
      updatedAt: '2026-04-02T08:00:01.000Z',
      metadata: metadataOf(sample, url),
      corrections: index === 1 ? { title: 'Le marché rouvre', section: null, modified: { iso: '2026', precision: 'year', raw: '2026' } } : {},
      byline: `By ${sample.author}`,
      dir: sample.language === 'ar' || sample.language === 'he' ? 'rtl' : 'ltr',
      wordCount: 12,
      note: index % 2 === 0 ? `**${sample.title}**\n\n- to check 🔎` : '',
      tags: index % 2 === 0 ? ['à lire', sample.language] : [],
      readAt: index === 2 ? '2026-04-03T10:00:00.000Z' : null,
      trashedAt: index === 3 ? '2026-04-05T10:00:00.000Z' : null,
      versionId: version.id,
    };
    const said = selectorsOf(version.text, sample.said);
    const { start, end } = said.position!;
    const quotation: StoredQuotation = {
      id: newId(),
      articleId: id,
      versionId: version.id,
      text: sample.said,
      start,
      end,
      pieces: [{ start, end: start + 2 }, { start: start + 3, end }],
      speaker: sample.speaker.split(' ').at(-1)!,
      speakerFull: sample.speaker,
      role: index === 0 ? 'café owner' : null,
      cue: null,
      kind: 'direct',
      confidence: 0.9,
      why: ['marks', 'cue'],
      selectors: said,
      method: index === 4 ? 'reader' : 'auto',
      corrections: index === 5 ? { speaker: null, kind: 'mixed' } : {},
      rejectedAt: index === 6 ? '2026-04-03T10:00:00.000Z' : null,
      created: '2026-04-02T08:00:00.000Z',
      modified: '2026-04-02T08:00:00.000Z',
    };
    const outcome = outcomes[index];
    const annotation: StoredAnnotation = {
      id: newId(),
      articleId: id,
      versionId: index === 7 ? first.id : version.id,
      color: colors[index % colors.length]!,
      note: index % 3 === 0 ? `why *this*? ${sample.marked}` : '',
      tags: index % 3 === 1 ? ['fact', 'to quote'] : [],
      selectors: index === 7 ? { ...selectorsOf(version.text, sample.marked), position: null, page: null } : selectorsOf(version.text, sample.marked),
      lastSeen: outcome ? { outcome, at: '2026-04-04T10:00:00.000Z', text: outcome === 'edited' ? `${sample.marked}!` : null } : null,
      created: '2026-04-02T09:00:00.000Z',
      modified: '2026-04-02T09:30:00.000Z',
    };
    contents.articles.push(article);
    contents.versions.push(first, version);
    contents.quotations.push(quotation);
    contents.annotations.push(annotation);
  });
  const [first, , third] = contents.articles;
  for (const name of ['a', 'b']) contents.images.push(sampleImage(first!.id, `https://news.example/${name}.jpg?w=1&h=2`, 'image/jpeg'));
  contents.images.push(sampleImage(third!.id, 'https://news.example/c.avif', 'image/avif'));
  const made = { created: '2026-04-02T09:00:00.000Z', modified: '2026-04-02T09:30:00.000Z' };
  contents.people.push({ id: newId(), name: 'Moira Quayle', spellings: ['Moira Quayle', 'M. Quayle', 'Quayle'], ...made });
  contents.searches.push({ id: newId(), name: 'Unread ports', query: 'port has:note before:2026', ...made });
  contents.tombstones.push({ id: newId(), kind: 'article', deletedAt: '2026-04-06T10:00:00.000Z' });
  return contents;
}
