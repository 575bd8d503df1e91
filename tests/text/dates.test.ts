import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDay, bounds, compareDates, isOnOrBefore, isWithin } from '../../lib/text/date';
import { rowsOf } from './stance/rows';

// https://www.loc.gov/standards/datetime/: the date, the first and the last day that it may mean.
const levelZero = `
1991 | 1991-01-01 | 1991-12-31
2014-02 | 2014-02-01 | 2014-02-28
2016-02 | 2016-02-01 | 2016-02-29
2000-02 | 2000-02-01 | 2000-02-29
1900-02 | 1900-02-01 | 1900-02-28
2014-04 | 2014-04-01 | 2014-04-30
2014-12 | 2014-12-01 | 2014-12-31
2014-03-18 | 2014-03-18 | 2014-03-18
2016-02-29 | 2016-02-29 | 2016-02-29
0988-07 | 0988-07-01 | 0988-07-31
2022-02-24T05:00 | 2022-02-24 | 2022-02-24
2022-02-24T05:00:30Z | 2022-02-24 | 2022-02-24
2022-02-24T05:00:30+02:00 | 2022-02-24 | 2022-02-24
2022-02-24T05:00:30.123Z | 2022-02-24 | 2022-02-24
2014/2022 | 2014-01-01 | 2022-12-31
2014-02/2022-02 | 2014-02-01 | 2022-02-28
2014-02-20/2022-02-24 | 2014-02-20 | 2022-02-24
2014/2022-02-24 | 2014-01-01 | 2022-02-24
2014-02-20/2022 | 2014-02-20 | 2022-12-31
2014-02-20/2014-02-20 | 2014-02-20 | 2014-02-20
`;

const levelOne = `
2014? | 2014-01-01 | 2014-12-31
2014~ | 2014-01-01 | 2014-12-31
2014% | 2014-01-01 | 2014-12-31
2014-02? | 2014-02-01 | 2014-02-28
2014-02-20~ | 2014-02-20 | 2014-02-20
201X | 2010-01-01 | 2019-12-31
20XX | 2000-01-01 | 2099-12-31
2XXX | 2000-01-01 | 2999-12-31
2014-XX | 2014-01-01 | 2014-12-31
2014-0X | 2014-01-01 | 2014-09-30
2014-1X | 2014-10-01 | 2014-12-31
2014-XX-XX | 2014-01-01 | 2014-12-31
2014-02-XX | 2014-02-01 | 2014-02-28
2014-02-1X | 2014-02-10 | 2014-02-19
2014-02-2X | 2014-02-20 | 2014-02-28
2016-02-2X | 2016-02-20 | 2016-02-29
2014-04-3X | 2014-04-30 | 2014-04-30
2014-21 | 2014-03-01 | 2014-05-31
2014-22 | 2014-06-01 | 2014-08-31
2014-23 | 2014-09-01 | 2014-11-30
2014-24 | 2014-12-01 | 2015-02-28
2015-24 | 2015-12-01 | 2016-02-29
2014-21~ | 2014-03-01 | 2014-05-31
2014/.. | 2014-01-01 | 9999-12-31
../2014 | 0000-01-01 | 2014-12-31
2014-02-20/ | 2014-02-20 | 9999-12-31
/2014-02-20 | 0000-01-01 | 2014-02-20
../.. | 0000-01-01 | 9999-12-31
2014~/2022? | 2014-01-01 | 2022-12-31
2014-22/2014-23 | 2014-06-01 | 2014-11-30
`;

