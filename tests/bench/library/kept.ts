/** A place in IndexedDB for an index in pieces, for the programs that keep none themselves. */
import { Dexie, type Table } from 'dexie';

export class Kept extends Dexie {
  pieces!: Table<{ name: string; data: unknown }, string>;

  constructor(name: string) {
    super(name);
    this.version(1).stores({ pieces: 'name' });
  }
}
