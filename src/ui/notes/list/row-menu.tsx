import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { writeNoteAlone } from '../../../domain/markdown/note-block';
import type { Note } from '../../../domain/notes/notes';
import { hasSection } from '../../../domain/post/post';
import { passageLink } from '../../../domain/quotes/passage-link';
import { exportTexts } from '../../../i18n/export';
import { noteRowTexts } from '../../../i18n/note-row';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { ColourChoice } from '../../shared/colour-choice';
import { useRowScope } from '../note/row-scope';
import { SectionChooser } from '../stored/section-chooser';
import { useTexts } from '../../shared/texts';

interface RowMenuProps {
  readonly note: Note;
  /** The beginning of the note, by which screen readers tell the menus apart. */
  readonly words: string;
  readonly isOpenInField: boolean;
}

/** A button that opens what is done less often with one note: copy it, copy the link to its passage, change its colour, move it. */
export function RowMenu({ note, words, isOpenInField }: RowMenuProps) {
  const own = useTexts(noteRowTexts);
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLSpanElement>(null);
  const name = useTexts(uiTexts).ofNote(own.more, words);
  const close = (): void => {
    setOpen(false);
    menu.current?.querySelector('button')?.focus();
  };

  // A press or a focus elsewhere closes it.
  useEffect(() => {
    if (!isOpen) return;
    const document = menu.current?.ownerDocument;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
    };
    document?.addEventListener('pointerdown', leave);
    document?.addEventListener('focusin', leave);
    return () => {
      document?.removeEventListener('pointerdown', leave);
      document?.removeEventListener('focusin', leave);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen || event.code !== 'Escape' || event.isComposing) return;
    // Left to the browser, the key would close the whole popup.
    event.preventDefault();
    close();
  };

  return (
    <span class="row-menu" ref={menu} onKeyDown={onKeyDown}>
      <button
        type="button"
        class="plain row-more"
        data-action="more"
        aria-label={name}
        title={own.more}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M3 8h.01M8 8h.01M13 8h.01" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
      {isOpen && <RowActions note={note} name={name} isOpenInField={isOpenInField} onDone={close} />}
    </span>
  );
}

interface RowActionsProps {
  readonly note: Note;
  readonly name: string;
  /** A note that is open in the field is changed there. */
  readonly isOpenInField: boolean;
  readonly onDone: () => void;
}

function RowActions({ note, name, isOpenInField, onDone }: RowActionsProps) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(noteRowTexts);
  const words = useTexts(exportTexts);
  const { move, recolour, nameOfTerm } = useRowScope();
  const [section, setSection] = useState(note.section);
  const panel = useRef<HTMLDivElement>(null);
  const { target } = note;

  useLayoutEffect(() => {
    panel.current?.querySelector('button')?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const copy = async (text: string, said: string): Promise<void> => {
    const isCopied = await ports.files.copyText(text);
    showToast(isCopied ? said : texts.notCopied);
    onDone();
  };
  const markdown = (): string => {
    return writeNoteAlone(note, ports.post.url, { ...words, term: (id) => words.term(nameOfTerm(id) || id) });
  };

  return (
    <div class="row-actions" ref={panel} role="group" aria-label={name}>
      <button type="button" class="plain" onClick={() => void copy(markdown(), texts.copied)}>
        {own.copyMarkdown}
      </button>
      {target !== null && (
        <button type="button" class="plain" onClick={() => void copy(passageLink(ports.post.url, target.quote), own.linkCopied)}>
          {own.copyLink}
        </button>
      )}
      {target !== null && !isOpenInField && (
        <ColourChoice
          colour={note.colour}
          onChoose={(colour) => {
            onDone();
            recolour(note, colour);
          }}
        />
      )}
      {target === null && note.figure === null && !isOpenInField && (
        <div class="row-move">
          <SectionChooser section={section} label={own.moveTo} onChoose={setSection} />
          <button
            type="button"
            class="button"
            disabled={section === note.section}
            onClick={() => {
              if (!hasSection(ports.post, section)) return;
              onDone();
              move(note, section);
            }}
          >
            {own.move}
          </button>
        </div>
      )}
    </div>
  );
}
