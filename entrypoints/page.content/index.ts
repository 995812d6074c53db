/**
 * The page script: injected when the reader asks, into a page's top frame, and
 * alive until the page goes or the script is injected again. It reads and marks;
 * it never touches the database.
 */
import { defineContentScript } from '#imports';
import { listen } from '@/lib/messages/listen';
import type { ToPage } from '@/lib/messages/protocol';
import { readPage } from './read';

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const stop = listen<ToPage>({
      readPage: () => readPage(document, { url: location.href, now: new Date() }),
      showPlace: () => false,
    });
    context.onInvalidated(stop);
  },
});
