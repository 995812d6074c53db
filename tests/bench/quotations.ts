/**
 * npm run bench:quotations -- [--json FILE] [--limit SET,SET]
 * Who said what, by the scorer of ../shared/quotations, beside its naive baseline;
 * and the time it takes in real Chromium, for ordinary and for hostile texts.
 * Statements without marks (kind `indirect`) are passed to the scorer's indirect
 * layer alone; the column "all passed" shows the direct layer with them in.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type { FoundQuotation } from '../../lib/model.ts';
import { launchChromium } from '../browser/chromium.ts';
import { load, root } from '../run/modules.ts';
import type { Timed } from './quotations/page.ts';
import { HOSTILE, ordinary } from './quotations/texts.ts';

const { values: options } = parseArgs({ options: { json: { type: 'string' }, limit: { type: 'string' } } });
const folder = join(root, '../shared/quotations');
const SETS = ['fr_wikinews_dev', 'en_wikinews_dev', ...['fr', 'en', 'de', 'es', 'it', 'pt'].map((code) => `ud_${code}_pud`), 'ud_fr_gsd', 'ud_fr_sequoia', 'ud_pt_bosque', 'ud_nl_alpino'];
const WORDS = 10_000;

interface Case {
  id: string;
  lang: string;
  text: string;
}

type Scores = Record<string, number | null>;

declare const benchQuotations: { read(text: string, language: string | null): FoundQuotation[]; time(text: string, language: string | null, runs: number): Timed };

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: { write: false, target: 'es2023', minify: true, lib: { entry: join(root, 'tests/bench/quotations/page.ts'), formats: ['iife'], name: 'bench' } },
  });
  const [output] = [result].flat();
  return (output as { output: { code: string }[] }).output[0]!.code;
}

const { codePointOffsets, exportReading } = await load<typeof import('../../lib/export/index.ts')>('lib/export/index.ts');
const scratch = mkdtempSync(join(tmpdir(), 'bench-quotations-'));

/** A quotation in the scorer's words, its offsets in code points. */
function forScorer(quotation: FoundQuotation, toCodePoints: (offset: number) => number) {
  const { start, end, pieces, speaker, speakerFull, cue } = exportReading(quotation, toCodePoints);
  return {
    start,
    end,
    spans: pieces.map((piece) => [piece.start, piece.end]),
    speaker,
    speaker_resolved: speakerFull,
    verb: cue,
  };
}

/**
 * Figures of the scorer; `predicted` null asks for its naive baseline. `--complete`
 * leaves out the texts in which some quotation is not labelled: only without them
 * is what is found beside the labels an error.
 */
function score(set: string, predicted: string | null, ...flags: ('--indirect' | '--complete')[]): Scores {
  const gold = join(folder, `${set}.jsonl`);
  const args = [join(folder, 'score.py'), gold, ...(predicted === null ? ['--baseline', 'naive'] : [predicted]), ...flags];
  const { stdout, stderr, status } = spawnSync('python3', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The scorer needs python3 and did not run: ${stderr || 'no python3 found'}`);
  return JSON.parse(stdout) as Scores;
}

async function readSet(page: Page, set: string): Promise<{ ours: Scores; complete: Scores; allPassed: Scores; indirect: Scores; naive: Scores }> {
  const cases = readFileSync(join(folder, `${set}.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Case);
  const found = await page.evaluate((list) => list.map(({ text, lang }) => benchQuotations.read(text, lang)), cases);
  const write = (name: string, keep: (quotation: FoundQuotation) => boolean): string => {
    const file = join(scratch, `${set}-${name}.jsonl`);
    writeFileSync(file, cases.map(({ id, text }, i) => JSON.stringify({ id, quotes: found[i]!.filter(keep).map((quotation) => forScorer(quotation, codePointOffsets(text))) })).join('\n'));
    return file;
  };
  const direct = write('direct', ({ kind }) => kind !== 'indirect');
  const all = write('all', () => true);
  return { ours: score(set, direct), complete: score(set, direct, '--complete'), allPassed: score(set, all), indirect: score(set, all, '--indirect'), naive: score(set, null) };
}

const cell = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : value.toFixed(1)).padStart(6);

const results: { sets: Record<string, unknown>; clock: Record<string, unknown> } = { sets: {}, clock: {} };
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.evaluate(await bundle());

  if (existsSync(folder)) {
    console.log('set                who-said-what (naive)  complete  all passed | speaker  pronoun  cue    non-speech (naive) | indirect F1  its speaker  its cue');
    for (const set of SETS.filter((name) => !options.limit || options.limit.split(',').includes(name))) {
      if (!existsSync(join(folder, `${set}.jsonl`))) continue;
      const { ours, complete, allPassed, indirect, naive } = await readSet(page, set);
      results.sets[set] = { ours, complete, allPassed, indirect, naive };
      console.log(
        `${set.padEnd(18)} ${cell(ours.who_said_what_F1)} (${cell(naive.who_said_what_F1)})  ${cell(complete.who_said_what_F1)}      ${cell(allPassed.who_said_what_F1)}   | ${cell(ours.speaker_acc)}  ${cell(ours.pronoun_acc)}  ${cell(ours.verb_acc)}   ${String(ours.fp_on_labelled_nonspeech).padStart(4)} (${naive.fp_on_labelled_nonspeech})         | ${cell(indirect.F1)}      ${cell(indirect.speaker_acc)}      ${cell(indirect.verb_acc)}`,
      );
    }
  } else {
    console.log(`The labelled texts and their scorer are not in ${folder}: only the clock runs.`);
  }

  const clock = (text: string, language: string | null, runs: number): Promise<Timed> => page.evaluate((t, l, r) => benchQuotations.time(t, l, r), text, language, runs);
  const unlabelled = join(folder, 'fr_wikinews_unlabelled.jsonl');
  const real = existsSync(unlabelled) ? readFileSync(unlabelled, 'utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as Case).text).join('\n\n') : null;
  const text = real ? real.split(/(?<=\s)(?=\S)/).slice(0, WORDS).join('') : ordinary(WORDS);
  await clock(text, 'fr', 5);
  const once = await clock(text, 'fr', 10);
  const first = performance.now();
  results.clock.perTenThousandWords = once;
  console.log(`\n${WORDS} words ${real ? 'of French articles' : 'of an article written for this'}: ${once.milliseconds.toFixed(1)} ms, ${once.found} quotations`);
  const small = text.slice(0, Math.floor(text.length / 10));
  for (const copies of [1, 10, 100]) {
    const timed = await clock(`${small}\n\n`.repeat(copies), 'fr', copies > 10 ? 2 : 6);
    results.clock[`${copies} copies of 1,000 words`] = timed;
    console.log(`${String(copies).padStart(4)} × 1,000 words: ${timed.milliseconds.toFixed(1)} ms, ${(timed.milliseconds / copies).toFixed(2)} ms a copy`);
  }
  for (const [name, hostile] of Object.entries(HOSTILE)) {
    const half = await clock(hostile.slice(0, hostile.length / 2), 'fr', 2);
    const whole = await clock(hostile, 'fr', 2);
    results.clock[name] = { half, whole };
    console.log(`${name.padEnd(36)} ${(hostile.length / 1e6).toFixed(1)} MB: ${whole.milliseconds.toFixed(0)} ms, half of it ${half.milliseconds.toFixed(0)} ms`);
  }
  console.error(`clock ran ${((performance.now() - first) / 1000).toFixed(0)} s`);
} finally {
  await browser.close();
}
if (options.json) writeFileSync(options.json, `${JSON.stringify(results, null, 2)}\n`);
