import { describe, expect, test } from 'vitest';
import { namesIn, personName, smallName } from '@/lib/extract/visible/names';
import { wordsFor } from '@/lib/extract/visible/words';

const read = (text: string, language: string) => namesIn(text, wordsFor(language)).map(({ name }) => name);

describe('names in a byline', () => {
  test.each([
    ['en', 'By Ada Lund', ['Ada Lund']],
    ['en', 'By Ada Lund and Mark O’Brien', ['Ada Lund', 'Mark O’Brien']],
    ['en', 'By ADA LUND, Political Editor | 3 May 2022', ['ADA LUND']],
    ['en', 'Ada Lund, Staff Reporter', ['Ada Lund']],
    ['en', 'News Reporter Ada Lund', ['Ada Lund']],
    ['en', 'By Will Archer', ['Will Archer']],
    ['en', 'Words by Ada Lund. Photos by Tom Berg', ['Ada Lund']],
    ['en', 'Written by Ada Lund; Styled by Tom Berg; Edited by Mia Holm', ['Ada Lund']],
    ['en', 'Ada Lund, PhD', ['Ada Lund', 'PhD']],
    ['en', 'By Laura He and Jimmy Page', ['Laura He', 'Jimmy Page']],
    ['en', 'By Ada Lund in Seoul', ['Ada Lund']],
    ['en', 'By Ada Lund, New York', ['Ada Lund']],
    ['tr', 'Can Dündar', ['Can Dündar']],
    ['de', 'Barbara Freitag', ['Barbara Freitag']],
    ['de', 'Von Jörg von der Heide und Anna-Lena Groß', ['Jörg von der Heide', 'Anna-Lena Groß']],
    ['de', 'Ein Kommentar von Ilse Brandt, Berlin', ['Ilse Brandt', 'Berlin']],
    ['de', 'von Ilse Brandt | Twitter Account von Ilse Brandt', ['Ilse Brandt']],
    ['de', 'Ilse Brandt | Abteilung Öffentlichkeitsarbeit', ['Ilse Brandt']],
    ['de', 'Text: Ilse Brandt, Fotos: Max Huber', ['Ilse Brandt']],
    ['fr', 'Par : Inès Morel', ['Inès Morel']],
    ['fr', 'Propos recueillis par Inès Morel et Luc d’Arc', ['Inès Morel', 'Luc d’Arc']],
    ['es', 'Por María de la Fuente y José Ruiz', ['María de la Fuente', 'José Ruiz']],
    ['it', 'di Carla Rossi e Ugo De Santis', ['Carla Rossi', 'Ugo De Santis']],
    ['ro', 'Scris de Ioana Ionescu și Mihai Popa', ['Ioana Ionescu', 'Mihai Popa']],
    ['ca', 'Text: Marta Soler i Joan Puig / Fotos: Pere Vila', ['Marta Soler', 'Joan Puig']],
    ['ca', 'per Marta Soler i Puig', ['Marta Soler i Puig']],
    ['es', 'Por Marta Soler y Vega', ['Marta Soler y Vega']],
    ['es', 'Marta Soler y Redacción', ['Marta Soler', 'Redacción']],
    ['es', 'Un reportaje de Marta Soler. Fotografía Joan Puig', ['Marta Soler']],
    ['pt', 'Ada Lunda, de Ribeirão Claro', ['Ada Lunda']],
    ['fr', 'Texte : Inès Morel — Photographies : Luc d’Arc', ['Inès Morel']],
    ['fr', 'Rédigé par Inès Morel le Jeudi 3 Mars 2016 à 14:31', ['Inès Morel']],
    ['es', 'Marta Domingo 3 mayo 2020', ['Marta Domingo']],
    ['nl', 'Jan Visser | Bron: Belga', ['Jan Visser', 'Belga']],
    ['es', 'Escrito por Super User', []],
    ['nl', 'Door onze verslaggever Jan de Boer', ['Jan de Boer']],
    ['sv', 'Text: Åsa Öberg', ['Åsa Öberg']],
    ['ru', 'Автор: Анна Белова', ['Анна Белова']],
    ['ru', 'Текст: Анна Белова Фото: Иван Петров', ['Анна Белова']],
    ['de', 'Von unserer Redakteurin Ilse Brandt', ['Ilse Brandt']],
    ['de', 'Ein Gastkommentar von Prof. Dr. Ilse Brandt', ['Ilse Brandt']],
    ['de', 'Von Ilse Brandt (Text) und Max Huber (Fotos)', ['Ilse Brandt']],
    ['de', 'Ilse Brandt (Text und Fotos)', ['Ilse Brandt']],
    ['sv', 'Text och foto: Åsa Öberg', ['Åsa Öberg']],
    ['sv', 'Åsa Öberg | Per Ek | Foto', ['Åsa Öberg']],
    ['fi', 'Matti Virta teksti, Päivi Lehto kuvat', ['Matti Virta']],
    ['no', 'Ida Nilsen (tekst), Stian Mo (foto)', ['Ida Nilsen']],
    ['da', 'Ida Nilsen | , Foto', []],
    ['pl', 'Rozm. Anna Sowa', ['Anna Sowa']],
    ['hu', 'Írta: Nagy Eszter, fotó: Kis Béla', ['Nagy Eszter']],
    ['sk', 'Spracovala: Zuzana Hrušková', ['Zuzana Hrušková']],
    ['el', 'Γράφει ο Γιώργος Μαυρίδης', ['Γιώργος Μαυρίδης']],
    ['el', 'ΤΗΣ ΕΛΕΝΗΣ ΠΑΠΑΔΑΚΗ', ['ΕΛΕΝΗΣ ΠΑΠΑΔΑΚΗ']],
    ['ko', '서울 김민수 기자 reporter@paper.example', ['김민수']],
    ['zh', '（责编：王芳、李小明）', ['王芳', '李小明']],
    ['zh', '作者：王芳 李小明　责任编辑：陈强', ['王芳', '李小明']],
    ['zh', '海滨日报记者 王　芳 李小明 通讯员 周文', ['王芳', '李小明', '周文']],
    ['ja', '山田太郎　鈴木花子', ['山田太郎', '鈴木花子']],
    ['ja', '佐々木 健太郎', ['佐々木 健太郎']],
    ['id', 'Penulis: Siti Aminah | Editor: Joko Prasetyo', ['Siti Aminah']],
    ['en', 'Written by | Ada Lund | , | Tom Berg | Edited by | Mia Holm', ['Ada Lund', 'Tom Berg']],
    ['hi', 'By राहुल शर्मा | Edited By: | अमित सिंह', ['राहुल शर्मा']],
    ['hi', 'अमर पत्रिका ब्यूरो', ['अमर पत्रिका ब्यूरो']],
    ['ar', 'المرفأ القديم', []],
    ['fa', 'خبرنگار: نرگس رضایی', ['نرگس رضایی']],
    ['th', 'ผู้เขียน: อรุณี มีสุข', ['อรุณี มีสุข']],
  ])('%s: %s', (language, text, names) => {
    expect(read(text, language)).toEqual(names);
  });

  test.each([
    ['en', 'ada@paper.example'],
    ['en', 'https://paper.example/by/ada'],
    ['en', '5 min read'],
    ['en', 'Read more about this'],
    ['de', 'Für den großen Tag'],
    ['en', 'Letter from New York'],
    ['en', 'Home Page'],
    ['de', 'Gesponserte Inhalte'],
    ['fr', 'Temps de lecture'],
    ['en', ''],
  ])('%s: nobody in "%s"', (language, text) => {
    expect(read(text, language)).toEqual([]);
  });

  test.each([
    ['Reuters', 'organization'],
    ['Coast Herald Newsroom', 'organization'],
    ['harbour_cat', 'handle'],
    ['harbournews', 'handle'],
    ['Ada Lund', 'person'],
    ['Jeremy Wagstaff', 'person'],
  ])('%s is told to be a kind of its own: %s', (text, kind) => {
    expect(namesIn(text, wordsFor('en'))[0]?.kind).toBe(kind);
  });

  test.each([
    ['ada lund', 'ada lund'],
    ['Ada lund', 'Ada lund'],
    ['our Sailors', undefined],
    ['staff writer', undefined],
    ['local news', undefined],
    ['ada', undefined],
  ])('stated in small letters: "%s"', (text, name) => {
    expect(smallName(text, wordsFor('en'))?.name).toBe(name);
  });

  test.each([
    ['María Viernes', 'María Viernes'],
    ['The Editors', undefined],
    ['Sports Writer', undefined],
    ['Coast Newsroom', undefined],
  ])('said to be a person: "%s"', (text, name) => {
    expect(personName(text, wordsFor('es'))?.name).toBe(name);
  });
});
