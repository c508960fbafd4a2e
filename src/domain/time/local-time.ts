/** The reader's own day, `2026-01-31`. */
export function localDate(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}

/** The reader's own day and minute, `2026-01-31 09:05`. */
export function localMinute(date: Date): string {
  return `${localDate(date)} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
