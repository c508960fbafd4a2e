import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { TextRange } from '../../../domain/text/text-range';
import type { SectionId } from '../../../domain/post/outline';
import type { NoteColour } from '../../../domain/notes/colours';
import type { Note } from '../../../domain/notes/notes';

/** What the rows of the list share. */
export interface RowScope {
  /** Ids of notes whose passage is not in the page that the reader looks at. */
  readonly missing: ReadonlySet<string>;
  /** Ids of notes that another window writes on. */
  readonly elsewhere: ReadonlySet<string>;
  /** Where the words that the reader searches for occur in a text. */
  readonly find: (text: string) => readonly TextRange[];
  /** A term's name in the reader's language; empty until the glossary is loaded. */
  readonly nameOfTerm: (id: string) => string;
  /** The note that a conflict copy belongs to, as it is now; `null` where it is gone. */
  readonly originalOf: (copy: Note) => Note | null;
  /** Moves a note to another section. */
  readonly move: (note: Note, section: SectionId) => void;
  /** Gives a note's highlight another colour. */
  readonly recolour: (note: Note, colour: NoteColour) => void;
  /** Attaches a note to the passage that is selected in the page. */
  readonly attach: (note: Note) => void;
  /** Gives the original the text of its conflict copy, and moves the copy to the trash. */
  readonly resolveConflict: (copy: Note, original: Note) => void;
}

const Scope = createContext<RowScope>({
  missing: new Set(),
  elsewhere: new Set(),
  find: () => [],
  nameOfTerm: () => '',
  originalOf: () => null,
  move: () => {},
  recolour: () => {},
  attach: () => {},
  resolveConflict: () => {},
});

export const RowScopeProvider = Scope.Provider;

export function useRowScope(): RowScope {
  return useContext(Scope);
}
