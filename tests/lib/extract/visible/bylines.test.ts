/** Which line of a page signs it, by where it stands and what stands around it. */
import { describe, expect, test } from 'vitest';
import { type Byline, findBylines } from '@/lib/extract/visible/bylines';
import { findLayout } from '@/lib/extract/visible/layout';
import { readLines } from '@/lib/extract/visible/lines';
import { wordsFor } from '@/lib/extract/visible/words';

const HEADLINE = 'Ferry back in service';
const prose = `<p>${'The ferry left the quay at noon and came back in the evening with all its passengers. '.repeat(3)}</p>`.repeat(5);

/** The bylines of a page with this in its body, the likeliest first. */
function bylinesOf(body: string, language = 'en', headline = HEADLINE) {
  const lines = readLines(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html'));
  return findBylines(lines, findLayout(lines, [headline]), wordsFor(language));
}

const namesOf = ([likeliest]: Byline[]): string[] | null => likeliest?.names.map(({ name }) => name) ?? null;

/** The names of the likeliest byline of a page with this above and below its text. */
function signedBy({ above = '', below = '', language = 'en' }: { above?: string; below?: string; language?: string }): string[] | null {
  return namesOf(bylinesOf(`<h1>${HEADLINE}</h1>${above}<div>${prose}</div>${below}`, language));
}

describe('a by-word in a line of its own', () => {
  test.each([
    ['en', '<p>By</p><p>Ada Lund</p>', ['Ada Lund']],
    ['de', '<div>Von:</div><div>Ilse Brandt</div>', ['Ilse Brandt']],
    ['en', '<div>by</div><h3><a href="/profile/7">seagull7</a></h3>', ['seagull7']],
    ['en', '<div class="author">By</div><div class="author"><a href="/authors/a">Ada Lund</a></div><div class="author"><a href="/authors/b">Tom Berg</a></div>', ['Ada Lund', 'Tom Berg']],
    ['de', '<p>Autor</p><p>Jetzt spenden</p>', null],
    ['de', '<p>Von:</p><p><a href="mailto:ib@harbour.example">Ilse Brandt</a></p>', ['Ilse Brandt']],
    ['de', '<aside><p>Autoren</p><p><a href="https://elsewhere.example/">* Ilse Brandts Tagebuch</a></p></aside>', null],
    ['en', '<p>Published by Ada Lund</p><p class="author">Tom Berg</p>', ['Ada Lund']],
  ])('%s: %s', (language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });
});

describe('a by-word and a mark of the page', () => {
  test('a pen name of several words', () => {
    expect(signedBy({ above: '<p>Von <a rel="author" href="/a">Der Möwenfreund</a> – 3. Mai 2022</p>', language: 'de' })).toEqual(['Der Möwenfreund']);
  });

  test('a single word before the day', () => {
    expect(signedBy({ above: '<p>Erstellt von <a href="/autor/1">Jonas</a> am Dienstag 3. Mai 2022</p>', language: 'de' })).toEqual(['Jonas']);
  });

  test('a date is no name', () => {
    expect(signedBy({ above: '<p>By <span class="author">3 May 2022</span></p>' })).toBeNull();
  });
});

describe('a name behind the last sentence', () => {
  test('after a subheading below the long paragraphs', () => {
    expect(signedBy({ below: '<h3>What the harbour master expects now</h3><p>The quay stays open. (Ada Lund)</p>' })).toEqual(['Ada Lund']);
  });

  test.each([
    ['The quay stays open. (Ada Lund) +++', ['Ada Lund']],
    ['The quay stays open, says the harbour master. (Ada Lund, Tom Berg)', ['Ada Lund', 'Tom Berg']],
    ['The quay stays open. (Photo: Ada Lund)', null],
    ['The quay stays open until the harbour master (Ada Lund)', null],
    ['The quay stays open. (The Quay)', null],
  ])('%s', (last, names) => {
    expect(signedBy({ below: `<p>${last}</p>` })).toEqual(names);
  });
});

describe('what only looks like a byline', () => {
  test.each([
    ['de', '<p>Interview mit Ilse Brandt</p>'],
    ['de', '<p>Die Hafenwache fand die Leiche von Ilse Brandt</p>'],
    ['de', '<p>Übersetzt von: Ilse Brandt</p>'],
    ['en', '<p>Translated by Ada Lund</p>'],
    ['en', '<p>3 May 2022</p><p>Ada Lund:</p>'],
  ])('%s: %s', (language, above) => {
    expect(signedBy({ above, language })).toBeNull();
  });

  test('a name with an age is of somebody told of', () => {
    expect(signedBy({ below: '<p><b>Tom Berg, 34,</b></p><p>has steered the ferry for ten years.</p>' })).toBeNull();
  });

  test('a book named below the text gives way to the author', () => {
    expect(signedBy({ below: '<p><a href="/shop">Quay by Tom Berg</a></p><p>Date: 3 May 2022</p><p>Author: Ada Lund</p>' })).toEqual(['Ada Lund']);
  });

  test('the editor of a reviewed book gives way to the review’s author', () => {
    expect(signedBy({ below: '<p>Tom Berg (Hrsg.)</p><p>Ilse Brandt</p>', language: 'de' })).toEqual(['Ilse Brandt']);
  });

  test('a link of the margin is no headline of the byline that follows', () => {
    const margin = '<aside><p><a href="/b">Harbour wall to be raised in autumn</a></p></aside>';
    expect(signedBy({ above: `${margin}<p>Ada Lund</p>` })).toEqual(['Ada Lund']);
  });

  test('a teaser’s byline above its own headline', () => {
    const teaser = '<section class="widget"><p>3 May 2022 <span class="author">Tom Berg</span></p><h3><a href="/b">Harbour wall to be raised in autumn</a></h3></section>';
    expect(signedBy({ above: teaser, below: '<div>About the author - Ada Lund</div><p>Ada sails.</p>' })).toEqual(['Ada Lund']);
  });
});

describe('a name with what stands beside it', () => {
  test.each([
    ['sv', '<div><a href="/reporter-9">Åsa Öberg</a><span>Reporter</span><a href="mailto:asa@harbour.example">asa.oberg@harbour.example</a></div><p>3 maj 2022</p>', ['Åsa Öberg']],
    ['hu', '<div><span>Nagy Eszter</span> <span>2022. május 3. 14:05</span> <span>Frissítve: 2022. május 3. 16:20</span></div>', ['Nagy Eszter']],
    ['sk', '<div><span>Zuzana Hrušková</span> <span>3. mája 2022</span> <span>8 min. čítania</span></div>', ['Zuzana Hrušková']],
    ['de', '<p>3. Mai 2022</p><p>Von Ilse Brandt, NDR Kiel</p>', ['Ilse Brandt']],
    ['de', '<p>3. Mai 2022, von Ilse Brandt (Text) und Max Huber (Fotos)</p>', ['Ilse Brandt']],
  ])('%s: %s', (language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });
});

describe('a news agency by itself', () => {
  test.each([
    ['<p>Reuters</p>', ['Reuters']],
    ['<p>AFP, LISBON</p>', ['AFP']],
  ])('%s', (above, names) => {
    expect(signedBy({ above })).toEqual(names);
  });
});

describe('a person beside other words of a byline', () => {
  test.each([
    ['fr', '<p>Inès Morel avec Belga</p>', ['Inès Morel']],
    ['es', '<p>Marta Soler | EFE</p><p>Valdoria, 3 de mayo de 2022</p>', ['Marta Soler']],
    ['nl', '<p><span>Kees van Houten</span><span>Gepubliceerd: 3 mei 2022 om 14:05</span><span>Laatst bijgewerkt: 4 mei 2022</span></p>', ['Kees van Houten']],
    ['nl', '<p>Anouk Visser 12-03-20, 08:45 Laatste update: 09:12</p>', ['Anouk Visser']],
    ['ro', '<p>Cristina Moldovan | 09.06.2022, 07:15 | 345 vizualizări</p>', ['Cristina Moldovan']],
    ['it', '<p><span>Sara Colli e Redazione</span><span>sabato 30 aprile 2022 - 23:40</span></p>', ['Sara Colli']],
    ['ca', '<p><span>Marta Soler, Vilafosca</span> <span>dimarts, 12 d’abril del 2016</span></p>', ['Marta Soler']],
    ['pt', '<p>Ada Lunda, de Ribeirão Claro</p><p>3 de maio de 2022</p>', ['Ada Lunda']],
    ['fr', '<p>Par notre correspondante locale, Odile Grandin</p>', ['Odile Grandin']],
    ['fr', '<p>Texte : Inès Morel — Photographies : Jean-Luc Prieur</p>', ['Inès Morel']],
    ['es', '<p>Escrito por <span class="createdby">Super User</span></p>', null],
    ['de', '<p>06.11.2023 13:30 von Olga</p>', ['Olga']],
    ['en', '<p>By Staff and news service reports</p>', null],
  ])('%s: %s', (language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });

  test('a newsroom where no person is', () => {
    expect(signedBy({ above: '<p>Da Redação</p><p>3 de maio de 2022</p>', language: 'pt' })).toEqual(['Da Redação']);
  });

  test('a section in capitals above the headline is none', () => {
    expect(bylinesOf(`<p>OBRES PÚBLIQUES</p><h1>${HEADLINE}</h1><p>3 de maig de 2022</p><div>${prose}</div>`, 'ca')).toEqual([]);
  });
});

describe('in East Asia', () => {
  const TITLE = '渡輪下月復航';
  const sentences = `<p>${'交通局今天宣布，連接舊港與外島的新渡輪將於下月初正式恢復固定班次，居民表示歡迎。'.repeat(2)}</p>`.repeat(5);
  const signed = (first: string, language: string, below = '') => namesOf(bylinesOf(`<h1>${TITLE}</h1><p>2024/05/12 14:05</p><div>${first}${sentences}${below}</div>`, language, TITLE));

  test.each([
    ['ko', '<p>[부산=뉴스바다] 박서준 기자 = 시 교통국은 옛 항구와 섬을 잇는 새 여객선이 다음 달 초부터 정기 운항을 다시 시작한다고 밝혔다. 부두 보수 공사로 이 항로는 2년 넘게 끊겨 있었다.</p>', ['박서준']],
    ['zh', '<p>（中島社記者林美華、張志偉台中12日電）交通局今天宣布，連接舊港與外島的新渡輪將於下月初正式恢復固定班次，島上居民出入一直相當不便。</p>', ['林美華', '張志偉']],
    ['zh', '<p>新城社北京5月12日电（记者王芳、李小明）市交通运输局十二日宣布，连接老港与外岛的新渡轮将于下月初正式恢复固定班次，居民表示欢迎。</p>', ['王芳', '李小明']],
    ['zh', '<p>〔記者周大維／高雄報導〕</p>', ['周大維']],
    ['ko', '<p>홍길동 기자 | 김민지 기자</p>', ['홍길동', '김민지']],
  ])('%s: the reporter stands before the text: %s', (language, first, names) => {
    expect(signed(first, language)).toEqual(names);
  });

  test.each([
    ['zh', '<p>责任编辑：陈强</p>', ['陈强']],
    ['ja', '<p>【山田太郎、高橋健】</p>', ['山田太郎', '高橋健']],
    ['ja', '<p>（文・写真　佐藤一郎）</p>', ['佐藤一郎']],
    ['ja', '<p>フェリーは来月から動く。（田中和也）</p>', ['田中和也']],
    ['ko', '<p>최영미 기자 ym@paper.example</p>', ['최영미']],
  ])('%s: or signs below: %s', (language, below, names) => {
    expect(signed('', language, below)).toEqual(names);
  });

  test('who edited signs only where nobody wrote', () => {
    expect(signed('<p>海闻新闻记者 何丽</p>', 'zh', '<p>责任编辑：陈强</p>')).toEqual(['何丽']);
  });

  test('who took the picture does not', () => {
    expect(signed('<p>舊港碼頭。記者王小明／攝影</p>', 'zh')).toBe(null);
  });
});

describe('a byline of two works', () => {
  test('who wrote and who edited, each linked', () => {
    const credits = '<h6><a href="/penulis/1">Rahma Dewi</a>, <span>Penulis</span></h6><h6><a href="/editor/2">Teguh Santosa</a>, <span>Editor</span></h6>';
    expect(signedBy({ above: credits, language: 'id' })).toEqual(['Rahma Dewi']);
  });

  test('a place and a name in a script without capitals', () => {
    expect(signedBy({ above: '<div>بيروت - رنا خوري</div><div>الإثنين 13 أيار 2024 | 14:05</div><div>المرفأ القديم (أ ف ب)</div>', language: 'ar' })).toEqual(['رنا خوري']);
  });

  test('a by-word and a comma, which only some readers are told', () => {
    expect(signedBy({ above: '<div><span>Author, </span><span>Ada Lund</span></div>' })).toEqual(['Ada Lund']);
  });
});

describe('what stands in the same line as the name', () => {
  test.each([
    ['the section it is filed under', 'de', '<p>Am 3. Mai 2022 von <a href="/autor/jonas">Jonas</a> in <a rel="category tag" href="/hafen">Aktuelles Wetter</a></p>', ['Jonas']],
    ['the section alone', 'de', '<p><span>3. Mai 2022</span> <a href="/kategorie/hafen/">Deutsche Häfen</a></p>', null],
    ['a picture’s credit', 'de', '<p>von <span class="author">Ilse Brandt</span> <span>Foto: © Agentur</span></p>', ['Ilse Brandt']],
    ['a role in brackets', 'de', '<p class="author"><span>Ilse Brandt</span> <span>(Redakteurin. M.A. Neuere Geschichte)</span> 3. Mai 2022</p>', ['Ilse Brandt']],
    ['who answered', 'de', '<p>Ein Interview von Ilse Brandt mit Jonas Weber.</p>', ['Ilse Brandt']],
    ['who answered', 'en', '<p>Interview by Ada Lund with Tom Berg, 3 May 2022</p>', ['Ada Lund']],
  ])('%s', (_, language, above, names) => {
    expect(signedBy({ above, language })).toEqual(names);
  });
});

describe('a pen name that the page marks as the author', () => {
  test('beside a date', () => {
    expect(signedBy({ above: '<p>3. Mai 2022 <a rel="author" href="/a">Frau Möwe</a> 4 Kommentare</p>', language: 'de' })).toEqual(['Frau Möwe']);
  });

  test('of initials, behind a by-word', () => {
    expect(signedBy({ above: '<p>Von R. R. am 03.05.2022</p>', language: 'de' })).toEqual(['R. R.']);
  });
});

describe('names without a by-word', () => {
  test('initials stand for a picture', () => {
    const one = (name: string, initials: string) => `<div class="a"><a href="/autor/${initials}">${initials}</a></div><div class="b"><p class="name">${name}</p></div>`;
    expect(signedBy({ above: `${one('Luana Prado', 'LP')}${one('Rafael Serra', 'RS')}<p>postado em 04/05/2022 05:49</p>`, language: 'pt' })).toEqual(['Luana Prado', 'Rafael Serra']);
  });

  test('those in a picture have its credit behind them', () => {
    expect(signedBy({ above: '<p>Ilse Brandt, Jonas Weber | Foto: Archiv</p>', language: 'de' })).toBeNull();
  });

  test('whom the headline names the article is about', () => {
    expect(bylinesOf(`<h1>Berg rows again</h1><p>Coach Tom Berg</p>${prose}`, 'en', 'Berg rows again')).toEqual([]);
  });
});

describe('parts of the page that are the article’s own', () => {
  test('the footer of the article', () => {
    expect(bylinesOf(`<article><h1>${HEADLINE}</h1>${prose}<footer><p>by <a href="/authors/a">Ada Lund</a></p></footer></article>`)[0]?.names[0]?.name).toBe('Ada Lund');
  });

  test('a footer that says "author"', () => {
    expect(signedBy({ below: '<footer><ul><li>Author: Ada Lund</li></ul></footer>' })).toEqual(['Ada Lund']);
  });

  test('a head that also links to the comments', () => {
    expect(signedBy({ above: '<div class="comments has-meta"><p>3 May 2022 by Ada Lund</p></div>' })).toEqual(['Ada Lund']);
  });

  test('a widget about the author', () => {
    expect(signedBy({ above: '<div class="widget author"><p><a href="/authors/a">Ada Lund</a></p></div>' })).toEqual(['Ada Lund']);
  });
});
