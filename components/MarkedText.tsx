/** A text with the words marked that were looked for. */
interface Props {
  text: string;
  marks: { start: number; end: number }[];
}

export function MarkedText({ text, marks }: Props) {
  const parts = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
