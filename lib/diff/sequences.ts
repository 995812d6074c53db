/**
 * What two sequences have in common: E. W. Myers, "An O(ND) Difference Algorithm"
 * (1986). Work and memory grow with the number of differences, which is bounded:
 * beyond it the middles count as wholly different. Pure.
 */

export interface Step<T> {
  kind: 'same' | 'removed' | 'added';
  items: T[];
}

/** Differences looked for before two middles are called wholly different. */
const MOST_DIFFERENCES = 1_500;

/** The pairs of indexes, in order, of the items that both middles share; null beyond the bound. */
function commonPairs<T>(a: T[], b: T[]): [number, number][] | null {
  const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
  const reach = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  const middle = most + 1;
  for (let d = 0; d <= most; d += 1) {
    trace.push(reach.slice(middle - d - 1, middle + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && reach[middle + k - 1]! < reach[middle + k + 1]!) ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length);
    }
  }
  return null;
}

/** From the end to the start along the furthest reaching paths; `trace[d]` holds diagonals -d-1 to d+1. */
function walkBack(trace: Int32Array[], aLength: number, bLength: number): [number, number][] {
  const pairs: [number, number][] = [];
  let x = aLength;
  let y = bLength;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reach = (k: number): number => trace[d]![k + d + 1]!;
    const k = x - y;
    const from = k === -d || (k !== d && reach(k - 1) < reach(k + 1)) ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : reach(from);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) {
      x -= 1;
      y -= 1;
      pairs.push([x, y]);
    }
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

/** The steps from one sequence to the other; removed before added. */
export function compareSequences<T>(before: T[], after: T[]): Step<T>[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  const a = before.slice(head, before.length - tail);
  const b = after.slice(head, after.length - tail);
  const steps: Step<T>[] = [];
  const push = (kind: Step<T>['kind'], items: T[]) => {
    if (items.length === 0) return;
    const last = steps.at(-1);
    if (last?.kind === kind) last.items.push(...items);
    else steps.push({ kind, items });
  };
  push('same', before.slice(0, head));
  let x = 0;
  let y = 0;
  for (const [i, j] of commonPairs(a, b) ?? []) {
    push('removed', a.slice(x, i));
    push('added', b.slice(y, j));
    push('same', [a[i]!]);
    x = i + 1;
    y = j + 1;
  }
  push('removed', a.slice(x));
  push('added', b.slice(y));
  push('same', tail > 0 ? before.slice(-tail) : []);
  return steps;
}
