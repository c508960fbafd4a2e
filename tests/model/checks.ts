import type { NoteWrite } from '../../src/domain/notes/notes';
import type { Reply, ResponseOf } from '../../src/messaging/messages';
import { wordsIn, type Owed } from './ledger';
import type { Model } from './model';
import type { ModelWindow } from './model-window';
import { copiedWords, inAny, storedWords, unsavedWords, type Reachable } from './reachable';

/** A message that a window sent. */
export interface Underway {
  readonly window: ModelWindow;
  /** Of the background that it was sent to. */
  readonly life: { readonly isOver: boolean };
  readonly words: readonly string[];
  isAnswered: boolean;
}

/** What must be true of every answer, and whenever all is quiet. */
export interface Checks {
  /** What is answered as stored was stored, and where the database is in doubt the copy has it too. */
  readonly answered: (write: NoteWrite, reply: Reply<ResponseOf<'note/write'>>, wasInDoubt: boolean) => void;
  /** Rejects where an answer was wrong, a window says saved of what is not, or a word is lost. */
  readonly all: () => Promise<void>;
}

export function createChecks(model: Model, openOnes: () => readonly ModelWindow[], underway: Set<Underway>): Checks {
  const { browser, ledger, stored, wrong } = model;

  function checkWindows(): void {
    for (const window of openOnes()) {
      window.look();
      for (const { value } of window.saved()) {
        if (value !== '' && !stored.wasStoredBody(value)) wrong.push(`${window.name} says saved, and it is not: ${value}`);
      }
    }
    if (wrong.length > 0) throw new Error(wrong.join('; '));
  }

  function forgetAnswered(): void {
    for (const each of underway) {
      // Sent by a window that is gone to a background that was killed: nobody is left who could store it.
      if (each.window.isClosed && each.life.isOver) ledger.takeBack(each.words);
      if (each.isAnswered || each.window.isClosed) underway.delete(each);
    }
  }

  async function checkWords(): Promise<void> {
    const shown = new Set(
      openOnes().flatMap((window) => wordsIn([...window.fields().map(({ value }) => value), window.text('.unsaved')].join(' '))),
    );
    const savedWords = inAny(await storedWords(model), unsavedWords(model));
    const missing = (reachable: Reachable): readonly Owed[] =>
      ledger.owed().filter(({ id, word }) => (id === null ? !reachable.has(word) && !shown.has(word) : !reachable.hasIn(id, word)));
    if (missing(savedWords).length === 0) return;
    let reachable = inAny(savedWords, await copiedWords(model));
    if (missing(reachable).some(({ word }) => !reachable.has(word))) {
      await browser
        .background()
        .windowClosed()
        .catch(() => {
          // The folder takes nothing now; what it has is looked at.
        });
      reachable = inAny(savedWords, await copiedWords(model));
    }
    const lost = missing(reachable).filter(({ word }) => !reachable.has(word));
    if (lost.length > 0) throw new Error(`lost: ${lost.map(({ id, word }) => `${word} of ${id ?? 'a field'}`).join(', ')}`);
    // What lives on in another note, as a recovered text beside newer words, is owed there.
    ledger.excuse((id, word) => !reachable.hasIn(id, word));
  }

  return {
    answered: (write, reply, wasInDoubt) => {
      if (!reply.ok) return;
      const { note, conflict } = reply.value;
      const told = conflict === null ? [note] : [note, conflict];
      for (const each of told) if (!stored.wasStored(each)) wrong.push(`told as stored, and is not: ${each.body}`);
      const isLater = told.some(({ editor, sequence }) => editor === write.editor && sequence > write.sequence);
      if (write.body !== '' && !isLater && !told.some(({ body }) => body === write.body))
        wrong.push(`told as stored, and was left out: ${write.body}`);
      if (!wasInDoubt) return;
      const copied = new Set(wordsIn([...browser.storage.folder.values()].join('')));
      const lacked = ledger.owed().filter(({ word }) => write.body.includes(word) && !copied.has(word));
      if (lacked.length > 0) wrong.push(`told as stored in doubt, and not copied: ${lacked.map(({ word }) => word).join(' ')}`);
    },
    all: async () => {
      checkWindows();
      forgetAnswered();
      await checkWords();
    },
  };
}
