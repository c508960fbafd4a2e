import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../../domain/notes/notes';
import type { SectionId } from '../../../domain/post/outline';
import { sectionIn, sectionsOf } from '../../../domain/post/post';
import { backupTexts } from '../../../i18n/pages/backup';
import { exportMenuTexts } from '../../../i18n/export-menu';
import { useLastBackup } from '../../backup/use-backup';
import type { PostOrder } from '../stored/groups';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { sectionLanguage, sectionTitle } from '../stored/sections';
import { readChoice, type Exporting } from './use-export';
import { useTexts } from '../../shared/texts';

interface ExportMenuProps {
  readonly notes: readonly Note[];
  readonly exporting: Exporting;
  /** Hands a backup over. */
  readonly onBackUp: () => void;
  readonly onLeave: () => void;
}

const ALL = 'all';

/** Chooses which notes are exported and where to. Where the browser refuses the clipboard, the text is shown for copying by hand. */
export function ExportMenu({ notes, exporting, onBackUp, onLeave }: ExportMenuProps) {
  const { ports } = usePopup();
  const ui = useTexts(uiTexts);
  const { post } = ports;
  const texts = useTexts(exportMenuTexts);
  const backup = useTexts(backupTexts);
  const last = useLastBackup();
  const counts = countBySection(notes, post);
  const [chosen, setChosen] = useState<SectionId | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  // The last note of the chosen section may be deleted meanwhile, also in another window.
  const only = chosen !== null && counts.has(chosen) ? chosen : null;

  const copy = async (): Promise<void> => setRefused(await exporting.copy(only));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.code !== 'Escape' || event.isComposing) return;
    // The next Escape closes the popup.
    event.preventDefault();
    onLeave();
  };

  return (
    <div onKeyDown={onKeyDown}>
      <div class="export-line">
        <select
          class="export-range"
          aria-label={texts.range}
          value={only ?? ALL}
          onChange={({ currentTarget }) => {
            setChosen(readChoice(currentTarget.value, post));
            setRefused(null);
          }}
        >
          <option value={ALL}>{texts.all(notes.length)}</option>
          {sectionsOf(post)
            .filter((id) => counts.has(id))
            .map((id) => (
              <option key={id} value={id} {...sectionLanguage(post, id)}>
                {texts.section(sectionTitle(post, id, ui), counts.get(id) ?? 0)}
              </option>
            ))}
        </select>
        <button type="button" class="plain" onClick={() => void copy()}>
          {texts.copy}
        </button>
        <button type="button" class="plain" onClick={() => void exporting.save(only)}>
          {texts.save}
        </button>
      </div>
      {refused !== null && <ByHand text={refused} />}
      <div class="export-line">
        <span class="quiet export-last" role="status">
          {last}
        </span>
        <button type="button" class="plain" onClick={onBackUp}>
          {backup.backUp}
        </button>
      </div>
    </div>
  );
}

/** The text is selected at once, so that the browser's own copy command takes one key or tap. */
function ByHand({ text }: { readonly text: string }) {
  const texts = useTexts(exportMenuTexts);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <>
      <p class="quiet" id="export-by-hand" role="alert">
        {texts.byHand}
      </p>
      <textarea
        ref={field}
        class="note-text export-text"
        aria-label={texts.text}
        aria-describedby="export-by-hand"
        readOnly
        rows={6}
        value={text}
      />
    </>
  );
}

function countBySection(notes: readonly Note[], post: PostOrder): ReadonlyMap<SectionId, number> {
  const counts = new Map<SectionId, number>();
  for (const note of notes) {
    const section = sectionIn(post, note);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts;
}
