/** What a journey does with a browser, the same in both; chromium.ts and firefox.ts know how. */

export interface View {
  /** The value of an expression in the document; promises are awaited, the value must survive JSON. */
  evaluate<T>(expression: string): Promise<T>;
  /** A PNG of what is shown. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A page of the extension in a tab of its own. */
export interface OwnPage extends View {
  /** Presses keys in it, as `Session.keys` does in the tab under test. */
  keys(...keys: string[]): Promise<void>;
}

export interface Session {
  readonly name: 'chromium' | 'firefox';
  /** Where the browser puts downloads. */
  readonly downloads: string;
  /** Opens an address in the tab under test. */
  open(url: string): Promise<View>;
  /** Presses the toolbar button over that tab, as a reader does; the popup it opens. */
  press(): Promise<View>;
  /** Presses keys in the tab under test, one after the other: "Tab", "Enter", "Escape", "ArrowRight", or one with Control or Shift, "Control+v"; anything else is typed. */
  keys(...keys: string[]): Promise<void>;
  /** Clicks in the tab under test, at a point of its viewport. */
  click(x: number, y: number): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  extensionPage(path: string): Promise<OwnPage>;
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Settles when somebody ends the browser. */
  readonly ended: Promise<void>;
  /** Ends the extension's background, as browsers do when it rests. */
  killBackground(): Promise<void>;
  /** Makes every write to the extension's database fail as on a full disk, in the background that is running. */
  fillDisk(): Promise<void>;
  close(): Promise<void>;
}

/** What a full disk does to a database, as a script. */
export const FULL_DISK = `for (const name of ['add', 'put']) IDBObjectStore.prototype[name] = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); }; true`;

/** Generous: a machine under load is slow, not broken. */
const LIMIT_MS = 45_000;

/** Waits in the document until an expression is truthy; its value. Fails with `what` was awaited and what was shown. */
export async function until<T>(view: View, expression: string, what: string): Promise<T> {
  const outcome = await view.evaluate<{ value?: T; shown?: string }>(`new Promise((resolve) => {
    const deadline = Date.now() + ${LIMIT_MS};
    const look = () => {
      let value;
      try { value = (${expression}); } catch {}
      if (value) resolve({ value });
      else if (Date.now() > deadline) resolve({ shown: document.body.innerText.slice(0, 600) });
      else setTimeout(look, 25);
    };
    look();
  })`);
  if (outcome.shown !== undefined) throw new Error(`waited in vain for ${what}; shown: ${outcome.shown}`);
  return outcome.value as T;
}

/** Presses the button of that name. */
export async function pressButton(view: View, name: string): Promise<void> {
  const button = `[...document.querySelectorAll('button, a.button')].find((button) => (button.getAttribute('aria-label') ?? button.textContent).trim() === ${JSON.stringify(name)} && !button.disabled)`;
  await until(view, button.replace(/^/, '!!'), `the button “${name}”`);
  await view.evaluate(`${button}.click()`);
}

/** Types into the field with that label, replacing what is there. */
export async function typeInto(view: View, label: string, text: string): Promise<void> {
  const field = `[...document.querySelectorAll('input, textarea')].find((field) => (field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '').trim() === ${JSON.stringify(label)})`;
  await until(view, `!!${field}`, `the field “${label}”`);
  await view.evaluate(`(() => {
    const field = ${field};
    field.focus();
    const proto = field.localName === 'textarea' ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(proto, 'value').set.call(field, ${JSON.stringify(text)});
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
}
