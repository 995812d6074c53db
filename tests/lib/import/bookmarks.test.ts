import { expect, test } from 'vitest';
import { asFile, brief, importFiles, problemsOf } from './import-file';

const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 PERSONAL_TOOLBAR_FOLDER="true">Toolbar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1700000000">Ports &amp; seas</H3>
        <DL><p>
            <DT><A HREF="https://news.example/ferry?a=1&amp;b=2" ADD_DATE="1700000000" TAGS="boat,dawn">Ferry &#233;t&eacute; <b>returns</b></A>
            <DD>my note
on two lines
        </DL><p>
        <DT><A HREF="https://news.example/b" ADD_DATE="never">B</A>
    </DL><p>
    <DT><A HREF="javascript:alert(1)">Bookmarklet</A>
    <DT><A HREF="place:sort=8">Recent</A>
    <DT><A HREF="bad address">Bad</A>
</DL><p>
`;

const pocket = `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul>
<li><a href="https://news.example/ferry" time_added="1700000000" tags="port,sea">Ferry returns</a></li>
</ul></body></html>`;

test('a name of the language is no character', async () => {
  const [article] = brief(await importFiles(asFile('bookmarks.html', bookmarks.replace('&eacute;', '&constructor;'))));
  expect(article!.title).toBe('Ferry ét&constructor; returns');
});

test('links come in with folders and tags, dates and notes', async () => {
  const result = await importFiles(asFile('bookmarks.html', bookmarks));
  expect([result.source, brief(result)]).toEqual([
    'bookmarks',
    [
      {
        url: 'https://news.example/ferry?a=1&b=2',
        title: 'Ferry ét&eacute; returns',
        savedAt: '2023-11-14T22:13:20.000Z',
        tags: ['boat', 'dawn', 'Ports & seas'],
        note: 'my note\non two lines',
        read: false,
      },
      { url: 'https://news.example/b', title: 'B', savedAt: '2026-05-01T00:00:00.000Z', tags: [], note: '', read: false },
    ],
  ]);
});

test('each error is reported by its line', async () => {
  expect(problemsOf(await importFiles(asFile('bookmarks.html', bookmarks)))).toEqual([
    [14, 'importDateUnreadable'],
    [18, 'importAddressUnusable'],
  ]);
});

test('the older list of Pocket has the same shape', async () => {
  const [article] = brief(await importFiles(asFile('ril_export.html', pocket)));
  expect(article).toMatchObject({ title: 'Ferry returns', savedAt: '2023-11-14T22:13:20.000Z', tags: ['port', 'sea'] });
});
