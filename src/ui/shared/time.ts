import type { UiTexts } from '../../i18n/ui';

/** `10:32` in the reader's time zone. Written by hand: the first `Intl.DateTimeFormat` alone costs a frame. */
export function formatClock(time: number): string {
  const date = new Date(time);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** `10:32` for today; with the day in front for this year, and with the year too for earlier years. */
export function formatNoteTime(time: number, now: number, { date: words }: UiTexts): string {
  const then = new Date(time);
  const today = new Date(now);
  const [year, month, day] = [then.getFullYear(), then.getMonth(), then.getDate()];
  if (year !== today.getFullYear()) return `${words.year(year, month, day)} ${formatClock(time)}`;
  if (month !== today.getMonth() || day !== today.getDate()) return `${words.day(month, day)} ${formatClock(time)}`;
  return formatClock(time);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
