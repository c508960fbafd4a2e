import { isClaimed } from '../../../page/dom/claimed-events';
import { NOTE_POINTED } from '../../../page/paint/highlight-names';
import { paintRanges } from '../../../page/paint/paint';
import { spotOf, type PointerSpot } from '../../../page/text/pointer';
import { isDrawnAt } from '../../../page/text/range-hits';
import { onTrusted } from '../../../page/dom/trusted-events';
import type { PageContext, HighlightInPage } from '../../feature';
import { onAbort, reported } from '../../../page/dom/reported';

/** Time in which a second press makes a double click, which selects a word, in milliseconds. */
const DOUBLE = 250;

/** Opens a highlight's note when it is pressed; under the pointer the highlight is painted deeper. */
export function watchPresses(
  context: PageContext,
  article: () => Element | null,
  highlights: () => readonly HighlightInPage[],
  signal: AbortSignal,
): void {
  const { document, texts, toast, pointedHighlight, pressedHighlight } = context;
  let pointed: HighlightInPage | undefined;
  /** What was selected when the press began. */
  let selected: Range | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hasSelection = (): boolean => document.getSelection()?.isCollapsed === false;

  const point = (next: HighlightInPage | undefined): void => {
    if (next?.range === pointed?.range) return;
    paintRanges(document, NOTE_POINTED, next === undefined ? [] : [next.range]);
    pointed = next;
    pointedHighlight.set(next ?? null);
  };
  const open = async (highlight: HighlightInPage): Promise<void> => {
    const { section, target } = highlight;
    pressedHighlight.set(highlight);
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
      selected = hasSelection() ? (document.getSelection()?.getRangeAt(0).cloneRange() ?? null) : null;
    },
    { signal, capture: true },
  );
  onTrusted(
    document,
    'click',
    (event) => {
      // Not for a press on a term, for one that only ends a selection, and for the second of a double click.
      if (event.defaultPrevented || isClaimed(event) || event.detail !== 1) return;
      const highlight = highlightAt(highlights(), spotOf(document, article(), event));
      if (highlight !== undefined && (selected === null || isHighlightedAlready(selected, highlight.range)))
        timer = setTimeout(
          reported(() => signal.aborted || hasSelection() || reported(open)(highlight)),
          DOUBLE,
        );
    },
    { signal },
  );
  onAbort(signal, () => point(undefined));
}

/** Whether a selection is the one that became this highlight: once it is highlighted, a press is meant for the highlight. */
function isHighlightedAlready(selected: Range, range: Range): boolean {
  return String(selected).trim() === String(range).trim() && selected.isPointInRange(range.startContainer, range.startOffset);
}

/** The shortest highlight that contains a position in a node. */
export function highlightOver(highlights: readonly HighlightInPage[], node: Node, offset: number): HighlightInPage | undefined {
  return highlights
    .filter(({ range }) => range.isPointInRange(node, offset))
    .toSorted((one, other) => one.target.quote.exact.length - other.target.quote.exact.length)[0];
}

function highlightAt(highlights: readonly HighlightInPage[], { caret, ...point }: PointerSpot): HighlightInPage | undefined {
  const highlight = caret === null ? undefined : highlightOver(highlights, caret.node, caret.offset);
  return highlight !== undefined && isDrawnAt(highlight.range, point) ? highlight : undefined;
}
