import { useCallback, useRef, useState } from 'preact/hooks';
import { detailOf } from '../../domain/import/failure';
import { newsOf } from '../../messaging/window-news';
import { useMounted } from '../shared/lifecycle';
import { firstExtras, type Extra } from './extras';
import { NO_CHOICES, type Choices } from './groups';
import { useImportScope } from './scope';
import { isStoring, type Stage } from './stages';
import { useStoring } from './use-storing';

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
  /** Stops what is going on: nothing of it is stored. */
  readonly stop: () => void;
  readonly store: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** Notes that others write come in a row: the preview is made anew after the last one. In milliseconds. */
const RENEWED_AFTER = 400;

/** Reads files, makes their previews, stores what is chosen and undoes it. */
export function useImport(): Importing {
  const { ports, names } = useImportScope();
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
    if (isStoring(latest.current)) return;
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

  const storing = useStoring({ latest, go, say: setProblem, stopReading: begin, renew }, { choices, extras });

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
      if (isStoring(latest.current)) void storing.stop();
      if (latest.current.step !== 'reading') return;
      begin();
      setProblem(names.failure.stopped(null));
      go({ step: 'choosing' });
    },
    store: storing.store,
    undo: storing.undo,
  };
}
