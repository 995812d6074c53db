/** The popup: nothing typed is ever lost, whenever it closes and however many are open. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readAddress } from '@/entrypoints/library/address';
import { Popup } from '@/entrypoints/popup/Popup';
import { saveTab } from '@/entrypoints/background/capture';
import { database, keepTyped } from '@/lib/db';
import { PageGoneError } from '@/lib/errors';
import { listen } from '@/lib/messages/listen';
import type { ToBackground } from '@/lib/messages/protocol';
import { button, draw, key, press, type } from '../../components/stage';
import { capture } from '../../lib/db/samples';

const KEY = 'news.example/harbour';
const NOTE = 'textarea';
const SPEAKER = '.quotation-form input';
const TAGS = '[placeholder="Enter adds a tag"]';

let stop = () => {};
const captureTab = vi.fn(async () => capture({ title: 'The harbour reopens' }));

beforeEach(async () => {
  localStorage.clear();
  await Promise.all(database.tables.map((table) => table.clear()));
  captureTab.mockReset().mockImplementation(async () => capture({ title: 'The harbour reopens' }));
  fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
  fakeBrowser.permissions.contains = (async () => false) as never;
  stop = listen<Pick<ToBackground, 'captureTab' | 'saveTab'>>({ captureTab, saveTab });
});
afterEach(() => stop());

/** A popup that has read its page. */
async function open(): Promise<HTMLElement> {
  const place = draw(<Popup />);
  await vi.waitFor(() => expect(place.querySelector('main')!.dataset.phase).toBe('read'));
  await vi.waitFor(() => expect(place.querySelector(NOTE)).not.toBeNull());
  return place;
}
const noteIn = (place: HTMLElement) => place.querySelector<HTMLTextAreaElement>(NOTE)!.value;
const article = async () => (await database.articles.toArray())[0];
const close = (place: HTMLElement) => void draw(null, place);

async function save(place: HTMLElement, name = 'Save article'): Promise<void> {
  const before = await database.versions.count();
  press(button(place, name));
  await vi.waitFor(async () => expect(await database.versions.count()).toBe(before + 1));
  await vi.waitFor(() => expect(button(place, 'Save this version too').disabled).toBe(false));
}

describe('before the article is saved', () => {
  test('every keystroke is kept as a draft', async () => {
    const place = await open();
    const drafts: (string | undefined)[] = [];
    for (const note of ['A', 'As', 'Ask']) {
      type(place, note, NOTE);
      await vi.waitFor(async () => expect((await database.drafts.get(KEY))?.note).toBe(note));
      drafts.push((await database.drafts.get(KEY))?.note);
    }
    expect(drafts).toEqual(['A', 'As', 'Ask']);
  });

  test('keystrokes faster than the disk end in the last of them', async () => {
    const place = await open();
    for (const note of ['A', 'As', 'Ask', 'Ask again']) type(place, note, NOTE);
    await vi.waitFor(async () => expect((await database.drafts.get(KEY))?.note).toBe('Ask again'));
    expect(noteIn(place)).toBe('Ask again');
  });

  test('the draft comes back when the popup is opened again', async () => {
    const first = await open();
    type(first, 'Ask again', NOTE);
    await vi.waitFor(async () => expect((await database.drafts.get(KEY))?.note).toBe('Ask again'));
    close(first);
    const second = await open();
    await vi.waitFor(() => expect(noteIn(second)).toBe('Ask again'));
    expect(await database.articles.count()).toBe(0);
  });

  describe('and the popup closes before the database has what was typed', () => {
    const typeInVain = async () => {
      vi.spyOn(database.drafts, 'put').mockRejectedValueOnce(new DOMException('The transaction was aborted.', 'AbortError'));
      const place = await open();
      type(place, 'Ask again', NOTE);
      await vi.waitFor(() => expect(place.querySelector('[role=alert]')).not.toBeNull());
      close(place);
    };

    test('it comes back when the popup is opened again', async () => {
      await typeInVain();
      await open();
      await vi.waitFor(async () => expect((await database.drafts.get(KEY))?.note).toBe('Ask again'));
    });

    test('what was kept since stands', async () => {
      await typeInVain();
      await keepTyped(database, [KEY], { note: 'Asked.' }, new Date(Date.now() + 1000));
      const place = await open();
      await vi.waitFor(() => expect(noteIn(place)).toBe('Asked.'));
      expect((await database.drafts.get(KEY))?.note).toBe('Asked.');
    });
  });

  test('what was typed is in the saved article, and the draft is gone', async () => {
    const place = await open();
    type(place, 'Ask again', NOTE);
    type(place, 'ports', TAGS);
    key(place, 'Enter', TAGS);
    await save(place);
    expect({ article: await article(), drafts: await database.drafts.count() }).toMatchObject({ article: { note: 'Ask again', tags: ['ports'] }, drafts: 0 });
  });
});

