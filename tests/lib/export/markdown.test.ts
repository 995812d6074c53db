import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { escapeMarkdown } from '@/lib/export/markdown';
import { sampleLibrary } from '../sample-library';
import { bytesOf, options, textOf } from './render';

async function notes(changes = {}): Promise<Record<string, string>> {
  const files = unzipSync(await bytesOf('markdown-zip', sampleLibrary(), changes));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const frontMatter = (note: string) => parse(note.split('---\n')[1]!);

test('each article outside the trash is a file, named by day and title', async () => {
  expect(Object.keys(await notes())).toEqual([
    '2026-03-14 Harbour ferry returns 🚢 after a decade.md',
    '2026-03-14 Le marché rouvre.md',
    '2026-03-14 Die Brücke bleibt gesperrt.md',
    '2026-03-14 المكتبة تفتح أبوابها.md',
    '2026-03-14 השוק חוזר לשכונה.md',
    '2026-03-14 古い駅舎が図書館に.md',
    '2026-03-14 पुराना कुआँ फिर भर गया.md',
  ]);
});

test('the front matter is YAML with the properties of Obsidian', async () => {
  const [note] = Object.values(await notes());
  expect(frontMatter(note!)).toEqual({
    title: 'Harbour ferry returns 🚢 after a decade',
    source: 'https://news.example/en/0',
    author: ['Ada Lindqvist', 'Example Wire'],
    site: 'The Example',
    published: '2026-03-14',
    created: '2026-04-01',
    language: 'en',
    tags: ['à-lire', 'en'],
  });
});

test('a title made to break out of the front matter stays a title', async () => {
  const contents = sampleLibrary();
  const title = 'x"\n---\ntags: [pwned]\n: {a: *b} # "';
  contents.articles = [{ ...contents.articles[0]!, corrections: { title } }];
  expect(frontMatter(await textOf('markdown', contents)).title).toBe(title);
});

test('words, speaker, note and text stand in the file', async () => {
  const [note] = Object.values(await notes());
  expect(note!.split('---\n').slice(2).join('---\n')).toBe(`
# Harbour ferry returns 🚢 after a decade

**Harbour ferry returns 🚢 after a decade**

- to check 🔎

> We waited ten years,
>
> — Moira Quayle, café owner

[↗](https://news.example/en/0#:~:text=We%20waited%20ten%20years%2C,-%E2%80%9D%20said%20Moira%20Quayle%2C)

> left at dawn

why *this*? left at dawn

[↗](https://news.example/en/0#:~:text=ferry%20%F0%9F%9A%A2-,left%20at%20dawn)

The ferry 🚢 left at dawn.

“We waited ten years,” said Moira Quayle, who runs the café.

*Harbour ferry returns 🚢 after a decade*

## The ferry 🚢 left at dawn.
`);
});

test('a quotation of an earlier text stays out, as in the library', async () => {
  const library = sampleLibrary();
  const old = { ...library.quotations[0]!, versionId: library.versions[0]!.id, text: 'We waited nine years,' };
  expect(await textOf('markdown', { ...library, quotations: [old] })).not.toContain('nine years');
});

test('one file holds all articles', async () => {
  expect((await textOf('markdown', sampleLibrary())).match(/^title: /gm)?.length).toBe(7);
});

test('templates of the reader are used', async () => {
  expect(await notes({ fileNameTemplate: 'same', markdownTemplate: '{{language}}' })).toEqual({
    'same.md': 'en\n',
    'same (2).md': 'fr\n',
    'same (3).md': 'de\n',
    'same (4).md': 'ar\n',
    'same (5).md': 'he\n',
    'same (6).md': 'ja\n',
    'same (7).md': 'hi\n',
  });
});

test('a wrong template is refused before anything is written', async () => {
  await expect(textOf('markdown', sampleLibrary(), { markdownTemplate: '{{#x}}' })).rejects.toMatchObject({ name: 'TemplateError' });
});

test.each([
  ['emphasis', 'a *b* _c_', 'a \\*b\\* \\_c\\_'],
  ['HTML', '<script>', '\\<script\\>'],
  ['a link', '[a](b)', '\\[a\\](b)'],
  ['a heading', '# a', '\\# a'],
  ['a list', '- a\n+ b', '\\- a\n\\+ b'],
  ['a numbered list', '12. a', '12\\. a'],
  ['a tag of Obsidian', 'so #funny', 'so \\#funny'],
  ['an entity', '&amp;', '\\&amp;'],
  ['code', '`a`', '\\`a\\`'],
  ['plain words', 'It cost 3.5 (or more) - see R&D.', 'It cost 3.5 (or more) - see R&D.'],
])('text is escaped so that Markdown shows it: %s', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('the archive carries the time of the export', async () => {
  const bytes = await bytesOf('markdown-zip', sampleLibrary());
  const view = new DataView(bytes.buffer);
  expect([view.getUint16(10, true) >> 11, (view.getUint16(12, true) >> 9) + 1980]).toEqual([
    new Date(options.exportedAt).getUTCHours(),
    2026,
  ]);
});
