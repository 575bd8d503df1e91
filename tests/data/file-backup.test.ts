import { describe, expect, it } from 'vitest';
import { type FileBackup, isFileDue, remindAfterDays } from '../../lib/data/file-backup';

const now = new Date('2026-03-20T12:00:00.000Z');
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
const own = { counts: { entity: 8, topic: 0, claim: 1, position: 3 }, stamp: 7 };
const never: FileBackup = { at: '', stamp: 0, putOffAt: '' };

describe('the reminder to save the own dataset as a file', () => {
  it.each<[string, FileBackup, boolean]>([
    ['when it was never saved', never, true],
    ['not when the file has what the dataset has, however old', { ...never, at: ago(400), stamp: 7 }, false],
    ['when the file is old and the dataset moved on', { ...never, at: ago(remindAfterDays), stamp: 6 }, true],
    ['not when the file is of last week', { ...never, at: ago(7), stamp: 6 }, false],
    ['not when it was put off yesterday', { ...never, putOffAt: ago(1) }, false],
    ['again when it was put off long ago', { ...never, putOffAt: ago(remindAfterDays + 1) }, true],
    ['when the clock was a year ahead at the last file', { at: ago(-365), stamp: 6, putOffAt: '' }, true],
  ])('comes %s', (_, last, isDue) => {
    expect(isFileDue(own, last, now)).toBe(isDue);
  });

  it('does not come for a few rows', () => {
    expect(isFileDue({ counts: { entity: 9, topic: 0, claim: 0, position: 0 }, stamp: 7 }, never, now)).toBe(false);
  });
});
