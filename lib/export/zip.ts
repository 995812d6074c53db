/**
 * A ZIP file, entry by entry (PKWARE APPNOTE 6.3.9), with the ZIP64 records that
 * more than 65,535 entries or 4 GB need: fflate, which deflates, writes none.
 */
import { deflateSync } from 'fflate';

export interface ZipEntry {
  /** With / between folders. */
  name: string;
  text: string;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Little-endian numbers, each with its width in bytes. */
function packed(...numbers: [value: number, bytes: 2 | 4 | 8][]): Uint8Array {
  const bytes = new Uint8Array(numbers.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of numbers) {
    if (width === 2) view.setUint16(at, value, true);
    else if (width === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += width;
  }
  return bytes;
}

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const FULL16 = 0xffff;
const FULL32 = 0xffffffff;
const VERSION = 45;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** Below this, deflating costs more than it saves. */
const SMALL = 200;

function dosTime(time: Date): [number, number] {
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  const day = (Math.max(0, time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  return [clock, day];
}

/** The bytes of the file as entries come; holds only the directory. */
export async function* zipped(entries: AsyncIterable<ZipEntry>, time: Date): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const [clock, day] = dosTime(time);
  const directory: Uint8Array[] = [];
  let offset = 0;
  for await (const { name, text } of entries) {
    const path = encoder.encode(name);
    const content = encoder.encode(text);
    const small = content.length < SMALL;
    const data = small ? content : deflateSync(content);
    const shared = packed(
      [VERSION, 2], [UTF8_NAMES, 2], [small ? STORED : DEFLATED, 2], [clock, 2], [day, 2],
      [crc32(content), 4], [data.length, 4], [content.length, 4], [path.length, 2],
    );
    const far = offset >= FULL32;
    const extra = far ? packed([1, 2], [8, 2], [offset, 8]) : packed();
    const tail = packed([extra.length, 2], [0, 2], [0, 2], [0, 2], [0, 4], [far ? FULL32 : offset, 4]);
    directory.push(joined(packed([0x02014b50, 4], [VERSION, 2]), shared, tail, path, extra));
    const entry = joined(packed([0x04034b50, 4]), shared, packed([0, 2]), path, data);
    offset += entry.length;
    yield entry;
  }
  yield* directory;
  yield directoryEnd(directory.length, offset, directory.reduce((sum, { length }) => sum + length, 0));
}

function directoryEnd(count: number, offset: number, size: number): Uint8Array {
  const end = packed(
    [0x06054b50, 4], [0, 2], [0, 2], [Math.min(count, FULL16), 2], [Math.min(count, FULL16), 2],
    [Math.min(size, FULL32), 4], [Math.min(offset, FULL32), 4], [0, 2],
  );
  if (count < FULL16 && offset < FULL32 && size < FULL32) return end;
  const end64 = packed([0x06064b50, 4], [44, 8], [VERSION, 2], [VERSION, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8], [offset, 8]);
  const locator = packed([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4]);
  return joined(end64, locator, end);
}
