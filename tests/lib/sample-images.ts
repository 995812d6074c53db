/** Small images of the kinds that are kept, for samples: each begins as its kind does, with bytes of every value behind. */
import { createHash } from 'node:crypto';
import { imageId, type ImageType } from '@/lib/images';
import type { StoredImage } from '@/lib/model';

const BEGINNINGS: Record<ImageType, number[]> = {
  'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/gif': [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  'image/webp': [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50],
  'image/avif': [0, 0, 0, 0x1c, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66],
};

export const bytesOfType = (type: ImageType): Uint8Array<ArrayBuffer> => Uint8Array.from([...BEGINNINGS[type], ...Array.from({ length: 256 }, (_, value) => value)]);

export function sampleImage(articleId: string, address: string, type: ImageType = 'image/gif'): StoredImage {
  const bytes = bytesOfType(type);
  return { id: imageId(articleId, address), articleId, address, type, bytes, sha256: createHash('sha256').update(bytes).digest('hex'), keptAt: '2026-04-02T08:00:00.000Z' };
}
