import { useCallback, useRef, useState } from 'preact/hooks';
import type { AppliedExtras } from '../../domain/annotations/extras';
import { writesFor, type ImportWrite } from '../../domain/import/choices';
import { detailOf } from '../../domain/import/failure';
import type { ImportPreview } from '../../domain/import/preview';
import { success } from '../../domain/result';
import { newsOf } from '../../messaging/window-news';
import { useMounted } from '../shared/moments';
import { chosenExtras, firstExtras, type Extra } from './extras';
import { choiceOf, countChosen, NO_CHOICES, type Choices } from './groups';
import { useImportScope } from './scope';
import { sayFailure } from './say-failure';

/** What an import did. */
export interface DoneImport {
  readonly taken: number;
  readonly deleted: number;
  readonly undo: readonly ImportWrite[];
  /** What was taken besides notes, to undo it; `null` where nothing was. */
  readonly extras: AppliedExtras | null;
}

/** Where the reader is on the page. */
export type Stage =
  | { readonly step: 'choosing' }
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'preview'; readonly preview: ImportPreview; readonly isRenewing: boolean }
  | { readonly step: 'storing' }
  | { readonly step: 'done'; readonly done: DoneImport; readonly isUndoing: boolean }
  | { readonly step: 'undone'; readonly restored: number; readonly left: number };

export interface Importing {
  readonly stage: Stage;
  /** A sentence about what went wrong; `null` where nothing did. */
  readonly problem: string | null;
  readonly choices: Choices;
  readonly choose: (choices: Choices) => void;
  /** What is taken besides notes. */
  readonly extras: ReadonlySet<Extra>;
  readonly chooseExtras: (extras: ReadonlySet<Extra>) => void;
  /** Looks through a file or a text; nothing is stored. */
  readonly read: (source: Blob | string) => Promise<void>;
  readonly say: (problem: string) => void;
  readonly stop: () => void;
  readonly store: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Notes that others write come in a row: the preview is made anew after the last one. In milliseconds. */
const RENEWED_AFTER = 400;

/** Reads files, makes their previews, stores what is chosen and undoes it. */
export function useImport(): Importing {
  const { ports, texts, names } = useImportScope();
  const [stage, setStage] = useState<Stage>({ step: 'choosing' });
  const [problem, setProblem] = useState<string | null>(null);
  const [choices, setChoices] = useState<Choices>(NO_CHOICES);
  const [extras, setExtras] = useState<ReadonlySet<Extra>>(new Set());
  /** Of the file that is shown, to make its preview anew. */
  const content = useRef<Uint8Array | string | null>(null);
  const reading = useRef(new AbortController());
  const latest = useRef(stage);
  latest.current = stage;
  const go = (next: Stage): void => {
    latest.current = next;
    setStage(next);
  };

  /** Stops whatever is being read, and begins anew. */
  const begin = (): AbortSignal => {
    reading.current.abort();
    reading.current = new AbortController();
    return reading.current.signal;
  };

  const read = async (source: Blob | string): Promise<void> => {
    const { step } = latest.current;
    if (step === 'storing' || (step === 'done' && latest.current.isUndoing)) return;
    const signal = begin();
    setProblem(null);
    go({ step: 'reading', share: 0 });
    const opened = typeof source === 'string' ? ({ ok: true, value: source } as const) : await ports.open(source);
    if (signal.aborted) return;
    if (opened.ok) content.current = opened.value;
    const read = opened.ok
      ? await ports.preview(opened.value, (share) => signal.aborted || go({ step: 'reading', share }), signal)
      : opened;
    if (signal.aborted) return;
    setChoices(NO_CHOICES);
    if (read.ok) {
      setExtras(firstExtras(read.value));
      return go({ step: 'preview', preview: read.value, isRenewing: false });
    }
    setProblem(names.failure[read.failure.reason](detailOf(read.failure)));
    go({ step: 'choosing' });
  };

  /** Compares the same file with the notes as they are now; what the reader chose stays chosen. */
  const renew = useCallback(async (): Promise<void> => {
    const { current } = latest;
    if (current.step !== 'preview' || content.current === null) return;
    const signal = begin();
    go({ ...current, isRenewing: true });
    const renewed = await ports.preview(content.current, () => {}, signal);
    if (signal.aborted) return;
    if (renewed.ok) go({ step: 'preview', preview: renewed.value, isRenewing: false });
    else {
      setProblem(names.failure[renewed.failure.reason](detailOf(renewed.failure)));
      go({ ...current, isRenewing: false });
    }
  }, [ports, names]);

  useMounted(
    (mounted) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const onNews = (message: unknown): void => {
        if (newsOf(message, 'notes/changed') === null || latest.current.step !== 'preview') return;
        clearTimeout(timer);
        timer = setTimeout(() => void renew(), RENEWED_AFTER);
      };
      ports.onChanged(onNews, mounted);
      mounted.addEventListener('abort', () => {
        clearTimeout(timer);
        reading.current.abort();
      });
    },
    [ports, renew],
  );

  const store = async (): Promise<void> => {
    if (latest.current.step !== 'preview') return;
    const shown = { ...latest.current, isRenewing: false };
    const { plan } = shown.preview;
    const { taken, deleted } = countChosen(plan, choices);
    if (taken + deleted + extras.size === 0) return;
    begin();
    setProblem(null);
    go({ step: 'storing' });
    const writes = writesFor(plan, {
      choiceOf: (entry, index) => choiceOf(choices, entry, index),
      newId: ports.newId,
      now: ports.clock(),
    });
    const reply = writes.length === 0 ? success({ undo: [] }) : await ports.ask('notes/import', { writes });
    if (reply.ok) {
      const applied = extras.size === 0 ? null : await ports.ask('backup/apply-extras', chosenExtras(shown.preview.file, extras));
      if (applied?.ok === false) setProblem(texts.extras.failed);
      const done = { taken, deleted, undo: reply.value.undo, extras: applied?.ok === true ? applied.value : null };
      return go({ step: 'done', done, isUndoing: false });
    }
    setProblem(reply.failure === 'changed' ? names.outdated : sayFailure(reply.failure, texts));
    go(shown);
    // The notes are others than those that the preview shows, or it is not known what they are.
    if (reply.failure === 'changed' || reply.failure === 'unreachable') void renew();
  };

  const undo = async (): Promise<void> => {
    const { current } = latest;
    if (current.step !== 'done' || current.isUndoing) return;
    setProblem(null);
    go({ ...current, isUndoing: true });
    const { undo: writes, extras: applied } = current.done;
    const back = applied === null ? success(null) : await ports.ask('backup/undo-extras', applied);
    const reply = writes.length === 0 ? success({ stored: 0, left: [] }) : await ports.ask('notes/undo-import', { writes });
    if (reply.ok && back.ok) go({ step: 'undone', restored: reply.value.stored, left: reply.value.left.length });
    else {
      setProblem(texts.notUndone);
      go({ ...current, isUndoing: false });
    }
  };

  return {
    stage,
    problem,
    choices,
    choose: setChoices,
    extras,
    chooseExtras: setExtras,
    read,
    say: (said) => setProblem(said),
    stop: () => {
      if (latest.current.step !== 'reading') return;
      begin();
      setProblem(names.failure.stopped(null));
      go({ step: 'choosing' });
    },
    store,
    undo,
  };
}
