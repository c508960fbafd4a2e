import type { Sender } from '../platform/runtime';

/** What a task changes. Tasks of one key run one after another; those of different keys do not wait for each other. */
export type WorkKey =
  | 'notes' | 'settings' | 'watched' | 'unsaved' | 'reading-position' | 'opening' | 'tabs' | 'failures' | 'off-script' | 'copy' | 'anchor';

/** Whose wish a task is: the reader's (a window of the extension, a key, the menu), that of the page in a tab (its id), or care that nobody waits for. */
export type Origin = 'reader' | 'maintenance' | number;

/**
 * The one way to change anything that is stored: puts a task behind the others of its key and gives its result. The
 * reader's tasks go before those of pages, pages take turns tab by tab, and care comes last.
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
    // Put back at the end: the next turn is another tab's.
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
    // Its steps never reject: they hand every failure to the one who asked.
    if (!isRunning) void run();
  };
}

/** Whose wish a message is: windows of the extension speak for the reader, everybody else for the page in their tab. */
export function originOf({ isExtensionPage, tabId }: Sender): Origin {
  return isExtensionPage || tabId === null ? 'reader' : tabId;
}
