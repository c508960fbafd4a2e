/** @jsxImportSource #elements */
import { coloursFrom, type NoteColour } from '../../../domain/notes/colours';
import type { PageTexts } from '../../../i18n/page';
import { byReader, onTrusted } from '../../../page/dom/trusted-events';
import type { BarSubject } from './selected-passage';

export interface BarProps {
  readonly subject: BarSubject;
  readonly texts: PageTexts;
  /** The colour that was used last. */
  readonly last: NoteColour;
  readonly onColour: (colour: NoteColour) => void;
  readonly onNote: () => void;
  readonly onCopyLink: () => void;
}

/** What can be done with a passage: a colour, a note, a link. */
export function Bar({ subject: { colour: current, isPressed }, texts, last, onColour, onNote, onCopyLink }: BarProps) {
  return [
    ...coloursFrom(last).map((colour) => {
      const name = texts.colours[colour];
      return (
        <button
          key={colour}
          type="button"
          class="colour"
          data-colour={colour}
          title={texts.highlightIn(name)}
          aria-label={texts.highlightIn(name)}
          aria-pressed={current === null ? undefined : colour === current}
          onClick={byReader(() => onColour(colour))}
        >
          <span class="name">{name}</span>
        </button>
      );
    }),
    <button key="note" type="button" onClick={byReader(onNote)}>
      {isPressed ? texts.openNote : texts.addNote}
    </button>,
    <button key="link" type="button" onClick={byReader(onCopyLink)}>
      {texts.copyLink}
    </button>,
  ];
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A toolbar is one stop of the Tab key; the arrow keys move between its buttons. */
export function moveByArrows(bar: HTMLElement, signal: AbortSignal): void {
  onTrusted(
    bar,
    'keydown',
    (event) => {
      const buttons = [...bar.querySelectorAll('button')];
      const at = buttons.findIndex(({ tabIndex }) => tabIndex === 0);
      const to = STEPS[event.key]?.(at, buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      stopAt(bar, to);
      buttons[to]?.focus();
    },
    { signal },
  );
}

/** Makes one of the buttons the stop of the Tab key. */
export function stopAt(bar: HTMLElement, index: number): void {
  [...bar.querySelectorAll('button')].forEach((button, at) => {
    button.tabIndex = at === index ? 0 : -1;
  });
}
