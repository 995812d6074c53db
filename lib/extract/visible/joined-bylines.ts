/** One byline may stand in several lines, a name in each. */
import type { Byline } from './bylines';
import type { Line } from './lines';

/** `headed`: its by-word has the line above to itself; `edited`: it names who edited. */
export type Found = Byline & { headed: boolean; edited: boolean };

/** Several bylines in lines of the same kind, one below the other, are one; the by-word may stand above the first alone. */
export function joined(found: Found[], lines: Line[]): Byline[] {
  const out: Found[] = [];
  for (const byline of found) {
    const before = out.at(-1);
    const same = (key: (line: Line) => string | null) => before && key(lines[before.index]!) === key(lines[byline.index]!);
    const alike = same(({ element }) => element.localName) && same(({ element }) => element.getAttribute('class')) && same(({ element }) => element.parentElement?.getAttribute('class') ?? null);
    const near = before !== undefined && before.edited === byline.edited && byline.index - before.index <= (alike ? 5 : 2) && !lines.slice(before.index + 1, byline.index).some(({ level }) => level > 0);
    const sameWhy = before?.why === byline.why || [before?.why, byline.why].every((why) => why === 'bare' || why === 'beside-date') || (before?.headed === true && (byline.why === 'marked' || byline.why === 'linked'));
    const byMarks = [before?.why, byline.why].every((why) => why === 'marked' || why === 'linked');
    const ofAKind = byline.names.some(({ kind }) => kind === before?.names[0]!.kind);
    if (near && before && ofAKind && ((alike && sameWhy && byline.why !== 'signature') || (byMarks && before.score > 8 && before.names[0]!.kind === 'person'))) {
      const more = byline.names.filter(({ name, kind }) => kind === before.names[0]!.kind && !before.names.some((other) => other.name === name));
      out[out.length - 1] = { ...before, index: byline.index, names: [...before.names, ...more], line: more.length ? `${before.line}, ${byline.line}` : before.line };
    } else out.push(byline);
  }
  return out;
}
