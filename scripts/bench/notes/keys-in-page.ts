import type { ExtensionScope } from './extension-api';

export interface TypedNote {
  readonly id: string;
  readonly revision: number;
  readonly sequence: number;
}

export interface TypedKeys {
  readonly note: TypedNote;
  /** From sending each write to the answer that it is stored. */
  readonly times: readonly number[];
}

/** Writes a note key by key, like a field of the popup: at a fixed pace where there is one, else each key as soon as the last one is stored. */
export async function typeKeys(start: TypedNote, keys: number, paceMs: number): Promise<TypedKeys> {
  const { browser, chrome } = globalThis as unknown as ExtensionScope;
  const { runtime } = browser ?? chrome;
  const times: number[] = [];
  let note = start;
  let next = performance.now();
  for (let key = 0; key < keys; key += 1) {
    next += paceMs;
    if (paceMs > 0) await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
    const sequence = note.sequence + 1;
    const request = {
      id: note.id,
      post: '173',
      section: 's1',
      body: `한 글자씩 ${'가'.repeat(sequence)}`,
      target: null,
      term: null,
      figure: null,
      colour: 'yellow',
      tags: [],
      base: note.revision,
      editor: 'bench',
      sequence,
    };
    const begun = performance.now();
    const reply = (await runtime.sendMessage({ type: 'note/write', request })) as {
      readonly ok: boolean;
      readonly value: { readonly note: TypedNote };
    };
    times.push(performance.now() - begun);
    if (!reply.ok) throw new Error('a key was not stored');
    note = { id: note.id, sequence, revision: reply.value.note.revision };
  }
  return { note, times };
}

/** Begins to count what is written for notes into the local store. */
export function countLocalWrites(): void {
  const scope = globalThis as unknown as ExtensionScope & { localWrites: number };
  scope.localWrites = 0;
  (scope.browser ?? scope.chrome).storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('note:'))) scope.localWrites += 1;
  });
}

export function readLocalWrites(): number {
  return (globalThis as unknown as { localWrites: number }).localWrites;
}
