import { useEffect, useState } from 'preact/hooks';
import { newsOf } from '../../../messaging/window-news';
import { usePopup } from '../../shared/popup-context';
import { useMounted } from '../../shared/lifecycle';
import type { NoteEditor } from './editor';

/** Says to the other windows which notes are written on here, and gives the ids of those that are written on there. */
export function useWriting(editors: readonly NoteEditor[]): ReadonlySet<string> {
  const { ports } = usePopup();
  const [elsewhere, setElsewhere] = useState(NONE);
  const own = editors
    .filter((editor) => editor.note().base > 0 || editor.save().state !== 'untouched')
    .map((editor) => editor.note().id)
    .join(' ');

  useEffect(() => {
    if (own === '') return;
    const controller = new AbortController();
    for (const id of own.split(' ')) ports.window.sayWriting(id, controller.signal);
    return () => controller.abort();
  }, [ports, own]);

  useMounted(
    (signal) => {
      const look = async (): Promise<void> => {
        const ids = await ports.window.writtenElsewhere();
        if (!signal.aborted) setElsewhere((before) => (isSame(before, ids) ? before : new Set(ids)));
      };
      void look();
      ports.notes.onChanged((message) => {
        if (newsOf(message, 'writing/changed') ?? newsOf(message, 'notes/changed')) void look();
      }, signal);
    },
    [ports],
  );
  return elsewhere;
}

const NONE: ReadonlySet<string> = new Set();

function isSame(before: ReadonlySet<string>, ids: readonly string[]): boolean {
  return new Set(ids).size === before.size && ids.every((id) => before.has(id));
}
