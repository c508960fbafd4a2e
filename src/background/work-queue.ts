import type { Sender } from '../platform/runtime';

/** What a task changes. Tasks with the same key run one after another; tasks with different keys do not wait for each other. */
export type WorkKey =
  | 'notes'
  | 'settings'
  | 'watched'
  | 'unsaved'
  | 'reading-position'
  | 'backup-record'
  | 'opening'
  | 'window'
  | 'tabs'
  | 'failures'
  | 'off-script'
  | 'toolbar'
  | 'first-run'
  | 'copy'
  | 'anchor';

/**
 * Who asked for a task: the reader (a window of the extension, a key, the menu), the page in a tab (the tab's id), or
 * maintenance, which nobody waits for.
 */
export type Origin = 'reader' | 'maintenance' | number;

/**
 * Everything that is stored is changed through this queue. It puts a task behind the others with its key and gives its
 * result. The reader's tasks run before those of pages, pages take turns tab by tab, and maintenance runs last.
 */
export type WorkQueue = <Value>(key: WorkKey, origin: Origin, task: () => Promise<Value>) => Promise<Value>;

/** Makes an empty queue. A task that fails stops nothing. */
export function createWorkQueue(): WorkQueue {
  const lines = new Map<WorkKey, Line>();
  return (key, origin, task) => {
    const line = lines.get(key) ?? createLine();
    lines.set(key, line);
    return new Promise((resolve, reject) => {
      line(origin, async () => {
        try {
          resolve(await task());
        } catch (error) {
          reject(error);
        }
      });
    });
  };
}

type Step = () => Promise<void>;
type Line = (origin: Origin, step: Step) => void;

function createLine(): Line {
  const waiting = new Map<Origin, Step[]>();
  let isRunning = false;

  const take = (): Step | undefined => {
    const origin = waiting.has('reader') ? 'reader' : ([...waiting.keys()].find((each) => each !== 'maintenance') ?? 'maintenance');
    const steps = waiting.get(origin);
    const step = steps?.shift();
    waiting.delete(origin);
    // Back to the end of the line, so that the next turn is another tab's.
    if (steps !== undefined && steps.length > 0) waiting.set(origin, steps);
    return step;
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    for (let step = take(); step !== undefined; step = take()) await step();
    isRunning = false;
  };
  return (origin, step) => {
    const steps = waiting.get(origin);
    if (steps === undefined) waiting.set(origin, [step]);
    else steps.push(step);
    // Steps never reject: each hands its failure to the caller.
    if (!isRunning) void run();
  };
}

/** Who asked by a message: windows of the extension speak for the reader, every other sender for the page in its tab. */
export function originOf({ isExtensionPage, tabId }: Sender): Origin {
  return isExtensionPage || tabId === null ? 'reader' : tabId;
}
