/** A value of machine-readable metadata as plain text: entities decoded, tags dropped, white space collapsed. Pure. */

const NAMED: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', shy: '', hellip: '…', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  euro: '€', copy: '©', reg: '®', trade: '™', deg: '°', middot: '·', bull: '•', szlig: 'ß',
};
const ACCENTS: Record<string, string> = { uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', cedil: '\u0327', caron: '\u030C', ring: '\u030A' };

function decode(entity: string, body: string): string {
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  const accent = /^([A-Za-z])([a-z]{3,5})$/.exec(body);
  return NAMED[body] ?? (accent && ACCENTS[accent[2]!] ? (accent[1]! + ACCENTS[accent[2]!]).normalize('NFC') : entity);
}

/** White space of every kind as one space, invisible characters dropped. */
export function collapse(text: string): string {
  return text.replace(/[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g, '').replace(/\s+/g, ' ').trim();
}

/** See the module's head. Entities that were escaped twice are decoded twice. */
export function plainText(value: string): string {
  let text = value;
  for (let round = 0; round < 2 && text.includes('&'); round += 1) text = text.replace(/&(#?\w{2,8});/g, decode);
  return collapse(text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' '));
}
