import type { Occurrence } from '../../../domain/terms/occurrences';
import { nextFromReader } from '../../../page/scroll/next-from-reader';
import { onTrusted } from '../../../page/dom/trusted-events';
import { hasModifier } from '../../../page/dom/modifiers';
import { isTyping, type ShadowRootReader } from '../../../page/dom/typing';
import type { Settings } from '../../../domain/settings';
import type { Source } from '../../source';
import type { TermMarks } from './term-marks';

export interface TermKeyPorts {
  readonly document: Document;
  readonly settings: Source<Settings>;
  readonly shadowRootOf: ShadowRootReader;
  readonly marks: TermMarks;
  /** The article's element, or `null` before there is one. */
  readonly article: () => Element | null;
  /** The occurrence whose card is open. */
  readonly shown: () => Occurrence | null;
  /** Opens the card of an occurrence, with the focus in the card. */
  readonly enter: (occurrence: Occurrence) => void;
}

/** `n` opens the card of the next marked term, `Shift+N` that of the one before, while nothing is being typed. */
export function listenForTermKeys(ports: TermKeyPorts, signal: AbortSignal): void {
  const { document, settings } = ports;
  onTrusted(
    document,
    'keydown',
    (event) => {
      // Uses `event.code`: with the Korean layout `event.key` is a jamo.
      if (event.code !== 'KeyN' || event.defaultPrevented || !settings.get().termKeys) return;
      if (hasModifier(event) || isTyping(event, ports.shadowRootOf)) return;
      const next = nextMark(ports, event.shiftKey ? -1 : 1);
      if (next === null) return;
      event.preventDefault();
      ports.enter(next);
    },
    { signal },
  );
}

function nextMark({ marks, article, shown }: TermKeyPorts, step: 1 | -1): Occurrence | null {
  const marked = marks.marked();
  const root = article();
  const open = shown();
  const at = open === null ? -1 : marked.findIndex(({ occurrence }) => occurrence.start >= open.start);
  if (open !== null && at !== -1) {
    // A card that was opened from a list may belong to an occurrence without a mark.
    const isMarked = marked[at]?.occurrence === open;
    return marked[step === 1 ? at + (isMarked ? 1 : 0) : at - 1]?.occurrence ?? null;
  }
  return root === null
    ? null
    : (marked[
        nextFromReader(
          root,
          marked.map(({ range }) => range),
          step,
        )
      ]?.occurrence ?? null);
}
