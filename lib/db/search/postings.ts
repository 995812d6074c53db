/** The articles of one term as bytes: the distance from the number before as a varint, then the weight. Pure. */

/** Numbers ascending, a weight (1 to 255) for each. */
export interface Postings {
  docs: number[];
  weights: number[];
}

/** Bytes written one after the other, in room that grows. */
export class ByteWriter {
  private bytes = new Uint8Array(1024);
  length = 0;

  postings({ docs, weights }: Postings): void {
    const needed = this.length + docs.length * 6;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(needed * 2);
      grown.set(this.bytes.subarray(0, this.length));
      this.bytes = grown;
    }
    let before = 0;
    for (let index = 0; index < docs.length; index++) {
      const doc = docs[index] as number;
      let rest = doc - before;
      before = doc;
      while (rest > 127) {
        this.bytes[this.length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      this.bytes[this.length++] = rest;
      this.bytes[this.length++] = weights[index] as number;
    }
  }

  /** What was written since the last call. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}

/** Calls `each` for every article between two places of the bytes. */
export function readPostings(bytes: Uint8Array, from: number, to: number, each: (doc: number, weight: number) => void): void {
  let doc = 0;
  let at = from;
  while (at < to) {
    let byte = bytes[at++] as number;
    let distance = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] as number;
      distance |= (byte & 127) << shift;
    }
    doc += distance;
    each(doc, bytes[at++] as number);
  }
}

/** Several lists of one term as one, in order, without what `keep` refuses. */
export function joinPostings(lists: Postings[], keep: (doc: number) => boolean): Postings {
  const pairs: [number, number][] = [];
  for (const { docs, weights } of lists) docs.forEach((doc, index) => keep(doc) && pairs.push([doc, weights[index] as number]));
  if (pairs.some(([doc], index) => index > 0 && doc < (pairs[index - 1]?.[0] ?? 0))) pairs.sort((a, b) => a[0] - b[0]);
  return { docs: pairs.map(([doc]) => doc), weights: pairs.map(([, weight]) => weight) };
}
