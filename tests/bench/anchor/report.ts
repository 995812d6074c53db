/** The anchoring bench's figures as tables. */
import type { LargePageReport } from './large-page.ts';
import type { Placing, Trial } from './page.ts';

const WAYS = ['pressmark', 'hypothesis', 'exact'] as const;
type Way = (typeof WAYS)[number];

const placingOf = (trial: Trial, way: Way): Placing => (way === 'pressmark' ? trial.pressmark.placing : trial[way]);

function row(name: string, trials: Trial[]): string {
  const deletes = name.includes('deleted');
  const cells = WAYS.flatMap((way) => {
    const count = (placing: Placing): number => trials.filter((trial) => placingOf(trial, way) === placing).length;
    const right = deletes ? count('missing') : count('right');
    const lost = deletes ? '–' : String(count('missing'));
    return [`${((100 * right) / trials.length).toFixed(2)}`, String(count('wrong')), lost, String(count('asked'))];
  });
  return `| ${[name, trials.length, ...cells].join(' | ')} |`;
}

/** Right means: on the passage, or nothing painted where it was deleted. */
export function placingTable(trials: Trial[], ms: Record<Way, number>): string {
  const heads = WAYS.flatMap((way) => [`${way}: right %`, 'wrong', 'lost', 'asked']);
  const edits = [...new Set(trials.map(({ edit }) => edit))];
  const lines = [
    `| ${['edit', 'n', ...heads].join(' | ')} |`,
    `| --- |${' --: |'.repeat(heads.length + 1)}`,
    ...edits.map((edit) => row(edit, trials.filter((trial) => trial.edit === edit))),
  ];
  for (const way of WAYS) {
    const wrong = trials.filter((trial) => placingOf(trial, way) === 'wrong').length;
    lines.push(`${way}: ${wrong} wrongly placed of ${trials.length} (${((1000 * wrong) / trials.length).toFixed(2)} in 1,000), ${(ms[way] / 1000).toFixed(1)} s in all, ${(ms[way] / trials.length).toFixed(2)} ms each`);
  }
  return lines.join('\n');
}

export function largePageTable(report: LargePageReport & { heapGrowthMB: number }): string {
  const { characters, annotations, found, wrong, ms, longestTaskMs, hypothesisMs, hypothesisSample, heapGrowthMB } = report;
  return [
    `\n${annotations} annotations, half unfindable, on ${characters} characters: ${found} found, ${wrong} wrongly placed`,
    `pressmark ${ms.toFixed(0)} ms in all, longest task ${longestTaskMs.toFixed(1)} ms; Hypothesis way ${hypothesisMs.toFixed(0)} ms (from ${hypothesisSample}), ${(hypothesisMs / ms).toFixed(1)} times as long`,
    `heap after leaving: ${heapGrowthMB >= 0 ? '+' : ''}${heapGrowthMB.toFixed(1)} MB`,
  ].join('\n');
}
