import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn, sectionsOf } from '../../../domain/post/post';
import { exportMenuTexts } from '../../../i18n/export-menu';
import type { EditingSession } from '../editing/editing-session';
import { isWorthShowing } from '../../../domain/notes/worth';
import type { PostOrder } from '../stored/groups';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

export interface Exporting {
  /** Downloads the notes as a file: all of them for `null`, else those of one section. */
  readonly save: (only: SectionId | null) => Promise<void>;
  /** Copies them to the clipboard; resolves with the text where the browser refuses, so that the reader can copy it. */
  readonly copy: (only: SectionId | null) => Promise<string | null>;
}

/** Exports notes, after all text that was typed is stored. */
export function useExport(session: EditingSession): Exporting {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const own = useTexts(exportMenuTexts);

  const gather = async (only: SectionId | null) => {
    await session.allWritten();
    // An update of the extension deletes the old version's files while a window is open.
    const writing = await ports.files.beginExport(only).catch(() => null);
    if (writing === null) {
      showToast(own.unreadable);
      return null;
    }
    const belongs = (note: Note): boolean => isWorthShowing(note) && (only === null || sectionIn(ports.post, note) === only);
    const listed = await ports.notes.list((notes) => writing.add(notes.filter(belongs)));
    if (!listed.ok) {
      showToast(own.unreadable);
      return null;
    }
    return writing.finish(ports.platform.clock());
  };

  return {
    save: async (only) => {
      const gathered = await gather(only);
      if (gathered === null) return;
      ports.files.download(gathered.file);
      showToast(texts.exported(gathered.count));
    },
    copy: async (only) => {
      const gathered = await gather(only);
      if (gathered === null) return null;
      const text = gathered.file.parts.join('');
      if (!(await ports.files.copyText(text))) return text;
      showToast(own.copied(gathered.count));
      return null;
    },
  };
}

/** The section of a chosen option; `null` for all notes. */
export function readChoice(value: string, post: PostOrder): SectionId | null {
  return sectionsOf(post).find((section) => section === value) ?? null;
}
