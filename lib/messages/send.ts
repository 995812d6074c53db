/** Sending messages: a call looks like a function of the other side. */
import { browser } from 'wxt/browser';
import { ExtensionReloadedError, PageGoneError, type Result, unwrap } from '@/lib/errors';
import type { ToBackground, ToPage } from './protocol';

type Data<P, K extends keyof P> = P[K] extends (data: infer D) => unknown ? D : never;
type Answer<P, K extends keyof P> = P[K] extends (data: never) => infer R ? R : never;

/** Asks the background; throws what its handler threw. */
export async function askBackground<K extends keyof ToBackground>(type: K, data: Data<ToBackground, K>): Promise<Answer<ToBackground, K>> {
  if (!browser.runtime?.id) throw new ExtensionReloadedError();
  return unwrap((await browser.runtime.sendMessage({ type, data })) as Result<Answer<ToBackground, K>>);
}

/** Asks the page script of a tab's top frame. A tab that left or closed meanwhile is a PageGoneError. */
export async function askPage<K extends keyof ToPage>(tabId: number, type: K, data: Data<ToPage, K>): Promise<Answer<ToPage, K>> {
  let result: Result<Answer<ToPage, K>> | undefined;
  try {
    result = await browser.tabs.sendMessage(tabId, { type, data }, { frameId: 0 });
  } catch (cause) {
    throw new PageGoneError([], { cause });
  }
  if (result === undefined) throw new PageGoneError();
  return unwrap(result);
}
