import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDay, bounds, compareDates, isOnOrBefore, isWithin } from '../../lib/text/date';

describe('the days a date may mean', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-03-10', '2022-03-10', '2022-03-10'],
    ['2022-03~', '2022-03-01', '2022-03-31'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['2022-06-15%', '2022-06-15', '2022-06-15'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-1X', '2022-10-01', '2022-12-31'],
    ['2022-02-XX', '2022-02-01', '2022-02-28'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2022-03/2022-05-04', '2022-03-01', '2022-05-04'],
    ['2022-03/..', '2022-03-01', '9999-12-31'],
    ['../2014', '0000-01-01', '2014-12-31'],
    ['2025-05-08T06:29', '2025-05-08', '2025-05-08'],
  ])('%s', (date, earliest, latest) => expect(bounds(date)).toEqual({ earliest, latest }));

  it.each(['', 'soon', '2022-13', '2022-02-30', '22-03-01', '2023/2022', '2022/2023/2024', '2022-21-01'])(
    '%j is none',
    (date) => expect(bounds(date)).toBeNull(),
  );

  it('are what a calendar says, for any day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const month = bounds(day.slice(0, 7));
        expect(bounds(day)).toEqual({ earliest: day, latest: day });
        expect(month && month.earliest <= day && day <= month.latest).toBe(true);
      }),
    );
  });
});

describe('dates in order', () => {
  it('counts a row as known from the first day that it may mean', () => {
    expect(isOnOrBefore('2022-03', '2022-03-01')).toBe(true);
    expect(isOnOrBefore('2022-03', '2022-02-28')).toBe(false);
    expect(isOnOrBefore('no date', '2022-03-01')).toBe(false);
  });

  it('sorts by the earliest day, then the latest', () => {
    const dates = ['2022-03', '2022-03-10', '2021', '2022-03-01', '2022'];
    expect(dates.toSorted(compareDates)).toEqual(['2021', '2022', '2022-03-01', '2022-03', '2022-03-10']);
  });

  it('leaves terms of office open where they are', () => {
    expect(isWithin('2024-05-07', '2012-05', null)).toBe(true);
    expect(isWithin('2010-05-07', '2012-05', null)).toBe(false);
    expect(isWithin('2010-05-07', null, '2010')).toBe(true);
    expect(isWithin('2011-01-01', null, '2010')).toBe(false);
  });

  it('takes today where an article has no date', () => {
    expect(articleDay('2025-05-08T06:29', '2026-01-01')).toBe('2025-05-08');
    expect(articleDay('yesterday', '2026-01-01')).toBe('2026-01-01');
    expect(articleDay(null, '2026-01-01')).toBe('2026-01-01');
  });
});
