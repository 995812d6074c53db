/**
 * The page script: injected when the reader asks, into a page's top frame, and
 * alive until the page goes or the script is injected again. It reads and marks;
 * it never touches the database.
 */
import { defineContentScript } from '#imports';
import { NotAPageError } from '@/lib/errors';
import { listen } from '@/lib/messages/listen';
import type { ToPage } from '@/lib/messages/protocol';
import { readPage } from './read';
import { readSelection } from './selected';
import { showPlace } from './show-place';

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = listen<ToPage>({
      readPage() {
        // A browser shows an image, a PDF or plain data in a document of its own making.
        if (!READABLE.has(document.contentType)) throw new NotAPageError();
        return readPage(document, { url: location.href, now: new Date() });
      },
      showPlace: ({ selectors }) => showPlace(document, selectors),
      readSelection: () => readSelection(document),
    });
    context.onInvalidated(stop);
  },
});
