import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, growTrashAge, isTrashTimeOver, NEW_TRASH_AGE, TRASH_MS, type TrashAge } from '../../../src/domain/notes/trash-age';
import { buildNote } from './build-note';

const DELETED = 1_700_000_000_000;
const note = buildNote({ deletedAt: DELETED });

/** The trash looked at once a day from the day of the deletion on, so many times. */
function afterDays(days: number): TrashAge {
  let age = NEW_TRASH_AGE;
  for (let day = 0; day <= days; day += 1) age = growTrashAge(age, [note], DELETED + day * DAY_MS);
  return age;
}

describe('the time a note stays in the trash', () => {
  it('is thirty days, to the day', () => {
    expect(isTrashTimeOver(note, afterDays(29))).toBe(false);
    expect(isTrashTimeOver(note, afterDays(30))).toBe(true);
  });

  it('is not over where a clock was put forward by years', () => {
    const ahead = growTrashAge(afterDays(1), [note], DELETED + 3_650 * DAY_MS);
    expect(isTrashTimeOver(note, ahead)).toBe(false);
  });

  it('is not over where a clock was set back, and ends thirty days later all the same', () => {
    const back = DELETED - 3_650 * DAY_MS;
    let age = growTrashAge(afterDays(10), [note], back);
    for (let day = 1; day <= 20; day += 1) age = growTrashAge(age, [note], back + day * DAY_MS);
    // As much time has passed, but by the clock the note is not even deleted yet.
    expect(isTrashTimeOver(note, age)).toBe(false);
    for (let day = 30; day <= 34; day += 1) age = growTrashAge(age, [note], DELETED + day * DAY_MS);
    expect(isTrashTimeOver(note, age)).toBe(true);
  });

  it('begins anew where the note was restored and thrown away again', () => {
    const again = buildNote({ deletedAt: DELETED + 29 * DAY_MS });
    const age = growTrashAge(growTrashAge(afterDays(29), [again], DELETED + 29 * DAY_MS), [again], DELETED + 31 * DAY_MS);
    expect(isTrashTimeOver(again, age)).toBe(false);
  });

  it('begins anew where the note was written in the trash', () => {
    const late = buildNote({ deletedAt: DELETED, updatedAt: DELETED + 29 * DAY_MS, revision: note.revision + 1 });
    let age = growTrashAge(afterDays(29), [late], DELETED + 29 * DAY_MS);
    for (let day = 30; day <= 58; day += 1) age = growTrashAge(age, [late], DELETED + day * DAY_MS);
    expect(isTrashTimeOver(late, age)).toBe(false);
    expect(isTrashTimeOver(late, growTrashAge(age, [late], DELETED + 59 * DAY_MS))).toBe(true);
  });

  it('has not begun for a note the trash was never seen with', () => {
    expect(isTrashTimeOver(buildNote({ id: 'unseen', deletedAt: DELETED }), afterDays(100))).toBe(false);
  });

  it('is never over before the clock says so, nor with fewer looks than days, whatever the clock shows', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5_000, max: 5_000 }), { maxLength: 60 }), (days) => {
        let age = growTrashAge(NEW_TRASH_AGE, [note], DELETED);
        days.forEach((day, looked) => {
          const now = DELETED + day * DAY_MS;
          age = growTrashAge(age, [note], now);
          if (looked + 1 < TRASH_MS / DAY_MS || now - DELETED < TRASH_MS) expect(isTrashTimeOver(note, age)).toBe(false);
        });
      }),
    );
  });
});
