import type { SelectedPassage } from '../../messaging/messages';
import { isOurs } from '../../page/companion-element';
import { paintRanges } from '../../page/paint';
import { HAS_OWN_CLICK } from '../../post/markup';
import type { PageContext, StandingPassage } from '../feature';

/** Name in the page's highlight registry of the passage below the pointer. */
const POINTED = 'techand-note-pointed';
/** How long a press may still become one that selects a word, in milliseconds. */
const DOUBLE = 250;

/** A kept passage where it stands, and what it is asked for by. */
export interface FoundPassage extends StandingPassage, SelectedPassage {}

/** A press on a kept passage opens its note; below the pointer the passage shows that it can be pressed. */
export function watchPresses(context: PageContext, passages: () => readonly FoundPassage[], signal: AbortSignal): void {
  const { document, texts, word } = context;
  let pointed: FoundPassage | undefined;
  let hadSelection = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

  const point = (next: FoundPassage | undefined): void => {
    if (next?.range !== pointed?.range) paintRanges(document, POINTED, next === undefined ? [] : [next.range]);
    pointed = next;
  };
  const open = async ({ section, target }: FoundPassage): Promise<void> => {
    const reply = await context.ask('passage/open', { section, target });
    if (signal.aborted) return;
    if (!reply.ok) word.set(texts.noteNotKept);
    else if (!reply.value.popupOpened) word.set(texts.noteWaits);
  };

  document.addEventListener('pointermove', (event) => {
    point(event.pointerType === 'mouse' && event.buttons === 0 ? passageAt(document, event, passages()) : undefined);
  }, { signal });
  document.addEventListener('pointerdown', () => {
    clearTimeout(timer);
    hadSelection = hasSelection();
  }, { signal, capture: true });
  document.addEventListener('click', (event) => {
    // A press of the page's own making, one that only ends a selection, or the second of two is none of ours.
    if (!event.isTrusted || event.defaultPrevented || event.detail !== 1 || hadSelection) return;
    const passage = passageAt(document, event, passages());
    if (passage !== undefined) timer = setTimeout(() => signal.aborted || hasSelection() || void open(passage), DOUBLE);
  }, { signal });
  signal.addEventListener('abort', () => point(undefined));
}

/** The shortest of the passages that hold a node's offset. */
export function passageOver(passages: readonly FoundPassage[], node: Node, offset: number): FoundPassage | undefined {
  return passages
    .filter(({ range }) => range.isPointInRange(node, offset))
    .toSorted((one, other) => one.target.quote.exact.length - other.target.quote.exact.length)[0];
}

function passageAt(document: Document, { clientX: x, clientY: y, target }: MouseEvent, passages: readonly FoundPassage[]): FoundPassage | undefined {
  if (passages.length === 0 || !(target instanceof Element) || isOurs(target) || target.closest(HAS_OWN_CLICK) !== null) return undefined;
  const caret = document.caretPositionFromPoint(x, y);
  const passage = caret ? passageOver(passages, caret.offsetNode, caret.offset) : undefined;
  // Beside the text the nearest letter is given.
  const isOver = passage !== undefined && [...passage.range.getClientRects()].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return isOver ? passage : undefined;
}
