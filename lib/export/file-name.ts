/** Names of files that every system takes and that Obsidian can link to. Pure. */

/** Made by Windows into devices, whatever follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A file name without extension, of at most 120 bytes; never empty. */
export function safeFileName(name: string): string {
  const plain = name
    .normalize('NFC')
    // Forbidden on Windows, macOS or Linux, or in Obsidian's links; and what hides or turns text.
    .replace(/[\u0000-\u001f\u007f\\/:*?"<>|#^[\]\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const encoder = new TextEncoder();
  let cut = '';
  let bytes = 0;
  for (const character of plain) {
    bytes += encoder.encode(character).length;
    if (bytes > 120) break;
    cut += character;
  }
  const ended = cut.replace(/[. ]+$/, '');
  return reserved.test(ended) ? `_${ended}` : ended || '_';
}

/** Gives each name once, whatever its case: "Title", "Title (2)". */
export function uniqueNames(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const folded = name.toLowerCase();
    const count = (taken.get(folded) ?? 0) + 1;
    taken.set(folded, count);
    if (count === 1) return name;
    const numbered = `${name} (${count})`;
    if (taken.has(numbered.toLowerCase())) return `${numbered}-`;
    taken.set(numbered.toLowerCase(), 1);
    return numbered;
  };
}
