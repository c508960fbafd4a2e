import { isOwnItem, OWN_HEAD, partsOf, type FilePart } from './file-parts';
import { indentOf, unindented, withoutIndent } from './indent';
import { beginsNoteComment } from './note-comment';

type ItemPart = Extract<FilePart, { readonly kind: 'item' }>;

/** Items further inside are text of the one around them. Each level reads its lines again, so there is a limit. */
const MOST_LEVELS = 16;

/** The parts of a file, with the items inside of others behind these. */
export function* unnested(parts: Iterable<FilePart>): Generator<FilePart> {
  for (const part of parts) {
    if (part.kind === 'item') yield* withNested(part, MOST_LEVELS);
    else yield part;
  }
}

/**
 * An item, and the items of ours that somebody put inside of it: in Obsidian one Tab does it. Each is a note still. The
 * lines of an item end where the first one inside begins; what is inside may be nested again.
 */
function* withNested(item: ItemPart, levels: number): Generator<FilePart> {
  const at = levels === 0 ? -1 : beginOfNested(item.lines);
  if (at === -1) return yield item;
  yield { ...item, lines: item.lines.slice(0, at) };
  const indent = indentOf(item.lines[at] ?? '');
  const inside = item.lines.slice(at).map((line) => withoutIndent(line, indent));
  for (const part of partsOf(inside, 0, () => false)) {
    const moved = { ...part, line: part.line + item.line + at - 1 };
    if (moved.kind === 'item') yield* withNested(moved, levels - 1);
    // A heading inside of an item begins no section.
    else yield moved.kind === 'text' ? moved : { kind: 'text', lines: [inside[part.line - 1] ?? ''], line: moved.line };
  }
}

/**
 * The index of the first line of an item of ours inside of an item; -1 where there is none. A note's text may look like
 * one, but then the comment of the note itself follows, which stands further left than everything in the text.
 */
function beginOfNested(lines: readonly string[]): number {
  const least = leastIndents(lines);
  if (least === null) return -1;
  const isByHand = !OWN_HEAD.test(lines[0] ?? '');
  let before = Infinity;
  for (const [at, line] of lines.entries()) {
    if (isComment(line)) before = Math.min(before, indentOf(line));
    const behind = least[at] ?? Infinity;
    if (behind === Infinity) return -1;
    if (at > 0 && behind > indentOf(line) && (isByHand || before < behind) && isOwnItem(unindented(line))) return at;
  }
  return -1;
}

/** For each line the least indent of our comments from there on, `Infinity` behind the last one; `null` where there are none. */
function leastIndents(lines: readonly string[]): readonly number[] | null {
  if (!lines.some(isComment)) return null;
  const least: number[] = [];
  let indent = Infinity;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    if (isComment(line)) indent = Math.min(indent, indentOf(line));
    least[at] = indent;
  }
  return least;
}

function isComment(line: string): boolean {
  return beginsNoteComment(unindented(line));
}
