import type { BackgroundPorts } from '../../src/background/ports';
import { DOUBT_KEY } from '../../src/background/backup/copying';
import type { NoteWrite } from '../../src/domain/notes/notes';
import type { Recoverable } from '../../src/domain/backup/recoverable';
import type { Reply, ResponseOf } from '../../src/messaging/messages';
import { failure } from '../../src/domain/result';
import { connectNotes, type NotesConnection } from '../../src/storage/database/open';
import { createSafetyCopy } from '../../src/storage/backup/safety-copy';
import type { NotesPort, PopupPorts } from '../../src/ui/shared/popup-ports';
import { folderIn } from '../background/memory-ports';
import { startBrowser, type TestBrowser } from '../ui/test-browser';
import { beginningNotes, NOT_ANCHORED } from './beginning';
import { createChecks, type Underway } from './checks';
import { openLedger, wordsIn, type Ledger } from './ledger';
import { mortal, openModelWindow, type ModelWindow } from './model-window';
import { stopTime, type StillTime } from './still-time';
import { watchStoredNotes, type StoredNotes } from './stored-notes';
import { closeAll, connectWindows, WINDOW_KINDS } from './window-sizes';

/** A fault put into the extension, to see whether the model finds it. */
export interface Fault {
  readonly window?: (ports: PopupPorts, browser: TestBrowser) => PopupPorts;
  readonly background?: (ports: BackgroundPorts, browser: TestBrowser) => BackgroundPorts;
}

