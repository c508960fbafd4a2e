import type { NoteColour } from '../../domain/notes/colours';
import type { Note } from '../../domain/notes/notes';
import { contentOf } from '../../domain/notes/write';
import { failure, success } from '../../domain/result';
import { passageLink } from '../../domain/quotes/passage-link';
import { isSameTarget } from '../../domain/quotes/selectors';
import { readSettings, SETTINGS_KEY } from '../../domain/settings';
import type { Figure, Passage } from '../../messaging/messages';
import type { PageHandlers } from '../../messaging/server';
import { nullableFigure, nullablePassage } from '../../schema/messages';
import type { NoteSubject } from '../../storage/notes/list';
import type { Commit } from './commits';
import { requesterOf, type Requester, type NoteCreator, type Opened, type WantedNote } from './create-note';
import type { NoteChange } from '../note-change';
import type { BackgroundPorts } from '../ports';

type Ports = Pick<BackgroundPorts, 'post' | 'repository' | 'askTab' | 'openPopup' | 'local' | 'clock' | 'newId'>;

/** Creates highlights from what the reader selected, and opens their notes, from the bar in the page, the menu or a key. */
export interface Highlights {
  readonly handlers: Pick<PageHandlers, 'highlight/create' | 'highlight/open' | 'highlight/colour' | 'highlight/link'>;
  /**
   * Creates a highlight from the selection in a tab and opens the popup on its note. With nothing selected, opens the
   * note of the highlight at the caret, else just the popup.
   */
  readonly highlightSelection: (tabId: number | null) => Promise<void>;
  /** Creates a note of the figure that an image in a tab belongs to, and opens it; the page says so where it is none. */
  readonly noteFigure: (tabId: number | null, src: string) => Promise<void>;
}

export function createHighlights(ports: Ports, commit: Commit, { createNote, createAndOpen, openNote }: NoteCreator): Highlights {
  const { post, repository, askTab, openPopup, local, clock, newId } = ports;
  const lastColour = async (): Promise<NoteColour> => readSettings(await local.read(SETTINGS_KEY)).colour;

  async function open(requester: Requester, passage: Passage): Promise<Opened> {
    const found = await notesOf(passage);
    if (!found.ok) return found;
    const last = found.value.reduce<Note | null>(
      (newest, note) => (newest !== null && newest.updatedAt > note.updatedAt ? newest : note),
      null,
    );
    return last === null ? failure('not-found') : openNote(requester, last);
  }

  async function notesOf(passage: Passage) {
    const found = await repository.findNotes(subjectOf(passage));
    return found.ok ? success(found.value.filter(({ target }) => target !== null && isSameTarget(target, passage.target))) : found;
  }

  /** Every note of the passage gets the colour, so that it looks as chosen. They are read in the same turn: no text can be lost. */
  const recolour = ({ origin }: Requester, passage: Passage, colour: NoteColour) =>
    commit(origin, async () => {
      const found = await notesOf(passage);
      if (!found.ok) return found;
      const changes: NoteChange[] = [];
      for (const before of found.value.filter((note) => note.colour !== colour)) {
        const { id, revision: base } = before;
        const written = await repository.writeNote({ ...contentOf(before), colour, id, base, editor: newId(), sequence: 1 }, clock());
        if (!written.ok) return written;
        changes.push({ before, after: written.value.note });
      }
      return found.value.length === 0 ? failure('not-found' as const) : success({ value: null, changes });
    });

  async function highlightSelection(tabId: number | null): Promise<void> {
    const requester: Requester = { origin: 'reader', tabId };
    const selected = await askPassage(tabId, 'selection/read');
    const created = selected === null ? null : await createAndOpen(requester, highlightOf(selected, await lastColour()));
    if (created?.ok) return;
    const atCaret = selected === null ? await askPassage(tabId, 'highlight/at-caret') : null;
    const opened = atCaret === null ? null : await open(requester, atCaret);
    // Where nothing could be created or found, the popup opens all the same, since the reader wants to write.
    if (!opened?.ok) await openPopup();
  }

  async function noteFigure(tabId: number | null, src: string): Promise<void> {
    const answer = tabId === null ? null : await Promise.race([askTab(tabId, 'figure/read', { src }), afterTimeout()]);
    const read = nullableFigure.safeParse(answer?.ok ? answer.value : undefined);
    const figure = read.success ? read.data : undefined;
    // The page has said that the image is none of the post's figures.
    if (figure === null) return;
    const created = figure === undefined ? null : await createAndOpen({ origin: 'reader', tabId }, figureNote(figure, await lastColour()));
    if (!created?.ok) await openPopup();
  }

  async function askPassage(tabId: number | null, type: 'selection/read' | 'highlight/at-caret'): Promise<Passage | null> {
    const asked = tabId === null ? null : await Promise.race([askTab(tabId, type, {}), afterTimeout()]);
    // The answer comes from a page's process and is checked like any message from there.
    const parsed = nullablePassage.safeParse(asked?.ok ? asked.value : null);
    return parsed.success ? parsed.data : null;
  }

  return {
    handlers: {
      'highlight/create': async ({ opens, colour, ...passage }, sender) => {
        const wanted = highlightOf(passage, colour);
        if (opens) return createAndOpen(requesterOf(sender), wanted);
        const created = await createNote(requesterOf(sender), wanted);
        return created.ok ? success({ popupOpened: false }) : created;
      },
      // Made here, since a page may load no more.
      'highlight/link': async ({ target }) => success({ url: passageLink(post.url, target.quote) }),
      'highlight/colour': ({ colour, ...passage }, sender) => recolour(requesterOf(sender), passage, colour),
      'highlight/open': (passage, sender) => open(requesterOf(sender), passage),
    },
    highlightSelection,
    noteFigure,
  };
}

/** How long to wait for a page that is busy or frozen; then the popup opens without a passage. In milliseconds. */
const ANSWER_TIMEOUT = 2_000;

function afterTimeout(): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ANSWER_TIMEOUT));
}

function subjectOf({ post, target }: Passage): NoteSubject {
  return { post, passage: target.position.start };
}

/** If a highlight of the same passage still has no text, its note is taken instead of creating a second one. */
function highlightOf(passage: Passage, colour: NoteColour): WantedNote {
  return {
    start: { ...passage, body: '', term: null, figure: null, colour },
    subject: subjectOf(passage),
    isSame: (note) => isBare(note, passage) && note.figure === null && note.target !== null && isSameTarget(note.target, passage.target),
  };
}

/** If a note of the same figure still has no text, that one is taken. */
function figureNote(figure: Figure, colour: NoteColour): WantedNote {
  const { post, section } = figure;
  return {
    start: { ...figure, body: '', term: null, colour },
    subject: figure.target === null ? { post, section } : { post, passage: figure.target.position.start },
    isSame: (note) => isBare(note, figure) && note.figure === figure.figure,
  };
}

function isBare({ body, section, tags }: Note, subject: { readonly section: string }): boolean {
  return body === '' && section === subject.section && tags.length === 0;
}
