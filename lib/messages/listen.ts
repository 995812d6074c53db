/**
 * Answering messages: one listener per context, one handler per message.
 * `sendResponse` with `return true` is the one form that every browser and the
 * tests' fake browser understand. Only this extension's own contexts are heard.
 */
import { browser } from 'wxt/browser';
import { toWireError, UnexpectedError } from '@/lib/errors';

/** Who asks. */
export interface Asker {
  /** The tab of a page script; null for the extension's own pages outside tabs. */
  tabId: number | null;
  /** The address of the page that it is or runs in; null where the browser tells none. */
  url: string | null;
  /** Whether it is a page of the extension. A page script is trusted less: it runs in the process of a site. */
  isOwnPage: boolean;
}

type Handlers<P> = {
  [K in keyof P]: P[K] extends (data: infer D) => infer R ? (data: D, asker: Asker) => R | Promise<R> : never;
};

/** A handler that answers pages of the extension, and no page script. */
export const ownPagesOnly =
  <D, R>(handler: (data: D) => R) =>
  (data: D, { isOwnPage }: Asker): R => {
    if (!isOwnPage) throw new UnexpectedError(['not for a page script']);
    return handler(data);
  };

/** Answers the messages of protocol `P`; returns a function that stops answering. */
export function listen<P>(handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: { id?: string; url?: string; tab?: { id?: number } }, sendResponse: (answer: unknown) => void) => {
    if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
    const { type, data } = (message ?? {}) as { type?: keyof P; data?: unknown };
    if (type === undefined || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type] as (data: unknown, asker: Asker) => unknown;
    const asker: Asker = { tabId: sender.tab?.id ?? null, url: sender.url ?? null, isOwnPage: sender.url?.startsWith(browser.runtime.getURL('/')) ?? false };
    Promise.resolve()
      .then(() => handler(data, asker))
      .then(
        (value) => sendResponse({ ok: true, value }),
        (thrown: unknown) => sendResponse({ ok: false, error: toWireError(thrown) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