/** A browser with up to three windows, one of each size, and the ledger of what must not be lost in it. */
export interface Model {
  readonly browser: TestBrowser;
  readonly ledger: Ledger;
  readonly stored: StoredNotes;
  /** Reads and breaks the database beside the extension. */
  readonly disk: NotesConnection;
  readonly time: StillTime;
  readonly windows: (ModelWindow | null)[];
  readonly newWord: () => string;
  /** What was done and sent, for whoever reads a counterexample. */
  readonly trace: string[];
  /** Answers that were wrong, in words. */
  readonly wrong: string[];
  readonly open: (at: number) => void;
  readonly close: (at: number) => void;
  /** Kills the background in the middle of whatever it does. */
  readonly stopBackground: () => void;
  /** Whether the folder of the safety copy takes nothing. */
  isCopyFailing: boolean;
  /** Whether a fault may have left something out of the safety copy that no comparison has put right since. */
  isCopyBehind: boolean;
  /** Whether the database was changed by a fault, and not compared with the copy since. */
  isDatabaseOlder: boolean;
  /** Lets everything under way happen and looks whether something was lost. */
  readonly quiet: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** That of one background. */
interface Life {
  readonly isOver: boolean;
  /** What a message under way is answered when the background is killed. */
  readonly unanswered: Promise<null>;
  readonly end: () => void;
}

function beginLife(): Life {
  const ending = new AbortController();
  const { signal } = ending;
  return {
    get isOver() {
      return signal.aborted;
    },
    unanswered: new Promise((resolve) => signal.addEventListener('abort', () => resolve(null))),
    end: () => ending.abort(),
  };
}

export async function startModel(fault: Fault = {}): Promise<Model> {
  let life = beginLife();
  let words = 100;
  const windows = connectWindows();
  const underway = new Set<Underway>();
  const trace: string[] = [];
  const wrong: string[] = [];
  const time = stopTime((milliseconds) => {
    browser.now += milliseconds;
  });
  const notes = beginningNotes();
  const browser = await startBrowser({ notes, change: (ports) => bearBackground(ports) });
  browser.tab.missing = [NOT_ANCHORED];
  const ledger = openLedger(notes);
  const stored = watchStoredNotes(notes, ledger.stored);

  function bearBackground(ports: BackgroundPorts): BackgroundPorts {
    const own = beginLife();
    life = own;
    const isDead = (): boolean => own.isOver;
    const folder = folderIn(browser.storage.folder);
    const write: typeof folder.write = (name, text) =>
      model.isCopyFailing ? Promise.reject(new Error('no room')) : folder.write(name, text);
    const alive: BackgroundPorts = {
      ...mortal(ports, isDead),
      repository: mortal(ports.repository, isDead),
      copy: createSafetyCopy(mortal({ ...folder, write }, isDead)),
      session: mortal(ports.session, isDead),
      local: mortal(ports.local, isDead),
      pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
    };
    return fault.background?.(alive, browser) ?? alive;
  }

  function portsOf(window: ModelWindow): PopupPorts {
    const ports = { ...browser.window(), window: windows.portOf(window.name, () => window.isClosed) };
    let offered: readonly Recoverable[] = [];
    const ask = async (type: string, request: unknown): Promise<Reply<unknown>> => {
      for (const each of openOnes()) each.look();
      ledger.sent(window, type, request);
      trace.push(`  ${window.name} asks ${type} ${JSON.stringify(request)}`);
      if (type === 'notes/dismiss') {
        const { ids } = request as { ids: readonly string[] };
        const seen = new Set(offered.filter(({ id }) => ids.includes(id)).flatMap(({ body }) => wordsIn(body)));
        ledger.excuse((id, word) => ids.includes(id) && seen.has(word));
      }
      const wasInDoubt = browser.storage.session.has(DOUBT_KEY);
      const reply = (await askOnce(window, type, request)) ?? (await askOnce(window, type, request)) ?? failure('unreachable');
      trace.push(`  ${window.name} is answered ${JSON.stringify(reply)}`);
      if (type === 'note/write') checks.answered(request as NoteWrite, reply as Reply<ResponseOf<'note/write'>>, wasInDoubt);
      if (type === 'notes/compare' && reply.ok) offered = (reply.value as ResponseOf<'notes/compare'>).recoverable;
      return reply;
    };
    const observed: PopupPorts = {
      ...ports,
      notes: {
        ...ports.notes,
        ask: ask as NotesPort['ask'],
        lastCompared: async () => {
          const last = await ports.notes.lastCompared();
          offered = last ?? offered;
          return last;
        },
      },
    };
    return fault.window?.(observed, browser) ?? observed;
  }

  /** As the client of the messages does: `null` where the background was killed before it had answered. */
  async function askOnce(window: ModelWindow, type: string, request: unknown): Promise<Reply<unknown> | null> {
    if (window.isClosed) return null;
    const answering = browser.ask(type as 'note/write', request as NoteWrite) as Promise<Reply<unknown>>;
    const sent = { window, life: browser.isSilent ? { isOver: true } : life, words: wordsIn(JSON.stringify(request)), isAnswered: false };
    underway.add(sent);
    const reply = await Promise.race([answering, life.unanswered]);
    sent.isAnswered = !window.isClosed;
    return reply;
  }

  const openOnes = (): readonly ModelWindow[] => model.windows.filter((window) => window !== null);

  const model: Model = {
    browser,
    ledger,
    stored,
    disk: connectNotes(),
    time,
    windows: WINDOW_KINDS.map(() => null),
    trace,
    wrong,
    newWord: () => `⟨w${(words += 1)}⟩`,
    open: (at) => {
      model.windows[at] = openModelWindow(WINDOW_KINDS[at] ?? 'popup', portsOf);
    },
    close: (at) => {
      model.windows[at]?.close();
      model.windows[at] = null;
    },
    stopBackground: () => {
      life.end();
      browser.stopBackground();
    },
    isCopyFailing: false,
    isCopyBehind: true,
    isDatabaseOlder: false,
    quiet: async () => {
      await time.untilIdle();
      await time.pass(50);
      await checks.all();
    },
    end: async () => {
      stored.stop();
      closeAll(model);
      // What is drawn keeps work for the next frame, which the next run would wait for in vain.
      await time.pass(100);
      time.goOn();
    },
  };
  const checks = createChecks(model, openOnes, underway);
  return model;
}
