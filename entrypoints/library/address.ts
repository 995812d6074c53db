/** What the library shows stands in its address, so that back, reload and links work. */
import { useEffect, useState } from 'preact/hooks';

/** The article that an address fragment opens; null for the list alone. */
export function articleOfHash(hash: string): string | null {
  const match = /^#\/article\/(.+)$/.exec(hash);
  if (!match) return null;
  try {
    return decodeURIComponent(match[1]!);
  } catch {
    return null;
  }
}

export const hashOfArticle = (id: string): string => `#/article/${encodeURIComponent(id)}`;

/** The article that the address names, followed as it changes. */
export function useOpenArticle(): string | null {
  const [id, setId] = useState(articleOfHash(location.hash));
  useEffect(() => {
    const follow = () => setId(articleOfHash(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return id;
}
