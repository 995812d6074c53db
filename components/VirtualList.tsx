/**
 * A list of any length: only the rows in sight are in the page, each saying which
 * of how many it is. Up, Down, Home, End, Page Up and Page Down walk through it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  count: number;
  /** Pixels; every row has the same. */
  rowHeight: number;
  label: string;
  /** The row of an index; null while it is being read. */
  row: (index: number) => ComponentChildren;
  /** Told which rows are in sight. */
  onSight: (first: number, last: number) => void;
}

/** Rows kept ready beyond either edge. */
const BEYOND = 8;

export function VirtualList({ count, rowHeight, label, row, onSight }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useState({ first: 0, last: 30 });
  const wanted = useRef<number | null>(null);

  const look = () => {
    const { scrollTop, clientHeight } = box.current!;
    const first = Math.max(0, Math.floor(scrollTop / rowHeight) - BEYOND);
    const last = Math.min(count, Math.ceil((scrollTop + clientHeight) / rowHeight) + BEYOND);
    setSight((now) => (now.first === first && now.last === last ? now : { first, last }));
  };
  useLayoutEffect(look, [count, rowHeight]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [count]);
  useEffect(() => onSight(sight.first, sight.last), [sight]);

  /** Focuses the link of a row, once it is in the page. */
  const focusRow = (index: number) => {
    wanted.current = index;
    const { scrollTop, clientHeight } = box.current!;
    if (index * rowHeight < scrollTop) box.current!.scrollTop = index * rowHeight;
    else if ((index + 1) * rowHeight > scrollTop + clientHeight) box.current!.scrollTop = (index + 1) * rowHeight - clientHeight;
    look();
  };
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const link = box.current!.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`);
    if (!link) return;
    wanted.current = null;
    link.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent) => {
    const at = Number((event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const page = Math.max(1, Math.floor(box.current!.clientHeight / rowHeight) - 1);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1, PageDown: at + page, PageUp: at - page };
    const next = steps[event.key];
    if (next === undefined || count === 0) return;
    event.preventDefault();
    focusRow(Math.min(count - 1, Math.max(0, next)));
  };

  const rows = [];
  for (let index = sight.first; index < Math.min(sight.last, count); index += 1) {
    rows.push(
      <li key={index} data-index={index} aria-setsize={count} aria-posinset={index + 1} style={{ insetBlockStart: `${index * rowHeight}px`, blockSize: `${rowHeight}px` }}>
        {row(index)}
      </li>,
    );
  }
  return (
    <div ref={box} class="virtual" onScroll={look} onKeyDown={walk}>
      <ul role="list" aria-label={label} style={{ blockSize: `${count * rowHeight}px` }}>
        {rows}
      </ul>
    </div>
  );
}
