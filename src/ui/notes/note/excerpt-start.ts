/** What five lines hold for certain, in lines and in Hangul characters of the narrowest window. */
const SURE_LINES = 3;
const SURE_CHARACTERS = 60;
/** How far before the found word the shown text begins. */
const BEFORE = 30;

/** Where a shortened text begins so that what was found at `start` is seen: 0 where it is within the first lines anyway. */
export function excerptStart(text: string, start: number): number {
  const before = text.slice(0, start);
  if (start <= SURE_CHARACTERS && before.split('\n').length <= SURE_LINES) return 0;
  const near = before.slice(-BEFORE);
  const from = start - near.length;
  const lineStart = near.lastIndexOf('\n');
  if (lineStart !== -1) return from + lineStart + 1;
  const space = near.indexOf(' ');
  return space === -1 ? start : from + space + 1;
}
