/** What Pressmark shows over the page at a moment. */
import type { WireError } from '@/lib/errors';
import type { StoredAnnotation } from '@/lib/model';

export type Shown =
  | { kind: 'nothing' }
  | { kind: 'toolbar'; range: AbstractRange }
  /** `failure`: what last went wrong in it; the card stays, since the reader is typing there. */
  | { kind: 'card'; id: string; focus: 'note' | 'tags' | null; failure: WireError | null }
  | { kind: 'deleted'; annotation: StoredAnnotation }
  | { kind: 'said'; text: string }
  | { kind: 'failed'; error: WireError };
