import { describe, expect, test } from 'vitest';
import { detectLanguage } from '@/lib/extract/language';

describe('the language of a text', () => {
  test.each([
    ['en', 'The harbour was closed on Monday after the storm, and the council said that it would not be opened again before the end of the week. They have been told to wait.'],
    ['fr', 'Le port est fermé depuis lundi après la tempête, et le conseil a indiqué que les bateaux ne seront pas autorisés à sortir avant la fin de la semaine, selon un communiqué.'],
    ['de', 'Der Hafen ist seit Montag nach dem Sturm geschlossen, und der Rat sagte, dass er nicht vor dem Ende der Woche wieder geöffnet wird. Das ist für die Fischer ein Problem.'],
    ['es', 'El puerto está cerrado desde el lunes por la tormenta, y el consejo dijo que no se abrirá antes del fin de la semana. Los pescadores no pueden salir al mar en estos días.'],
    ['it', 'Il porto è chiuso da lunedì dopo la tempesta e il consiglio ha detto che non sarà riaperto prima della fine della settimana. Per i pescatori è un problema non da poco.'],
    ['pt', 'O porto está fechado desde segunda-feira por causa da tempestade, e o conselho disse que não vai abrir antes do fim da semana. Os pescadores não podem sair para o mar.'],
    ['ca', 'El port és tancat des de dilluns per la tempesta, i el consell ha dit que no s’obrirà abans de la fi de la setmana. Els pescadors no poden sortir a la mar en aquests dies, però també hi ha qui ho veu bé.'],
    ['ro', 'Portul este închis de luni după furtună, iar consiliul a spus că nu se va deschide până la sfârșitul săptămânii. Pentru pescari este o problemă, dar nu au cum să iasă în larg.'],
    ['nl', 'De haven is sinds maandag gesloten na de storm en de raad zegt dat hij niet voor het einde van de week weer open gaat. Dat is voor de vissers een probleem, zeggen ze.'],
    ['sv', 'Hamnen är stängd sedan måndag efter stormen, och rådet säger att den inte öppnar före slutet av veckan. Det är ett problem för fiskarna som inte kan gå ut till sjöss.'],
    ['pl', 'Port jest zamknięty od poniedziałku po burzy, a rada powiedziała, że nie będzie otwarty do końca tygodnia. Dla rybaków to jest problem, bo nie mogą wypłynąć na morze w tym czasie.'],
    ['ru', 'Порт закрыт с понедельника после шторма, и совет сообщил, что он не будет открыт до конца недели. Для рыбаков это проблема, но они не могут выйти в море, как было раньше.'],
    ['uk', 'Порт закрито з понеділка після шторму, і рада повідомила, що він не буде відкритий до кінця тижня. Для рибалок це проблема, але вони не можуть вийти в море, як було раніше.'],
    ['sr', 'Лука је затворена од понедељка после олује, а савет је рекао да се неће отворити до краја недеље. За рибаре је то проблем, али они не могу да изађу на море као што су раније.'],
    ['zh', '港口自周一风暴后关闭，市议会表示本周末之前不会重新开放。'],
    ['ja', '港は月曜日の嵐の後に閉鎖され、議会は週末まで再開しないと述べた。'],
    ['ko', '항구는 월요일 폭풍 이후 폐쇄되었으며 의회는 주말 전에 다시 열지 않을 것이라고 밝혔다.'],
    ['ar', 'أغلق الميناء منذ يوم الاثنين بعد العاصفة وقال المجلس إنه لن يفتح قبل نهاية الأسبوع'],
    ['he', 'הנמל סגור מאז יום שני אחרי הסערה והמועצה אמרה שלא ייפתח לפני סוף השבוע'],
    ['hi', 'तूफान के बाद बंदरगाह सोमवार से बंद है और परिषद ने कहा कि यह सप्ताह के अंत तक नहीं खुलेगा'],
  ])('%s', (language, text) => {
    expect(detectLanguage(text)?.language).toBe(language);
  });

  test('a few words say nothing', () => {
    expect(detectLanguage('Casimir Network')).toBeNull();
  });
});
