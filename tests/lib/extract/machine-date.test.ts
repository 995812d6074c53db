import { describe, expect, test } from 'vitest';
import { readMachineDate } from '@/lib/extract/machine-date';

describe('dates as machines write them', () => {
  test.each([
    ['2022-11-23T11:33:05+01:00', '2022-11-23T11:33:05+01:00', 'second'],
    ['2022-11-23T11:33Z', '2022-11-23T11:33Z', 'minute'],
    ['2022-11-23T11:33:05.120+0100', '2022-11-23T11:33:05+01:00', 'second'],
    ['2022-11-23 11:33:05', '2022-11-23T11:33:05', 'second'],
    ['2022-11-23', '2022-11-23', 'day'],
    ['2022/11/3', '2022-11-03', 'day'],
    ['2022-11', '2022-11', 'month'],
    ['20221123', '2022-11-23', 'day'],
    ['20221123T113305Z', '2022-11-23T11:33:05Z', 'second'],
    ['Wed, 23 Nov 2022 11:33:05 GMT', '2022-11-23T11:33:05Z', 'second'],
    ['Wed, 23 Nov 2022 11:33:05 +0100', '2022-11-23T11:33:05+01:00', 'second'],
    ['Nov 23, 2022', '2022-11-23', 'day'],
    ['2022-11-23 02:15 PM', '2022-11-23T14:15', 'minute'],
    ['2022-11-23 12:05:30 am', '2022-11-23T00:05:30', 'second'],
    ['1669199585', '2022-11-23T10:33:05Z', 'second'],
  ])('%s', (raw, iso, precision) => {
    expect(readMachineDate(raw)).toEqual({ iso, precision, raw });
  });

  test.each(['', 'today', '2022-13-01', '2022-02-30', '0001-01-01T00:00:00', '12.05.2022'])('no date in "%s"', (raw) => {
    expect(readMachineDate(raw)).toBeNull();
  });
});
