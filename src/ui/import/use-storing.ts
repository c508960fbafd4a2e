import { useRef } from 'preact/hooks';
import { writesFor } from '../../domain/import/choices';
import { storedIn, undoOf } from '../../domain/import/undo';
import { failure, success } from '../../domain/result';
import type { ImportRequest } from '../../messaging/import-messages';
import type { MessageFailure } from '../../messaging/messages';
import { newsOf } from '../../messaging/window-news';
import { useMounted } from '../shared/lifecycle';
import { painted } from '../../platform/windows/painted';
import { chosenExtras, type Extra } from './extras';
import { choiceOf, countChosen, type Choices } from './groups';
import { useImportScope, type ImportScope } from './scope';
import { type Progress, type Steps } from './stages';

interface Chosen {
  readonly choices: Choices;
  readonly extras: ReadonlySet<Extra>;
}

export interface Storing {
  readonly store: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

const BEGUN: Progress = { share: 0, isStopping: false };
const NOTHING = { stored: 0, left: [], revived: [] };

/** Stores what is chosen of the preview, and undoes it. */
export function useStoring({ latest, go, say, stopReading, renew }: Steps, { choices, extras }: Chosen): Storing {
  const { ports, texts, names } = useImportScope();
  /** Id of what the background is storing. */
  const underway = useRef<string | null>(null);

  const move = (change: Partial<Progress>): void => {
    const { current } = latest;
    if (current.step === 'storing' || current.step === 'undoing') go({ ...current, progress: { ...current.progress, ...change } });
  };
  const isStopping = (): boolean => 'progress' in latest.current && latest.current.progress.isStopping;
  useMounted(
    (mounted) => {
      ports.onChanged((message) => {
        const news = newsOf(message, 'import/moved');
        if (news !== null && news.id === underway.current) move({ share: news.share });
      }, mounted);
    },
    [ports],
  );

  const ask = async (type: 'notes/import' | 'notes/undo-import', request: ImportRequest) => {
    if (request.writes.length === 0) return success(NOTHING);
    // To send thousands of notes takes a moment, in which the page draws nothing.
    await painted();
    if (isStopping()) return failure('stopped' as const);
    underway.current = request.id;
    const reply = await ports.ask(type, request);
    underway.current = null;
    if (reply.ok && isStopping()) say(texts.tooLate);
    return reply;
  };

  const store = async (): Promise<void> => {
    if (latest.current.step !== 'preview') return;
    const shown = { ...latest.current, isRenewing: false };
    const { plan, file } = shown.preview;
    const { taken, deleted } = countChosen(plan, choices);
    if (taken + deleted + extras.size === 0) return;
    stopReading();
    say(null);
    go({ step: 'storing', progress: BEGUN });
    const writes = writesFor(plan, {
      choiceOf: (entry, index) => choiceOf(choices, entry, index),
      now: ports.clock(),
    });
    const reply = await ask('notes/import', { id: ports.newId(), writes });
    if (reply.ok) {
      const applied =
        extras.size === 0 ? null : await ports.ask('backup/apply-extras', { id: ports.newId(), extras: chosenExtras(file, extras) });
      if (applied?.ok === false) say(texts.extras.failed);
      const undo = { id: ports.newId(), writes: undoOf(writes, storedIn(plan), reply.value.revived) };
      return go({ step: 'done', done: { taken, deleted, undo, extras: applied?.ok === true ? applied.value : null } });
    }
    say(sentenceFor(reply.failure, texts, names));
    go(shown);
    // The notes are others than those that the preview shows, or it is not known what they are: where the disk is full, they
    // may be in the database and not in the safety copy.
    if (reply.failure !== 'stopped') void renew();
  };

  const undo = async (): Promise<void> => {
    if (latest.current.step !== 'done') return;
    const { done } = latest.current;
    say(null);
    go({ step: 'undoing', done, progress: BEGUN });
    const reply = await ask('notes/undo-import', done.undo);
    const back = reply.ok && done.extras !== null ? await ports.ask('backup/undo-extras', done.extras) : success(null);
    if (reply.ok && back.ok) return go({ step: 'undone', restored: reply.value.stored, left: reply.value.left.length });
    say(!reply.ok && reply.failure === 'stopped' ? names.failure.stopped(null) : texts.notUndone);
    go({ step: 'done', done });
  };

  const stop = async (): Promise<void> => {
    move({ isStopping: true });
    if (underway.current !== null) await ports.ask('notes/stop-import', { id: underway.current });
  };

  return { store, undo, stop };
}

/** The sentence for the reader where the background did not store an import. */
function sentenceFor(failure: MessageFailure, { failed }: ImportScope['texts'], names: ImportScope['names']): string {
  if (failure === 'stopped') return names.failure.stopped(null);
  if (failure === 'changed') return names.outdated;
  if (failure === 'storage-full' || failure === 'private' || failure === 'unreachable') return failed[failure];
  // More than one message may hold.
  if (failure === 'malformed' || failure === 'too-long') return failed['too-many'];
  return failed['storage-failed'];
}
