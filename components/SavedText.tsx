/**
 * The saved text of an article, cleaned once more before it is shown, in its own
 * language and direction, with the images that are kept. The others are asked for
 * only when the reader says so: opening a saved article tells nobody.
 */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { siteOf } from '@/lib/url';

interface Props {
  html: string;
  language: string | null;
  dir: 'ltr' | 'rtl';
  sanitize: (html: string) => DocumentFragment;
  /** From the addresses of kept images to where they are shown from. */
  images: ReadonlyMap<string, string>;
}

/** An image that is not shown, and the button in its place. */
interface Asked {
  address: string;
  image: HTMLImageElement;
  button: HTMLButtonElement;
}

/** Puts a button in the place of an image: a press brings the image. Null, and no image, where there is no address. */
function askBeforeLoading(image: HTMLImageElement): Asked | null {
  const address = image.getAttribute('src');
  if (!address) {
    image.remove();
    return null;
  }
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'image-asked';
  button.textContent = [t('libraryImage', siteOf(address)), image.alt].filter(Boolean).join(': ');
  const asked = { address, image, button };
  button.addEventListener('click', () => {
    image.referrerPolicy = 'no-referrer';
    show(asked, address);
  });
  image.removeAttribute('src');
  image.replaceWith(button);
  return asked;
}

function show({ image, button }: Asked, source: string): void {
  image.src = source;
  button.replaceWith(image);
}

export function SavedText({ html, language, dir, sanitize, images }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const asked = useRef<Asked[]>([]);
  useEffect(() => {
    const fragment = sanitize(html);
    asked.current = [...fragment.querySelectorAll('img')].map(askBeforeLoading).filter((one) => one !== null);
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noreferrer';
    }
    place.current?.replaceChildren(fragment);
  }, [html, sanitize]);
  // Images come after the text, and may come one by one: the text stays as it is, for marks are painted in it.
  useEffect(() => {
    for (const one of asked.current) {
      const kept = images.get(one.address);
      if (kept !== undefined && one.button.isConnected) show(one, kept);
    }
  }, [html, sanitize, images]);
  return <div ref={place} class="saved-text" lang={language ?? undefined} dir={dir} />;
}
