/** The reader's own day, `2026-01-31`. */
export function localDate(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The reader's own day and minute, `2026-01-31 09:05`. */
export function localMinute(date: Date): string {
  return `${localDate(date)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** How far the reader's clock is from UTC at that time, `+09:00`. */
export function utcOffset(date: Date): string {
  const minutes = -date.getTimezoneOffset();
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(Math.abs(minutes) / 60))}:${twoDigits(Math.abs(minutes) % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
