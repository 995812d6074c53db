/** What below a picture is its caption. */
import { describe, expect, test } from 'vitest';
import { articleOf, prose } from '../article';

const captionsOf = (below: string) =>
  articleOf({ body: `${prose(8)}<figure><img src="/quay.jpg"></figure>${below}${prose(8)}` })
    .blocks.filter(({ kind }) => kind === 'caption')
    .map(({ text }) => text);

describe('a line below a picture', () => {
  test.each([
    ['<p>The quay at noon, Ada Lund/EPA</p>', ['The quay at noon, Ada Lund/EPA']],
    ['<p>The quay at noon dpa-Bildfunk</p>', ['The quay at noon dpa-Bildfunk']],
    ['<p>Ilse Brandt, Stadtarchiv</p>', ['Ilse Brandt, Stadtarchiv']],
    ['<p>Passengers wait for the ferry. Photo: Ada Lund</p>', ['Passengers wait for the ferry. Photo: Ada Lund']],
    ['<p>Passengers wait for the ferry. Photo: none.</p>', []],
    ['<p>De kade op maandag. Foto: Jan Visser</p>', ['De kade op maandag. Foto: Jan Visser']],
    ['<p>The quay (photo: Ada Lund).</p>', ['The quay (photo: Ada Lund).']],
    ['<p>El puente, ayer. | A. BLANCO</p>', ['El puente, ayer. | A. BLANCO']],
    ['<p>Il molo visto dal mulino (Foto Bianchi)</p>', ['Il molo visto dal mulino (Foto Bianchi)']],
    ['<p>The quay (photos of that day are lost) was full.</p>', []],
    ['<p>He took one photo: it was enough for the whole of the jury. Nobody asked.</p>', []],
    ['<p><span class="media-caption">The quay at noon.</span></p>', ['The quay at noon.']],
    ['<p><span class="media-caption">The quay</span> at noon.</p>', []],
    ['<h3><span class="caption">The quay at noon</span></h3>', []],
    ['<div><span class="img-cap">The quay at noon</span></div>', ['The quay at noon']],
    ['<p>The quay at noon. Foto: Ada Lund</p>', ['The quay at noon. Foto: Ada Lund']],
    ['<p>Nábřeží v poledne | Foto: Jana Vlková | Zdroj: Radio Lhota</p>', ['Nábřeží v poledne | Foto: Jana Vlková | Zdroj: Radio Lhota']],
    ['<p>Nabrzeże w południe (fot. Anna Sowa)</p>', ['Nabrzeże w południe (fot. Anna Sowa)']],
    ['<p>Причал в полдень. Фото: Анна Белова</p>', ['Причал в полдень. Фото: Анна Белова']],
    ['<p>Many waited at the quay that noon.</p><p>Foto: Ada Lund</p>', ['Many waited at the quay that noon.', 'Foto: Ada Lund']],
    ['<p>Many waited at the quay that noon.</p>', []],
    ['<p>Many waited at the quay that noon.</p><div><p>Copyright © Harbour Media</p></div>', ['Copyright © Harbour Media']],
    ['<p>The gulls have one thing in the photo: a fish</p>', []],
    ['<p>Guides of Nepal at the quay</p>', []],
    ['<p>Auf Landpartie mit der Kapitänin</p>', []],
    ['<h2>What the EPA wants</h2>', []],
    ['<h2>The archive</h2>', []],
  ])('%s', (below, captions) => {
    expect(captionsOf(below)).toEqual(captions);
  });
});

describe('a long text that is named as a caption', () => {
  const long = 'Passengers wait at the quay for the first ferry of the season, on a morning when fog lay over the harbour. '.repeat(4).trim();

  test('below a picture is one', () => expect(captionsOf(`<div class="picture-caption">${long}</div>`)).toEqual([long]));
  test('between paragraphs is none', () => expect(captionsOf(`<p>The ferry was late again on that morning, as on all others.</p><div class="picture-caption">${long}</div>`)).toEqual([]));
});
