/**
 * A small news site of our own on loopback: articles written for this project,
 * and the awkward pages that the journeys need, made on request.
 */
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const file = (name: string) => () => readFileSync(new URL(name, import.meta.url), 'utf8');

const paragraph = (index: number) =>
  `<p>Paragraph ${index} of a very long report on the rebuilding of the east quay, its piles, its ramp and the men and women who laid them in the winter.</p>`;

const page = (title: string, body: string, head = '') => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const long = (count: number) => Array.from({ length: count }, (_, index) => paragraph(index)).join('\n');

/** An article of a site whose articles follow each other in one document. */
const onePage = (name: string) =>
  `<article><h1>The ${name} report of the tide gauge</h1>${Array.from({ length: 8 }, (_, index) => `<p>Reading ${index} of the ${name} report was taken at the lower lock, where the keeper wrote the level of the water and the hour of the day in the ${name} book.</p>`).join('')}</article>`;

/** What each address answers; the awkward ones are named after what is awkward. */
const PAGES: Record<string, () => string> = {
  '/': file('front.html'),
  '/en/harbour-ferry.html': file('harbour-ferry.html'),
  // The same article, by its canonical address, after an edit.
  '/en/harbour-ferry-edited.html': () => file('harbour-ferry.html')().replace('two hundred and twelve passengers', 'three hundred passengers'),
  // A part of its text in a shadow root, another in a frame.
  '/en/tide-tables.html': file('tide-tables.html'),
  '/en/tide-tables-part.html': file('tide-tables-part.html'),
  '/fr/digue-de-valmer.html': file('digue-de-valmer.html'),
  '/fr/joomla-bibliobus.html': file('joomla-bibliobus.html'),
  '/en/one-page.html': () => page('One page', `<main id="main">${onePage('first')}</main><script>const texts = ${JSON.stringify({ first: onePage('first'), second: onePage('second') })}; globalThis.go = (name) => { history.pushState(null, '', '?article=' + name); document.getElementById('main').innerHTML = texts[name]; };</script>`),
  // Images on another host of the site: one that is shared with who names an origin, one that is shared with nobody.
  '/en/pictures.html': () => page('Pictures', `<article><h1>Pictures of the east quay</h1>${long(4)}<figure><img id="shared" alt="Shared"><img id="own" alt="Own"></figure>${long(4)}</article><script>for (const image of document.images) image.src = 'http://localhost:' + location.port + '/images/' + image.id + '.gif';</script>`),
  '/awkward/empty': () => page('', ''),
  '/awkward/ten-megabytes': () => page('Ten megabytes of quay', `<article><h1>Ten megabytes of quay</h1>${long(66_000)}</article>`),
  '/awkward/deep': () =>
    page(
      'Deep',
      `<article><h1>Deep in the harbour</h1>${long(12)}<div id="deep" hidden></div></article><script>let at = document.getElementById('deep'); for (let depth = 0; depth < 50000; depth += 1) at = at.appendChild(document.createElement('div')); at.textContent = 'The bottom.';</script>`,
    ),
  '/awkward/broken': () => `<title>Broken harbour</title><article><h1>Broken harbour</h1><div><p>${long(8).replaceAll('</p>', '</b></p></div>')}<table><p>in a table<li></span>`,
  '/awkward/base': () => page('Based elsewhere', `<article><h1>Based elsewhere</h1><img src="quay.jpg" alt="Quay">${long(8)}</article>`, '<base href="https://elsewhere.invalid/x/">'),
  '/awkward/title': () => page('T'.repeat(1_000_000), `<article><h1>${'T'.repeat(1_000_000)}</h1>${long(8)}</article>`),
  '/awkward/hostile': () =>
    page(
      'Hostile harbour',
      `<article><h1>Hostile harbour</h1>${long(8)}<p><img src="x" onerror="document.title='owned'"><a href="javascript:document.title='owned'">press</a><svg onload="document.title='owned'"></svg> Words enough to be kept in the article, with more of them to follow here.</p></article>`,
    ),
  '/awkward/leaves': () => page('Leaving', `<article><h1>Leaving</h1>${long(8)}</article>`),
};

const DOT = () => Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const FILES: Record<string, { type: string; body: () => string | Buffer; shared?: boolean }> = {
  '/files/data.json': { type: 'application/json', body: () => '{"quay": "east"}' },
  '/files/plain.txt': { type: 'text/plain', body: () => 'A plain text.' },
  '/files/picture.svg': { type: 'image/svg+xml', body: () => '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>' },
  '/files/paper.pdf': { type: 'application/pdf', body: () => '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF' },
  '/images/ferry.jpg': { type: 'image/gif', body: DOT },
  '/images/shared.gif': { type: 'image/gif', body: DOT, shared: true },
  '/images/own.gif': { type: 'image/gif', body: DOT },
};

function answer(path: string, origin: string | undefined, response: ServerResponse): void {
  const made = PAGES[path];
  const other = FILES[path];
  if (made) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(made());
  else if (other) response.writeHead(200, { 'content-type': other.type, 'cache-control': 'max-age=600', ...(other.shared && origin ? { 'access-control-allow-origin': origin } : {}) }).end(other.body());
  else response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page('Not found', '<h1>Not found</h1>'));
}

export interface Site {
  /** Without a closing slash. */
  url: string;
  close: () => Promise<void>;
}

/** Starts the site on a free port of the loopback interface. */
export async function startSite(): Promise<Site> {
  const server = createServer((request, response) => answer(new URL(request.url ?? '/', 'http://site').pathname, request.headers.origin, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
