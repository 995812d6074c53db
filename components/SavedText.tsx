/**
 * The saved text of an article, cleaned once more before it is shown, in its own
 * language and direction. Images are asked for only when the reader says so:
 * opening a saved article tells nobody.
 */
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/i18n';
import { siteOf } from '@/lib/url';

interface Props {
  html: string;
  language: string | null;
  dir: 'ltr' | 'rtl';
  sanitize: (html: string) => DocumentFragment;
}

/** Puts a button in the place of an image: a press brings the image. */
function askBeforeLoading(image: HTMLImageElement): void {
  const source = image.getAttribute('src');
  if (!source) {
    image.remove();
    return;
  }
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.className = 'image-asked';
  button.textContent = [t('libraryImage', siteOf(source)), image.alt].filter(Boolean).join(': ');
  button.addEventListener('click', () => {
    image.src = source;
    image.referrerPolicy = 'no-referrer';
    button.replaceWith(image);
  });
  image.removeAttribute('src');
  image.replaceWith(button);
}

export function SavedText({ html, language, dir, sanitize }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fragment = sanitize(html);
    for (const image of fragment.querySelectorAll('img')) askBeforeLoading(image);
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noreferrer';
    }
    place.current?.replaceChildren(fragment);
  }, [html, sanitize]);
  return <div ref={place} class="saved-text" lang={language ?? undefined} dir={dir} />;
}
