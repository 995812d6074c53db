/** The kept images of an article as addresses that this page can show, for as long as it is open. */
import { useEffect, useState } from 'preact/hooks';
import { database, imagesOf, observe } from '@/lib/db';

const NONE: ReadonlyMap<string, string> = new Map();

/** From the address of each image to where it is shown from; more come while a save goes on. */
export function useKeptImages(articleId: string): ReadonlyMap<string, string> {
  const [shown, setShown] = useState(NONE);
  useEffect(() => {
    const made = new Map<string, string>();
    const stop = observe(
      () => imagesOf(database, articleId),
      (images) => {
        for (const { address, type, bytes } of images) if (!made.has(address)) made.set(address, URL.createObjectURL(new Blob([bytes], { type })));
        setShown(new Map(made));
      },
      // The text is shown without them; what fails the database is told where the article is read.
      () => {},
    );
    return () => {
      stop();
      setShown(NONE);
      for (const url of made.values()) URL.revokeObjectURL(url);
    };
  }, [articleId]);
  return shown;
}
