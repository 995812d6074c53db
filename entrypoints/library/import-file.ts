/** Files that the reader chose, as parts of an import: what they hold, what bringing them in would do, and doing it. */
import { applyImport, database, existingFor, importedSettings, type ImportRun, noteImportedSettings, undoImport, unfinishedImports } from '@/lib/db';
import { extractArticle } from '@/lib/extract';
import { addContents, detectJson, type ImportFile, type ImportPart, type ImportTools, isZip, noContents, type Outcome, planImport, type Problem, readJson, sourceOfFiles, unzipTexts } from '@/lib/import';
import type { LibraryContents } from '@/lib/model';
import { newId } from '@/lib/new-id';
import { createSanitizer, parseInertHtml } from '@/lib/sanitize';
import { acceptedSettings, changeSettings, readSettings, withdrawnSettings } from '@/lib/settings';

/** Items that come in together, in one transaction. */
const BATCH = 400;
/** Bytes of images that weigh as much as an item. */
const WEIGHT = 50_000;
/** Enough of a file to know what it is. */
const BEGINNING = 20_000;
const PROBLEMS_KEPT = 500;
/** Held by the window that writes an import or takes one back: two at once would write over what the journal has of before. */
const LOCK = 'pressmark-import';

export interface Chosen {
  name: string;
  /** Key of the source's name. */
  source: string;
  parts: () => AsyncIterable<ImportPart>;
}

/** A body from another program, read as a page is. */
function readHtml(html: string, url: string) {
  const document = parseInertHtml(window, `<article>${html}</article>`);
  try {
    const article = extractArticle(document, { url });
    return { html: createSanitizer(window)(article.html), text: article.text, blocks: article.blocks, wordCount: article.wordCount };
  } catch {
    // A body of a few words is no article to extraction; its words are kept all the same.
    const text = (document.body.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { html: createSanitizer(window)(html), text, blocks: text ? [{ kind: 'paragraph' as const, text, start: 0, end: text.length }] : [], wordCount: text.split(/\s+/).filter(Boolean).length };
  }
}

const tools = (): ImportTools => ({ now: new Date().toISOString(), newId, sanitize: createSanitizer(window), subtle: crypto.subtle, readHtml });

/** What some files are. @throws the errors of `sourceOfFiles` and `unzipTexts`. */
export async function chooseFiles(files: File[]): Promise<Chosen> {
  const [first] = files;
  const name = files.length === 1 && first ? first.name : `${first?.name ?? ''} +${files.length - 1}`;
  if (files.length === 1 && first && detectJson(first.name, await first.slice(0, BEGINNING).text())) {
    return { name, source: 'importSourcePressmark', parts: () => readJson(first.stream().pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>, tools()) };
  }
  const texts: ImportFile[] = [];
  for (const file of files) {
    const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    if (isZip(head)) texts.push(...unzipTexts(new Uint8Array(await file.arrayBuffer())));
    else texts.push({ name: file.webkitRelativePath || file.name, text: await file.text() });
  }
  const source = sourceOfFiles(texts);
  return { name, source: source.label, parts: () => source.read(texts, tools()) };
}

interface Aside {
  onProblem?: (problem: Problem) => void;
  onSettings?: (settings: Record<string, unknown>) => void;
}

/** The items of an import in batches; what stands beside them goes to the callbacks. */
async function* batches(parts: AsyncIterable<ImportPart>, { onProblem, onSettings }: Aside): AsyncGenerator<LibraryContents> {
  let batch = noContents();
  let size = 0;
  for await (const { contents, problem, settings } of parts) {
    if (problem) onProblem?.(problem);
    if (settings) onSettings?.(settings);
    addContents(batch, contents ?? {});
    size += Object.values(contents ?? {}).reduce((count, items) => count + items.length, 0);
    for (const { bytes } of contents?.images ?? []) size += Math.floor(bytes.length / WEIGHT);
    if (size < BATCH) continue;
    yield batch;
    batch = noContents();
    size = 0;
  }
  if (size > 0) yield batch;
}

export interface DryRun {
  outcomes: Record<Outcome, number>;
  articles: Record<Outcome, number>;
  problems: Problem[];
}

const none = (): Record<Outcome, number> => ({ new: 0, same: 0, changed: 0, conflict: 0, deletedHere: 0, deletedThere: 0 });

/** What bringing the files in would do; writes nothing. */
export async function tryImport(chosen: Chosen, signal: AbortSignal): Promise<DryRun> {
  const result: DryRun = { outcomes: none(), articles: none(), problems: [] };
  const ids = new Map<string, string>();
  for await (const batch of batches(chosen.parts(), { onProblem: (problem) => result.problems.length < PROBLEMS_KEPT && result.problems.push(problem) })) {
    signal.throwIfAborted();
    for (const { table, outcome } of planImport(await existingFor(database, batch, ids), batch, { newId, ids }).items) {
      result.outcomes[outcome] += 1;
      if (table === 'articles') result.articles[outcome] += 1;
    }
  }
  return result;
}

interface Following {
  signal: AbortSignal;
  /** Brings back what was deleted here after it was last changed there. */
  restoreDeleted?: boolean;
  report: (done: number) => void;
}

/** Brings the files in, batch by batch, and then the settings; adds to a run of their name that was cut off. Waits for another window's. */
export function bringIn(chosen: Chosen, following: Following): Promise<ImportRun> {
  return navigator.locks.request(LOCK, { signal: following.signal }, async () => {
    const cutOff = (await unfinishedImports(database)).find(({ source }) => source === chosen.name);
    return write(chosen, cutOff?.id ?? newId(), following);
  });
}

/** Takes a whole import back, and what it set. How many items stay, since the reader has changed them. */
export function takeBack(id: string): Promise<number> {
  return navigator.locks.request(LOCK, async () => {
    const left = await undoImport(database, id, new Date());
    await changeSettings(withdrawnSettings(await readSettings(), await importedSettings(database, id)));
    return left;
  });
}

/** Waits until no window writes an import or takes one back. */
export function noImportRuns(signal: AbortSignal): Promise<void> {
  return navigator.locks.request(LOCK, { signal }, () => {});
}

async function write(chosen: Chosen, id: string, following: Following): Promise<ImportRun> {
  const ids = new Map<string, string>();
  const now = new Date();
  const restoredAt = following.restoreDeleted ? now.toISOString() : undefined;
  const plan = (existing: LibraryContents, incoming: LibraryContents) => planImport(existing, incoming, { newId, ids, restoredAt });
  let settings: Record<string, unknown> | null = null;
  const contents = batches(chosen.parts(), {
    onSettings: (read) => {
      settings = read;
    },
  });
  const run = await applyImport(database, { id, source: chosen.name, now }, contents, plan, { ...following, ids });
  if (settings) {
    const accepted = acceptedSettings(await readSettings(), settings);
    // Noted first: what is set without a note could not be taken back.
    await noteImportedSettings(database, id, accepted);
    await changeSettings(accepted);
  }
  return run;
}
