/**
 * Answering messages: one listener per context, one handler per message.
 * `sendResponse` with `return true` is the one form that every browser and the
 * tests' fake browser understand. Only this extension's own contexts are heard.
 */
import { browser } from 'wxt/browser';
import { toWireError } from '@/lib/errors';

/** Who asks. */
export interface Asker {
  /** The tab of a page script; null for the extension's own pages outside tabs. */
  tabId: number | null;
}

type Handlers<P> = {
  [K in keyof P]: P[K] extends (data: infer D) => infer R ? (data: D, asker: Asker) => R | Promise<R> : never;
};

/** Answers the messages of protocol `P`; returns a function that stops answering. */
export function listen<P>(handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: { id?: string; tab?: { id?: number } }, sendResponse: (answer: unknown) => void) => {
    if (sender.id !== undefined && sender.id !== browser.runtime.id) return undefined;
    const { type, data } = (message ?? {}) as { type?: keyof P; data?: unknown };
    if (type === undefined || !Object.hasOwn(handlers, type)) return undefined;
    const handler = handlers[type] as (data: unknown, asker: Asker) => unknown;
    Promise.resolve()
      .then(() => handler(data, { tabId: sender.tab?.id ?? null }))
      .then(
        (value) => sendResponse({ ok: true, value }),
        (thrown: unknown) => sendResponse({ ok: false, error: toWireError(thrown) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
