/** What among the paragraphs is none of the article's, by what it says and how it is made. */
import { describe, expect, test } from 'vitest';
import { type Language, prose, textOf } from '../article';

const SENTENCE = 'The last of the ferries has left for the yard, where it will be painted and given the engine that it was promised two years ago.';

describe('lines under a heading of related links', () => {
  test('end the text where only lines follow', () => {
    const text = textOf({ body: `${prose(8)}<h3>Read more</h3><p>The yard at night</p><p>A new engine for the mail boat</p><h3>Read more</h3><p>The islands in winter</p>` });
    expect(text).toHaveLength(8);
  });
  test('do not where a sentence follows behind all of them', () => {
    const text = textOf({ body: `${prose(8)}<h3>Read more</h3><p>The yard at night</p><h3>Read more</h3><p>The islands in winter</p><p>${SENTENCE}</p>` });
    expect(text.at(-1)).toBe(SENTENCE);
  });
});

/** Whether a line between paragraphs of a language is in the text. */
const keeps = (language: Language, line: string) => {
  const markup = line.startsWith('<') ? line : `<p>${line}</p>`;
  return textOf({ language, body: `${prose(4, language)}${markup}${prose(4, language)}` }).includes(line.replace(/<[^>]+>/g, ''));
};

describe('a sentence that begins as furniture does', () => {
  test.each<[Language, string]>([
    ['de', 'Sie haben bereits 40 Häuser zerstört.'],
    ['de', 'Im ersten Monat stieg die Zahl der Anträge auf 300.'],
    ['de', 'Sie sind bereits am Abend aufgebrochen.'],
    ['ja', '残り試合は5試合となった。'],
    ['ja', '登録する住民が増えている。'],
    ['ja', '写真を撮る人々が集まった。'],
    ['de', 'Das Wichtigste ist, dass niemand verletzt wurde.'],
    ['fr', 'Chaque matin, il prend le bus de six heures.'],
    ['fr', 'Il vous reste deux jours pour voter.'],
    ['ru', 'В Telegram он сообщил об отставке.'],
    ['nl', '<h2>Steun voor Oekraïne</h2>'],
    ['nl', '<h2>Volg het geld</h2>'],
    ['de', 'Hintergrund: Die Stadt hatte 2019 beschlossen, den Hafen zu schließen.'],
    ['de', 'Wer personenbezogene Daten speichert, muss nach der Datenschutz-Grundverordnung sagen, wozu er sie braucht und wann er sie löscht.'],
    ['de', 'Einwilligung ist das Wort, über das in Brüssel seit zehn Jahren gestritten wird.'],
  ])('%s: %s', (language, line) => {
    expect(keeps(language, line)).toBe(true);
  });
});

describe('furniture', () => {
  test.each<[Language, string]>([
    ['en', 'Sign up for our newsletter.'],
    ['en', 'Subscribe now.'],
    ['en', 'Follow the Gazette on Twitter'],
    ['en', '<p>Follow us on <a href="https://social.example/gazette">the usual channels</a>.</p>'],
    ['en', 'Already a subscriber? Log in to read the rest.'],
    ['fr', 'Chaque matin, recevez l’essentiel dans notre newsletter.'],
    ['fr', 'Cet article est réservé aux abonnés.'],
    ['fr', 'Il vous reste 68 % de l’article à découvrir.'],
    ['nl', 'Tekst gaat verder onder de foto.'],
    ['nl', 'Er zijn nog geen reacties.'],
    ['ru', 'Подписывайтесь на нас в Telegram.'],
    ['de', 'Ich bin damit einverstanden, dass mir Inhalte von Drittanbietern angezeigt werden.'],
    ['de', 'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.'],
    ['en', 'Read more: Ferry keeps its winter timetable'],
    ['en', 'Read more: Is the ferry safe?'],
    ['en', 'Story continues below advertisement'],
    ['en', 'Subscribe to the Gazette and get unlimited access for a penny a week.'],
    ['en', 'We may earn a commission if you buy through our links.'],
    ['en', 'Media contact: Ada Lund, press@harbour.example, 555 0100'],
    ['ja', '残り1204文字'],
    ['ja', 'この記事は有料記事です。残り1234文字有料会員になると続きをお読みいただけます。'],
    ['ja', 'この記事は会員限定です。登録すると続きをお読みいただけます。'],
    ['ja', '無断転載を禁じます。'],
    ['ja', '<p>【関連記事】<a href="/islands">離島の冬を支える船員たち</a></p>'],
    ['en', 'All rights reserved. This material may not be published, broadcast, rewritten or redistributed in whole or in part without prior permission from the Gazette.'],
    ['en', 'Kindly share this story:'],
    ['ru', 'Если вы нашли ошибку, выделите её и нажмите Ctrl+Enter.'],
    ['no', 'Artikkelen er mer enn to år gammel.'],
    ['no', 'Dette er en kronikk. Meninger i teksten står for skribentens regning.'],
    ['el', 'Διαβάστε επίσης: Το παλιό λιμάνι'],
    ['el', 'ΔΙΑΒΑΣΤΕ ΑΚΟΜΗ: Το παλιό λιμάνι'],
    ['hu', 'Olvassa el ezt is: A régi kikötő'],
    ['hu', 'Iratkozzon fel hírlevelünkre!'],
    ['sk', 'Čítajte viac: Starý prístav'],
  ])('%s: %s', (language, line) => {
    expect(keeps(language, line)).toBe(false);
  });
});

test('the heading of a list of links goes with it', () => {
  const events = '<h2>Key events</h2><ul><li><a href="#1">Ferry leaves the quay</a></li><li><a href="#2">Ferry comes back in the evening</a></li></ul><h2>Ferry leaves the quay</h2>';
  expect(textOf({ body: `${events}${prose(8)}` })).toHaveLength(9);
});
