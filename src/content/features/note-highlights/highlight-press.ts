import type { Passage } from '../../../messaging/messages';
import { isClaimed } from '../../../page/dom/claimed-events';
import { NOTE_POINTED } from '../../../page/paint/highlight-names';
import { paintRanges } from '../../../page/paint/paint';
import { spotOf, type PointerSpot } from '../../../page/text/pointer';
import { isDrawnAt } from '../../../page/text/range-hits';
import { onTrusted } from '../../../page/dom/trusted-events';
import type { PageContext, HighlightInPage } from '../../feature';

/** Time in which a second press makes a double click, which selects a word, in milliseconds. */
const DOUBLE = 250;

/** A highlight in the page with its selectors. */
export interface FoundHighlight extends HighlightInPage, Pick<Passage, 'target'> {}

/** Opens a highlight's note when it is pressed; under the pointer the highlight is painted as pressable. */
export function watchPresses(
  context: PageContext,
  article: () => Element | null,
  highlights: () => readonly FoundHighlight[],
  signal: AbortSignal,
): void {
  const { document, texts, toast } = context;
  let pointed: FoundHighlight | undefined;
  let hadSelection = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

  const point = (next: FoundHighlight | undefined): void => {
    if (next?.range !== pointed?.range) paintRanges(document, NOTE_POINTED, next === undefined ? [] : [next.range]);
    pointed = next;
  };
  const open = async ({ section, target }: FoundHighlight): Promise<void> => {
    const reply = await context.ask('highlight/open', { post: context.post.id, section, target });
    if (signal.aborted) return;
    if (!reply.ok) toast.set(texts.noteNotCreated);
    else if (!reply.value.popupOpened) toast.set(texts.noteWaits);
  };

  context.pointer.subscribe((spot) => point(spot === null ? undefined : highlightAt(highlights(), spot)), signal);
  onTrusted(
    document,
    'pointerdown',
    () => {
      clearTimeout(timer);
      hadSelection = hasSelection();
    },
    { signal, capture: true },
  );
  onTrusted(
    document,
    'click',
    (event) => {
      // Not for a press on a term, for one that only ends a selection, and for the second of a double click.
      if (event.defaultPrevented || isClaimed(event) || event.detail !== 1 || hadSelection) return;
      const highlight = highlightAt(highlights(), spotOf(document, article(), event));
      if (highlight !== undefined) timer = setTimeout(() => signal.aborted || hasSelection() || void open(highlight), DOUBLE);
    },
    { signal },
  );
  signal.addEventListener('abort', () => point(undefined));
}

/** The shortest highlight that contains a position in a node. */
export function highlightOver(highlights: readonly FoundHighlight[], node: Node, offset: number): FoundHighlight | undefined {
  return highlights
    .filter(({ range }) => range.isPointInRange(node, offset))
    .toSorted((one, other) => one.target.quote.exact.length - other.target.quote.exact.length)[0];
}

function highlightAt(highlights: readonly FoundHighlight[], { caret, ...point }: PointerSpot): FoundHighlight | undefined {
  const highlight = caret === null ? undefined : highlightOver(highlights, caret.node, caret.offset);
  return highlight !== undefined && isDrawnAt(highlight.range, point) ? highlight : undefined;
}