describe('after the article is saved', () => {
  test('what is typed is in the article', async () => {
    const place = await open();
    await save(place);
    type(place, 'Later thought', NOTE);
    await vi.waitFor(async () => expect((await article())!.note).toBe('Later thought'));
    expect(await database.drafts.count()).toBe(0);
  });

  test('the popup says since when', async () => {
    const place = await open();
    await save(place);
    expect(place.querySelector('[role=status]')!.textContent).toMatch(/^Saved .+ · 1 version kept$/);
  });

  test('the library opens at the article', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    vi.spyOn(window, 'close').mockReturnValue();
    const place = await open();
    await save(place);
    press(button(place, 'Open the library'));
    expect(readAddress(new URL(create.mock.calls[0]![0].url!).hash).open).toBe((await article())!.id);
  });

  test('saving again adds a version and leaves the note as it is', async () => {
    const place = await open();
    type(place, 'Ask again', NOTE);
    await save(place);
    await save(place, 'Save this version too');
    expect({ note: (await article())!.note, versions: await database.versions.count() }).toEqual({ note: 'Ask again', versions: 2 });
  });

  test('a note that was emptied stays empty when saved again', async () => {
    const place = await open();
    type(place, 'Ask again', NOTE);
    await save(place);
    type(place, '', NOTE);
    await vi.waitFor(async () => expect((await article())!.note).toBe(''));
    await save(place, 'Save this version too');
    expect((await article())!.note).toBe('');
  });
});

describe('while the article is being saved', () => {
  test('a quotation that is being corrected stays open', async () => {
    captureTab.mockImplementation(async () => capture({ text: 'She said: "We open at dawn."', quotes: [['We open at dawn.', 'She']] }));
    const place = await open();
    press(button(place, 'Correct: We open at dawn.'));
    type(place, 'Ada Mor', SPEAKER);
    await save(place);
    await vi.waitFor(async () => expect(await database.quotations.count()).toBe(1));
    type(place, 'Ada Moreau', SPEAKER);
    press(button(place, 'Keep'));
    await vi.waitFor(async () => expect((await database.quotations.toArray())[0]!.corrections.speaker).toBe('Ada Moreau'));
  });

  test('what is deleted stays deleted', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    stop();
    stop = listen<Pick<ToBackground, 'captureTab' | 'saveTab'>>({ captureTab, saveTab: (data) => held.then(() => saveTab(data)) });
    const place = await open();
    type(place, 'Ask again', NOTE);
    press(button(place, 'Save article'));
    type(place, 'Ask', NOTE);
    await vi.waitFor(async () => expect((await database.drafts.get(KEY))?.note).toBe('Ask'));
    release();
    await vi.waitFor(async () => expect(await article()).toMatchObject({ note: 'Ask' }));
  });
});

describe('two popups over one article', () => {
  const correctTitle = (place: HTMLElement, title: string) => {
    press(button(place, 'Correct: Title'));
    type(place, title, '[aria-label="Title"]');
    press(button(place, 'Keep'));
  };

  test('keep one draft, with what each typed', async () => {
    const [one, two] = [await open(), await open()];
    type(one, 'Ask again', NOTE);
    correctTitle(two, 'The port opens');
    await vi.waitFor(async () => expect(await database.drafts.get(KEY)).toMatchObject({ note: 'Ask again', corrections: { title: 'The port opens' } }));
  });

  test('show what the other typed', async () => {
    const [one, two] = [await open(), await open()];
    type(one, 'Ask again', NOTE);
    await vi.waitFor(() => expect(noteIn(two)).toBe('Ask again'));
  });

  test('save one article, with what each typed', async () => {
    const [one, two] = [await open(), await open()];
    type(one, 'From the first window', NOTE);
    await vi.waitFor(async () => expect(await database.drafts.count()).toBe(1));
    await save(one);
    await vi.waitFor(() => expect(button(two, 'Save this version too')).toBeDefined());
    await vi.waitFor(() => expect(noteIn(two)).toBe('From the first window'));
    type(two, 'From the first window, and the second', NOTE);
    await vi.waitFor(async () => expect((await article())!.note).toBe('From the first window, and the second'));
    expect(await database.articles.count()).toBe(1);
  });
});

describe('a page that cannot be read', () => {
  test('is explained, and read at another try', async () => {
    captureTab.mockRejectedValueOnce(new PageGoneError());
    const place = draw(<Popup />);
    await vi.waitFor(() => expect(place.querySelector('[role=alert]')?.textContent).toContain('The page went away'));
    press(button(place, 'Try again'));
    await vi.waitFor(() => expect(place.querySelector('h1.title')?.textContent).toBe('The harbour reopens'));
    expect(captureTab).toHaveBeenCalledTimes(2);
  });
});
