import { useEffect, useState } from 'preact/hooks';
import { MAX_BODY, NEARLY_FULL } from '../../../domain/notes/limits';
import { trashTexts } from '../../../i18n/trash';
import type { SaveTexts } from '../../../i18n/save';
import type { NoteEditor, SaveState } from './editor';
import { formatClock } from '../../shared/time';
import { uiTexts } from '../../../i18n/ui';
import { usePopup } from '../../shared/popup-context';
import { useTexts } from '../../shared/texts';

/** Says how the last write ended; after a failure the text can be copied. */
export function SaveLine({ editor }: { editor: NoteEditor }) {
  const texts = useTexts(uiTexts);
  const save = editor.save();
  const isTrashed = save.state !== 'failed' && editor.isTrashed();
  const room = MAX_BODY - editor.note().body.length;
  const line = [
    describe(save, texts.save),
    ...(isTrashed ? [texts.save.inTrash] : []),
    // Said before the limit is reached, so that nobody meets it in the middle of a sentence.
    ...(room >= 0 && room <= NEARLY_FULL ? [texts.save.room(room)] : []),
  ].join(' · ');
  const spoken = useSpoken(save, line);

  return (
    <div class="save-line" data-save={save.state}>
      <span class="save-text">{line}</span>
      <span class="visually-hidden" role="status">
        {spoken}
      </span>
      {save.state === 'failed' && <Rescue editor={editor} />}
      {isTrashed && <Restore editor={editor} />}
    </div>
  );
}

/** A button that restores the note that is being written, when it is in the trash. */
function Restore({ editor }: { editor: NoteEditor }) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const { restore: label } = useTexts(trashTexts);
  const restore = async (): Promise<void> => {
    const reply = await ports.notes.ask('note/restore', { id: editor.note().id });
    if (reply.ok) editor.receive(reply.value);
    showToast(reply.ok ? texts.restored : texts.notRestored);
  };
  return (
    <span class="actions">
      <button type="button" class="plain" onClick={() => void restore()}>
        {label}
      </button>
    </span>
  );
}

/** Buttons for a text that was not saved. */
export function Rescue({ editor }: { editor: NoteEditor }) {
  const { ports, showToast } = usePopup();
  const texts = useTexts(uiTexts);
  const copy = async (): Promise<void> => {
    showToast((await ports.files.copyText(editor.note().body)) ? texts.copied : texts.notCopied);
  };
  const save = editor.save();
  const failure = save.state === 'failed' ? save.failure : null;
  return (
    <span class="actions">
      <button type="button" class="plain" onClick={() => void copy()}>
        {texts.copyText}
      </button>
      {failure !== 'too-long' && (
        <button type="button" class="plain" onClick={editor.retry}>
          {failure === 'not-found' ? texts.saveAsNew : texts.retry}
        </button>
      )}
    </span>
  );
}

function describe(save: SaveState, texts: SaveTexts): string {
  switch (save.state) {
    case 'untouched':
      return texts.untouched;
    case 'saving':
      return texts.saving;
    case 'saved': {
      const time = formatClock(save.at);
      return save.hasConflictCopy ? texts.savedWithCopy(time) : texts.saved(time);
    }
    case 'failed':
      return `${reason(save, texts)} ${texts.textStays}`;
  }
}

function reason({ failure }: { failure: string }, texts: SaveTexts): string {
  if (failure === 'storage-full') return texts.full;
  if (failure === 'not-found') return texts.erased;
  if (failure === 'private') return texts.private;
  if (failure === 'too-long') return texts.tooLong(MAX_BODY);
  return failure === 'unreachable' ? texts.unreachable : texts.failed;
}

/** Screen readers announce that the text is saved after this pause in typing; at every key it would be noise. */
const PAUSE_MS = 1500;

function useSpoken(save: SaveState, line: string): string {
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (save.state === 'failed') setSpoken(line);
    if (save.state !== 'saved') return;
    const timer = setTimeout(() => setSpoken(line), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [save, line]);
  return spoken;
}
