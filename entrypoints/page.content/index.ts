/**
 * The page script: injected when the reader asks, or where they allowed it and marked
 * something, into a page's top frame, and alive until the page goes or the script is
 * injected again. It reads and marks; it never touches the database.
 */
import { defineContentScript } from '#imports';
import { NotAPageError } from '@/lib/errors';
import { listen } from '@/lib/messages/listen';
import type { ToPage } from '@/lib/messages/protocol';
import { AnchoredPage } from './anchored-page';
import { followText } from './follow';
import { readPage } from './read';
import { Reader } from './reader';
import { readSelection } from './selected';
import { findPlace } from './show-place';
import { Trees } from './trees';

const READABLE = new Set(['text/html', 'application/xhtml+xml']);

function refuse(): never {
  throw new NotAPageError();
}

export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    // A browser shows an image, a PDF or plain data in a document of its own making: nothing there to read or mark.
    if (!READABLE.has(document.contentType)) {
      context.onInvalidated(listen<Pick<ToPage, 'readPage'>>({ readPage: refuse }));
      return;
    }
    const { signal } = context;
    const trees = new Trees(document, signal);
    const read = () => readPage(document, { url: location.href, now: new Date() });
    let reader: Reader | null = null;
    const page = new AnchoredPage({ document, readPage: read, signal, onChange: () => reader?.draw() });
    reader = new Reader(trees, page, signal);
    // What cannot be asked now, as after an update of the extension, is asked at the next press.
    const quietly = (work: Promise<unknown>) => void work.catch(() => {});
    const stop = listen<ToPage>({
      readPage() {
        const capture = read();
        quietly(page.know(capture));
        return capture;
      },
      async showPlace({ selectors, lookOnly }) {
        const { ranges, candidates } = await findPlace(document, selectors);
        if (!lookOnly) page.marks.show(ranges);
        return { shown: ranges.length > 0, candidates };
      },
      readSelection: () => readSelection(document, reader?.selected() ?? null),
      async updateMarks({ highlight }) {
        if (highlight) await reader?.highlightSelection();
        else await page.load();
        return null;
      },
    });
    // The address is announced before it is the document's, and in some browsers a second after.
    context.addEventListener(window, 'wxt:locationchange', () => void context.setTimeout(() => quietly(page.follow()), 0));
    // What was changed elsewhere, in the library or in another window, is there when the reader comes back.
    const comeBack = () => {
      if (document.visibilityState === 'visible') quietly(page.load());
    };
    context.addEventListener(document, 'visibilitychange', comeBack);
    context.addEventListener(window, 'focus', comeBack);
    followText({ trees, own: reader.host, signal, isNeeded: () => page.needsAnchoring, again: () => page.anchor() });
    context.onInvalidated(() => {
      stop();
      page.end();
    });
    quietly(page.load());
  },
});
