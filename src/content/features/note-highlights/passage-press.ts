import type { Passage } from '../../../messaging/messages';
import { isClaimed } from '../../../page/dom/claimed-events';
import { NOTE_POINTED } from '../../../page/paint/highlight-names';
import { paintRanges } from '../../../page/paint/paint';
import { spotOf, type PointerSpot } from '../../../page/text/pointer';
import { isDrawnAt } from '../../../page/text/range-hits';
import { onTrusted } from '../../../page/dom/trusted-events';
import type { PageContext, StandingPassage } from '../../feature';

/** How long a press may still become one that selects a word, in milliseconds. */
const DOUBLE = 250;

/** A kept passage where it stands, and what it is asked for by. */
export interface FoundPassage extends StandingPassage, Pick<Passage, 'target'> {}

/** A press on a kept passage opens its note; below the pointer the passage shows that it can be pressed. */
export function watchPresses(context: PageContext, article: () => Element | null, passages: () => readonly FoundPassage[], signal: AbortSignal): void {
  const { document, texts, word } = context;
  let pointed: FoundPassage | undefined;
  let hadSelection = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

  const point = (next: FoundPassage | undefined): void => {
    if (next?.range !== pointed?.range) paintRanges(document, NOTE_POINTED, next === undefined ? [] : [next.range]);
    pointed = next;
  };
  const open = async ({ section, target }: FoundPassage): Promise<void> => {
    const reply = await context.ask('highlight/open', { post: context.post.id, section, target });
    if (signal.aborted) return;
    if (!reply.ok) word.set(texts.noteNotKept);
    else if (!reply.value.popupOpened) word.set(texts.noteWaits);
  };

  context.pointer.listen((spot) => point(spot === null ? undefined : passageAt(passages(), spot)), signal);
  onTrusted(document, 'pointerdown', () => {
    clearTimeout(timer);
    hadSelection = hasSelection();
  }, { signal, capture: true });
  onTrusted(document, 'click', (event) => {
    // A press on a term in the passage, one that only ends a selection, or the second of two is none of ours.
    if (event.defaultPrevented || isClaimed(event) || event.detail !== 1 || hadSelection) return;
    const passage = passageAt(passages(), spotOf(document, article(), event));
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

function passageAt(passages: readonly FoundPassage[], { caret, ...point }: PointerSpot): FoundPassage | undefined {
  const passage = caret === null ? undefined : passageOver(passages, caret.node, caret.offset);
  return passage !== undefined && isDrawnAt(passage.range, point) ? passage : undefined;
}
