/** For the tests of formats: one format's file of a library, as text or bytes. */
import { exportFormats, type ExportOptions, sourceOf } from '@/lib/export';
import type { LibraryContents } from '@/lib/model';
import english from '@/public/_locales/en/messages.json';

const messages = english as Record<string, { message: string }>;

export const options: ExportOptions = {
  generator: { name: 'Pressmark', version: '0.1.0', browser: 'chrome' },
  exportedAt: '2026-05-01T12:34:56.000Z',
  scope: 'all',
  subtle: crypto.subtle,
  newId: () => 'urn:uuid:44444444-0000-4000-8000-000000000000',
  sanitize: (html) => html,
  message: (key) => messages[key]!.message,
  locale: 'en',
};

export async function bytesOf(id: string, contents: LibraryContents, changes: Partial<ExportOptions> = {}): Promise<Uint8Array> {
  const format = exportFormats.find((candidate) => candidate.id === id)!;
  const parts: Buffer[] = [];
  for await (const part of format.render(sourceOf(contents), { ...options, ...changes })) parts.push(Buffer.from(part as string));
  return Uint8Array.from(Buffer.concat(parts));
}

export async function textOf(id: string, contents: LibraryContents, changes: Partial<ExportOptions> = {}): Promise<string> {
  return new TextDecoder().decode(await bytesOf(id, contents, changes));
}
