import { describe, expect, it } from 'vitest';
import { uiTexts } from '../../../src/i18n/ui';
import { formatClock, formatNoteTime } from '../../../src/ui/shared/time';

const NOW = new Date(2026, 10, 23, 14, 5).getTime();

describe('the time of a note', () => {
  it.each([
    ['today', new Date(2026, 10, 23, 9, 7), '09:07', '09:07'],
    ['the same day of another month', new Date(2026, 9, 23, 9, 7), '10월 23일 09:07', 'Oct 23, 09:07'],
    ['the same day of another year', new Date(2025, 10, 23, 0, 0), '2025년 11월 23일 00:00', 'Nov 23, 2025, 00:00'],
  ])('is written in both languages for %s', (_, time, korean, english) => {
    expect(formatNoteTime(time.getTime(), NOW, uiTexts('ko'))).toBe(korean);
    expect(formatNoteTime(time.getTime(), NOW, uiTexts('en'))).toBe(english);
  });

  it('counts midnight as 00:00', () => {
    expect(formatClock(new Date(2026, 0, 1).getTime())).toBe('00:00');
  });
});
