import type { QuoteTarget } from '../../../src/domain/quotes/selectors';
import type { ExtensionScope } from './extension-api';

/** A passage of the page, with its section. */
export interface SeedTarget {
  readonly section: string;
  readonly target: QuoteTarget;
}

/** Writes notes of many lengths into the database. The functions of this file are self-contained, because they are sent to the page as text. */
export async function seedNotes(count: number, targets: readonly SeedTarget[]): Promise<void> {
  const sections = [
    'intro',
    'team-ai',
    's1',
    's2',
    's3',
    'ai-closing',
    'team-platform',
    's4',
    's4-1',
    's4-2',
    's4-3',
    'team-work',
    's5',
    's6',
    'devrel',
    'handson',
    'devrel-connect',
    'outro',
  ];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('techand');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction('notes', 'readwrite');
  for (let at = 0; at < count; at += 1) {
    const passage = at % 3 === 0 ? targets[at / 3] : undefined;
    transaction.objectStore('notes').put({
      id: crypto.randomUUID(),
      post: '173',
      section: passage?.section ?? sections[at % sections.length],
      body: `메모 ${at}번: 읽으면서 떠오른 생각을 적어 둔다. #태그${at % 40} ${'길게 이어지는 글 '.repeat(at % 9)}`,
      target: passage?.target ?? null,
      term: at % 9 === 1 ? 'text2sql' : null,
      figure: null,
      colour: 'yellow',
      tags: [`태그${at % 40}`],
      createdAt: 1.7e12 + at * 1000,
      updatedAt: 1.7e12 + at * 1000,
      revision: 1,
      editor: 'bench',
      sequence: 1,
      deletedAt: null,
      conflictOf: null,
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}

/** Makes the browser session as it is after a start: no maintenance done, nothing compared. */
export async function clearSession(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionScope;
  await (browser ?? chrome).storage.session.remove(['maintained', 'recoverable']);
}

/** Has the background compare database and copies, which makes the copies that are missing. */
export async function compareNow(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as ExtensionScope;
  const reply = (await (browser ?? chrome).runtime.sendMessage({ type: 'notes/compare', request: {} })) as { readonly ok: boolean };
  if (!reply.ok) throw new Error('the copies were not made');
}

/** Whether the background has done its work for the notes after a start. */
export async function isMaintained(): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as ExtensionScope;
  return 'maintained' in (await (browser ?? chrome).storage.session.get('maintained'));
}
