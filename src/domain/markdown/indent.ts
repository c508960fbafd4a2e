/** A tab moves to the next multiple of four columns. */
const TAB = 4;

/** The number of columns of whitespace at the beginning of a line. */
export function indentOf(line: string): number {
  let columns = 0;
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit === 0x20) columns += 1;
    else if (unit === 0x09) columns += TAB - (columns % TAB);
    else break;
  }
  return columns;
}

/** Removes up to `most` columns of indent; a tab cut in the middle becomes spaces. */
export function withoutIndent(line: string, most: number): string {
  let columns = 0;
  for (let at = 0; at < line.length && columns < most; at += 1) {
    const unit = line.charCodeAt(at);
    if (unit === 0x20) columns += 1;
    else if (unit === 0x09) columns += TAB - (columns % TAB);
    else return line.slice(at);
    if (columns >= most) return ' '.repeat(columns - most) + line.slice(at + 1);
  }
  return columns < most ? '' : line;
}

/** As in CommonMark: only spaces and tabs. */
export function isBlank(line: string): boolean {
  return indentEnd(line) === line.length;
}

/** A line without its indent. */
export function unindented(line: string): string {
  return line.slice(indentEnd(line));
}

function indentEnd(line: string): number {
  let at = 0;
  while (at < line.length && (line.charCodeAt(at) === 0x20 || line.charCodeAt(at) === 0x09)) at += 1;
  return at;
}

/** Lines without the blank ones at both ends. */
export function trimBlank(lines: readonly string[]): readonly string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && isBlank(lines[start] ?? '')) start += 1;
  while (end > start && isBlank(lines[end - 1] ?? '')) end -= 1;
  return lines.slice(start, end);
}
