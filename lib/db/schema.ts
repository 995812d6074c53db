/**
 * The tables and their versions. Append-only: a released version is never edited,
 * a new shape is a new version with a migration. tests/lib/db/released/ keeps a
 * frozen sample of each.
 */
import { Dexie, type EntityTable, type Table } from 'dexie';
import type {
  Draft,
  StoredAnnotation,
  StoredArticle,
  StoredImage,
  StoredPerson,
  StoredQuotation,
  StoredSearch,
  StoredVersion,
  Tombstone,
} from '@/lib/model';
import type { ImportChange, ImportRun } from './import/journal';
import type { Block } from './search/block';
import type { DocsChunk } from './search/docs';
import type { CatalogueRow } from './search/entry';
import type { PendingEntry } from './search/pending';
import type { Segment } from './search/segments';
import type { SearchState } from './search/state';

export const DATABASE_NAME = 'pressmark';

export class PressmarkDatabase extends Dexie {
  articles!: EntityTable<StoredArticle, 'id'>;
  versions!: EntityTable<StoredVersion, 'id'>;
  quotations!: EntityTable<StoredQuotation, 'id'>;
  annotations!: EntityTable<StoredAnnotation, 'id'>;
  people!: EntityTable<StoredPerson, 'id'>;
  searches!: EntityTable<StoredSearch, 'id'>;
  drafts!: EntityTable<Draft, 'key'>;
  tombstones!: EntityTable<Tombstone, 'id'>;
  catalogue!: EntityTable<CatalogueRow, 'doc'>;
  searchSegments!: EntityTable<Segment, 'id'>;
  searchBlocks!: Table<Block, [segment: number, number: number]>;
  searchPending!: EntityTable<PendingEntry, 'doc'>;
  searchDocs!: EntityTable<DocsChunk, 'chunk'>;
  searchState!: EntityTable<SearchState, 'id'>;
  importRuns!: EntityTable<ImportRun, 'id'>;
  importChanges!: Table<ImportChange, [run: string, batch: number]>;
  images!: EntityTable<StoredImage, 'id'>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({
      articles: 'id, &key, *aliases, savedAt, updatedAt, trashedAt, *tags',
      versions: 'id, [articleId+capturedAt]',
      quotations: 'id, articleId, versionId',
      annotations: 'id, articleId',
      people: 'id, *spellings',
      searches: 'id',
      drafts: 'key',
      tombstones: 'id, deletedAt',
    });
    // The index of what version 1 kept is built in batches once it is open: see search/rebuild.
    this.version(2).stores({
      catalogue: 'doc, &articleId, sort.saved, sort.published, sort.title, sort.site',
      searchSegments: '++id, state',
      searchBlocks: '[segment+number]',
      searchPending: 'doc',
      searchDocs: 'chunk',
      searchState: 'id',
      importRuns: 'id, startedAt',
      importChanges: '[run+batch]',
    });
    this.version(3).stores({ images: 'id, articleId' });
    const newest = this.verno;
    // Dexie opens a newer database as it stands; writing the older shape into it would do harm.
    this.on('ready', () => {
      const found = Math.floor(this.backendDB().version / 10);
      if (found > newest) throw new Dexie.VersionError(`version ${found}, known up to ${newest}`);
    });
  }
}

/** The extension's one database; opened on first use. */
export const database = new PressmarkDatabase();
