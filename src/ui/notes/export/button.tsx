import { useRef, useState } from 'preact/hooks';
import { exportMenuTexts } from '../../../i18n/export-menu';
import { useBackUp } from '../../backup/use-backup';
import { ExportMenu } from './menu';
import type { EditingSession } from '../editing/editing-session';
import { uiTexts } from '../../../i18n/ui';
import { useExport } from './use-export';
import type { StoredNotes } from '../stored/use-stored-notes';
import { useTexts } from '../../shared/texts';

/** Downloads all notes as one Markdown file; the menu beside it offers one section and the clipboard. */
export function ExportButton({ session, stored }: { session: EditingSession; stored: StoredNotes }) {
  const texts = useTexts(uiTexts);
  const own = useTexts(exportMenuTexts);
  const exporting = useExport(session);
  const backUp = useBackUp(session.allWritten);
  const more = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isEmpty = stored.notes.length === 0;
  // Stays in the tab order while there is nothing to export, so that screen readers say why.
  const reason = isEmpty ? { 'aria-disabled': true, 'aria-describedby': 'notes-empty' } : {};

  return (
    <>
      <span class="export">
        <button
          type="button"
          class="button"
          aria-label={texts.exportMarkdown}
          title={texts.exportMarkdown}
          {...reason}
          onClick={() => void (isEmpty || exporting.save(null))}
        >
          {own.short}
        </button>
        <button
          ref={more}
          type="button"
          class="button export-more"
          aria-label={own.menu}
          title={own.menu}
          aria-expanded={isOpen && !isEmpty}
          aria-controls="export-options"
          {...reason}
          onClick={() => !isEmpty && setOpen(!isOpen)}
        />
      </span>
      <div id="export-options" class="export-options" role="group" aria-label={own.menu} hidden={!isOpen || isEmpty}>
        {isOpen && !isEmpty && (
          <ExportMenu
            notes={stored.notes}
            exporting={exporting}
            onBackUp={() => void backUp()}
            onLeave={() => {
              setOpen(false);
              more.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}
