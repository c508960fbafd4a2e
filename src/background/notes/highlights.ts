import type { Note } from '../../domain/notes/notes';
import { failure } from '../../domain/result';
import { isSameTarget } from '../../domain/quotes/selectors';
import type { Passage } from '../../messaging/messages';
import type { PageHandlers } from '../../messaging/server';
import { nullablePassage } from '../../schema/messages';
import type { NoteSubject } from '../../storage/notes/list';
import { askedBy, type Asked, type NoteCreator, type Opened } from './create-note';
import type { BackgroundPorts } from '../ports';

type Ports = Pick<BackgroundPorts, 'repository' | 'askTab' | 'openPopup'>;

/** Creates highlights from what the reader selected, and opens their notes, from the button in the page, the menu or a key. */
export interface Highlights {
  readonly handlers: Pick<PageHandlers, 'highlight/create' | 'highlight/open'>;
  /**
   * Creates a highlight from the selection in a tab and opens the popup on its note. With nothing selected, opens the
   * note of the highlight at the caret, else just the popup.
   */
  readonly highlightSelection: (tabId: number | null) => Promise<void>;
}

export function createHighlights({ repository, askTab, openPopup }: Ports, { createNote, openNote }: NoteCreator): Highlights {
  /** If a highlight of the same passage still has no text, its note is opened again instead of creating a second one. */
  const create = (asked: Asked, passage: Passage): Promise<Opened> =>
    createNote(asked, { ...passage, body: '', term: null }, subjectOf(passage), (note) => isBareHighlight(note, passage));

  async function open(asked: Asked, passage: Passage): Promise<Opened> {
    const { target } = passage;
    const found = await repository.findNotes(subjectOf(passage));
    if (!found.ok) return found;
    const last = found.value
      .filter((note) => note.target !== null && isSameTarget(note.target, target))
      .reduce<Note | null>((newest, note) => (newest !== null && newest.updatedAt > note.updatedAt ? newest : note), null);
    return last === null ? failure('not-found') : openNote(asked, last);
  }

  async function highlightSelection(tabId: number | null): Promise<void> {
    const asked: Asked = { origin: 'reader', tabId };
    const selected = await askPassage(tabId, 'selection/read');
    const created = selected === null ? null : await create(asked, selected);
    if (created?.ok) return;
    const atCaret = selected === null ? await askPassage(tabId, 'highlight/at-caret') : null;
    const opened = atCaret === null ? null : await open(asked, atCaret);
    // Where nothing could be created or found, the popup opens all the same, since the reader wants to write.
    if (!opened?.ok) await openPopup();
  }

  async function askPassage(tabId: number | null, type: 'selection/read' | 'highlight/at-caret'): Promise<Passage | null> {
    const asked = tabId === null ? null : await Promise.race([askTab(tabId, type, {}), afterPatience()]);
    // The answer comes from a page's process and is checked like any message from there.
    const parsed = nullablePassage.safeParse(asked?.ok ? asked.value : null);
    return parsed.success ? parsed.data : null;
  }

  return {
    handlers: {
      'highlight/create': (passage, sender) => create(askedBy(sender), passage),
      'highlight/open': (passage, sender) => open(askedBy(sender), passage),
    },
    highlightSelection,
  };
}

/** How long to wait for a page that is busy or frozen; then the popup opens without a passage. In milliseconds. */
const PATIENCE = 2_000;

function afterPatience(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
}

function subjectOf({ post, target }: Passage): NoteSubject {
  return { post, passage: target.position.start };
}

function isBareHighlight({ body, section, tags, target }: Note, passage: Passage): boolean {
  return body === '' && section === passage.section && tags.length === 0 && target !== null && isSameTarget(target, passage.target);
}
