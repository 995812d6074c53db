import { describe, expect, test } from 'vitest';
import { statedDate } from '@/lib/extract/machine-date';
import { type DayOrder, findDates } from '@/lib/extract/visible/dates';
import { wordsFor } from '@/lib/extract/visible/words';

const isosIn = (text: string, language: string, order: DayOrder = 'dmy') =>
  findDates(text, wordsFor(language), order).map(({ parts }) => statedDate(parts, text)?.iso);

describe('dates as readers see them', () => {
  test.each([
    ['fr', 'Date de création : mercredi, 23 novembre 2022 11:33', '2022-11-23T11:33'],
    ['fr', 'Publié le 1er mars 2020 à 14h07', '2020-03-01T14:07'],
    ['de', 'Do 25.04.24 | 14:07 Uhr', '2024-04-25T14:07'],
    ['de', 'Hamburg, 2. November 2021', '2021-11-02'],
    ['de', '28. Jan. 2022', '2022-01-28'],
    ['de', '3. Jänner 2019, 9.05 Uhr', '2019-01-03T09:05'],
    ['de', '8.5.12', '2012-05-08'],
    ['en', '12 Jan 15', '2015-01-12'],
    ['en', "12 Jan '15 by Ada Lund", '2015-01-12'],
    ['en', '12-Jan-15 by Ada Lund', '2015-01-12'],
    ['en', 'May 24, 2026 10:05 am', '2026-05-24T10:05'],
    ['en', 'Posted on 3rd September 2021 at 9:30 PM', '2021-09-03T21:30'],
    ['en', '12:07 GMT, 4 August 2019', '2019-08-04T12:07Z'],
    ['en', 'Jul 9, 2020 4:15 pm EDT', '2020-07-09T16:15-04:00'],
    ['es', '5 de julio de 2021, 08:00', '2021-07-05T08:00'],
    ['es', '03·09·20 | 13:14', '2020-09-03T13:14'],
    ['nl', '14 september 2018 06u01', '2018-09-14T06:01'],
    ['nl', '3 mei 2021 om 17.30 uur', '2021-05-03T17:30'],
    ['ro', 'Luni, 14 Octombrie 2019, ora 13:20', '2019-10-14T13:20'],
    ['ca', 'dimarts, 12 d’abril del 2016 a les 8.40 h', '2016-04-12T08:40'],
    ['it', '6 gennaio 2025 | 15:24', '2025-01-06T15:24'],
    ['pt', '14 de março de 2023 às 06h20', '2023-03-14T06:20'],
    ['nl', '12 mrt. 2021', '2021-03-12'],
    ['pl', '17 października 2022, 21:15', '2022-10-17T21:15'],
    ['sv', '30 maj 2023 kl. 06.40', '2023-05-30T06:40'],
    ['da', '4. juni 2024 kl. 17:12', '2024-06-04T17:12'],
    ['nb', 'Publisert 05.08.2024, kl. 13.05', '2024-08-05T13:05'],
    ['fi', '12.10.2021 klo 8.31', '2021-10-12T08:31'],
    ['cs', '8. dubna 2025 5:00', '2025-04-08T05:00'],
    ['tr', '05.04.2025 - 18:10', '2025-04-05T18:10'],
    ['ru', '11:33, 23 ноября 2022', '2022-11-23T11:33'],
    ['uk', '7 вересня 2023, 19:45', '2023-09-07T19:45'],
    ['ar', '٢٣ نوفمبر ٢٠٢٢', '2022-11-23'],
    ['he', '23 בנובמבר 2022', '2022-11-23'],
    ['hi', '23 नवंबर 2022', '2022-11-23'],
    ['zh', '2020-10-04 15:05聯合報', '2020-10-04T15:05'],
    ['zh', '2024年04月24日08:12', '2024-04-24T08:12'],
    ['ja', '2021年3月5日 15時30分', '2021-03-05T15:30'],
    ['ko', '2023년 1월 9일', '2023-01-09'],
    ['vi', '9 tháng 3 năm 2022', '2022-03-09'],
    ['id', '17 Agustus 2021', '2021-08-17'],
  ])('%s: %s', (language, text, iso) => {
    expect(isosIn(text, language)).toEqual([iso]);
  });

  test.each([
    ['dmy', '03/04/2021', '2021-04-03'],
    ['mdy', '03/04/2021', '2021-03-04'],
    ['mdy', '23/04/2021', '2021-04-23'],
    ['mdy', '03.04.2021', '2021-04-03'],
  ] as const)('%s: %s', (order, text, iso) => {
    expect(isosIn(text, 'en', order)).toEqual([iso]);
  });

  test.each([
    ['de', 'vor 3 Stunden'],
    ['nl', 'Vandaag om 12:14'],
    ['en', '4:11'],
    ['en', '12 May'],
    ['en', '192.168.10.12'],
    ['de', 'Telefon 0 30 12 34 56'],
    ['en', '1,200,300'],
    ['de', 'heute um 12:19 Uhr'],
    ['en', 'Posted 3 May, 10am'],
    ['en', '12 Jan 15 min read'],
    ['de', '3. Mai, 19 Uhr'],
    ['es', '3 de mayo 12 comentarios'],
  ])('%s: no date in "%s"', (language, text) => {
    expect(isosIn(text, language)).toEqual([]);
  });
});