describe('the days that an EDTF date may mean', () => {
  it.each(rowsOf(levelZero))('level 0: %s', (date = '', earliest, latest) =>
    expect(bounds(date)).toEqual({ earliest, latest }),
  );
  it.each(rowsOf(levelOne))('level 1: %s', (date = '', earliest, latest) =>
    expect(bounds(date)).toEqual({ earliest, latest }),
  );

  it.each([
    ['a word', 'today'],
    ['a German date', '24.02.2022'],
    ['an American date', '02/24/2022'],
    ['a year of two figures', '22'],
    ['a year of three figures', '988'],
    ['a month of one figure', '2022-2'],
    ['month 0', '2022-00'],
    ['month 13', '2022-13'],
    ['season 25', '2022-25'],
    ['a day of a season', '2022-21-01'],
    ['a season of an unknown year', '202X-21'],
    ['day 0', '2022-02-00'],
    ['30 February', '2022-02-30'],
    ['29 February of no leap year', '2023-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['31 April', '2022-04-31'],
    ['day 32', '2022-01-32'],
    ['a day without hyphens', '20220224'],
    ['spaces inside', '2022 - 02'],
    ['an interval that ends before it begins', '2022/2014'],
    ['an interval of three', '2014/2015/2016'],
    ['an interval with a word', '2014/now'],
    ['a set', '{2014,2022}'],
    ['a year before Christ', '-0044'],
    ['letters for figures', 'YYYY'],
    ['a year all unknown', 'XXXX'],
    ['nothing', ''],
  ])('%s is no date: %j', (_name, date) => expect(bounds(date)).toBeNull());

  it('takes white space around a date for nothing', () => {
    expect(bounds(' 2014-02 ')).toEqual({ earliest: '2014-02-01', latest: '2014-02-28' });
  });
});

describe('whether a row was known on a day', () => {
  it.each([
    ['2014', '2013-12-31', false],
    ['2014', '2014-01-01', true],
    ['2014-02', '2014-01-31', false],
    ['2014-02', '2014-02-01', true],
    ['2014-02-20', '2014-02-19', false],
    ['2014-02-20', '2014-02-20', true],
    ['2014-02-20', '2022-01-01', true],
    ['201X', '2010-01-01', true],
    ['2014-24', '2014-11-30', false],
    ['2014-24', '2014-12-01', true],
    ['../2014', '0001-01-01', true],
    ['2014/2022', '2014-01-01', true],
    ['never', '2022-01-01', false],
  ])('%s on %s: %s', (date, day, expected) => expect(isOnOrBefore(date, day)).toBe(expected));
});

describe('whether a day lies in an office', () => {
  it.each([
    ['2012-05-07', '2012-05-07', '2018-05-07', true],
    ['2012-05-06', '2012-05-07', '2018-05-07', false],
    ['2018-05-07', '2012-05-07', '2018-05-07', true],
    ['2018-05-08', '2012-05-07', '2018-05-07', false],
    ['2012-05-01', '2012-05', '2018', true],
    ['2012-04-30', '2012-05', '2018', false],
    ['2018-12-31', '2012-05', '2018', true],
    ['2019-01-01', '2012-05', '2018', false],
    ['1700-01-01', undefined, '2018', true],
    ['2500-01-01', '2012', undefined, true],
    ['2500-01-01', '2012', null, true],
    ['2500-01-01', undefined, undefined, true],
    ['2015-01-01', 'once', undefined, false],
    ['2015-01-01', undefined, 'later', false],
  ])('%s from %s to %s: %s', (day, from, to, expected) => expect(isWithin(day, from, to)).toBe(expected));
});

describe('the day of an article', () => {
  it.each([
    ['2022-02-24', '2022-02-24'],
    ['2022-02-24T05:00:00Z', '2022-02-24'],
    ['2022-02-24 05:00', '2022-02-24'],
    ['2022-02', '2022-02-01'],
    ['2022', '2022-01-01'],
    ['24 February 2022', '2026-11-23'],
    ['2022-02-30', '2026-11-23'],
    ['', '2026-11-23'],
    [undefined, '2026-11-23'],
    [null, '2026-11-23'],
  ])('%s: %s', (date, expected) => expect(articleDay(date, '2026-11-23')).toBe(expected));
});

describe('dates in order', () => {
  it.each([
    ['2013', '2014'],
    ['2014', '2014-02'],
    ['2014-01-01', '2014-01'],
    ['2014-01', '2014'],
    ['2014-02-19', '2014-02-20'],
    ['2014-02-20', '2014-03'],
    ['../2014', '2013'],
    ['no date', '0001'],
    ['2014-21', '2014-22'],
    ['2014-23', '2014-24'],
  ])('%s comes before %s', (one, other) => {
    expect(compareDates(one, other)).toBe(-1);
    expect(compareDates(other, one)).toBe(1);
  });

  it.each([
    ['2014', '2014'],
    ['2014', '2014?'],
    ['2014-02', '2014-02-XX'],
    ['no date', 'none'],
  ])('%s and %s come together', (one, other) => expect(compareDates(one, other)).toBe(0));

  it('is an order, for any days and months', () => {
    const part = fc.integer({ min: 1, max: 12 }).map((month) => String(month).padStart(2, '0'));
    const date = fc
      .tuple(fc.integer({ min: 1990, max: 1993 }), fc.option(part), fc.option(part))
      .map(([year, month, day]) => [year, month, month && day].filter((one) => one !== null).join('-'));
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
