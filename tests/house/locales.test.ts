// @vitest-environment node
/** The interface's texts: complete in every language, filled the same way, used, and set as the language wants. */
import { describe, expect, test } from 'vitest';
import { type SyntaxNode, walk } from './scope';
import { filesIn, readText, sources } from './sources';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;

const LANGUAGES = ['en', 'fr'] as const;
const read = (language: string): Messages => JSON.parse(readText(`public/_locales/${language}/messages.json`));
const texts = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)])) as Record<(typeof LANGUAGES)[number], Messages>;
const english = texts.en;
const others = LANGUAGES.filter((language) => language !== 'en');

/** Keys that code puts together from a part it has: the pattern, and where the part comes from. */
const COMPUTED = [
  /^error[A-Z]\w*Next$/, // lib/i18n.ts: the next step of an error
  /^origin_/, // components/Provenance.tsx: an Origin
  /^field(?:Title|Authors|Published|Modified|SiteName|Section|Language|CanonicalUrl|Image|Excerpt)$/, // components/EditableValue.tsx: a FieldName
];
/** Texts that a room of lib brings for a page that does not show them yet. */
const AHEAD = new Set(['exportNotABackup']);
/** Texts with a form for each plural category of the language. */
const PLURAL = /_(zero|one|two|few|many|other)$/;

const keys = Object.keys(english).sort();
const pluralBases = [...new Set(keys.filter((key) => PLURAL.test(key) && !key.startsWith('origin_')).map((key) => key.replace(PLURAL, '')))];

/** What a text is to be filled with, "$1" to "$9", named placeholders resolved. */
function substitutions({ message, placeholders = {} }: Messages[string]): string[] {
  const resolved = message.replace(/\$([a-z_@]\w*)\$/gi, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? `missing placeholder ${name}`);
  return [...new Set(resolved.match(/\$\d|missing placeholder \w+/g))].sort();
}

/** Every string that stands in the code, in the manifest or in a page. */
const written = new Set<string>();
for (const { program } of sources)
  walk(program, (node: SyntaxNode) => {
    if (node.type === 'Literal' && typeof node.value === 'string') written.add(node.value);
  });
for (const path of ['wxt.config.ts', ...filesIn('entrypoints').filter((name) => name.endsWith('.html'))]) for (const [, key] of readText(path).matchAll(/__MSG_(\w+)__/g)) written.add(key!);

/** The literal first arguments of calls of a function. */
function keysGivenTo(callee: string): string[] {
  const given: string[] = [];
  for (const { program } of sources)
    walk(program, (node) => {
      if (node.type === 'CallExpression' && node.callee.name === callee && node.arguments[0]?.type === 'Literal') given.push(node.arguments[0].value);
    });
  return [...new Set(given)].sort();
}

describe.each(others)('%s', (language) => {
  test('has the keys of English, no more and no fewer', () => {
    expect(Object.keys(texts[language]).sort()).toEqual(keys);
  });

  test.each(keys)('%s is filled as in English', (key) => {
    expect(substitutions(texts[language][key]!)).toEqual(substitutions(english[key]!));
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  test('has no empty text', () => {
    expect(Object.entries(texts[language]).filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('uses every placeholder it names', () => {
    const idle = Object.entries(texts[language]).flatMap(([key, { message, placeholders = {} }]) => Object.keys(placeholders).filter((name) => !message.toLowerCase().includes(`$${name}$`)).map((name) => `${key}: ${name}`));
    expect(idle).toEqual([]);
  });

  test.each(pluralBases)('%s has its plural forms', (base) => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const forms = Object.keys(texts[language]).filter((key) => key.replace(PLURAL, '') === base && PLURAL.test(key)).map((key) => PLURAL.exec(key)![1]!);
    // "many" of French is for millions, which a count here never is, and falls back to "other".
    expect({ forms: forms.sort(), ofTheLanguage: forms.every((form) => categories.includes(form as Intl.LDMLPluralRule)) }).toEqual({ forms: ['one', 'other'], ofTheLanguage: true });
  });

  test('name and description fit the stores', () => {
    expect({ name: texts[language].extensionName!.message.length <= 45, description: texts[language].extensionDescription!.message.length <= 132 }).toEqual({ name: true, description: true });
  });

  test('speaks without exclamation', () => {
    expect(Object.entries(texts[language]).filter(([, { message }]) => message.includes('!')).map(([key]) => key)).toEqual([]);
  });

  test('has typographic apostrophes, quotation marks and dots', () => {
    expect(Object.entries(texts[language]).filter(([, { message }]) => /['"]|\.\.\./.test(message)).map(([key]) => key)).toEqual([]);
  });
});

describe('French', () => {
  test.each([
    ['a thin space before ; ! ?', /[^\u202f][;!?]/],
    ['a no-break space before a colon', /[^\u202f\u00a0\d]:/],
    ['thin spaces inside « »', /«[^\u202f]|[^\u202f]»/],
  ])('has %s', (_, wrong) => {
    expect(Object.entries(texts.fr).filter(([, { message }]) => wrong.test(message)).map(([key]) => key)).toEqual([]);
  });
});

describe('keys in the code', () => {
  test.each(keysGivenTo('t'))('%s has a text', (key) => {
    expect(keys).toContain(key);
  });

  test.each(keysGivenTo('plural'))('%s has its plural texts', (base) => {
    expect(pluralBases).toContain(base);
  });

  test.each(keys)('%s is used', (key) => {
    const base = key.replace(PLURAL, '');
    const used = written.has(key) || (base !== key && written.has(base)) || AHEAD.has(key) || COMPUTED.some((pattern) => pattern.test(key));
    expect(used, `${key}: no code shows this text; remove it from every language`).toBe(true);
  });
});
