/** A time as files have it: `2026-01-31T00:05:00.000Z`; one that no calendar has stays a number. */
export function writeTime(time: number): string | number {
  const date = new Date(time);
  return date.getTime() === time ? date.toISOString() : time;
}
